export type IsoDay = string & { readonly __brand: 'IsoDay' };
export type Precision = 'day' | 'week' | 'part-of-month' | 'month' | 'months' | 'quarter' | 'quarters' | 'half-year' | 'season' | 'year' | 'unknown';

/**
 * A date as far as it is known: a window between its first and last possible day, both inclusive.
 * With precision `day` the window is the event itself; with any other, the event lies somewhere within it.
 * `days` is the length of the event where only that is known ("3 days TBA").
 * `edtf` is the same in EDTF level 2 (ISO 8601-2); null, like both bounds, when nothing is known.
 */
export interface FuzzyDate {
  readonly edtf: string | null;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly precision: Precision;
  readonly days?: number;
}

const millisecondsADay = 86_400_000;

/** Reads `YYYY-MM-DD` where such a day exists in the Gregorian calendar: 30 February does not. */
export function parseIsoDay(text: string): IsoDay | undefined {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : (text as IsoDay);
}

/** Year, month 1–12, day 1–31; undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  return parseIsoDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: IsoDay, b: IsoDay): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / millisecondsADay);
}

export function addDays(day: IsoDay, count: number): IsoDay {
  const later = parseIsoDay(new Date(Date.parse(day) + count * millisecondsADay).toISOString().slice(0, 10));
  if (later === undefined) throw new RangeError(`${day} plus ${count} days is outside the calendar.`);
  return later;
}

/** Days in the window, 1 for one day; infinity when nothing is known. */
export function windowLength(date: FuzzyDate): number {
  return date.start === null || date.end === null ? Number.POSITIVE_INFINITY : daysBetween(date.start, date.end) + 1;
}

/** Both bounds or none, in order; the length within the window; EDTF exactly where something is known. */
export function isValidFuzzyDate(date: FuzzyDate): boolean {
  if (date.start === null || date.end === null) return date.start === date.end && date.precision === 'unknown' && date.edtf === null;
  return date.start <= date.end && date.edtf !== null && date.precision !== 'unknown' && (date.days === undefined || date.days <= windowLength(date));
}

/** Whether two windows share a day. What is unknown overlaps nothing. */
export function overlaps(a: FuzzyDate, b: FuzzyDate): boolean {
  return a.start !== null && a.end !== null && b.start !== null && b.end !== null && a.start <= b.end && b.start <= a.end;
}

export const unknownDate: FuzzyDate = { edtf: null, start: null, end: null, precision: 'unknown' };
