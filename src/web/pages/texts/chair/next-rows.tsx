import type { VNode } from 'preact';
import { changesBetween } from '../../../../process/text/compile/print/changes.ts';
import { textOf, tokenise } from '../../../../process/text/compile/tokens.ts';
import { approaches } from '../../../../process/text/state.ts';
import type { LedgerEntry } from '../../../../process/text/state.ts';
import type { NextProvision } from '../../../../process/text/ledger/next-provision.ts';
import { partyList } from '../../../text/party-list.ts';
import { Runs } from '../../../text/runs.tsx';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import { typedLabels } from './next-asked.ts';
import type { NextAsked } from './next-asked.ts';

interface RowsProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly asked: NextAsked;
}

/** The provisions of the next revision in their sequence, against the words that they come from; and those that go. */
export function NextRows({ visit, view, asked }: RowsProps): VNode {
  const { words } = visit;
  const entries = new Map<string, LedgerEntry>(asked.account.ledger.map((entry) => [entry.provision, entry]));
  const gone = asked.account.ledger.filter(({ approach }) => approach === 'dropped');
  const labels = typedLabels(view);
  return (
    <ol class="next-rows">
      {asked.text.provisions.map((one, at) => (
        <li key={one.id} id={`n-${one.id}`} class={one.agreed === true ? 'fixed' : undefined}>
          <div class="next-place">
            <label>
              <span class="visually-hidden">{words('text-chair.next.place')}</span>
              <input name={`place ${one.id}`} inputMode="decimal" size={4} value={String(at + 1)} />
            </label>
            {labels.has(one.kind) && (
              <label>
                <span class="visually-hidden">{words('text-chair.next.label')}</span>
                <input name={`label ${one.id}`} size={8} maxLength={80} value={one.label ?? ''} {...ofText(view.negotiation.text.language)} />
              </label>
            )}
            <span class="soft">{oldLabel(view, one)}</span>
          </div>
          <div class="next-words">
            <Words visit={visit} view={view} one={one} />
            {asked.whole ? <WholeFields visit={visit} view={view} one={one} entry={entries.get(one.id)} /> : <How visit={visit} one={one} entry={entries.get(one.id)} />}
          </div>
        </li>
      ))}
      {gone.map(({ provision, rationale }) => (
        <li key={provision} class="gone-row">
          <div class="next-place"><span class="status">{words('texts.approach.dropped')}</span></div>
          <div class="next-words">
            <p class="provision-text" {...ofText(view.negotiation.text.language)}><del>{view.negotiation.revision.provisions.find(({ id }) => id === provision)?.words}</del></p>
            {rationale !== undefined && <p class="whose">{rationale}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function oldLabel({ negotiation: { revision } }: TextView, { from, id }: NextProvision): string {
  const labels = [...new Set([...from, id])].flatMap((one) => revision.provisions.find((old) => old.id === one)?.label ?? []).filter((one) => one !== '');
  return labels.length === 0 ? '' : `← ${labels.join(', ')}`;
}

function Words({ visit, view, one }: Omit<RowsProps, 'asked'> & { readonly one: NextProvision }): VNode {
  const { revision, text } = view.negotiation;
  const old = revision.provisions.filter(({ id }) => one.from.includes(id)).flatMap(({ words }) => tokenise(words));
  const runs = old.length === 0 ? [{ is: 'words' as const, text: one.words, change: 'inserted' as const }] : changesBetween(old, tokenise(one.words));
  return (
    <p class={`provision-text kind-${one.kind}`} {...ofText(text.language)}>
      <Runs runs={runs} words={visit.words} nameOf={view.nameOf} />
    </p>
  );
}

function How({ visit, one, entry }: { readonly visit: Visit; readonly one: NextProvision; readonly entry: LedgerEntry | undefined }): VNode | null {
  const { words } = visit;
  if (one.agreed !== true && (entry === undefined || entry.approach === 'kept')) return null;
  return (
    <p class="whose">
      {one.agreed === true && <span class="status status-agreed">{words('text-chair.next.fixed')}</span>} {entry !== undefined && words(`texts.approach.${entry.approach}`)}
      {one.consolidation !== undefined && <> · <a href={linkTo(visit, 'consolidation', { id: one.consolidation })}>{words(one.validated === true ? 'text-chair.draft.validated' : 'text-chair.draft.drafted')}</a></>}
      {one.rationale !== undefined && ` · ${one.rationale}`}
    </p>
  );
}

/** Of a text that was brought whole: its words, what each row comes from, how and why. */
function WholeFields({ visit, view, one, entry }: Omit<RowsProps, 'asked'> & { readonly one: NextProvision; readonly entry: LedgerEntry | undefined }): VNode {
  const { words } = visit;
  const { id, kind, parent, from } = one;
  const own = ofText(view.negotiation.text.language);
  return (
    <>
      <input type="hidden" name="row" value={id} />
      <input type="hidden" name={`kind ${id}`} value={kind} />
      {parent !== undefined && <input type="hidden" name={`parent ${id}`} value={parent} />}
      <input type="hidden" name={`from ${id}`} value={from.join(' ')} />
      <details>
        <summary>{entry === undefined ? words('text-chair.next.edit') : words(`texts.approach.${entry.approach}`)} · {words('text-chair.next.edit')}</summary>
        {one.agreed === true && <p class="hint">{words('text-chair.next.fixed')}</p>}
        <label>
          <span>{words('text-chair.new-words')}</span>
          <textarea name={`words ${id}`} rows={4} readOnly={one.agreed === true} value={one.words} {...own} />
        </label>
        <label>
          <span>{words('text-chair.approach')}</span>
          <select name={`approach ${id}`}>{approaches.map((approach) => <option key={approach} value={approach} selected={approach === entry?.approach}>{words(`texts.approach.${approach}`)}</option>)}</select>
        </label>
        <label>
          <span>{words('text-chair.rationale')}</span>
          <input name={`rationale ${id}`} maxLength={4000} value={one.rationale ?? ''} />
        </label>
      </details>
    </>
  );
}

/** Provisions that somebody proposes to add: taken in, or left as proposals. */
export function AddedRows({ visit, view, asked }: RowsProps): VNode | null {
  const { words } = visit;
  const added = view.compiled.provisions.filter((one) => one.added !== undefined);
  const there = new Set<string>(asked.text.provisions.map(({ id }) => id));
  if (added.length === 0) return null;
  return (
    <fieldset class="checks next-added">
      <legend>{words('text-chair.next.added')}</legend>
      {added.map((one) => {
        const fixed = there.has(one.id) && !asked.taken.has(one.id);
        return (
          <label key={one.id} class="check">
            <input type="checkbox" name="take" value={one.id} checked={there.has(one.id)} disabled={fixed} />
            <span><b>{one.label}</b> <span {...ofText(view.negotiation.text.language)}>{textOf(one.base).slice(0, 200)}</span> {view.names && <small class="by">{partyList(visit, view, one.added?.parties ?? [])}</small>}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
