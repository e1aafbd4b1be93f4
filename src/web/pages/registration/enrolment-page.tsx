import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { attendanceByCategory } from '../../../process/participation/attendance.ts';
import { registrationStatuses } from '../../../process/participation/state.ts';
import type { EnrolmentState, RegistrationState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings, tallyThings } from '../../../store/list-things.ts';
import { Bars } from '../../parts/bars.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { allOf } from '../door/door-list-json.ts';
import { loadMeeting } from '../door/load-meeting.ts';
import { missingPage } from '../things/missing-page.ts';
import { EnrolmentFacts } from './enrolment-facts.tsx';
import { RegistrationMark } from './registration-mark.tsx';
import { dayThere, stageOf } from './stage.ts';

/** Registration for one meeting as everybody sees it: its terms, how many have registered, what is mine, and after the meeting who came. */
export async function enrolmentPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, actor } = visit;
  const meeting = await loadMeeting(visit);
  if (meeting === undefined) return missingPage(visit);
  const { enrolment } = meeting;
  const of = { process, position, kind: 'registration' } as const;
  const [tally, own, past] = await Promise.all([
    tallyThings(pool, { ...of, where: { enrolment: enrolment.id } }, ['status']),
    actor.person === undefined ? [] : listThings(pool, { ...of, where: { enrolment: enrolment.id, person: actor.person } }),
    loadPast(visit, subjectKey('enrolment', enrolment.id)),
  ]);
  const counts = new Map(tally.map(({ values, count }) => [values[0] ?? '', count]));
  const begun = registrationStatuses.filter((status) => counts.has(status));
  return {
    title: words('enrolment.title', { meeting: meeting.title }),
    trail: [{ label: words('enrolments.title'), href: linkTo(visit, 'enrolments', {}) }],
    body: (
      <article class="thing">
        <h1>{words('enrolment.title', { meeting: meeting.title })}</h1>
        <p class="lead">
          <a href={visit.eventHref(enrolment.event)}>{meeting.dates}</a>
          {meeting.place !== undefined && <>, {meeting.place}</>}
        </p>
        <Ways visit={visit} enrolment={enrolment} />
        {own.length > 0 && <Own visit={visit} own={own} />}
        <EnrolmentFacts visit={visit} enrolment={enrolment} approved={counts.get('approved') ?? 0} />
        {begun.length > 0 && (
          <section aria-labelledby="so-far">
            <h2 id="so-far">{words('enrolment.so-far')}</h2>
            <Bars visit={visit} label={words('enrolment.so-far')} rows={begun.map((status) => ({ label: words(`registration-status.${status}`), value: counts.get(status) ?? 0 }))} />
          </section>
        )}
        {stageOf(enrolment, dayThere(visit, enrolment)) === 'over' && <Attendance visit={visit} registrations={await allOf(visit, meeting)} id={enrolment.id} />}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

/** Where one goes from here, by standing. */
function Ways({ visit, enrolment }: { readonly visit: Visit; readonly enrolment: EnrolmentState }): VNode | null {
  const { words, actor, asOf } = visit;
  const values = { id: enrolment.id };
  const open = stageOf(enrolment, dayThere(visit, enrolment)) === 'open';
  const keeps = actor.standing === 'secretariat';
  const lists = keeps || actor.of !== undefined;
  return (
    <p class="ways">
      {asOf === undefined && (open || keeps) && (
        <a class={open ? 'button' : 'button quiet'} href={linkTo(visit, 'register', values)}>
          {words('register.do')}
        </a>
      )}
      {lists && <a href={linkTo(visit, 'registrations', values)}>{words(keeps ? 'registrations.all' : 'registrations.own')}</a>}
      {asOf === undefined && may(actor, 'change-form', enrolment) && <a href={linkTo(visit, 'formFields', values)}>{words('form-fields.title')}</a>}
      {asOf === undefined && may(actor, 'change-registration-terms', enrolment) && <a href={linkTo(visit, 'announce', values)}>{words('announce.change')}</a>}
      {keeps && <a href={linkTo(visit, 'badges', values)}>{words('badges.title')}</a>}
      {asOf === undefined && may(actor, 'check-in') && <a href={linkTo(visit, 'door', values)}>{words('door.title')}</a>}
      <a href={linkTo(visit, 'attendance', values)}>{words('attendance.title')}</a>
    </p>
  );
}

function Own({ visit, own }: { readonly visit: Visit; readonly own: readonly RegistrationState[] }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="own">
      <h2 id="own">{words('enrolment.own')}</h2>
      <ul class="plain">
        {own.map((registration) => (
          <li key={registration.id}>
            <a href={linkTo(visit, 'registration', { id: registration.enrolment, registration: registration.id })}>{registration.id}</a> <RegistrationMark visit={visit} registration={registration} />{' '}
            {registration.status === 'approved' && <a href={linkTo(visit, 'badges', { id: registration.enrolment })}>{words('badges.own')}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Attendance({ visit, registrations, id }: { readonly visit: Visit; readonly registrations: readonly RegistrationState[]; readonly id: string }): VNode | null {
  const { words } = visit;
  const attendance = attendanceByCategory(registrations);
  if (attendance.every(({ attended }) => attended === 0)) return null;
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">{words('attendance.by-category')}</h2>
      <p class="hint">{words('attendance.bars')}</p>
      <Bars visit={visit} label={words('attendance.by-category')} rows={attendance.map(({ category, attended, approved }) => ({ label: words(`participant-type.${category}`), value: attended, before: approved }))} />
      <p>
        <a href={linkTo(visit, 'attendance', { id })}>{words('attendance.title')}</a>
      </p>
    </section>
  );
}
