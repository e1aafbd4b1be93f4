import type { VNode } from 'preact';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { checkPlan } from '../../../process/work-plan/checks.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import { listActs } from '../../../store/work-plan/load-acts.ts';
import type { RecordedAct } from '../../../store/work-plan/load-acts.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { MarkBadge, Moment, When } from '../../parts/date.tsx';
import { Legend, PlanPicture } from '../../parts/plan-picture.tsx';
import { PlanViews } from '../../parts/plan-views.tsx';
import { ActSentence, SubjectLink, subjectsOfActs } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { messagePage } from '../site/message-page.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { planAlternates } from './alternates.ts';
import { disagreementsIn } from './disagreements-page.tsx';
import { mainSpan } from './main-span.ts';

/** The process at a glance, for somebody who has never seen it. */
export async function overviewPage(visit: Visit): Promise<Page> {
  const { pool } = visit.store;
  const plan = await loadPlan(pool, visit.process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const today = visit.asOf ?? visit.today;
  const acts = await listActs(pool, { process: visit.process, upTo: visit.position, limit: 6 });
  const next = nextEvents(plan.events, today);
  const subjects = [...subjectsOfActs(acts.map(({ act }) => act)), ...next.events.flatMap((event) => (event.place === null ? [] : [subjectKey('place', event.place)]))];
  const names = await loadNames(pool, visit.process, visit.position, subjects);
  return {
    title: plainText(plan.process.shortTitle, visit.language),
    alternates: planAlternates(visit),
    wide: true,
    body: (
      <>
        <h1><Text text={plan.process.shortTitle} language={visit.language} /></h1>
        <p class="lead"><Text text={plan.process.aim} language={visit.language} /></p>
        <PlanViews visit={visit} current="overview" />
        <Picture visit={visit} plan={plan} today={today} />
        <Numbers visit={visit} plan={plan} today={today} />
        <div class="columns">
          <NextEvents visit={visit} next={next} names={names} />
          <LatestActs visit={visit} acts={acts} names={names} />
        </div>
        <div class="columns">
          <PhaseList visit={visit} plan={plan} />
          <MandateList visit={visit} plan={plan} />
        </div>
      </>
    ),
  };
}

function Picture({ visit, plan, today }: { readonly visit: Visit; readonly plan: WholePlan; readonly today: IsoDay }): VNode | null {
  const span = mainSpan(plan.events);
  if (span === undefined) return <p>{visit.words('picture.none')}</p>;
  const outside = plan.events.filter((event) => event.date?.start != null && (event.date.start > span.last || (event.date.end ?? '') < span.first));
  const undated = plan.events.filter((event) => event.date?.start == null);
  return (
    <figure class="plan-figure">
      <PlanPicture visit={visit} plan={plan} span={span} today={today} />
      <figcaption>
        <Legend visit={visit} />
        <Remainder visit={visit} label={visit.words('picture.outside', { count: outside.length })} events={outside} />
        <Remainder visit={visit} label={visit.words('picture.undated', { count: undated.length })} events={undated} />
      </figcaption>
    </figure>
  );
}

/** What the picture has no place for, in words. */
function Remainder({ visit, label, events }: { readonly visit: Visit; readonly label: string; readonly events: readonly PlannedEvent[] }): VNode | null {
  if (events.length === 0) return null;
  return (
    <details>
      <summary>{label}</summary>
      <ul class="plain">
        {events.map((event) => (
          <li key={event.id}>
            <a href={visit.eventHref(event.id)}><Text text={event.title} language={visit.language} /></a> · <When date={event.date} language={visit.language} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Numbers({ visit, plan, today }: { readonly visit: Visit; readonly plan: WholePlan; readonly today: IsoDay }): VNode {
  const { words } = visit;
  const unsettled = plan.events.filter((event) => event.status === 'scheduled' && (event.deciding.date?.claim.mark !== undefined || event.date?.precision !== 'day')).length;
  const numbers = [
    { count: plan.events.length, key: 'overview.events', href: linkTo(visit, 'plan', {}) },
    { count: unsettled, key: 'overview.unsettled', href: linkTo(visit, 'plan', {}, { status: 'scheduled', mark: 'any' }) },
    { count: disagreementsIn(plan).length, key: 'overview.differing', href: linkTo(visit, 'disagreements', {}) },
    { count: checkPlan(plan, today).length, key: 'overview.breaches', href: linkTo(visit, 'checks', {}) },
    { count: plan.documents.length, key: 'overview.documents', href: linkTo(visit, 'documents', {}) },
    { count: visit.position, key: 'overview.acts', href: linkTo(visit, 'record', {}) },
  ] as const;
  return (
    <ul class="numbers">
      {numbers.map(({ count, key, href }) => (
        <li key={key}>
          <a href={href}>
            <strong>{count}</strong> <span>{words(key, { count })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface Next {
  readonly events: readonly PlannedEvent[];
  readonly past: boolean;
}

/** What comes next; where everything is past, what came last. */
function nextEvents(events: readonly PlannedEvent[], today: IsoDay): Next {
  const dated = events.filter((event) => event.date?.end != null && event.status !== 'cancelled');
  const coming = dated.filter((event) => (event.date?.end ?? '') >= today && event.status !== 'held');
  if (coming.length > 0) return { events: coming.slice(0, 6), past: false };
  return { events: dated.filter((event) => event.status === 'held').toSorted((a, b) => ((a.date?.end ?? '') < (b.date?.end ?? '') ? 1 : -1)).slice(0, 6), past: true };
}

function NextEvents({ visit, next, names }: { readonly visit: Visit; readonly next: Next; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <section>
      <h2>{words(next.past ? 'overview.last' : 'overview.next')}</h2>
      <ul class="event-lines">
        {next.events.map((event) => (
          <li key={event.id}>
            <span class="when"><When date={event.date} language={language} /> <MarkBadge mark={event.deciding.date?.claim.mark} words={words} /></span>
            <a href={visit.eventHref(event.id)}><Text text={event.title} language={language} /></a>
            <span class="where">{event.place === null ? words('place.unknown') : <SubjectLink subject={subjectKey('place', event.place)} visit={visit} names={names} />}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LatestActs({ visit, acts, names }: { readonly visit: Visit; readonly acts: readonly RecordedAct[]; readonly names: Names }): VNode {
  return (
    <section>
      <h2>{visit.words('overview.latest')}</h2>
      <ul class="event-lines">
        {acts.map(({ act }) => (
          <li key={act.position}>
            <span class="when"><Moment at={act.at} language={visit.language} /></span>
            <span><ActSentence body={act.body} visit={visit} names={names} /></span>
          </li>
        ))}
      </ul>
      <p><a href={linkTo(visit, 'record', {})}>{visit.words('overview.all-acts')}</a></p>
    </section>
  );
}

function PhaseList({ visit, plan }: { readonly visit: Visit; readonly plan: WholePlan }): VNode {
  const { words, language } = visit;
  return (
    <section>
      <h2>{words('overview.phases')}</h2>
      <ul class="event-lines">
        {plan.phases.map((phase) => (
          <li key={phase.id}>
            <span class="when"><When date={phase.date} language={language} /></span>
            <a href={linkTo(visit, 'phase', { id: phase.id })}><Text text={phase.title} language={language} /></a>
            <span class="where">{words('plan.count', { count: plan.events.filter((event) => event.phase === phase.id).length })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MandateList({ visit, plan }: { readonly visit: Visit; readonly plan: WholePlan }): VNode {
  return (
    <section>
      <h2>{visit.words('overview.mandates')}</h2>
      <ul class="event-lines">
        {plan.mandates.map((mandate) => (
          <li key={mandate.id}>
            <span class="when">{mandate.symbol}</span>
            <a href={linkTo(visit, 'mandate', { id: mandate.id })}><Text text={mandate.title} language={visit.language} /></a>
          </li>
        ))}
      </ul>
    </section>
  );
}

