import { writeCsv } from '../../../../interchange/out/write-csv.ts';
import { writeXlsx } from '../../../../interchange/out/write-xlsx.ts';
import { sheetOf } from '../../../downloads/list-table.ts';
import type { ListTable } from '../../../downloads/list-table.ts';
import { partyList } from '../../../text/party-list.ts';
import type { TextView } from '../../../text/text-view.ts';
import type { Visit } from '../../../visit.ts';
import { inSequence } from './fates-table.tsx';
import type { Ledger, LedgerRow } from './load-ledger.ts';

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', json: 'application/json' } as const;

/** The ledger to take away: provisions first, then proposals, each a row. */
export async function ledgerFile(visit: Visit, view: TextView, ledger: Ledger, form: keyof typeof types): Promise<Response> {
  const table = ledgerRows(visit, view, ledger);
  const body = form === 'json' ? JSON.stringify(table.rows, null, 1) : form === 'csv' ? writeCsv(sheetOf(table, visit)) : new Uint8Array(await writeXlsx(sheetOf(table, visit)));
  const name = `${ledger.after.text}-ledger-${ledger.after.number}`;
  return new Response(body, { headers: { 'content-type': types[form], 'content-disposition': `${form === 'json' ? 'inline' : 'attachment'}; filename="${name}.${form}"`, 'cache-control': 'private, no-store' } });
}

function ledgerRows(visit: Visit, view: TextView, ledger: Ledger): ListTable {
  const { words } = visit;
  const names = view.names && ledger.fates !== undefined;
  const proposals = ledger.fates === undefined ? [] : inSequence(view, ledger.fates);
  return {
    name: words('text.view.textLedger'),
    columns: [
      { key: 'new', heading: words('text-chair.col.new') }, { key: 'old', heading: words('text-chair.col.old') }, { key: 'approach', heading: words('text-chair.approach') },
      ...(names ? [{ key: 'contributors', heading: words('text-chair.col.contributors') }] : []),
      { key: 'rationale', heading: words('text-chair.rationale') }, { key: 'validated', heading: words('text-chair.draft.validated') },
      { key: 'kept', heading: words('text-chair.col.kept') }, { key: 'inserted', heading: words('text-chair.col.inserted') }, { key: 'deleted', heading: words('text-chair.col.deleted') },
      { key: 'proposal', heading: words('text-chair.col.proposal') }, ...(names ? [{ key: 'by', heading: words('text-chair.col.by') }] : []), { key: 'fate', heading: words('text-chair.col.fate') },
    ],
    rows: [
      ...ledger.rows.map((row) => rowOf(visit, view, row, { names, labels: ledger.labels })),
      ...proposals.map(({ amendment, fate, into }) => ({ new: into === undefined ? null : (ledger.labels.after.get(into) ?? into), old: ledger.labels.before.get(amendment.provision) ?? amendment.label ?? null, proposal: `${amendment.amendmentType} ${amendment.id}`, inserted: amendment.words ?? null, ...(names && { by: partyList(visit, view, amendment.proponents) }), fate: words(`text-chair.fate.${fate ?? 'open'}`) })),
    ],
  };
}

function rowOf(visit: Visit, view: TextView, { compared, entries, validated }: LedgerRow, { names, labels }: { readonly names: boolean; readonly labels: Ledger['labels'] }): ListTable['rows'][number] {
  const said = (change: 'inserted' | 'deleted' | undefined) => compared.runs.map((run) => (run.is === 'words' && run.change === change ? run.text.trim() : '')).filter((one) => one !== '').join(' … ');
  return {
    new: compared.after.map(({ id }) => labels.after.get(id) ?? '').join(', '), old: compared.before.map(({ id }) => labels.before.get(id) ?? '').join(', '),
    approach: [...new Set(entries.map(({ approach }) => visit.words(`texts.approach.${approach}`)))].join(', '),
    ...(names && { contributors: partyList(visit, view, [...new Set(entries.flatMap(({ contributors }) => contributors))]) }),
    rationale: entries.flatMap(({ rationale }) => rationale ?? []).join(' · '),
    validated, kept: said(undefined), inserted: said('inserted'), deleted: said('deleted'),
  };
}
