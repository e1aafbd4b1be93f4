import type { Instant } from '../../process/vocabulary/instant.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { inLanguage } from '../../process/vocabulary/language.ts';
import type { Language, LocalizedText } from '../../process/vocabulary/language.ts';
import type { ItemKind } from '../../process/sessions/programme-item.ts';
import type { Paper, PaperRefused } from '../../interchange/paper/paper.ts';
import { programmeAnnex } from '../../interchange/programme/programme-annex.ts';
import { programmeCalendar } from '../../interchange/programme/programme-calendar.ts';
import type { TimetableItem } from '../../interchange/programme/programme-calendar.ts';
import { localeOf, wordsIn } from '../messages/catalogue.ts';

/** The programme of a session, as its downloads show it. */
export interface SessionProgramme {
  readonly process: string;
  readonly event: string;
  readonly title: LocalizedText;
  readonly place?: LocalizedText;
  /** Of the venue. */
  readonly timeZone: string;
  /** Acts on the programme so far, and the moment of the last. */
  readonly version: number;
  readonly modified: Instant;
  readonly items: readonly ProgrammeLine[];
}

export interface ProgrammeLine {
  readonly id: string;
  readonly day: IsoDay;
  readonly from: string;
  readonly to: string;
  readonly kind: ItemKind;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly panelNumber?: number;
}

/** The iCalendar of a programme. `url` is the page of the session. */
export function calendarOfProgramme(programme: SessionProgramme, language: Language, url: string): Promise<string> {
  const { process, event, timeZone, version, modified, place } = programme;
  return programmeCalendar({
    process, event, timeZone, version, modified, language, url,
    name: wordsIn(language)('programme-paper.ics', { title: inLanguage(programme.title, language).text }),
    ...(place !== undefined && { location: inLanguage(place, language).text }),
    items: timetable(programme, language),
  });
}

/** The programme as the annex of a procedural note, in PDF. */
export function annexOfProgramme(programme: SessionProgramme, language: Language, issuedOn: IsoDay, symbol?: string): Promise<Paper | PaperRefused> {
  const words = wordsIn(language);
  const date = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return programmeAnnex({
    language, issuedOn,
    title: inLanguage(programme.title, language).text,
    annex: words('programme-paper.annex'),
    ...(symbol !== undefined && { symbol }),
    meeting: programme.place === undefined ? [] : [inLanguage(programme.place, language).text],
    headings: { time: words('programme-paper.time'), item: words('programme-paper.item') },
    dayHeading: (day, number) => words('programme-paper.day', { number, date: date.format(new Date(day)) }),
    items: timetable(programme, language),
    note: words('programme-paper.note', { zone: programme.timeZone }),
  });
}

function timetable({ items }: SessionProgramme, language: Language): readonly TimetableItem[] {
  return items.map(({ title, description, panelNumber, ...item }) => ({
    ...item,
    title: inLanguage(title, language).text,
    ...(description !== undefined && { description: inLanguage(description, language).text }),
    ...(panelNumber !== undefined && { label: wordsIn(language)('programme-paper.panel', { number: panelNumber }) }),
  }));
}
