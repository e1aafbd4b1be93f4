import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { EnrolmentState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings, tallyThings } from '../../../store/participation/list-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { loadMeetings } from '../../parts/meetings.ts';
import type { Meeting } from '../../parts/meetings.ts';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

export type Openness = 'open' | 'to-come' | 'over';

/** Whether one can register today, by the day that it is in the zone of the registration as near as a page may say it. */
export function opennessOf({ opensOn, closesOn, status }: Pick<EnrolmentState, 'opensOn' | 'closesOn' | 'status'>, today: string): Openness {
  if (status === 'closed' || today > closesOn) return 'over';
  return today < opensOn ? 'to-come' : 'open';
}

/** Registration for every meeting that has it; for the secretariat also the meetings that do not have it yet. */
export async function enrolmentsPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, actor } = visit;
  const [enrolments, tally] = await Promise.all([
    listThings(pool, { process, position, kind: 'enrolment', order: [{ field: 'endsOn' }] }),
    tallyThings(pool, { process, position, kind: 'registration' }, ['enrolment', 'status']),
  ]);
  const names = await loadNames(pool, process, position, enrolments.map(({ event }) => subjectKey('event', event)));
  const counts = new Map(tally.map(({ values, count }) => [values.join('|'), count]));
  const announces = visit.asOf === undefined && may(actor, 'announce-registration');
  const meetings = announces ? (await loadMeetings(visit)).filter(({ id }) => !enrolments.some((enrolment) => String(enrolment.id) === id)) : [];
  const today = visit.asOf ?? visit.today;
  return {
    title: words('registration.title'),
    wide: true,
    body: (
      <>
        <h1>{words('registration.title')}</h1>
        <ParticipationViews visit={visit} />
        <p class="lead">{words('registration.lead')}</p>
        {enrolments.length === 0 ? <p>{words('registration.none')}</p> : <Table visit={visit} enrolments={enrolments} names={names} counts={counts} today={today} />}
        {meetings.length > 0 && <WithoutRegistration visit={visit} meetings={meetings} />}
      </>
    ),
  };
}

interface TableProps {
  readonly visit: Visit;
  readonly enrolments: readonly EnrolmentState[];
  readonly names: Names;
  readonly counts: ReadonlyMap<string, number>;
  readonly today: string;
}

function Table({ visit, enrolments, names, counts, today }: TableProps): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('registration.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('side-events.meeting')}</th>
          <th scope="col">{words('registration.days')}</th>
          <th scope="col">{words('applications.status')}</th>
          <th scope="col" class="number">{words('registration-status.approved')}</th>
          <th scope="col" class="number">{words('registration-status.requested')}</th>
          <th scope="col" class="number">{words('registration-status.waiting')}</th>
        </tr>
      </thead>
      <tbody>
        {enrolments.map((enrolment) => {
          const count = (status: string) => counts.get(`${enrolment.id}|${status}`) ?? 0;
          const openness = opennessOf(enrolment, today);
          return (
            <tr key={enrolment.id}>
              <td class="what">
                <a href={linkTo(visit, 'enrolment', { id: enrolment.id })}>{plainText(names.get(subjectKey('event', enrolment.event)) ?? { en: enrolment.id }, language)}</a>
              </td>
              <td class="when">{words('registration.from-to', { from: dayText(enrolment.opensOn, language), to: dayText(enrolment.closesOn, language) })}</td>
              <td>{openness === 'open' ? <a href={linkTo(visit, 'register', { id: enrolment.id })}>{words('registration.register')}</a> : words(`registration.${openness}`)}</td>
              <td class="number">{count('approved')}</td>
              <td class="number">{count('requested')}</td>
              <td class="number">{count('waiting')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function WithoutRegistration({ visit, meetings }: { readonly visit: Visit; readonly meetings: readonly Meeting[] }): VNode {
  const { words } = visit;
  return (
    <details class="acting">
      <summary>{words('registration.without', { count: meetings.length })}</summary>
      <ul>
        {meetings.map(({ id, label }) => (
          <li key={id}>
            <a href={linkTo(visit, 'announce', { id })}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
