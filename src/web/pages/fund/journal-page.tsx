import type { VNode } from 'preact';
import { isAccount } from '../../../process/fund/books/accounts.ts';
import { entryKinds } from '../../../process/fund/state.ts';
import type { FundState } from '../../../process/fund/state.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { JournalFilter } from '../../../store/fund/journal.ts';
import { Pager } from '../../parts/list.tsx';
import { Pick } from '../../parts/pick.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { EntryTable, namesOfEntries } from './entry-table.tsx';
import { accountLabel, purseLabel } from './fund-labels.ts';
import { FundTabs } from './fund-tabs.tsx';
import { entriesOf, journalPageSize, journalParameters, parseJournalQuery } from './journal-query.ts';
import { fundTrail, loadFund } from './load-fund.ts';

/** The entries of a fund, the latest first, a hundred a page. */
export async function journalPage(visit: Visit): Promise<Page> {
  const loaded = await loadFund(visit, visit.parameters['id'] ?? '');
  if (loaded === undefined) return missingPage(visit);
  return journalOf(visit, loaded.fund, parseJournalQuery(visit.url.searchParams));
}

/** The same of one account. */
export async function accountPage(visit: Visit): Promise<Page> {
  const loaded = await loadFund(visit, visit.parameters['id'] ?? '');
  const account = visit.parameters['account'] ?? '';
  if (loaded === undefined || !isAccount(account)) return missingPage(visit);
  const { filter, page } = parseJournalQuery(visit.url.searchParams);
  return journalOf(visit, loaded.fund, { filter: { ...filter, account }, page }, account);
}

async function journalOf(visit: Visit, fund: FundState, { filter, page }: ReturnType<typeof parseJournalQuery>, account?: string): Promise<Page> {
  const { words, store, process, position, language } = visit;
  const { entries, total } = await entriesOf(visit, fund.id, filter, page);
  const names = await loadNames(store.pool, process, position, namesOfEntries(entries));
  const title = account === undefined ? words('fund.tab.fundJournal') : accountLabel(visit, fund, account);
  const query = journalParameters(filter);
  const to = (more: Readonly<Record<string, string>>) => (account === undefined ? linkTo(visit, 'fundJournal', { id: fund.id }, more) : linkTo(visit, 'fundAccount', { id: fund.id, account }, more));
  const files = (['csv', 'xlsx', 'json'] as const).map((ending) => ({ ending, href: linkTo(visit, 'fundFile', { id: fund.id, form: `journal-${ending}` }, query) }));
  return {
    title: `${title} · ${plainText(fund.title, language)}`,
    sheet: 'follow-up.css',
    trail: fundTrail(visit, fund),
    body: (
      <>
        <h1>{title}</h1>
        <FundTabs visit={visit} id={fund.id} at="fundJournal" />
        <JournalForm visit={visit} fund={fund} filter={filter} account={account} />
        <p class="count">{words('fund.journal.count', { count: total })}</p>
        {entries.length > 0 && <EntryTable visit={visit} fund={fund} entries={entries} names={names} {...(account !== undefined && { account: { account, ...(filter.currency !== undefined && { currency: filter.currency }) } })} />}
        <Pager visit={visit} route={to} total={total} page={page} pageSize={journalPageSize} query={account === undefined ? query : without(query, 'account')} />
        <p class="downloads">{files.map(({ ending, href }, at) => <>{at > 0 && ' · '}<a href={href} download>{ending.toUpperCase()}</a></>)}</p>
      </>
    ),
  };
}

function without(query: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(query).filter(([key]) => key !== name));
}

function JournalForm({ visit, fund, filter, account }: { readonly visit: Visit; readonly fund: FundState; readonly filter: JournalFilter; readonly account: string | undefined }): VNode {
  const { words } = visit;
  const currencies = [...new Set([fund.currency, ...fund.rates.map(({ currency }) => currency)])];
  const purses = ['general', ...fund.objectives.map(({ id }) => id)];
  return (
    <form class="book-filter" method="get" action={account === undefined ? linkTo(visit, 'fundJournal', { id: fund.id }) : linkTo(visit, 'fundAccount', { id: fund.id, account })}>
      <Pick name="kind" label={words('fund.kind')} any={words('fund.any')} chosen={filter.kind} options={entryKinds.map((kind) => ({ value: kind, label: words(`fund.entry.${kind}`) }))} />
      {account === undefined && <Pick name="purse" label={words('fund.purse')} any={words('fund.any')} chosen={filter.purse} options={purses.map((purse) => ({ value: purse, label: purseLabel(visit, fund, purse) }))} />}
      <Pick name="currency" label={words('fund.field.currency')} any={words('fund.any')} chosen={filter.currency} options={currencies.map((code) => ({ value: code, label: code }))} />
      <label><span>{words('fund.from')}</span><input type="date" name="from" value={filter.from} /></label>
      <label><span>{words('fund.until')}</span><input type="date" name="until" value={filter.until} /></label>
      {filter.about !== undefined && <input type="hidden" name="about" value={filter.about} />}
      <button type="submit">{words('fund.show')}</button>
    </form>
  );
}
