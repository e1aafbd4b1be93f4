import type { VNode } from 'preact';
import type { TextView } from '../../text/text-view.ts';
import { viewModesFor } from '../../text/view-mode.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { writeTextQuery } from './text-query.ts';
import type { TextQuery } from './text-query.ts';

interface BarProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly query: TextQuery;
  /** Who may be asked for, by their names. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** The ways of looking at the text, each one click apart, and whose reading it is where it is somebody's. */
export function TextBar({ visit, view, query, parties }: BarProps): VNode {
  const { words } = visit;
  const { text } = view.negotiation;
  const modes = viewModesFor(view);
  const isOfParty = query.mode === 'reading' || query.mode === 'changes';
  return (
    <div class="text-bar">
      {modes.length > 1 && (
        <nav class="text-modes" aria-label={words('texts.modes')}>
          {modes.map((mode) => (
            <a key={mode} href={linkTo(visit, 'text', { id: text.id }, writeTextQuery({ ...query, mode }))} aria-current={mode === query.mode ? 'true' : undefined}>
              {words(`texts.mode.${mode}`)}
            </a>
          ))}
        </nav>
      )}
      {isOfParty && (
        <form class="party-picker" action={linkTo(visit, 'text', { id: text.id }).split('?')[0]}>
          {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
          <input type="hidden" name="view" value={query.mode} />
          <label>
            <span>{words('texts.party')}</span>{' '}
            <select name="party">
              {query.party === undefined && <option value="">{words('form.choose')}</option>}
              {query.party !== undefined && !parties.some(({ id }) => id === query.party) && <option value={query.party} selected>{view.nameOf(query.party)}</option>}
              {parties.map(({ id, name }) => (
                <option key={id} value={id} selected={id === query.party}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="quiet">{words('texts.party.show')}</button>
        </form>
      )}
    </div>
  );
}
