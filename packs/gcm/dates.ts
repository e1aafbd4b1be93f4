import type { Precision } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';

/** A fuzzy date as the commands read it: both days inclusive, EDTF as in ISO 8601-2. */
export interface PackDate {
  readonly edtf: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  /** Meeting days within the window, where the source gives their number and not which they are. */
  readonly days?: number;
}

/** Exact days, first and last; `meets` when fewer days than the whole stretch were met on. */
export function days(start: string, end: string = start, meets?: number): PackDate {
  return { edtf: start === end ? start : `${start}/${end}`, start, end, precision: 'day', ...(meets !== undefined && { days: meets }) };
}

/** A calendar month, `2017-07`; `meets` is the number of days that a source announces within it. */
export function month(text: string, meets?: number): PackDate {
  return { edtf: text, start: `${text}-01`, end: lastDayOf(text), precision: 'month', ...(meets !== undefined && { days: meets }) };
}

/** Several whole months, first and last. */
export function months(first: string, last: string): PackDate {
  return { edtf: `${first}/${last}`, start: `${first}-01`, end: lastDayOf(last), precision: 'months' };
}

export function year(text: string, meets?: number): PackDate {
  return { edtf: text, start: `${text}-01-01`, end: `${text}-12-31`, precision: 'year', ...(meets !== undefined && { days: meets }) };
}

/** Any other stretch within which something lies: a week, half a year, two quarters. */
export function window(edtf: string, start: string, end: string, precision: Precision): PackDate {
  return { edtf, start, end, precision };
}

/** Nothing is said of the date but that it is still to come. */
export function unknown(): PackDate {
  return { edtf: null, start: null, end: null, precision: 'unknown' };
}

function lastDayOf(text: string): string {
  const [yearNumber = Number.NaN, monthNumber = Number.NaN] = text.split('-').map(Number);
  return new Date(Date.UTC(yearNumber, monthNumber, 0)).toISOString().slice(0, 10);
}
