import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { arrangeParticipants, listedName } from '../../../interchange/paper/arrange-participants.ts';
import { attendanceByCategory } from '../../../process/participation/attendance.ts';
import type { Attendance } from '../../../process/participation/attendance.ts';
import { Bars } from '../../parts/bars.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { ByDay } from './attendance-by-day.tsx';
import { listForms } from './attendance-file.ts';
import { allOf } from './door-list-json.ts';
import { indicoPage } from './indico-page.tsx';
import { countDelegations, listed, listKindOf, listKinds, mayNames, nameDelegations, roleWords, sectionWords } from './load-participants.ts';
import type { CountedDelegation, ListKind, NamedDelegations } from './load-participants.ts';
import { loadMeeting, trailOf } from './load-meeting.ts';
import type { RegisteredMeeting } from './load-meeting.ts';

/**
 * Who takes part in a meeting: attendance by category and by day, and the list of participants. Everybody sees States, participants
 * and numbers; names are shown when asked for, to whoever may read them.
 */
export async function attendancePage(visit: Visit): Promise<Page | Response> {
  const { words, url } = visit;
  const meeting = await loadMeeting(visit);
  if (meeting === undefined) return missingPage(visit);
  if (sentForm(visit) !== undefined || url.searchParams.has('import')) return indicoPage(visit, meeting);
  const all = await allOf(visit, meeting);
  const kind = listKindOf(visit, meeting);
  const chosen = listed(all, kind);
  const named = url.searchParams.get('names') === 'yes' ? await nameDelegations(visit, chosen) : undefined;
  return {
    title: words('attendance.title-of', { meeting: meeting.title }),
    trail: trailOf(visit, meeting),
    body: (
      <>
        <h1>{words('attendance.title')}</h1>
        <p class="lead">
          {meeting.title}, {meeting.dates}
        </p>
        <ByCategory visit={visit} meeting={meeting} attendance={attendanceByCategory(all)} />
        <ByDay visit={visit} meeting={meeting} registrations={all} />
        <section aria-labelledby="list">
          <h2 id="list">{words(`attendance.list.${kind}`)}</h2>
          <Kinds visit={visit} meeting={meeting} kind={kind} />
          <p>{words(`attendance.note.${kind}`)}</p>
          {mayNames(visit) && chosen.length > 0 && <Files visit={visit} meeting={meeting} kind={kind} named={named !== undefined} />}
          {chosen.length === 0 && <p>{words(`attendance.none.${kind}`)}</p>}
          {named === undefined ? <Delegations visit={visit} delegations={await countDelegations(visit, chosen)} /> : <Names visit={visit} named={named} />}
        </section>
        {may(visit.actor, 'approve-registration') && visit.asOf === undefined && <Indico visit={visit} meeting={meeting} />}
      </>
    ),
  };
}

