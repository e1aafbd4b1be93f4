import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { awaitsReview } from '../../../process/participation/registration-steps.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { dayIn } from '../../../process/vocabulary/midnight.ts';
import { dayText } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { RegisteredMeeting } from '../door/load-meeting.ts';
import type { LoadedRegistrations } from './load-registrations.ts';
import { RegistrationMark } from './registration-mark.tsx';
import { writeRegistrationsQuery } from './registrations-query.ts';
import type { RegistrationSort, RegistrationsQuery } from './registrations-query.ts';

interface TableProps {
  readonly visit: Visit;
  readonly meeting: RegisteredMeeting;
  readonly query: RegistrationsQuery;
  readonly loaded: LoadedRegistrations;
  /** Registrations whose boxes are ticked: all that can be decided, or those that were sent. */
  readonly chosen: ReadonlySet<string>;
}

/** The list with a box in every row that can be decided, and what is done with those ticked. */
export function DecidingTable(props: TableProps & { readonly reason: string }): VNode {
  const { visit, meeting, query, loaded, reason } = props;
  const { words } = visit;
  const address = (more: Readonly<Record<string, string>>) => linkTo(visit, 'registrations', { id: meeting.enrolment.id }, { ...writeRegistrationsQuery(query), ...more });
  const decidable = loaded.shown.some(isDecidable);
  return (
    <form method="post" action={address({})} class="deciding">
      <input type="hidden" name="command-id" value={randomUUID()} />
      {decidable && (
        <p class="choosing">
          <a href={address({ choose: 'all' })}>{words('registrations.choose-all')}</a> <a href={address({})}>{words('registrations.choose-none')}</a>
        </p>
      )}
      <RegistrationsTable {...props} decides />
      {decidable && (
        <div class="decision">
          <button type="submit" name="act" value="approve">
            {words('registrations.approve')}
          </button>
          <label>
            <span>{words('registrations.reason')}</span>
            <textarea name="reason" rows={2} maxLength={4000} value={reason} />
          </label>
          <button type="submit" name="act" value="refuse" class="quiet">
            {words('registrations.refuse')}
          </button>
        </div>
      )}
    </form>
  );
}

/** Nothing decided yet, or amended since; approved ones are cancelled on their own page, never by the dozen. */
export function isDecidable(registration: RegistrationState): boolean {
  return registration.status === 'requested' || registration.status === 'waiting' || awaitsReview(registration);
}

export function RegistrationsTable(props: TableProps & { readonly decides?: boolean }): VNode {
  const { visit, meeting: { enrolment }, loaded: { shown, called }, chosen, decides } = props;
  const { words, language } = visit;
  const topics = new Map(enrolment.topics.map(({ id, label }) => [id, plainText(label, language)]));
  return (
    <table class="register registrations">
      <caption class="visually-hidden">{words('registrations.title')}</caption>
      <thead>
        <tr>
          {decides === true && (
            <th scope="col">
              <span class="visually-hidden">{words('registrations.choose')}</span>
            </th>
          )}
          <SortHeader {...props} sort="name" label={words('registrations.name')} />
          <SortHeader {...props} sort="of" label={words('registrations.of')} />
          <SortHeader {...props} sort="category" label={words('registrations.category')} />
          <th scope="col">{words('register.role')}</th>
          <SortHeader {...props} sort="status" label={words('column.status')} />
          <SortHeader {...props} sort="filed" label={words('registrations.filed')} />
          {topics.size > 0 && <th scope="col">{words('registrations.speaking')}</th>}
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one.id}>
            {decides === true && (
              <td class="choose">
                {isDecidable(one) && <input type="checkbox" name="registration" value={one.id} checked={chosen.has(one.id)} aria-label={words('registrations.choose.this', { name: called.nameOf(one.id) || one.id })} />}
              </td>
            )}
            <td class="what">
              <a href={linkTo(visit, 'registration', { id: enrolment.id, registration: one.id })}>{called.nameOf(one.id) || one.id}</a> {called.nameOf(one.id) !== '' && <span class="soft number-of">{one.id}</span>}
            </td>
            <td>{called.holderOf(one.of)}</td>
            <td class="soft">{words(`participant-type.${one.category}`)}</td>
            <td>{words(`role.${one.role}`)}</td>
            <td>
              <RegistrationMark visit={visit} registration={one} />
              {one.attendedAt !== undefined && <span class="mark">{words('registrations.came')}</span>}
            </td>
            <td class="when">
              <time dateTime={one.filedAt}>{dayText(dayIn(one.filedAt, enrolment.timeZone), language)}</time>
            </td>
            {topics.size > 0 && <td>{one.speaking.map((id) => topics.get(id) ?? id).join(' · ')}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SortHeader({ visit, meeting, query, sort, label }: TableProps & { readonly sort: RegistrationSort; readonly label: string }): VNode {
  const active = query.sort === sort;
  const { page: _, ...rest } = writeRegistrationsQuery({ ...query, sort, descending: active && !query.descending });
  return (
    <th scope="col" aria-sort={active ? (query.descending ? 'descending' : 'ascending') : undefined}>
      <a href={linkTo(visit, 'registrations', { id: meeting.enrolment.id }, rest)}>{label}</a>
    </th>
  );
}
