import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../../process/vocabulary/instant.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { ItemKind } from '../../process/sessions/programme-item.ts';
import { timeZoneComponent } from '../out/time-zone-component.ts';

/** One line of a programme in a reader's language. */
export interface TimetableItem {
  readonly id: string;
  readonly day: IsoDay;
  /** The venue's time, `10:00`. */
  readonly from: string;
  readonly to: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly description?: string;
  /** Before the title: `Panel 2`. */
  readonly label?: string;
}

export interface SessionCalendar {
  /** Permanent ids, of which those of the entries are made. */
  readonly process: string;
  readonly event: string;
  readonly name: string;
  readonly language: Language;
  readonly url: string;
  /** The venue's zone in the IANA database: `Europe/Zurich`. */
  readonly timeZone: string;
  readonly location?: string;
  /** How often the programme has changed, and the moment of the last change. */
  readonly version: number;
  readonly modified: Instant;
  readonly items: readonly TimetableItem[];
}

/** How often a subscriber asks again: a programme changes in the days before the session. Seconds. */
const timeToLive = 60 * 60;

/**
 * The programme as an iCalendar (RFC 5545): an entry an item, in the venue's time, with an id that stays when its time
 * moves. Breaks block nobody's time. The same programme gives the same bytes. Throws RangeError on a zone that does not
 * exist.
 */
export async function programmeCalendar(session: SessionCalendar): Promise<string> {
  const { default: ical, ICalEventTransparency } = await import('ical-generator');
  const years = session.items.map(({ day }) => Number(day.slice(0, 4)));
  const zone = years.length === 0 ? '' : timeZoneComponent(session.timeZone, Math.min(...years), Math.max(...years));
  const out = ical({
    name: session.name,
    prodId: { company: 'Travaux', product: 'Programme', language: session.language.toUpperCase() },
    url: session.url,
    ttl: timeToLive,
    // The zone belongs to the entries: as the calendar's own it would also turn the stamps, which have to be in UTC.
    timezone: { name: null, generator: () => zone },
  });
  for (const item of session.items) {
    out.createEvent({
      id: `${item.id}@${session.event}.${session.process}.travaux`,
      sequence: session.version,
      start: wallTime(item.day, item.from),
      end: wallTime(item.day, item.to),
      timezone: session.timeZone,
      summary: item.label === undefined ? item.title : `${item.label}: ${item.title}`,
      url: session.url,
      transparency: item.kind === 'break' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      stamp: new Date(session.modified),
      lastModified: new Date(session.modified),
      ...(item.description !== undefined && { description: item.description }),
      ...(session.location !== undefined && { location: session.location }),
    });
  }
  return `${out.toString()}\r\n`;
}

/** The library writes what a clock of this machine shows, whatever the zone of the entry: so the venue's time is given as if it were this machine's. */
function wallTime(day: IsoDay, time: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, date, hour, minute);
}
