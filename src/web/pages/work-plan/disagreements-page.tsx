import type { VNode } from 'preact';
import type { Claim } from '../../../process/vocabulary/claim.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { disagreementsOf } from '../../../process/work-plan/disagreements.ts';
import type { Disagreement, Nature } from '../../../process/work-plan/disagreements.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { ClaimValueText, propertyLabel } from '../../parts/claim-value.tsx';
import { dayText, MarkBadge } from '../../parts/date.tsx';
import { PlanViews } from '../../parts/plan-views.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { messagePage } from '../site/message-page.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { listAlternates } from './alternates.ts';

const natures: readonly Nature[] = ['conflict', 'changed', 'precision'];

/** Everything on which the documents of the process do not say the same. */
export async function disagreementsPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const plan = await loadPlan(visit.store.pool, visit.process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const all = disagreementsIn(plan);
  const wanted = natures.find((nature) => nature === visit.url.searchParams.get('nature'));
  const shown = wanted === undefined ? all : all.filter((one) => one.nature === wanted);
  const names = await namesFor(visit, shown);
  return {
    title: words('differ.title'),
    alternates: listAlternates(visit, `/${visit.language}/${visit.process}/work-plan/disagreements`),
    body: (
      <>
        <h1>{words('differ.title')}</h1>
        <PlanViews visit={visit} current="disagreements" />
        <p>{words('differ.lead', { count: all.length })}</p>
        <nav class="chips" aria-label={words('filter.title')}>
          <a href={linkTo(visit, 'disagreements', {})} aria-current={wanted === undefined ? 'true' : undefined}>{words('filter.any')}</a>
          {natures.map((nature) => (
            <a key={nature} href={linkTo(visit, 'disagreements', {}, { nature })} aria-current={wanted === nature ? 'true' : undefined}>
              {words(`nature.${nature}`)} <span class="number">{all.filter((one) => one.nature === nature).length}</span>
            </a>
          ))}
        </nav>
        <ul class="difference-list">
          {shown.map((one) => (
            <Difference key={`${one.subject}|${one.property}`} difference={one} visit={visit} names={names} />
          ))}
        </ul>
      </>
    ),
  };
}

/** Conflicts first: they are what somebody must settle. */
export function disagreementsIn(plan: WholePlan): readonly Disagreement[] {
  const states = [plan.process, ...plan.phases, ...plan.tracks, ...plan.events, ...plan.documents, ...plan.mandates, ...plan.places];
  const found = states.flatMap((state) => disagreementsOf(state));
  return natures.flatMap((nature) => found.filter((one) => one.nature === nature));
}

function namesFor(visit: Visit, shown: readonly Disagreement[]): Promise<Names> {
  const subjects = shown.flatMap((one) => [
    one.subject,
    ...one.claims.flatMap(({ source, value }) => [
      ...(source === undefined ? [] : [subjectKey('document', source.document)]),
      ...(value.type === 'place' && value.place !== null ? [subjectKey('place', value.place)] : []),
      ...(value.type === 'phase' && value.phase !== null ? [subjectKey('phase', value.phase)] : []),
    ]),
  ]);
  return loadNames(visit.store.pool, visit.process, visit.position, subjects);
}

function Difference({ difference, visit, names }: { readonly difference: Disagreement; readonly visit: Visit; readonly names: Names }): VNode {
  const { words } = visit;
  return (
    <li>
      <p>
        <SubjectLink subject={difference.subject} visit={visit} names={names} /> · {propertyLabel(difference.property, visit)} <span class={`nature nature-${difference.nature}`}>{words(`nature.${difference.nature}`)}</span>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('differ.value')}</th>
            <th scope="col">{words('differ.source')}</th>
            <th scope="col">{words('differ.made-on')}</th>
          </tr>
        </thead>
        <tbody>
          {difference.claims.map((claim, index) => (
            <DifferenceRow key={claim.claim} claim={claim} current={index === 0} visit={visit} names={names} />
          ))}
        </tbody>
      </table>
    </li>
  );
}

function DifferenceRow({ claim, current, visit, names }: { readonly claim: Claim; readonly current: boolean; readonly visit: Visit; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <tr class={current ? 'current' : undefined}>
      <td>
        <ClaimValueText value={claim.value} visit={visit} names={names} /> <MarkBadge mark={claim.mark} words={words} />
        {current && <span class="visually-hidden"> ({words('differ.current')})</span>}
      </td>
      <td>
        {claim.source === undefined ? words('differ.no-source') : <SubjectLink subject={subjectKey('document', claim.source.document)} visit={visit} names={names} />}
        {claim.source?.locator !== undefined && <> · {claim.source.locator}</>}
      </td>
      <td>{dayText(claim.madeOn, language)}</td>
    </tr>
  );
}
