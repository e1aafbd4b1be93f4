import { daysBetween, isoDay, lastDayOf, parseIsoDay } from './fuzzy-date.ts';
import type { FuzzyDate, IsoDay, Precision } from './fuzzy-date.ts';

/** The constructors of fuzzy dates. Each writes the one EDTF form that belongs to its precision. */
export function daysFrom(start: IsoDay, end: IsoDay = start): FuzzyDate {
  return { edtf: start === end ? start : `${start}/${end}`, start, end, precision: 'day' };
}

function window(edtf: string, start: IsoDay | undefined, end: IsoDay | undefined, precision: Precision): FuzzyDate {
  if (start === undefined || end === undefined) throw new RangeError(`No window ${edtf}.`);
  return { edtf, start, end, precision };
}

/** "One of the days": EDTF's one-of set, for weeks and parts of a month, which EDTF has no name for. */
export function oneOfDays(start: IsoDay, end: IsoDay, precision: 'week' | 'part-of-month'): FuzzyDate {
  return window(`[${start}..${end}]`, start, end, precision);
}

function two(month: number): string {
  return String(month).padStart(2, '0');
}

export function month(year: number, number: number): FuzzyDate {
  return window(`${year}-${two(number)}`, isoDay(year, number, 1), isoDay(year, number, lastDayOf(year, number)), 'month');
}

/** Months of one year or of two: "June/July 2018". */
export function months(fromYear: number, from: number, toYear: number, to: number): FuzzyDate {
  return window(`[${fromYear}-${two(from)}..${toYear}-${two(to)}]`, isoDay(fromYear, from, 1), isoDay(toYear, to, lastDayOf(toYear, to)), 'months');
}

/** ISO 8601-2 numbers quarters 33 to 36 and halves 40 and 41. */
export function quarter(year: number, number: number): FuzzyDate {
  return window(`${year}-${32 + number}`, isoDay(year, number * 3 - 2, 1), isoDay(year, number * 3, lastDayOf(year, number * 3)), 'quarter');
}

/** One of the days from the first to the last: readers of EDTF take quarters neither in sets nor in intervals. */
export function quarters(year: number, from: number, to: number): FuzzyDate {
  if (from === to) return quarter(year, from);
  const [start, end] = [isoDay(year, from * 3 - 2, 1), isoDay(year, to * 3, lastDayOf(year, to * 3))];
  return window(`[${start ?? ''}..${end ?? ''}]`, start, end, 'quarters');
}

export function halfYear(year: number, half: 1 | 2): FuzzyDate {
  return window(`${year}-${39 + half}`, isoDay(year, half === 1 ? 1 : 7, 1), isoDay(year, half === 1 ? 6 : 12, half === 1 ? 30 : 31), 'half-year');
}

/** Meteorological seasons of the northern hemisphere; EDTF 21 spring to 24 winter, which ends in the next year. */
export function season(year: number, number: 1 | 2 | 3 | 4): FuzzyDate {
  const first = number * 3;
  const endYear = number === 4 ? year + 1 : year;
  const endMonth = number === 4 ? 2 : first + 2;
  return window(`${year}-${20 + number}`, isoDay(year, first, 1), isoDay(endYear, endMonth, lastDayOf(endYear, endMonth)), 'season');
}

export function wholeYear(year: number): FuzzyDate {
  return window(`${year}`, isoDay(year, 1, 1), isoDay(year, 12, 31), 'year');
}

const day = String.raw`\d{4}-\d\d-\d\d`;

/** Reads back the EDTF that the constructors above write; undefined for any other text. */
export function fuzzyDateFromEdtf(text: string): FuzzyDate | undefined {
  const span = new RegExp(`^(${day})(?:/(${day}))?$`, 'u').exec(text);
  if (span !== null) return between(span[1], span[2] ?? span[1]);
  const oneOf = new RegExp(`^\\[(${day})\\.\\.(${day})\\]$`, 'u').exec(text);
  if (oneOf !== null) {
    const [start, end] = [parseIsoDay(oneOf[1] ?? ''), parseIsoDay(oneOf[2] ?? '')];
    if (start === undefined || end === undefined || start > end) return undefined;
    return setOfDays(start, end);
  }
  return unitFromEdtf(text);
}

/** A set of days is a week, a third of a month, or, from 150 days on, two or more quarters. */
function setOfDays(start: IsoDay, end: IsoDay): FuzzyDate {
  const days = daysBetween(start, end) + 1;
  if (days > 150) return window(`[${start}..${end}]`, start, end, 'quarters');
  return oneOfDays(start, end, days > 8 ? 'part-of-month' : 'week');
}

function between(from: string | undefined, to: string | undefined): FuzzyDate | undefined {
  const [start, end] = [parseIsoDay(from ?? ''), parseIsoDay(to ?? '')];
  return start === undefined || end === undefined || start > end ? undefined : daysFrom(start, end);
}

function unitFromEdtf(text: string): FuzzyDate | undefined {
  const pair = /^\[(\d{4})-(\d\d)\.\.(\d{4})-(\d\d)\]$/u.exec(text)?.slice(1).map(Number);
  if (pair !== undefined) {
    const [fromYear = 0, from = 0, toYear = 0, to = 0] = pair;
    return isMonth(from) && isMonth(to) ? months(fromYear, from, toYear, to) : undefined;
  }
  const [, year = '', unit = ''] = /^(\d{4})(?:-(\d\d))?$/u.exec(text) ?? [];
  if (year === '') return undefined;
  if (unit === '') return wholeYear(Number(year));
  return unitOf(Number(year), Number(unit));
}

function unitOf(year: number, unit: number): FuzzyDate | undefined {
  if (isMonth(unit)) return month(year, unit);
  if (unit === 21 || unit === 22 || unit === 23 || unit === 24) return season(year, ((unit - 20) as 1 | 2 | 3 | 4));
  if (unit >= 33 && unit <= 36) return quarter(year, unit - 32);
  if (unit === 40 || unit === 41) return halfYear(year, unit === 40 ? 1 : 2);
  return undefined;
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}
