import type { IsoDay } from './fuzzy-date/fuzzy-date.ts';
import type { Instant } from './instant.ts';
import { dayIn } from './midnight.ts';

/** The earliest day that it still is anywhere on Earth: what lies before it is past for everybody. */
export function earliestDay(at: Instant): IsoDay {
  return dayIn(at, 'Etc/GMT+12');
}

/** The latest day that it is already anywhere on Earth: what lies after it is to come for everybody. */
export function latestDay(at: Instant): IsoDay {
  return dayIn(at, 'Etc/GMT-14');
}
