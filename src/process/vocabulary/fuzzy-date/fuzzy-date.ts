export type IsoDay = string & { readonly __brand: 'IsoDay' };
export type Precision = 'day' | 'week' | 'part-of-month' | 'month' | 'months' | 'quarter' | 'quarters' | 'half-year' | 'season' | 'year' | 'unknown';
export type Mark = 'TBC' | 'TBA' | 'TBD';
export interface FuzzyDate {
  readonly edtf: string | null;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly precision: Precision;
  readonly days?: number;
}
export function parseIsoDay(text: string): IsoDay | undefined {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : (text as IsoDay);
}
export function daysBetween(a: IsoDay, b: IsoDay): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}
export function windowLength(date: FuzzyDate): number {
  return date.start === null || date.end === null ? Number.POSITIVE_INFINITY : daysBetween(date.start, date.end) + 1;
}
export function isValidFuzzyDate(date: FuzzyDate): boolean {
  return date.start === null || date.end === null || date.start <= date.end;
}
