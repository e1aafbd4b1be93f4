import type { ComponentChildren, VNode } from 'preact';
import { statementOf } from '../../../process/fund/books/statement.ts';
import type { FundStatement } from '../../../process/fund/books/statement.ts';
import type { ContributionState, FundState } from '../../../process/fund/state.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import { addDays } from '../../../process/vocabulary/midnight.ts';
import { loadTurnover } from '../../../store/fund/turnover.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { HolderName } from '../../parts/holder-name.tsx';
import { writeMoney } from '../../parts/money.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { accountLabel, donorText, purseLabel } from './fund-labels.ts';
import { FundTabs } from './fund-tabs.tsx';
import { fundTrail, loadFund } from './load-fund.ts';

interface Part {
  readonly visit: Visit;
  readonly fund: FundState;
  readonly statement: FundStatement;
  /** The days of the period, for the entries behind a number. */
  readonly days: Readonly<Record<string, string>>;
}

/** FU-16: the public statement of a fund over a period, to the smallest unit; every number leads to the entries behind it. */
export async function statementPage(visit: Visit): Promise<Page> {
  const { words, store, process, position, language, url } = visit;
  const loaded = await loadFund(visit, visit.parameters['id'] ?? '');
  if (loaded === undefined) return missingPage(visit);
  const { fund } = loaded;
  const [from, until] = ['from', 'until'].map((name) => parseIsoDay(url.searchParams.get(name) ?? ''));
  const statement = statementOf(await loadTurnover(store.pool, { process, position, fund: fund.id }, { ...(from !== undefined && { from }), ...(until !== undefined && { until }) }));
  const contributions = await listThings(store.pool, { process, position, kind: 'contribution', where: { fund: fund.id }, limit: 10_000 });
  const names = await loadNames(store.pool, process, position, contributions.flatMap(({ donor }) => [subjectKey('participant', donor), subjectKey('group', donor)]));
  const days = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  const part = { visit, fund, statement, days };
  return {
    title: `${words('fund.tab.fundStatement')} · ${plainText(fund.title, language)}`,
    sheet: 'follow-up.css',
    wide: true,
    trail: fundTrail(visit, fund),
    body: (
      <>
        <h1><span class="over-title"><Text text={fund.title} language={language} /></span> {words('fund.tab.fundStatement')}</h1>
        <FundTabs visit={visit} id={fund.id} at="fundStatement" />
        <form class="book-filter" method="get" action={linkTo(visit, 'fundStatement', { id: fund.id })}>
          <label><span>{words('fund.from')}</span><input type="date" name="from" value={from} /></label>
          <label><span>{words('fund.until')}</span><input type="date" name="until" value={until} /></label>
          <button type="submit">{words('fund.show')}</button>
        </form>
        <p class="lead">{words('fund.statement.lead', { currency: fund.currency })}</p>
        <Purses {...part} />
        <Donors {...part} contributions={contributions} names={names} />
        <Cash {...part} />
        <Trial {...part} />
      </>
    ),
  };
}

/** A table that scrolls sideways where the window is narrow: its columns only make sense beside each other. */
function Table({ id, title, heads, children, note }: { readonly id: string; readonly title: string; readonly heads: readonly string[]; readonly children: ComponentChildren; readonly note?: string }): VNode {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="scrolls" tabIndex={0} role="region" aria-labelledby={id}>
        <table class="register statement">
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>{heads.map((head, at) => <th key={head} scope="col" class={at === 0 ? undefined : 'number'}>{head}</th>)}</tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      {note !== undefined && <p class="hint">{note}</p>}
    </section>
  );
}

function Amount({ visit, fund, minor, currency, query, account }: { readonly visit: Visit; readonly fund: FundState; readonly minor: number; readonly currency?: string; readonly query?: Readonly<Record<string, string>>; readonly account?: string }): VNode {
  const text = writeMoney({ currency: currency ?? fund.currency, minor }, visit.language);
  const href = account === undefined ? linkTo(visit, 'fundJournal', { id: fund.id }, query ?? {}) : linkTo(visit, 'fundAccount', { id: fund.id, account }, query ?? {});
  return <td class="number">{minor === 0 ? text : <a href={href}>{text}</a>}</td>;
}

/** What stood before a period, and after it: the entries until its first day, or its last. */
function upTo(days: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return days['until'] === undefined ? {} : { until: days['until'] };
}

/** A number of what stood before leads to what was before; where the period has no first day, there was nothing. */
function before(days: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const from = parseIsoDay(days['from'] ?? '');
  return from === undefined ? {} : { until: addDays(from, -1) };
}

