import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { addDays, dayIn, endOfDay, isWeekend } from '../vocabulary/midnight.ts';
import type { CirculationState, ProcedureState } from './state.ts';

type Terms = Pick<ProcedureState, 'objectionDays' | 'dayKind' | 'holidays' | 'timeZone'>;

/** The last day of a period of so many days, of which the first is the day after the one given; working days leave out weekends and the procedure's holidays (rule AC-8). */
export function lastDayOf(start: IsoDay, { objectionDays, dayKind, holidays }: Terms): IsoDay {
  let day = start;
  for (let left = objectionDays; left > 0; ) {
    day = addDays(day, 1);
    if (dayKind === 'calendar' || (!isWeekend(day) && !holidays.includes(day))) left -= 1;
  }
  return day;
}

/** The period for objection to a list circulated at a moment: its last day in the procedure's zone, and the first moment after it. */
export function objectionPeriod(at: Instant, terms: Terms): { readonly lastDay: IsoDay; readonly endsAt: Instant } {
  const lastDay = lastDayOf(dayIn(at, terms.timeZone), terms);
  return { lastDay, endsAt: endOfDay(lastDay, terms.timeZone) };
}

const dayLength = 86_400_000;

/** Days of the calendar in the list's zone on which objections are still taken, today among them; 0 when the period is over. Days of 23 or 25 hours count like any other. */
export function daysLeft({ lastDay, endsAt, timeZone }: Pick<CirculationState, 'lastDay' | 'endsAt' | 'timeZone'>, now: Instant): number {
  if (now >= endsAt) return 0;
  return Math.round((Date.parse(lastDay) - Date.parse(dayIn(now, timeZone))) / dayLength) + 1;
}
