import type { VNode } from 'preact';
import { attendanceByCategory, attendanceByDay } from '../../../process/participation/attendance.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { Bars } from '../../parts/bars.tsx';
import { dayText } from '../../parts/date.tsx';
import type { Visit } from '../../visit.ts';
import type { RegisteredMeeting } from './load-meeting.ts';

interface ByDayProps {
  readonly visit: Visit;
  readonly meeting: RegisteredMeeting;
  readonly registrations: readonly RegistrationState[];
}

/** How many came on each day of the meeting's zone, of each category and together; nothing before the first came (rule RG-15). */
export function ByDay({ visit, meeting, registrations }: ByDayProps): VNode | null {
  const { words, language } = visit;
  const days = attendanceByDay(registrations, meeting.enrolment.timeZone);
  if (days.length === 0) return null;
  const came = attendanceByCategory(registrations).filter(({ attended }) => attended > 0);
  const columns = [...days.map(({ day }) => dayText(day, language)), words('attendance.all-days')];
  return (
    <section aria-labelledby="attendance-by-day">
      <h2 id="attendance-by-day">{words('attendance.by-day')}</h2>
      <Bars visit={visit} label={words('attendance.by-day')} rows={days.map(({ day, attended }) => ({ label: dayText(day, language), value: attended }))} />
      <p class="hint">{words('attendance.by-day.hint', { zone: meeting.enrolment.timeZone })}</p>
      <details>
        <summary>{words('attendance.by-day.numbers')}</summary>
        <div class="scrolls" tabIndex={0} role="region" aria-label={words('attendance.by-day.numbers')}>
          <table class="register">
            <caption class="visually-hidden">{words('attendance.by-day')}</caption>
            <thead>
              <tr>
                <th scope="col">{words('attendance.column.category')}</th>
                {columns.map((column) => (
                  <th key={column} scope="col" class="number">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {came.map(({ category, attended }) => (
                <Row key={category} label={words(`participant-type.${category}`)} columns={columns} counts={[...days.map(({ byCategory }) => byCategory.get(category) ?? 0), attended]} />
              ))}
              <Row label={words('attendance.all')} columns={columns} counts={[...days.map(({ attended }) => attended), came.reduce((sum, { attended }) => sum + attended, 0)]} />
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

/** On a phone each number stands under the next, behind the heading of its column. */
function Row({ label, columns, counts }: { readonly label: string; readonly columns: readonly string[]; readonly counts: readonly number[] }): VNode {
  return (
    <tr>
      <th scope="row">{label}</th>
      {columns.map((column, index) => (
        <td key={column} class="number" data-label={column}>
          {counts[index]}
        </td>
      ))}
    </tr>
  );
}
