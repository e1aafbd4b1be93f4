import type { VNode } from 'preact';
import { ActForm } from '../../parts/act-form.tsx';
import { Prose } from '../../parts/labelled.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { ChainItems } from './chain-items.ts';
import { Item } from './chain-parts.tsx';
import type { Grounds } from './load-grounds.ts';

interface GroundsProps {
  readonly visit: Visit;
  readonly provision: string;
  readonly grounds: Grounds;
  readonly items: ChainItems;
  readonly typed: FormData | undefined;
}

/** CH-7: for whoever wrote the text: what it rests on, where no amendment says so. */
export function GroundsPart(props: GroundsProps): VNode {
  const { visit, provision, grounds: { find, offered } } = props;
  const { words } = visit;
  const text = (name: string) => {
    const value = props.typed?.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return (
    <section aria-labelledby="grounds" class="chain-grounds">
      <h2 id="grounds">{words('chain.grounds')}</h2>
      <p>{words('chain.grounds.lead')}</p>
      <Standing {...props} />
      <form class="desk-filter" action={`${linkTo(visit, 'provisionChain', { id: provision })}#grounds`}>
        <label>
          <span>{words('amend.find')}</span>
          <input type="search" name="find" value={find} maxLength={200} enterKeyHint="search" />
        </label>
        <button type="submit" class="quiet">{words('amend.find.do')}</button>
      </form>
      {find !== '' && offered.length === 0 && <p class="hint">{words('amend.find.none')}</p>}
      {offered.length > 0 && (
        <ActForm visit={visit} act="state-ground" label={words('chain.grounds.state')}>
          <fieldset class="rests-on">
            <legend>{words('amend.rests-on')}</legend>
            {offered.map(({ key, title, extract }) => (
              <label key={key} class="check">
                <input type="checkbox" name="rests-on" value={key} checked={props.typed?.getAll('rests-on').includes(key) === true} />{' '}
                <span><bdi>{title}</bdi> {extract !== '' && <small class="hint"><bdi>{extract}</bdi></small>}</span>
              </label>
            ))}
          </fieldset>
          <Prose visit={visit} name="note" label={words('chain.grounds.note')} value={text('note')} optional rows={2} />
        </ActForm>
      )}
    </section>
  );
}

function Standing({ visit, grounds: { standing }, items, typed }: GroundsProps): VNode | null {
  const { words } = visit;
  if (standing.length === 0) return null;
  const reason = typed?.get('reason');
  return (
    <ul class="chain-things">
      {standing.map(({ id, restsOn, note }) => (
        <li key={id}>
          <ul class="chain-things">{restsOn.map((key) => <li key={key}><Item visit={visit} item={items.of(key)} nameOf={items.nameOf} /></li>)}</ul>
          {note !== undefined && <p dir="auto">{note}</p>}
          <details>
            <summary>{words('chain.grounds.withdraw')}</summary>
            <ActForm visit={visit} act="withdraw-ground" label={words('chain.grounds.withdraw')} quiet>
              <input type="hidden" name="ground" value={id} />
              <Prose visit={visit} name="reason" label={words('chain.grounds.reason')} value={typed?.get('ground') === id && typeof reason === 'string' ? reason : undefined} rows={2} />
            </ActForm>
          </details>
        </li>
      ))}
    </ul>
  );
}
