import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { planEvent } from '../../../process/work-plan/plan.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import { listSessions } from '../../../store/sessions/list-sessions.ts';
import type { ListedSession } from '../../../store/sessions/list-sessions.ts';
import { loadStates } from '../../../store/work-plan/load-states.ts';
import { When } from '../../parts/date.tsx';
import { loadMeetings } from '../../parts/meetings.ts';
import type { Meeting } from '../../parts/meetings.ts';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

interface DatedSession extends ListedSession {
  readonly event: PlannedEvent;
}

/** The sessions of a process in the order of their days, each with its programme, its floor and its record. */
export async function sessionsPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const sessions = await loadSessions(visit);
  const plans = visit.asOf === undefined && may(visit.actor, 'set-session-rules');
  return {
    title: words('sessions.title'),
    body: (
      <>
        <h1>{words('sessions.title')}</h1>
        <p class="lead">{words('sessions.lead')}</p>
        {sessions.length === 0 ? <p>{words('sessions.none')}</p> : <SessionTable visit={visit} sessions={sessions} />}
        {plans && <WithoutProgramme visit={visit} meetings={await loadMeetings(visit)} sessions={sessions} />}
      </>
    ),
  };
}

async function loadSessions(visit: Visit): Promise<readonly DatedSession[]> {
  const { store: { pool }, process, position } = visit;
  const listed = await listSessions(pool, process, position);
  const events = await loadStates(pool, process, position, listed.map(({ id }) => subjectKey('event', id)));
  const dated = listed.flatMap((session) => {
    const event = events.get(subjectKey('event', session.id));
    return event?.kind === 'event' ? [{ ...session, event: planEvent(event) }] : [];
  });
  return dated.toSorted((a, b) => ((a.event.date?.start ?? '9') < (b.event.date?.start ?? '9') ? -1 : 1));
}

function SessionTable({ visit, sessions }: { readonly visit: Visit; readonly sessions: readonly DatedSession[] }): VNode {
  const { words, language } = visit;
  return (
    <table class="register sessions">
      <caption class="visually-hidden">{words('sessions.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('sessions.session')}</th>
          <th scope="col">{words('sessions.when')}</th>
          <th scope="col">{words('sessions.state')}</th>
          <th scope="col" class="number">
            {words('sessions.speeches')}
          </th>
          <th scope="col">{words('sessions.more')}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            <th scope="row">
              <a href={linkTo(visit, 'session', { id: session.id })}>
                <Text text={session.event.title} language={language} />
              </a>
            </th>
            <td data-label={words('sessions.when')}><When date={session.event.date} language={language} /></td>
            <td data-label={words('sessions.state')}>
              <State visit={visit} session={session} />
            </td>
            <td class="number" data-label={words('sessions.speeches')}>
              {session.speeches === 0 ? '–' : session.speeches}
            </td>
            <td>
              <Links visit={visit} session={session} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of its floor; where none was kept here, what the plan says. */
function State({ visit: { words }, session: { status, event } }: { readonly visit: Visit; readonly session: DatedSession }): VNode {
  const planned = event.status === 'held' || event.status === 'cancelled' ? event.status : 'planned';
  const state = status ?? planned;
  return <span class={`session-state session-state-${state}`}>{words(`sessions.state.${state}`)}</span>;
}

function Links({ visit, session: { id, items, sittings } }: { readonly visit: Visit; readonly session: ListedSession }): VNode {
  const { words } = visit;
  return (
    <span class="ways">
      {items > 0 && <a href={linkTo(visit, 'programme', { id })}>{words('sessions.programme')}</a>} {sittings > 0 && <a href={linkTo(visit, 'sessionRecord', { id })}>{words('sessions.record')}</a>}
    </span>
  );
}

/** Meetings of the plan for which the secretariat may begin a programme. */
function WithoutProgramme({ visit, meetings, sessions }: { readonly visit: Visit; readonly meetings: readonly Meeting[]; readonly sessions: readonly ListedSession[] }): VNode | null {
  const { words } = visit;
  const known = new Set<string>(sessions.map(({ id }) => id));
  const others = meetings.filter(({ id }) => !known.has(id));
  if (others.length === 0) return null;
  return (
    <details class="others">
      <summary>{words('sessions.begin', { count: others.length })}</summary>
      <ul>
        {others.map(({ id, label }) => (
          <li key={id}>
            <a href={linkTo(visit, 'programme', { id })}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
