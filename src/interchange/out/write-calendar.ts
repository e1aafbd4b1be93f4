import type { Instant } from '../../process/vocabulary/instant.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { CalendarTime } from './calendar-entry.ts';

export interface CalendarEntry {
  /** The permanent id of the event and of its process. */
  readonly id: string;
  readonly process: string;
  /** Acts on the event so far: a later edition of an entry has a higher number. */
  readonly version: number;
  /** The moment of the last of them. */
  readonly modified: Instant;
  readonly time: CalendarTime;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  readonly category: string;
  readonly url: string;
}

export interface Calendar {
  readonly name: string;
  readonly description?: string;
  readonly language: Language;
  readonly url: string;
  readonly entries: readonly CalendarEntry[];
}

/** How often a subscriber asks again; a plan changes a few times a month. Seconds. */
const timeToLive = 6 * 60 * 60;

/** An iCalendar (RFC 5545) of whole-day entries. Lazily loaded. The same record gives the same bytes. */
export async function writeCalendar(calendar: Calendar): Promise<string> {
  const { default: ical, ICalEventStatus, ICalEventTransparency } = await import('ical-generator');
  const out = ical({
    name: calendar.name,
    prodId: { company: 'Travaux', product: 'Work plan', language: calendar.language.toUpperCase() },
    url: calendar.url,
    ttl: timeToLive,
    ...(calendar.description !== undefined && { description: calendar.description }),
  });
  for (const { time, ...entry } of calendar.entries) {
    const event = out.createEvent({
      id: `${entry.id}@${entry.process}.travaux`,
      sequence: entry.version,
      stamp: new Date(entry.modified),
      lastModified: new Date(entry.modified),
      start: midnight(time.start),
      end: midnight(time.endExclusive),
      allDay: true,
      summary: entry.summary,
      description: entry.description,
      url: entry.url,
      transparency: time.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      categories: [{ name: entry.category }],
      ...(entry.location !== undefined && { location: entry.location }),
    });
    if (time.status !== undefined) event.status(ICalEventStatus[time.status]);
  }
  return `${out.toString()}\r\n`;
}

/** Written back in UTC and without a time of day, so the day is the same wherever the program runs. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
