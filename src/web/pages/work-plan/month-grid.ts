import { addDays, daysBetween, isoDay, lastDayOf, overlaps } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { FuzzyDate, IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { daysFrom } from '../../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';

interface Dated {
  readonly date: FuzzyDate | undefined;
}

/** What a day of a week has in one of its rows. */
export type Slot<Event> =
  /** The event's first day in this week. It takes `days` days of the row. `continued`: it began before, earlier in the month or (`in-month` false) before it. */
  | { readonly is: 'begins'; readonly event: Event; readonly days: number; readonly continued: 'no' | 'in-month' | 'before-month' }
  | { readonly is: 'goes-on'; readonly event: Event }
  | { readonly is: 'free' };

export interface GridDay<Event> {
  readonly day: IsoDay;
  /** False for the days of the months before and after that fill the first and last week. */
  readonly inMonth: boolean;
  /** Rows from above; the same row of neighbouring days belongs together. */
  readonly slots: readonly Slot<Event>[];
}

export interface MonthGrid<Event> {
  readonly first: IsoDay;
  readonly weeks: readonly (readonly GridDay<Event>[])[];
  /** Events that lie somewhere in the month, on no day in particular. */
  readonly sometime: readonly Event[];
}

/** One month as weeks of seven days. `weekStart`: 1 Monday to 7 Sunday, as ISO 8601 counts. Undefined for no such month. */
export function monthGrid<Event extends Dated>(year: number, month: number, events: readonly Event[], weekStart: number): MonthGrid<Event> | undefined {
  const [first, last] = [isoDay(year, month, 1), isoDay(year, month, lastDayOf(year, month))];
  if (first === undefined || last === undefined) return undefined;
  const here = events.filter((event) => event.date !== undefined && overlaps(event.date, daysFrom(first, last)));
  const exact = here.filter((event) => event.date?.precision === 'day');
  const before = (new Date(first).getUTCDay() - (weekStart % 7) + 7) % 7;
  const weeks = Math.ceil((before + lastDayOf(year, month)) / 7);
  return {
    first,
    weeks: Array.from({ length: weeks }, (_, week) => weekOf(addDays(first, week * 7 - before), first, last, exact)),
    sometime: here.filter((event) => event.date?.precision !== 'day'),
  };
}

/** The seven days from `monday` on (or whatever day weeks begin with), with the events that fall on those within the month. */
function weekOf<Event extends Dated>(monday: IsoDay, first: IsoDay, last: IsoDay, events: readonly Event[]): readonly GridDay<Event>[] {
  const [from, to] = [latest(monday, first), earliest(addDays(monday, 6), last)];
  const rows: Slot<Event>[][] = Array.from({ length: 7 }, () => []);
  for (const event of events.toSorted((a, b) => daysIn(b) - daysIn(a)).toSorted((a, b) => ((a.date?.start ?? '') < (b.date?.start ?? '') ? -1 : (a.date?.start ?? '') > (b.date?.start ?? '') ? 1 : 0))) {
    const { start, end } = event.date ?? {};
    if (start == null || end == null || start > to || end < from) continue;
    const begins = daysBetween(monday, latest(start, from));
    const days = daysBetween(monday, earliest(end, to)) - begins + 1;
    const continued = start >= from ? 'no' : from > first ? 'in-month' : 'before-month';
    place(rows, begins, days, { is: 'begins', event, days, continued });
  }
  return rows.map((slots, index) => {
    const day = addDays(monday, index);
    return { day, inMonth: day >= first && day <= last, slots };
  });
}

/** Puts an event into the first row that is free on all of its days. */
function place<Event>(rows: Slot<Event>[][], begins: number, days: number, slot: Slot<Event> & { readonly is: 'begins' }): void {
  const taken = rows.slice(begins, begins + days);
  let row = 0;
  while (taken.some((slots) => slots[row] !== undefined && slots[row]?.is !== 'free')) row += 1;
  for (const [index, slots] of taken.entries()) {
    while (slots.length < row) slots.push({ is: 'free' });
    slots[row] = index === 0 ? slot : { is: 'goes-on', event: slot.event };
  }
}

function daysIn({ date }: Dated): number {
  return date?.start == null || date.end === null ? 0 : daysBetween(date.start, date.end);
}

function latest(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b;
}

function earliest(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}
