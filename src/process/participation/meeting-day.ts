import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { addDays, dayIn, endOfDay } from '../vocabulary/midnight.ts';

/** A day of a meeting with its moments: from its first, to before the first of the next day, in the meeting's zone. */
export interface MeetingDay {
  readonly day: IsoDay;
  readonly from: Instant;
  readonly until: Instant;
}

/** Tells the day of any moment in a zone, and remembers the few days that a meeting has. Throws RangeError on a zone that does not exist. */
export function daysIn(timeZone: string): (at: Instant) => MeetingDay {
  const known: MeetingDay[] = [];
  return (at) => {
    const found = known.find(({ from, until }) => at >= from && at < until);
    if (found !== undefined) return found;
    const day = dayIn(at, timeZone);
    const made = { day, from: endOfDay(addDays(day, -1), timeZone), until: endOfDay(day, timeZone) };
    known.push(made);
    return made;
  };
}

/** The first of the moments at which a badge was shown that day; undefined where it was not (rule RG-15). */
export function firstShownOn({ from, until }: MeetingDay, showings: readonly Instant[]): Instant | undefined {
  return showings.filter((at) => at >= from && at < until).toSorted()[0];
}
