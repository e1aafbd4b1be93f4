import { isoDay, parseIsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';

/** How long a practice stays published unless something else is said, and at most, in years. */
const usualTerm = 5;
const longestTerm = 10;

/** The same day so many years later; of 29 February, in other years, the day before the first of March. */
export function termFrom(day: IsoDay, years: number = usualTerm): IsoDay {
  const [year, month, date] = [Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)), Number(day.slice(8))];
  const later = isoDay(year, month, date) ?? parseIsoDay(`${String(year).padStart(4, '0')}-02-28`);
  if (later === undefined) throw new RangeError(`${day} and ${years} years is outside the calendar.`);
  return later;
}

/** GP-11: a term ends on a later day, at most ten years on. */
export function refuseTerm(expiresOn: IsoDay, today: IsoDay): Refusal | undefined {
  return expiresOn <= today || expiresOn > termFrom(today, longestTerm) ? refuse('term-out-of-range', 'GP-11', { years: longestTerm }) : undefined;
}