function ByCategory({ visit, meeting, attendance }: { readonly visit: Visit; readonly meeting: RegisteredMeeting; readonly attendance: readonly Attendance[] }): VNode {
  const { words } = visit;
  if (attendance.length === 0) return <p>{words('attendance.nobody')}</p>;
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">{words('attendance.by-category')}</h2>
      <Bars visit={visit} label={words('attendance.by-category')} rows={attendance.map(({ category, attended, approved }) => ({ label: words(`participant-type.${category}`), value: attended, before: approved }))} />
      <p class="hint">{words('attendance.bars')}</p>
      <details>
        <summary>{words('attendance.numbers')}</summary>
        <table class="register">
          <caption class="visually-hidden">{words('attendance.by-category')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('attendance.column.category')}</th>
              {(['registered', 'approved', 'came', 'holders'] as const).map((column) => (
                <th key={column} scope="col" class="number">
                  {words(`attendance.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attendance.map(({ category, registered, approved, attended, holders }) => (
              <tr key={category}>
                <th scope="row">{words(`participant-type.${category}`)}</th>
                <td class="number" data-label={words('attendance.registered')}>
                  {registered}
                </td>
                <td class="number" data-label={words('attendance.approved')}>
                  {approved}
                </td>
                <td class="number" data-label={words('attendance.came')}>
                  {attended}
                </td>
                <td class="number" data-label={words('attendance.holders')}>
                  {holders}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="ways">
          <a href={linkTo(visit, 'attendanceFile', { id: meeting.enrolment.id, form: 'attendance' })}>{words('attendance.as-sheet')}</a>{' '}
          <a href={linkTo(visit, 'attendanceFile', { id: meeting.enrolment.id, form: 'attendance-csv' })}>{words('attendance.as-csv')}</a>
        </p>
      </details>
    </section>
  );
}

function Kinds({ visit, meeting, kind }: { readonly visit: Visit; readonly meeting: RegisteredMeeting; readonly kind: ListKind }): VNode {
  const { words } = visit;
  return (
    <nav class="views" aria-label={words('attendance.kinds')}>
      {listKinds.map((one) => (
        <a key={one} href={linkTo(visit, 'attendance', { id: meeting.enrolment.id }, { list: one })} aria-current={one === kind ? 'page' : undefined}>
          {words(`attendance.list.${one}`)}
        </a>
      ))}
    </nav>
  );
}

function Files({ visit, meeting, kind, named }: { readonly visit: Visit; readonly meeting: RegisteredMeeting; readonly kind: ListKind; readonly named: boolean }): VNode {
  const { words } = visit;
  const { id } = meeting.enrolment;
  return (
    <p class="list-files">
      {!named && (
        <a class="button" href={linkTo(visit, 'attendance', { id }, { list: kind, names: 'yes' })}>
          {words('attendance.show-names')}
        </a>
      )}{' '}
      {words('attendance.take-away')}{' '}
      {listForms.map((form) => (
        <a key={form} class="button quiet" href={linkTo(visit, 'attendanceFile', { id, form }, { list: kind })}>
          {form.toUpperCase()}
        </a>
      ))}
    </p>
  );
}

function Delegations({ visit, delegations }: { readonly visit: Visit; readonly delegations: readonly CountedDelegation[] }): VNode {
  const { words } = visit;
  return (
    <>
      {[...Map.groupBy(delegations, ({ category }) => category)].map(([category, own]) => (
        <section key={category} aria-labelledby={`of-${category}`}>
          <h3 id={`of-${category}`}>{words(`participant-type.${category}`)}</h3>
          <ul class="names">
            {own.map(({ of, name, count }) => (
              <li key={of}>
                {name} <span class="soft">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Names({ visit, named }: { readonly visit: Visit; readonly named: NamedDelegations }): VNode {
  const { words, language } = visit;
  const [sections, roles] = [sectionWords(words), roleWords(words)];
  return (
    <>
      {named.unnamed > 0 && <p>{words('attendance.unnamed', { count: named.unnamed })}</p>}
      {arrangeParticipants(named.delegations, language).map(({ category, delegations }) => (
        <section key={category} class="listed" aria-labelledby={`of-${category}`}>
          <h3 id={`of-${category}`}>{sections[category]}</h3>
          {delegations.map(({ name, ranks }) => (
            <div key={name} class="listed-delegation">
              <h4>{name}</h4>
              {ranks.map(({ role, persons }) => (
                <div key={role}>
                  <p class="listed-rank">{roles[role]}</p>
                  <ul>
                    {persons.map((person) => (
                      <li key={listedName(person, language)}>
                        {listedName(person, language)}
                        {person.position !== undefined && <span class="soft">, {person.position}</span>}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

function Indico({ visit, meeting }: { readonly visit: Visit; readonly meeting: RegisteredMeeting }): VNode {
  const { words } = visit;
  const { id } = meeting.enrolment;
  return (
    <section aria-labelledby="indico">
      <h2 id="indico">{words('indico.title')}</h2>
      <p>{words('indico.lead')}</p>
      <p class="list-files">
        <a class="button quiet" href={linkTo(visit, 'attendance', { id }, { import: 'yes' })}>
          {words('indico.in')}
        </a>{' '}
        <a class="button quiet" href={linkTo(visit, 'attendanceFile', { id, form: 'indico' })}>
          {words('indico.out')}
        </a>
      </p>
    </section>
  );
}
