import type { FuzzyDate } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';

interface Dated {
  readonly date: FuzzyDate | undefined;
}

/** A month as `2017-05`. They compare like the text that they are. */
export type Month = `${number}-${string}`;

/** So many months the calendar shows at once, where no year is asked for. */
export const monthsShown = 3;

/** Reads `2017-05`; undefined for anything that is no month of the years 1900 to 2199. */
export function parseMonth(text: string | null): Month | undefined {
  const found = /^((?:19|20|21)\d\d)-(0[1-9]|1[0-2])$/u.exec(text ?? '');
  return found === null ? undefined : monthAfter(Number(found[1]), Number(found[2]) - 1);
}

/** The month `months` after January of `year`. */
function monthAfter(year: number, months: number): Month {
  const of = new Date(Date.UTC(year, months, 1));
  return `${of.getUTCFullYear()}-${String(of.getUTCMonth() + 1).padStart(2, '0')}`;
}

export function shiftMonth(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthAfter(year, number - 1 + by);
}

/** The months in which an event may lie. */
function span({ date }: Dated): { readonly from: string; readonly to: string } | undefined {
  return date?.start == null || date.end === null ? undefined : { from: date.start.slice(0, 7), to: date.end.slice(0, 7) };
}

/** Where "earlier" and "later" lead from the months shown: the months beside them, or, where these are empty, the nearest that are not. */
export function neighbours(from: Month, events: readonly Dated[]): { readonly earlier: Month | undefined; readonly later: Month | undefined } {
  const spans = events.flatMap((event) => span(event) ?? []);
  const [before, after] = [shiftMonth(from, -1), shiftMonth(from, monthsShown)];
  const lastBefore = spans.filter(({ from: begins }) => begins <= before).map(({ to }) => (to < before ? to : before)).toSorted().at(-1);
  const firstAfter = spans.filter(({ to }) => to >= after).map(({ from: begins }) => (begins > after ? begins : after)).toSorted()[0];
  const [earlier, later] = [parseMonth(lastBefore ?? null), parseMonth(firstAfter ?? null)];
  return {
    earlier: earlier === undefined ? undefined : shiftMonth(earlier < shiftMonth(from, -monthsShown) ? earlier : before, 1 - monthsShown),
    later: later === undefined ? undefined : later > shiftMonth(after, monthsShown - 1) ? later : after,
  };
}

/** The month of what comes next on a day, as far as that is known; undefined where everything is past. */
export function nextMonth(events: readonly Dated[], today: string): Month | undefined {
  const coming = events.flatMap(({ date }) => (date?.start == null || date.end === null || date.end < today ? [] : [date.start > today ? date.start : today])).toSorted()[0];
  return parseMonth(coming?.slice(0, 7) ?? null);
}
