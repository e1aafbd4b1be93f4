import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { dayIn } from '../vocabulary/midnight.ts';

/** The day that it is already somewhere on earth: whoever is furthest east speaks of today and not of the future. */
export function latestDay(at: Instant): IsoDay {
  return dayIn(at, 'Etc/GMT-14');
}
