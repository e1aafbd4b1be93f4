import type { VNode } from 'preact';
import { partyList } from '../../../text/party-list.ts';
import { Runs } from '../../../text/runs.tsx';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { Ledger, LedgerRow } from './load-ledger.ts';

interface TableProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly ledger: Pick<Ledger, 'fates' | 'labels'>;
  readonly rows: readonly LedgerRow[];
}

/** New provisions and the old ones that they come from, word by word, with whose proposals they take up, how and why. */
export function LedgerTable({ visit, view, ledger, rows }: TableProps): VNode {
  const { words } = visit;
  const names = view.names && ledger.fates !== undefined;
  return (
    <div class="picture-scroll" role="region" tabIndex={0} aria-label={words('text.view.textLedger')}>
      <table class="register tx-ledger">
        <caption class="visually-hidden">{words('text.view.textLedger')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('text-chair.col.new')}</th>
            <th scope="col">{words('text-chair.col.old')}</th>
            <th scope="col">{words('text-chair.col.words')}</th>
            <th scope="col">{words('text-chair.approach')}</th>
            {names && <th scope="col">{words('text-chair.col.contributors')}</th>}
            <th scope="col">{words('text-chair.rationale')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={[...row.compared.before, ...row.compared.after].map(({ id }) => id).join(' ')} visit={visit} view={view} row={row} names={names} ledger={ledger} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ visit, view, ledger, row: { compared, entries, validated }, names }: Omit<TableProps, 'rows'> & { readonly row: LedgerRow; readonly names: boolean }): VNode {
  const { words } = visit;
  const own = ofText(view.negotiation.text.language);
  const contributors = [...new Set(entries.flatMap((entry) => entry.contributors))];
  const approaches = [...new Set(entries.map(({ approach }) => approach))];
  const rationales = [...new Set(entries.flatMap(({ rationale }) => rationale ?? []))];
  return (
    <tr class={`row-${compared.kind}`}>
      <th scope="row" data-label={words('text-chair.col.new')}>{compared.after.length === 0 ? '–' : <Labels visit={visit} provisions={compared.after} labels={ledger.labels.after} own={own} />}</th>
      <td data-label={words('text-chair.col.old')}>{compared.before.length === 0 ? '–' : <Labels visit={visit} provisions={compared.before} labels={ledger.labels.before} own={own} />}</td>
      <td class="words provision-text" {...own}>
        <Runs runs={compared.runs} words={words} nameOf={view.nameOf} />
      </td>
      <td data-label={words('text-chair.approach')}>
        {approaches.map((approach) => words(`texts.approach.${approach}`)).join(', ')}
        {validated && <span class="mark">{words('text-chair.draft.validated')}</span>}
        {compared.moved && !approaches.includes('moved') && <span class="mark">{words('texts.approach.moved')}</span>}
      </td>
      {names && <td data-label={words('text-chair.col.contributors')}>{contributors.length === 0 ? '–' : partyList(visit, view, contributors)}</td>}
      <td data-label={words('text-chair.rationale')} dir="auto">{rationales.length === 0 ? '–' : rationales.join(' · ')}</td>
    </tr>
  );
}

function Labels({ visit, provisions, labels, own }: { readonly visit: Visit; readonly provisions: readonly { readonly id: string }[]; readonly labels: ReadonlyMap<string, string>; readonly own: ReturnType<typeof ofText> }): VNode {
  const called = provisions.map(({ id }) => ({ id, label: labels.get(id) ?? '' }));
  return (
    <>
      {called.map(({ id, label }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <a href={linkTo(visit, 'provision', { id })} {...(label === '' ? {} : own)}>{label === '' ? visit.words('text-chair.unlabelled') : label}</a>
        </span>
      ))}
    </>
  );
}
