import type { VNode } from 'preact';
import { categories } from '../../../process/participation/attendance.ts';
import { registrationStatuses } from '../../../process/participation/state.ts';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { RegisteredMeeting } from '../door/load-meeting.ts';
import { Pick } from '../../parts/pick.tsx';
import type { RegistrationsQuery } from './registrations-query.ts';

interface FilterProps {
  readonly visit: Visit;
  readonly meeting: RegisteredMeeting;
  readonly query: RegistrationsQuery;
  /** Who has registered anybody, by name; empty where only one's own are seen. */
  readonly holders: readonly { readonly value: string; readonly label: string }[];
}

/** A plain GET form, so that every filtered list is a link that can be kept and sent. */
export function RegistrationsFilter({ visit, meeting: { enrolment }, query, holders }: FilterProps): VNode {
  const { words, language } = visit;
  const { status, category, of, topic } = query;
  const active = [status, category, of, topic, query.words].some((one) => one !== undefined);
  const any = words('filter.any');
  const path = linkTo(visit, 'registrations', { id: enrolment.id });
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={path.split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        {query.sort !== 'filed' && <input type="hidden" name="sort" value={query.sort} />}
        {query.descending && <input type="hidden" name="order" value="desc" />}
        <label>
          <span>{words('registrations.words')}</span>
          <input type="search" name="words" value={query.words} />
        </label>
        <Pick name="status" label={words('column.status')} any={any} chosen={status} options={registrationStatuses.map((one) => ({ value: one, label: words(`registration-status.${one}`) }))} />
        {holders.length > 0 && <Pick name="category" label={words('registrations.category')} any={any} chosen={category} options={categories.map((one) => ({ value: one, label: words(`participant-type.${one}`) }))} />}
        {holders.length > 0 && <Pick name="of" label={words('registrations.of')} any={any} chosen={of} options={holders} />}
        {enrolment.topics.length > 0 && <Pick name="topic" label={words('registrations.speaking')} any={any} chosen={topic} options={enrolment.topics.map(({ id, label }) => ({ value: id, label: plainText(label, language) }))} />}
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={path}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}
