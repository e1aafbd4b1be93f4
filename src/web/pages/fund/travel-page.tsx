import type { VNode } from 'preact';
import { travelOrder } from '../../../process/fund/travel-order.ts';
import type { TravelPlace } from '../../../process/fund/travel-order.ts';
import type { FundState, GrantState } from '../../../process/fund/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isDeveloping } from '../../../process/vocabulary/states/least-developed.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { writeMoney } from '../../parts/money.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { stateName, statesIn } from '../../parts/state-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerForms, FundForms } from './fund-form.tsx';
import type { FundForm } from './fund-form.tsx';
import { newId } from './fund-page-forms.ts';
import { FundTabs } from './fund-tabs.tsx';
import { fundTrail, loadFund } from './load-fund.ts';

/** Requests for travel support in the order of the published criteria, each with why it stands where it does (rule FU-15). */
export async function travelPage(visit: Visit): Promise<Page | Response> {
  const { words, language, store, process, position } = visit;
  const loaded = await loadFund(visit, visit.parameters['id'] ?? '');
  if (loaded === undefined) return missingPage(visit);
  const { fund } = loaded;
  const sent = sentForm(visit);
  const forms = fund.travel === undefined || visit.actor.standing === 'public' ? [] : [await requestForm(visit, fund)];
  const outcome = sent === undefined ? undefined : await answerForms(visit, sent, forms, undefined, linkTo(visit, 'fundTravel', { id: fund.id }));
  if (outcome instanceof Response) return outcome;
  const grants = await listThings(store.pool, { process, position, kind: 'grant', where: { fund: fund.id }, limit: 5000 });
  const places = travelOrder(grants, fund.travel?.perDelegation ?? 1);
  const names = await loadNames(store.pool, process, position, grants.map(({ event }) => subjectKey('event', event)));
  return {
    title: `${words('fund.tab.fundTravel')} · ${plainText(fund.title, language)}`,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 }),
    trail: fundTrail(visit, fund),
    body: (
      <>
        <h1>{words('fund.tab.fundTravel')}</h1>
        <FundTabs visit={visit} id={fund.id} at="fundTravel" />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {fund.travel === undefined ? <p>{words('fund.travel.none')}</p> : (
          <div class="notice">
            <p><Text text={fund.travel.text} language={language} /></p>
            <p class="soft">{words('fund.travel.order', { most: fund.travel.perDelegation })} {words('fund.travel.published', { day: dayText(fund.travel.publishedOn, language) })}</p>
          </div>
        )}
        {places.length > 0 && <Requests visit={visit} places={places} names={names} />}
        {fund.status === 'open' && <FundForms visit={visit} forms={forms} sent={outcome === undefined ? undefined : sent} />}
      </>
    ),
  };
}

async function requestForm(visit: Visit, fund: FundState): Promise<FundForm> {
  const { store, process, position, language, actor } = visit;
  const plan = await loadPlan(store.pool, process, position);
  const states = statesIn(language).filter(({ code }) => isDeveloping(code)).map(({ code, name }) => ({ value: code, label: name }));
  const own = actor.of === undefined ? states : [{ value: actor.of, label: stateName(actor.of, language) }];
  return {
    command: 'request-travel', label: 'fund.do.request-travel', data: { grant: newId('g'), fund: fund.id },
    fields: [
      { name: 'state', kind: 'choice', label: 'fund.state', options: own, ...(actor.of !== undefined && { value: actor.of }) },
      { name: 'event', kind: 'choice', label: 'fund.event', options: (plan?.events ?? []).map(({ id, title }) => ({ value: id, label: plainText(title, language) })) },
      { name: 'money', kind: 'money', label: 'fund.amount', value: fund.currency, fixed: true },
    ],
  };
}

function Requests({ visit, places, names }: { readonly visit: Visit; readonly places: readonly TravelPlace<GrantState>[]; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('fund.tab.fundTravel')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('fund.travel.place')}</th>
          <th scope="col">{words('fund.state')}</th>
          <th scope="col">{words('fund.event')}</th>
          <th scope="col">{words('fund.travel.why')}</th>
          <th scope="col" class="number">{words('fund.amount')}</th>
          <th scope="col">{words('column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ request, rank, beyond, ofDelegation }) => (
          <tr key={request.id}>
            <td data-label={words('fund.travel.place')}>{rank}</td>
            <td class="what"><a href={linkTo(visit, 'grant', { id: request.id })}>{stateName(request.state, language)}</a></td>
            <td data-label={words('fund.event')}><SubjectLink subject={`event:${request.event}`} visit={visit} names={names} /></td>
            <td data-label={words('fund.travel.why')}>{whyText(visit, request)}{beyond && ` · ${words('fund.travel.beyond', { number: ofDelegation })}`}</td>
            <td class="number" data-label={words('fund.amount')}>{writeMoney(request.money, language)}</td>
            <td data-label={words('column.status')}>{words(`fund.grant.${request.status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The criteria under which a request stands, and when it was made. */
export function whyText({ words, language }: Visit, { criteria, requestedOn }: GrantState): string {
  const told = (['least-developed', 'landlocked', 'small-island', 'developing'] as const).filter((one) => criteria.includes(one) && (one !== 'developing' || criteria.length === 1));
  return [...told.map((one) => words(`fund.criterion.${one}`)), words('fund.travel.asked-on', { day: dayText(requestedOn, language) })].join(' · ');
}
