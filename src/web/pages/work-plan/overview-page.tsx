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
import { localeOf } from '../../messages/catalogue.ts';
import { MarkBadge, Moment, When } from '../../parts/date.tsx';
import { Legend } from '../../parts/event-mark.tsx';
import { PlanPicture, planStrips } from '../../parts/plan-picture.tsx';
import { PlanViews } from '../../parts/plan-views.tsx';
import { ActSentence, SubjectLink, subjectsOfActs } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { messagePage } from '../site/message-page.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { planAlternates } from './alternates.ts';
import { disagreementsInPlan } from '../../../process/work-plan/plan-disagreements.ts';

/** The process at a glance, for somebody who has never seen it. */
export async function overviewPage(visit: Visit): Promise<Page> {
  const { pool } = visit.store;
  const plan = await loadPlan(pool, visit.process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const today = visit.asOf ?? visit.today;
  const acts = await listActs(pool, { process: visit.process, upTo: visit.position, limit: 6, reader: visit.actor });
  const near = nearToday(plan.events, today);
  const subjects = [...subjectsOfActs(acts.map(({ act }) => act)), ...[...near.next, ...near.last].flatMap((event) => (event.place === null ? [] : [subjectKey('place', event.place)]))];
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
          <section>
            <EventLines visit={visit} title={visit.words('overview.next')} events={near.next} names={names} />
            <EventLines visit={visit} title={visit.words('overview.last')} events={near.last} names={names} />
          </section>
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
  const { words } = visit;
  const strips = planStrips(plan);
  if (strips.length === 0) return <p>{words('picture.none')}</p>;
  return (
    <figure class="plan-figure">
      <PlanPicture visit={visit} plan={plan} strips={strips} today={today} />
      <figcaption>
        <Legend visit={visit} mandates={plan.mandates.length > 0} />
        <p class="note">
          {strips.length > 1 && `${words('picture.break')} `}
          <a href={linkTo(visit, 'plan', {})}>{words('picture.table')}</a>
        </p>
        <Undated visit={visit} events={plan.events.filter((event) => event.date?.start == null)} />
      </figcaption>
    </figure>
  );
}

/** What the picture has no place for, in words. */
function Undated({ visit, events }: { readonly visit: Visit; readonly events: readonly PlannedEvent[] }): VNode | null {
  if (events.length === 0) return null;
  return (
    <details>
      <summary>{visit.words('picture.undated', { count: events.length })}</summary>
      <ul class="plain">
        {events.map((event) => (
          <li key={event.id}>
            <a href={visit.eventHref(event.id)}><Text text={event.title} language={visit.language} /></a> <MarkBadge mark={event.deciding.date?.claim.mark} words={visit.words} />
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
    { count: disagreementsInPlan(plan).length, key: 'overview.differing', href: linkTo(visit, 'disagreements', {}) },
    { count: checkPlan(plan, today).length, key: 'overview.breaches', href: linkTo(visit, 'checks', {}) },
    { count: plan.documents.length, key: 'overview.documents', href: linkTo(visit, 'documents', {}) },
    { count: visit.position, key: 'overview.acts', href: linkTo(visit, 'record', {}) },
  ] as const;
  const format = new Intl.NumberFormat(localeOf(visit.language));
  return (
    <ul class="numbers">
      {numbers.map(({ count, key, href }) => (
        <li key={key}>
          <a href={href}>
            <strong>{format.format(count)}</strong> <span>{words(key, { count })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface NearToday {
  readonly next: readonly PlannedEvent[];
  readonly last: readonly PlannedEvent[];
}

const shown = 6;

/** What comes next, and, where that leaves room, what came last. What was cancelled is neither. */
function nearToday(events: readonly PlannedEvent[], today: IsoDay): NearToday {
  const dated = events.filter((event) => event.date?.end != null && event.status !== 'cancelled');
  const isPast = (event: PlannedEvent) => event.status === 'held' || (event.date?.end ?? '') < today;
  const next = dated.filter((event) => !isPast(event)).slice(0, shown);
  const past = dated.filter(isPast).toSorted((a, b) => ((a.date?.end ?? '') < (b.date?.end ?? '') ? 1 : -1));
  return { next, last: past.slice(0, shown - next.length) };
}

function EventLines({ visit, title, events, names }: { readonly visit: Visit; readonly title: string; readonly events: readonly PlannedEvent[]; readonly names: Names }): VNode | null {
  const { words, language } = visit;
  if (events.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="event-lines">
        {events.map((event) => (
          <li key={event.id}>
            <span class="when"><When date={event.date} language={language} /> <MarkBadge mark={event.deciding.date?.claim.mark} words={words} /></span>
            <a href={visit.eventHref(event.id)}><Text text={event.title} language={language} /></a>
            <span class="where">{event.place === null ? words('place.unknown') : <SubjectLink subject={subjectKey('place', event.place)} visit={visit} names={names} />}</span>
          </li>
        ))}
      </ul>
    </>
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
