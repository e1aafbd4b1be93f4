import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { systemClock } from '../store/store.ts';

/** The day that it is in UTC by this machine's clock. */
export function today(): IsoDay {
  const day = parseIsoDay(systemClock().slice(0, 10));
  if (day === undefined) throw new RangeError('The clock of this machine is out of range.');
  return day;
}
