import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { decisionMethods, decisionStatuses } from '../../../process/adoption/state.ts';
import type { DecisionState } from '../../../process/adoption/state.ts';
import { dayText } from '../../parts/date.tsx';
import { Pick } from '../../parts/pick.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { listDecisions, parseAdoptionQuery } from './adoption-query.ts';
import type { AdoptionQuery } from './adoption-query.ts';
import { methodText, tallyText } from './decision-words.ts';

/** Every decision of a body: what, by whom, how it was taken and with what result. */
export async function adoptionPage(visit: Visit): Promise<Page> {
  const { words, actor } = visit;
  const query = parseAdoptionQuery(visit.url.searchParams);
  const decisions = await listDecisions(visit, query);
  const address = linkTo(visit, 'adoption', {}).split('?')[0] ?? '';
  return {
    title: words('adoption.title'),
    sheet: 'follow-up.css',
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${address}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: (
      <>
        <h1>{words('adoption.title')}</h1>
        <p class="lead">{words('adoption.lead')}</p>
        {visit.asOf === undefined && may(actor, 'propose-decision') && <p class="form-acts"><a class="button" href={linkTo(visit, 'newDecision', {})}>{words('adoption.propose')}</a></p>}
        <Filter visit={visit} query={query} />
        <p class="count" role="status">{words('adoption.count', { count: decisions.length })}</p>
        {decisions.length > 0 && <DecisionTable visit={visit} decisions={decisions} />}
      </>
    ),
  };
}

function Filter({ visit, query }: { readonly visit: Visit; readonly query: AdoptionQuery }): VNode {
  const { words } = visit;
  const active = query.method !== undefined || query.status !== undefined;
  const any = words('filter.any');
  return (
    <details class="filter" open={active}>
      <summary>{words(active ? 'filter.active' : 'filter.title')}</summary>
      <form action={linkTo(visit, 'adoption', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        <Pick name="method" label={words('adoption.how')} any={any} chosen={query.method} options={decisionMethods.map((value) => ({ value, label: words(`adoption.method.${value}`) }))} />
        <Pick name="status" label={words('column.status')} any={any} chosen={query.status} options={decisionStatuses.map((value) => ({ value, label: words(`adoption.status.${value}`) }))} />
        <Pick name="sort" label={words('adoption.sort')} any={words('column.date')} chosen={query.sort === 'title' ? 'title' : undefined} options={[{ value: 'title', label: words('field.title') }]} />
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'adoption', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}

function DecisionTable({ visit, decisions }: { readonly visit: Visit; readonly decisions: readonly DecisionState[] }): VNode {
  const { words } = visit;
  return (
    <table class="register decisions">
      <caption class="visually-hidden">{words('adoption.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('adoption.decision')}</th>
          <th scope="col">{words('adoption.body')}</th>
          <th scope="col">{words('adoption.how')}</th>
          <th scope="col">{words('column.status')}</th>
          <th scope="col">{words('adoption.tally')}</th>
          <th scope="col">{words('column.date')}</th>
          <th scope="col">{words('adoption.symbol')}</th>
        </tr>
      </thead>
      <tbody>{decisions.map((decision) => <DecisionRow key={decision.id} visit={visit} decision={decision} />)}</tbody>
    </table>
  );
}

function DecisionRow({ visit, decision }: { readonly visit: Visit; readonly decision: DecisionState }): VNode {
  const { words, language } = visit;
  const tally = tallyText(decision);
  return (
    <tr>
      <td class="what">
        <a href={linkTo(visit, 'decision', { id: decision.id })}><Text text={decision.title} language={language} /></a>
        {decision.status === 'voting' && <> · <a href={linkTo(visit, 'decisionVote', { id: decision.id })}>{words('adoption.to-vote')}</a></>}
      </td>
      <td data-label={words('adoption.body')}><Text text={decision.body} language={language} /></td>
      <td data-label={words('adoption.how')}>{methodText(visit, decision)}</td>
      <td data-label={words('column.status')}>{words(`adoption.status.${decision.status}`)}</td>
      <td data-label={words('adoption.tally')}>{tally !== undefined && <span class="tally-short" dir="ltr">{tally}</span>}</td>
      <td data-label={words('column.date')}>{decision.takenOn !== undefined && <time dateTime={decision.takenOn}>{dayText(decision.takenOn, language)}</time>}</td>
      <td data-label={words('adoption.symbol')}>{decision.symbol !== undefined && <span class="symbol" dir="ltr">{decision.symbol}</span>}</td>
    </tr>
  );
}
