import { isId } from '../../../process/vocabulary/ids.ts';
import { currentOf } from '../../../process/work-plan/event-claims.ts';
import { mentionedByClaims } from '../../../process/work-plan/mentions.ts';
import { planPhase } from '../../../process/work-plan/plan.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { ClaimsTable } from '../../parts/claims-table.tsx';
import { MarkBadge, When } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Why } from './event-current.tsx';
import { missingPage } from './missing-page.ts';
import { loadPlanPart, Others, PlanPartSection } from './plan-part.tsx';

/** One phase: when it is, as far as its sources agree, and what belongs to it. */
export async function phasePage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const state = isId(id) ? await loadState(pool, process, position, 'phase', id) : undefined;
  if (state === undefined) return missingPage(visit);
  const phase = planPhase(state);
  const [part, names] = await Promise.all([loadPlanPart(visit, { phase: id }), loadNames(pool, process, position, mentionedByClaims(phase.claims))]);
  const current = currentOf(phase.claims, 'date');
  const title = words('phase.heading', { numeral: phase.numeral, title: plainText(phase.title, language) });
  return {
    title,
    trail: [{ label: words('plan.title'), href: linkTo(visit, 'plan', {}) }],
    body: (
      <article class="thing phase">
        <h1>{title}</h1>
        <Others visit={visit} route="phase" current={id} items={[...part.outline.phases.values()].map((one) => ({ id: one.id, label: plainText(one.title, language) }))} />
        <dl class="facts">
          <Fact label={words('phase.dates')} large why={<Why visit={visit} current={current} names={names} />}>
            {current === undefined ? <span class="unknown">{words('phase.no-dates')}</span> : <When date={phase.date} language={language} />} <MarkBadge mark={current?.claim.mark} words={words} />
          </Fact>
        </dl>
        {phase.claims.length > 0 && (
          <section aria-labelledby="sources">
            <h2 id="sources">{words('claims.title')}</h2>
            <ClaimsTable visit={visit} state={phase} names={names} caption={words('claims.title')} />
          </section>
        )}
        <PlanPartSection visit={visit} part={part} heading={words('phase.events')} />
      </article>
    ),
  };
}
