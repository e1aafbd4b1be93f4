import type { IsoDay } from './fuzzy-date/fuzzy-date.ts';
import { parseIsoDay } from './fuzzy-date/fuzzy-date.ts';
import { instantAt } from './instant.ts';
import type { Instant } from './instant.ts';

/** Days and midnights in the zones of the IANA database: a deadline says whose midnight it ends at. Throws RangeError on a zone that does not exist. */
const writers = new Map<string, Intl.DateTimeFormat>();

function writerIn(timeZone: string): Intl.DateTimeFormat {
  const known = writers.get(timeZone);
  if (known !== undefined) return known;
  const writer = new Intl.DateTimeFormat('en-CA', { timeZone, calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  writers.set(timeZone, writer);
  return writer;
}

/** What a clock in the zone shows at a moment, as milliseconds of a day and time without a zone. */
function wallClock(at: number, timeZone: string): number {
  const parts = new Map(writerIn(timeZone).formatToParts(new Date(at)).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/** The calendar day that it is in the zone at a moment. */
export function dayIn(at: Instant, timeZone: string): IsoDay {
  return dayOf(wallClock(Date.parse(at), timeZone));
}

const dayLength = 86_400_000;

/** The first moment after the day in the zone: its last midnight. Where clocks skip that midnight, the moment after the gap. */
export function endOfDay(day: IsoDay, timeZone: string): Instant {
  return firstShowing(Date.parse(`${day}T00:00:00Z`) + dayLength, timeZone);
}

/** The first moment at which a clock in the zone shows this (`2018-07-10T18:00`), or more where clocks skip it; undefined: there is no such time or zone. */
export function momentShown(local: string, timeZone: string): Instant | undefined {
  const wanted = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/u.test(local) ? Date.parse(`${local.slice(0, 16)}:00Z`) : Number.NaN;
  if (Number.isNaN(wanted)) return undefined;
  try {
    return firstShowing(wanted, timeZone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function firstShowing(wanted: number, timeZone: string): Instant {
  // The zone's distance from UTC near that time, before and after a change of clocks; the earlier moment that shows it.
  const candidates = [-dayLength, 0, dayLength].map((near) => wanted - (wallClock(wanted + near, timeZone) - (wanted + near)));
  const first = candidates.filter((at) => wallClock(at, timeZone) >= wanted).toSorted((a, b) => a - b)[0] ?? wanted;
  return instantAt(first);
}

/** The day so many days later; earlier when negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * dayLength);
}

/** Saturday or Sunday. */
export function isWeekend(day: IsoDay): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

function dayOf(time: number): IsoDay {
  const day = parseIsoDay(new Date(time).toISOString().slice(0, 10));
  if (day === undefined) throw new RangeError(`No day: ${time}`);
  return day;
}
