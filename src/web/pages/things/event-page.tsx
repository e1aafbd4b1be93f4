import type { VNode } from 'preact';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Breach } from '../../../process/work-plan/breach.ts';
import { checkPlan } from '../../../process/work-plan/checks.ts';
import { mentionedByClaims } from '../../../process/work-plan/mentions.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import { listSessions } from '../../../store/sessions/list-sessions.ts';
import type { ListedSession } from '../../../store/sessions/list-sessions.ts';
import { listActs } from '../../../store/work-plan/load-acts.ts';
import type { RecordedAct } from '../../../store/work-plan/load-acts.ts';
import { loadAround } from '../../../store/work-plan/load-around.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActList } from '../../parts/act-list.tsx';
import { breachesOf, BreachSection, subjectsOfBreaches } from '../../parts/breach-list.tsx';
import { ClaimsTable } from '../../parts/claims-table.tsx';
import { dayText } from '../../parts/date.tsx';
import { LinkGroups, linksOf } from '../../parts/link-groups.tsx';
import { subjectsOfActs } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { isOfficer, linkTo, withQuery } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { EventCurrent } from './event-current.tsx';
import { eventJsonLd } from './event-json-ld.ts';
import { missingPage } from './missing-page.ts';

/** One event: what is current and why, everything that sources say, what it depends on, and all that was done about it. */
export async function eventPage(visit: Visit): Promise<Page> {
  const id = visit.parameters['id'] ?? '';
  if (!isId(id)) return missingPage(visit);
  const key = subjectKey('event', id);
  const { pool } = visit.store;
  const [plan, history] = await Promise.all([loadAround(pool, visit.process, visit.position, key), listActs(pool, { process: visit.process, upTo: visit.position, subject: key, limit: 500, reader: visit.actor })]);
  const event = plan?.events.find((one) => one.id === id);
  if (plan === undefined || event === undefined) return missingPage(visit);
  const breaches = breachesOf(checkPlan(plan, visit.asOf ?? visit.today), key);
  const links = linksOf(plan, key);
  const mentioned = [...mentionedByClaims(event.claims), ...subjectsOfActs(history.map(({ act }) => act)), ...links.flatMap((link) => [link.from, link.to]), ...subjectsOfBreaches(breaches)];
  const [sessions, names, place] = await Promise.all([
    listSessions(pool, visit.process, visit.position),
    loadNames(pool, visit.process, visit.position, mentioned),
    event.place === null ? undefined : loadState(pool, visit.process, visit.position, 'place', event.place),
  ]);
  const url = `${visit.url.origin}${visit.eventHref(id)}`;
  const moved = history.some(({ act }) => act.body.type === 'event-moved' && act.body.data.claims.some((claim) => claim.property === 'date'));
  return {
    title: plainText(event.title, visit.language),
    trail: [{ label: visit.words('plan.title'), href: linkTo(visit, 'plan', {}) }],
    alternates: eventAlternates(visit, event),
    jsonLd: eventJsonLd({ event, place, moved, url, language: visit.language }),
    body: <EventBody visit={visit} event={event} session={sessions.find((one) => one.id === event.id)} plan={plan} history={history} names={names} breaches={breaches} />,
  };
}

/** A calendar takes only what has a date, however vague. */
function eventAlternates(visit: Visit, event: PlannedEvent): NonNullable<Page['alternates']> {
  const path = `/${visit.language}/${visit.process}/events/${event.id}`;
  const query = { 'as-of': visit.asOf ?? '' };
  const calendar = { href: withQuery(`${path}.ics`, query), type: 'text/calendar', label: 'iCalendar' };
  return [...(event.date?.start == null ? [] : [calendar]), { href: withQuery(`${path}.json`, query), type: 'application/json', label: 'JSON' }];
}

interface EventBodyProps {
  readonly visit: Visit;
  readonly event: PlannedEvent;
  /** Where it is a session with a programme or a floor. */
  readonly session: ListedSession | undefined;
  readonly plan: WholePlan;
  readonly history: readonly RecordedAct[];
  readonly names: Names;
  readonly breaches: readonly Breach[];
}

function EventBody({ visit, event, session, plan, history, names, breaches }: EventBodyProps): VNode {
  const { words, language } = visit;
  const key = subjectKey('event', event.id);
  return (
    <article class={`thing event status-${event.status}`}>
      <div class="page-head">
        <h1>
          <Text text={event.title} language={language} />
        </h1>
        {isOfficer(visit) && <OfficerActs visit={visit} event={event} />}
      </div>
      <EventCurrent visit={visit} event={event} plan={plan} history={history} names={names} />
      {session !== undefined && <SessionWays visit={visit} session={session} />}
      <BreachSection visit={visit} breaches={breaches} names={names} />
      <section aria-labelledby="sources">
        <h2 id="sources">{words('claims.title')}</h2>
        <p>{words('claims.lead', { count: event.claims.length })}</p>
        {event.claims.length > 0 && <ClaimsTable visit={visit} state={event} names={names} caption={words('claims.title')} />}
      </section>
      <LinkGroups visit={visit} plan={plan} subject={key} names={names} />
      <section aria-labelledby="history">
        <h2 id="history">{words('thing.history')}</h2>
        <ActList visit={visit} acts={history} names={names} />
      </section>
      <Cite visit={visit} event={event} plan={plan} />
    </article>
  );
}

/** From the plan to the room: the session itself, its programme and its record. */
function SessionWays({ visit, session: { id, items, sittings } }: { readonly visit: Visit; readonly session: ListedSession }): VNode {
  const { words } = visit;
  return (
    <p class="ways">
      <a href={linkTo(visit, 'session', { id })}>{words('sessions.session')}</a>
      {items > 0 && <a href={linkTo(visit, 'programme', { id })}>{words('sessions.programme')}</a>}
      {sittings > 0 && <a href={linkTo(visit, 'sessionRecord', { id })}>{words('session-record.title')}</a>}
    </p>
  );
}

/** What was held or cancelled is settled (rule WP-8); only sources can still be added. */
function OfficerActs({ visit, event }: { readonly visit: Visit; readonly event: PlannedEvent }): VNode {
  const settled = event.status === 'held' || event.status === 'cancelled';
  const acts = settled ? (['source'] as const) : (['move', 'confirm', 'hold', 'cancel', 'source'] as const);
  return (
    <p class="officer-acts">
      {acts.map((act) => (
        <a key={act} class="button quiet" href={linkTo(visit, act, { id: event.id })}>
          {visit.words(`officer.${act}`)}
        </a>
      ))}
    </p>
  );
}

function Cite({ visit, event, plan }: { readonly visit: Visit; readonly event: PlannedEvent; readonly plan: WholePlan }): VNode {
  const { words, language } = visit;
  const url = `${visit.url.origin}${visit.eventHref(event.id)}`;
  const citation = words('event.citation', {
    title: plainText(event.title, language),
    process: plainText(plan.process.title, language),
    position: String(visit.position),
    day: dayText(visit.asOf ?? visit.today, language),
  });
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{words('event.cite')}</h2>
      <p class="citation">
        {citation}{' '}
        <a class="address" href={url} dir="ltr">
          {url}
        </a>
      </p>
      <p class="take-away">
        {eventAlternates(visit, event).map(({ href, type }) => (
          <a key={href} href={href} type={type}>
            {words(type === 'text/calendar' ? 'event.calendar' : 'event.data')}
          </a>
        ))}
      </p>
    </section>
  );
}
