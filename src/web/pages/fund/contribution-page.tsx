import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { partsOf } from '../../../process/fund/books/accounts.ts';
import type { ContributionState, FundState } from '../../../process/fund/state.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { writeMoney } from '../../parts/money.ts';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { receivedOf } from './contribution-table.tsx';
import { EntryTable, namesOfEntries } from './entry-table.tsx';
import { answerForms, FundForms } from './fund-form.tsx';
import type { FundForm } from './fund-form.tsx';
import { purseLabel } from './fund-labels.ts';
import { objectiveOptions } from './fund-page-forms.ts';
import { entriesOf } from './journal-query.ts';
import { fundTrail, loadFund } from './load-fund.ts';

/** One contribution from its pledge to what came in, with every entry about it. */
export async function contributionPage(visit: Visit): Promise<Page | Response> {
  const { words, language, store, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const contribution = isId(id) ? await loadState(store.pool, process, position, 'contribution', id) : undefined;
  const loaded = contribution === undefined ? undefined : await loadFund(visit, contribution.fund);
  if (contribution === undefined || loaded === undefined) return missingPage(visit);
  const { fund } = loaded;
  const about = subjectKey('contribution', id);
  const sent = sentForm(visit);
  const forms = contributionForms(visit, fund, contribution);
  const outcome = sent === undefined ? undefined : await answerForms(visit, sent, forms, about, linkTo(visit, 'contribution', { id }));
  if (outcome instanceof Response) return outcome;
  const [past, { entries }, seen] = await Promise.all([loadPast(visit, about, [subjectKey('participant', contribution.donor), subjectKey('group', contribution.donor)]), entriesOf(visit, fund.id, { about }, 1), subjectVersion(store.pool, process, about)]);
  const names = await loadNames(store.pool, process, position, namesOfEntries(entries));
  const outstanding = contribution.balances.reduce((sum, { account, amount }) => (partsOf(account).root === 'receivable' ? sum + amount : sum), 0);
  const money = (minor: number) => writeMoney({ currency: contribution.money.currency, minor }, language);
  return {
    title: `${words('fund.one.contribution')} · ${money(contribution.money.minor)}`,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 }),
    trail: fundTrail(visit, fund),
    body: (
      <article class="thing">
        <h1><span class="over-title">{words('fund.one.contribution')}</span> <HolderName of={contribution.donor} visit={visit} names={past.names} /> · {money(contribution.money.minor)}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <dl class="facts">
          <Fact label={words('column.status')}>{words(`fund.contribution.${contribution.status}`)}</Fact>
          <Fact label={words('fund.donor-kind')}>{words(`fund.donor.${contribution.donorKind}`)}</Fact>
          <Fact label={words('fund.pledged-on')}>{dayText(contribution.pledgedOn, language)}</Fact>
          {contribution.arrangement !== undefined && (
            <Fact label={words('fund.signed-on')}>
              {dayText(contribution.arrangement.signedOn, language)}
              {contribution.arrangement.document !== undefined && <> · <a href={linkTo(visit, 'document', { id: contribution.arrangement.document })}>{contribution.arrangement.document}</a></>}
            </Fact>
          )}
          <Fact label={words('fund.received')}>{money(receivedOf(contribution))}</Fact>
          <Fact label={words('fund.outstanding')}>{money(outstanding)}</Fact>
          <Fact label={words('fund.earmark')}>{contribution.earmark === undefined ? words('fund.purse.general') : purseLabel(visit, fund, contribution.earmark)}</Fact>
          {contribution.earmarkReason !== undefined && <Fact label={words('fund.earmark.reason')}><span dir="auto">{contribution.earmarkReason}</span></Fact>}
          {contribution.pledge !== undefined && <Fact label={words('fund.pledge')}><a href={linkTo(visit, 'pledge', { id: contribution.pledge })}>{contribution.pledge}</a></Fact>}
        </dl>
        <section aria-labelledby="entries">
          <h2 id="entries">{words('fund.entries')}</h2>
          <EntryTable visit={visit} fund={fund} entries={entries} names={names} />
        </section>
        {fund.status === 'open' && <FundForms visit={visit} forms={forms} subject={contribution} seenVersion={seen} sent={outcome === undefined ? undefined : sent} />}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function contributionForms(visit: Visit, fund: FundState, { id, status, money, earmark }: ContributionState): readonly FundForm[] {
  const data = { contribution: id, fund: fund.id };
  if (status === 'pledged') {
    return [
      { command: 'sign-arrangement', label: 'fund.do.sign-arrangement', data, fields: [{ name: 'on', kind: 'day', label: 'fund.day' }, { name: 'money', kind: 'money', label: 'fund.amount.agreed', hint: 'fund.amount.agreed.hint', value: money.currency, fixed: true, optional: true }, { name: 'document', kind: 'line', label: 'fund.document', optional: true }] },
      { command: 'earmark-contribution', label: 'fund.do.earmark-contribution', data, fields: [{ name: 'earmark', kind: 'choice', label: 'fund.earmark', options: objectiveOptions(visit, fund), optional: true, ...(earmark !== undefined && { value: earmark }) }, { name: 'reason', kind: 'prose', label: 'fund.earmark.reason', optional: true }] },
      { command: 'withdraw-contribution', label: 'fund.do.withdraw-contribution', data, fields: [{ name: 'on', kind: 'day', label: 'fund.day' }, { name: 'reason', kind: 'prose', label: 'input.reason' }] },
    ];
  }
  if (status === 'withdrawn') return [];
  const amount = { name: 'money', kind: 'money', label: 'fund.amount', value: money.currency, fixed: true } as const;
  return [
    { command: 'record-deposit', label: 'fund.do.record-deposit', data, fields: [amount, { name: 'on', kind: 'day', label: 'fund.day' }, { name: 'memo', kind: 'prose', label: 'fund.memo', optional: true }] },
    { command: 'refund-contribution', label: 'fund.do.refund-contribution', data, fields: [amount, { name: 'on', kind: 'day', label: 'fund.day' }, { name: 'memo', kind: 'prose', label: 'input.reason' }] },
  ];
}
