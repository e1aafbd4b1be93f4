import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { typeset } from '../paper/compile.ts';
import { refusedPaper } from '../paper/paper.ts';
import type { Paper, PaperHead, PaperLimits, PaperRefused } from '../paper/paper.ts';
import type { TimetableItem } from './programme-calendar.ts';

/** The programme of a session as an annex of its procedural note, with all its words in one language. */
export interface ProgrammeAnnex extends PaperHead {
  /** What the paper is: `Annex: programme`. */
  readonly annex: string;
  readonly symbol?: string;
  /** The meeting, its days and its place, one line each. */
  readonly meeting: readonly string[];
  readonly headings: { readonly time: string; readonly item: string };
  /** How a day is headed: `Day 1 – Monday, 8 May 2017`. */
  readonly dayHeading: (day: IsoDay, number: number) => string;
  readonly items: readonly TimetableItem[];
  /** Under the timetable: whose time it is, that it may change. */
  readonly note: string;
}

export const mostItems = 500;

/** The timetable by day, as a PDF of A4 pages with a bookmark a day. Items stand by day and hour. Refused (`too-much`) above 500 items. */
export async function programmeAnnex(annex: ProgrammeAnnex, limits?: PaperLimits): Promise<Paper | PaperRefused> {
  if (annex.items.length > mostItems) return refusedPaper('too-much', `A programme has at most ${mostItems} items; these are ${annex.items.length}.`);
  const { items, dayHeading, ...head } = annex;
  const ordered = items.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
  const days = [...Map.groupBy(ordered, ({ day }) => day)].map(([day, list], index) => ({
    heading: dayHeading(day, index + 1),
    items: list.map(({ from, to, kind, title, label, description }) => ({ from, to, title, label: label ?? null, description: description ?? null, quiet: kind === 'break' })),
  }));
  return typeset('programme', { ...head, days }, limits);
}

function at({ day, from }: TimetableItem): string {
  return `${day} ${from}`;
}
