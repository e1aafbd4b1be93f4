import { addDays, isoDay, lastDayOf, overlaps } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { daysFrom } from '../../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';

export interface GridDay {
  readonly day: IsoDay;
  /** False for the days of the months before and after that fill the first and last week. */
  readonly inMonth: boolean;
  readonly events: readonly PlannedEvent[];
}

export interface MonthGrid {
  readonly first: IsoDay;
  readonly weeks: readonly (readonly GridDay[])[];
  /** Events that lie somewhere in the month, on no day in particular. */
  readonly sometime: readonly PlannedEvent[];
}

/** One month as weeks of seven days. `weekStart`: 1 Monday to 7 Sunday, as ISO 8601 counts. Undefined for no such month. */
export function monthGrid(year: number, month: number, events: readonly PlannedEvent[], weekStart: number): MonthGrid | undefined {
  const [first, last] = [isoDay(year, month, 1), isoDay(year, month, lastDayOf(year, month))];
  if (first === undefined || last === undefined) return undefined;
  const window = daysFrom(first, last);
  const here = events.filter((event) => event.date !== undefined && overlaps(event.date, window));
  const exact = here.filter((event) => event.date?.precision === 'day');
  const before = (new Date(first).getUTCDay() - (weekStart % 7) + 7) % 7;
  const days = Math.ceil((before + lastDayOf(year, month)) / 7) * 7;
  const grid = Array.from({ length: days }, (_, index): GridDay => {
    const day = addDays(first, index - before);
    const inMonth = day >= first && day <= last;
    return { day, inMonth, events: inMonth ? exact.filter((event) => event.date !== undefined && overlaps(event.date, daysFrom(day))) : [] };
  });
  return { first, weeks: Array.from({ length: days / 7 }, (_, week) => grid.slice(week * 7, week * 7 + 7)), sometime: here.filter((event) => event.date?.precision !== 'day') };
}
