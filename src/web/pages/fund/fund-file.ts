import { decimalOf } from '../../../process/vocabulary/currencies.ts';
import { writeCsv } from '../../../interchange/out/write-csv.ts';
import { writeXlsx } from '../../../interchange/out/write-xlsx.ts';
import type { EntryState, FundState } from '../../../process/fund/state.ts';
import { sheetOf } from '../../downloads/list-table.ts';
import type { ListTable } from '../../downloads/list-table.ts';
import { plainText } from '../../parts/text.tsx';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { accountLabel } from './fund-labels.ts';
import { entriesOf, parseJournalQuery } from './journal-query.ts';
import { loadFund } from './load-fund.ts';

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', json: 'application/json' } as const;

/** `journal-csv`, `journal-xlsx`, `journal-json`: every line of every entry that the page's own filter finds, at most 100,000 entries. */
export async function fundFilePage(visit: Visit): Promise<Page | Response> {
  const loaded = await loadFund(visit, visit.parameters['id'] ?? '');
  const [name, ending] = (visit.parameters['form'] ?? '').split('-');
  if (loaded === undefined || name !== 'journal' || (ending !== 'csv' && ending !== 'xlsx' && ending !== 'json')) return missingPage(visit);
  const { filter } = parseJournalQuery(visit.url.searchParams);
  const { entries } = await entriesOf(visit, loaded.fund.id, filter, 1, 100_000);
  const table = journalTable(visit, loaded.fund, entries.toReversed());
  const body = ending === 'csv' ? writeCsv(sheetOf(table, visit)) : ending === 'xlsx' ? await writeXlsx(sheetOf(table, visit)) : JSON.stringify(table.rows, null, 1);
  return new Response(body, { headers: { 'content-type': types[ending], 'content-disposition': `attachment; filename="${loaded.fund.id}-journal.${ending}"`, 'cache-control': 'public, max-age=0, must-revalidate' } });
}

/** Amounts as decimal numbers in their currencies: exact as text, and read as numbers by a spreadsheet. */
function journalTable(visit: Visit, fund: FundState, entries: readonly EntryState[]): ListTable {
  const { words, url, language, process } = visit;
  return {
    name: `${plainText(fund.title, language)} · ${words('fund.tab.fundJournal')}`.slice(0, 31),
    columns: [
      { key: 'number', heading: words('fund.number') }, { key: 'on', heading: words('fund.day') }, { key: 'kind', heading: words('fund.kind') }, { key: 'about', heading: words('fund.about') }, { key: 'holder', heading: words('inputs.holder.code') },
      { key: 'account', heading: words('fund.account') }, { key: 'accountName', heading: words('fund.account.name') }, { key: 'currency', heading: words('fund.field.currency') }, { key: 'amount', heading: words('fund.amount') },
      { key: 'base', heading: `${words('fund.value')} (${fund.currency})` }, { key: 'memo', heading: words('fund.memo') }, { key: 'reversedBy', heading: words('fund.reversed') }, { key: 'url', heading: words('download.address') },
    ],
    rows: entries.flatMap((entry) => entry.lines.map(({ account, currency, amount, base }) => ({
      number: entry.number, on: entry.on, kind: words(`fund.entry.${entry.entryKind}`), about: entry.about, holder: entry.holder ?? null, account, accountName: accountLabel(visit, fund, account), currency,
      amount: decimalOf({ currency, minor: amount }), base: decimalOf({ currency: fund.currency, minor: base }), memo: entry.memo ?? null, reversedBy: entry.reversedBy ?? null, url: `${url.origin}/${language}/${process}/entries/${entry.id}`,
    }))),
  };
}
