import { travelOrder } from '../../../process/fund/travel-order.ts';
import type { GrantState } from '../../../process/fund/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { writeMoney } from '../../parts/money.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { stateName } from '../../parts/state-names.ts';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { EntryTable, namesOfEntries } from './entry-table.tsx';
import { answerForms, FundForms } from './fund-form.tsx';
import type { FundForm } from './fund-form.tsx';
import { entriesOf } from './journal-query.ts';
import { fundTrail, loadFund } from './load-fund.ts';
import { whyText } from './travel-page.tsx';

/** One request for travel support: under which criteria, in which place, what was decided and paid. */
export async function grantPage(visit: Visit): Promise<Page | Response> {
  const { words, language, store, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const grant = isId(id) ? await loadState(store.pool, process, position, 'grant', id) : undefined;
  const loaded = grant === undefined ? undefined : await loadFund(visit, grant.fund);
  if (grant === undefined || loaded === undefined) return missingPage(visit);
  const { fund } = loaded;
  const about = subjectKey('grant', id);
  const others = await listThings(store.pool, { process, position, kind: 'grant', where: { fund: fund.id }, limit: 5000 });
  const place = travelOrder(others, fund.travel?.perDelegation ?? 1).find(({ request }) => request.id === id);
  const sent = sentForm(visit);
  const forms = grantForms(grant, place?.rank ?? 1);
  const outcome = sent === undefined ? undefined : await answerForms(visit, sent, forms, about, linkTo(visit, 'grant', { id }));
  if (outcome instanceof Response) return outcome;
  const [past, { entries }, seen] = await Promise.all([loadPast(visit, about, [subjectKey('event', grant.event)]), entriesOf(visit, fund.id, { about }, 1), subjectVersion(store.pool, process, about)]);
  const names = await loadNames(store.pool, process, position, namesOfEntries(entries));
  const title = `${words('fund.one.grant')} · ${stateName(grant.state, language)}`;
  return {
    title,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 }),
    trail: [...fundTrail(visit, fund), { label: words('fund.tab.fundTravel'), href: linkTo(visit, 'fundTravel', { id: fund.id }) }],
    body: (
      <article class="thing">
        <h1><span class="over-title">{words('fund.one.grant')}</span> {stateName(grant.state, language)}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <dl class="facts">
          <Fact label={words('column.status')}>{words(`fund.grant.${grant.status}`)}</Fact>
          <Fact label={words('fund.event')}><SubjectLink subject={`event:${grant.event}`} visit={visit} names={past.names} /></Fact>
          <Fact label={words('fund.amount')}>{writeMoney(grant.money, language)}</Fact>
          <Fact label={words('fund.travel.why')}>{whyText(visit, grant)}</Fact>
          {place !== undefined && <Fact label={words('fund.travel.place')}>{place.rank}{place.beyond && ` · ${words('fund.travel.beyond', { number: place.ofDelegation })}`}</Fact>}
          {grant.rank !== undefined && <Fact label={words('fund.travel.place-then')}>{grant.rank}</Fact>}
          {grant.reason !== undefined && <Fact label={words('input.reason')}><span dir="auto">{grant.reason}</span></Fact>}
        </dl>
        {entries.length > 0 && <section aria-labelledby="entries"><h2 id="entries">{words('fund.entries')}</h2><EntryTable visit={visit} fund={fund} entries={entries} names={names} /></section>}
        {fund.status === 'open' && <FundForms visit={visit} forms={forms} subject={grant} seenVersion={seen} sent={outcome === undefined ? undefined : sent} />}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function grantForms({ id, fund, event, state, status }: GrantState, rank: number): readonly FundForm[] {
  const data = { grant: id, fund };
  const day = { name: 'on', kind: 'day', label: 'fund.day' } as const;
  const reason = { name: 'reason', kind: 'prose', label: 'input.reason' } as const;
  if (status === 'granted') return [{ command: 'pay-travel', label: 'fund.do.pay-travel', data, fields: [day, { name: 'memo', kind: 'prose', label: 'fund.memo', optional: true }] }];
  if (status !== 'requested') return [];
  return [
    { command: 'grant-travel', label: 'fund.do.grant-travel', data: { ...data, event, state, rank }, fields: [day] },
    { command: 'decline-travel', label: 'fund.do.decline-travel', data, fields: [reason] },
    { command: 'withdraw-travel', label: 'fund.do.withdraw-travel', data, fields: [{ ...reason, optional: true }] },
  ];
}
