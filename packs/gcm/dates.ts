import { daysBetween, parseIsoDay, unknownDate } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { FuzzyDate, IsoDay } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { daysFrom, halfYear, month as monthOf, months as monthsOf, oneOfDays, quarters, wholeYear } from '../../src/process/vocabulary/fuzzy-date/make-fuzzy-date.ts';

/** The pack writes days and months as text; a slip of the keyboard stops the loading, it is never guessed at. */
function day(text: string): IsoDay {
  const read = parseIsoDay(text);
  if (read === undefined) throw new RangeError(`The pack names a day that does not exist: ${text}`);
  return read;
}

function split(text: string): readonly [number, number] {
  const [year = Number.NaN, number = Number.NaN] = text.split('-').map(Number);
  return [year, number];
}

/** `meets` is the number of days met on, where it is given and is not the whole stretch. */
function meeting(date: FuzzyDate, meets: number | undefined): FuzzyDate {
  return meets === undefined ? date : { ...date, days: meets };
}

/** Exact days, first and last. */
export function days(start: string, end: string = start, meets?: number): FuzzyDate {
  if (daysBetween(day(start), day(end)) < 0) throw new RangeError(`The pack ends before it begins: ${start}/${end}`);
  return meeting(daysFrom(day(start), day(end)), meets);
}

/** A calendar month, `2017-07`. */
export function month(text: string, meets?: number): FuzzyDate {
  return meeting(monthOf(...split(text)), meets);
}

/** From the first month to the last, both whole. */
export function months(first: string, last: string): FuzzyDate {
  return monthsOf(...split(first), ...split(last));
}

export function year(number: number, meets?: number): FuzzyDate {
  return meeting(wholeYear(number), meets);
}

/** One of the days of a week or of a third of a month. */
export function within(start: string, end: string, precision: 'week' | 'part-of-month'): FuzzyDate {
  return oneOfDays(day(start), day(end), precision);
}

export const secondHalfOf2017 = halfYear(2017, 2);
export const secondOrThirdQuarterOf2017 = quarters(2017, 2, 3);

/** Nothing is said of the date but that it is still to come. */
export const undated = unknownDate;