function Purses({ visit, fund, statement, days }: Part): VNode {
  const { words } = visit;
  const { totals } = statement;
  const heads = ['fund.purse', 'fund.opening', 'fund.income', 'fund.exchange', 'fund.expenditure', 'fund.closing', 'fund.outstanding', 'fund.set-aside', 'fund.free'] as const;
  const [held, free] = [statement.purses.reduce((sum, { setAside }) => sum + setAside, 0), statement.purses.reduce((sum, one) => sum + one.free, 0)];
  return (
    <Table id="by-objective" title={words('fund.by-objective')} heads={heads.map((head) => words(head))} note={words('fund.by-objective.note')}>
      {statement.purses.map(({ purse, opening, income, exchange, expenditure, closing, outstanding, setAside, free: own }) => {
        const cell = { visit, fund };
        return (
          <tr key={purse}>
            <th scope="row">{purseLabel(visit, fund, purse)}</th>
            <Amount {...cell} minor={opening} query={{ purse, ...before(days) }} />
            <Amount {...cell} minor={income} account={`income.${purse}`} query={days} />
            <Amount {...cell} minor={exchange} account={`exchange.${purse}`} query={days} />
            <Amount {...cell} minor={expenditure} account={`expenditure.${purse}`} query={days} />
            <Amount {...cell} minor={closing} query={{ purse, ...upTo(days) }} />
            <Amount {...cell} minor={outstanding} account={`receivable.${purse}`} query={upTo(days)} />
            <Amount {...cell} minor={setAside} account={`encumbered.${purse}`} query={upTo(days)} />
            <Amount {...cell} minor={own} query={{ purse, ...upTo(days) }} />
          </tr>
        );
      })}
      <tr class="total">
        <th scope="row">{words('fund.total')}</th>
        {[totals.opening, totals.income, totals.exchange, totals.expenditure, totals.closing, totals.outstanding, held, free].map((minor, at) => <Amount key={heads[at]} visit={visit} fund={fund} minor={minor} query={at === 0 || at > 3 ? upTo(days) : days} />)}
      </tr>
    </Table>
  );
}

function Donors({ visit, fund, statement, days, contributions, names }: Part & { readonly contributions: readonly ContributionState[]; readonly names: Names }): VNode {
  const { words } = visit;
  const of = new Map(contributions.map((one) => [`contribution:${one.id}`, one]));
  const order = new Intl.Collator(localeOf(visit.language));
  const name = (about: string) => donorText(visit, of.get(about)?.donor ?? '', names);
  const rows = statement.donors.toSorted((a, b) => order.compare(name(a.about), name(b.about)));
  return (
    <Table id="by-donor" title={words('fund.by-donor')} heads={[words('fund.donor'), words('fund.pledged-open'), words('fund.committed'), words('fund.received'), words('fund.outstanding'), words('fund.income-in-books', { currency: fund.currency })]}>
      {rows.map(({ about, currency, income, received, outstanding, pledged }) => {
        const one = of.get(about);
        const cell = { visit, fund, currency };
        return (
          <tr key={`${about}${currency}`}>
            <th scope="row"><HolderName of={one?.donor ?? ''} visit={visit} names={names} /> <a class="soft" href={linkTo(visit, 'contribution', { id: parseSubjectKey(about)?.id ?? '' })}>{words('fund.one.contribution')}</a></th>
            <Amount {...cell} minor={pledged.amount} query={{ about, ...upTo(days) }} />
            <Amount {...cell} minor={income.amount} query={{ about, ...days }} />
            <Amount {...cell} minor={received.amount} query={{ about, ...days }} />
            <Amount {...cell} minor={outstanding.amount} query={{ about, ...upTo(days) }} />
            <Amount visit={visit} fund={fund} minor={income.base} query={{ about, ...days }} />
          </tr>
        );
      })}
    </Table>
  );
}

function Cash({ visit, fund, statement, days }: Part): VNode {
  const { words } = visit;
  return (
    <Table id="cash" title={words('fund.cash')} heads={[words('fund.field.currency'), words('fund.opening'), words('fund.in'), words('fund.out'), words('fund.closing'), words('fund.closing-in-books', { currency: fund.currency })]} note={words('fund.cash.note', { cash: writeMoney({ currency: fund.currency, minor: statement.totals.cash }, visit.language), outstanding: writeMoney({ currency: fund.currency, minor: statement.totals.outstanding }, visit.language), closing: writeMoney({ currency: fund.currency, minor: statement.totals.closing }, visit.language) })}>
      {statement.cash.map(({ currency, opening, received, paid, closing }) => {
        const cell = { visit, fund, currency, account: 'cash' };
        return (
          <tr key={currency}>
            <th scope="row">{currency}</th>
            <Amount {...cell} minor={opening.amount} query={{ currency, ...before(days) }} />
            <Amount {...cell} minor={received.amount} query={{ currency, ...days }} />
            <Amount {...cell} minor={paid.amount} query={{ currency, ...days }} />
            <Amount {...cell} minor={closing.amount} query={{ currency, ...upTo(days) }} />
            <Amount visit={visit} fund={fund} minor={closing.base} account="cash" query={{ currency, ...upTo(days) }} />
          </tr>
        );
      })}
    </Table>
  );
}

function Trial({ visit, fund, statement, days }: Part): VNode {
  const { words, language } = visit;
  const sum = statement.trial.reduce((total, { closing }) => total + closing.base, 0);
  return (
    <Table id="trial" title={words('fund.trial')} heads={[words('fund.account'), words('fund.closing'), words('fund.closing-in-books', { currency: fund.currency })]} note={words('fund.trial.note')}>
      {statement.trial.map(({ account, currency, closing, memorandum }) => (
        <tr key={`${account}${currency}`}>
          <th scope="row">{accountLabel(visit, fund, account)} {memorandum && <span class="soft">{words('fund.memorandum')}</span>}</th>
          <Amount visit={visit} fund={fund} currency={currency} minor={closing.amount} account={account} query={{ currency, ...upTo(days) }} />
          <Amount visit={visit} fund={fund} minor={closing.base} account={account} query={{ currency, ...upTo(days) }} />
        </tr>
      ))}
      <tr class="total">
        <th scope="row">{words('fund.total')}</th>
        <td />
        <td class="number">{writeMoney({ currency: fund.currency, minor: sum }, language)}</td>
      </tr>
    </Table>
  );
}
