import type { WorkPlanCommand } from '../../src/process/work-plan/commands.ts';
import type { ClaimInput } from './claims.ts';
import { say } from './commands.ts';
import { days, month, months, within } from './dates.ts';
import type { FuzzyDate } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { organizers } from './rows-platforms.ts';
import { conceptNote } from './sources.ts';
import type { Six } from './six.ts';
import { fullDay, halfDay } from './words.ts';

interface Entry {
  readonly line: number;
  readonly event: string;
  readonly date: FuzzyDate;
  readonly place: string;
  readonly mark?: 'TBC' | 'TBA';
  readonly length?: Six;
  /** Excludes what the work plan says of the same day, with nothing to decide between them. */
  readonly excludes?: true;
}

/** The sixteen entries of the concept note's table of main events (L185–L202), which the guidelines repeat unchanged. */
const entries: readonly Entry[] = [
  { line: 185, event: 'thematic-session-1', date: days('2017-05-08', '2017-05-09'), place: 'geneva' },
  { line: 186, event: 'thematic-session-2', date: days('2017-05-22', '2017-05-23'), place: 'new-york' },
  { line: 187, event: 'thematic-session-3', date: days('2017-06-19', '2017-06-20'), place: 'geneva' },
  { line: 188, event: 'thematic-session-4', date: days('2017-07-24', '2017-07-25'), place: 'new-york' },
  { line: 189, event: 'thematic-session-5', date: days('2017-09-04', '2017-09-05'), place: 'vienna' },
  { line: 190, event: 'thematic-session-6', date: days('2017-10-02', '2017-10-03'), place: 'geneva', excludes: true },
  { line: 192, event: 'eclac-meeting', date: month('2017-08'), place: 'santiago' },
  { line: 193, event: 'escwa-meeting', date: days('2017-09-26', '2017-09-28'), place: 'beirut' },
  { line: 194, event: 'eca-meeting', date: days('2017-10-19', '2017-10-20'), place: 'addis-ababa', excludes: true },
  { line: 195, event: 'escap-meeting', date: days('2017-11-06', '2017-11-08'), place: 'bangkok' },
  { line: 197, event: 'hearing-1', date: days('2017-07-26'), place: 'new-york', length: fullDay },
  { line: 198, event: 'hearing-2', date: days('2017-10-04'), mark: 'TBC', place: 'geneva', length: fullDay },
  { line: 199, event: 'hearing-3', date: days('2017-12-18'), place: 'new-york', length: halfDay },
  { line: 200, event: 'hearing-4', date: within('2018-02-11', '2018-02-20', 'part-of-month'), mark: 'TBA', place: 'new-york', length: halfDay },
  { line: 201, event: 'hearing-5', date: month('2018-04'), mark: 'TBA', place: 'new-york', length: halfDay },
  { line: 202, event: 'hearing-6', date: months('2018-06', '2018-07'), mark: 'TBA', place: 'new-york', length: halfDay },
];

function claimsOf(entry: Entry): readonly ClaimInput[] {
  const at = `L${entry.line}`;
  const organizer = Object.entries(organizers).find(([event]) => event === entry.event)?.[1];
  return [
    conceptNote.date(at, entry.date, entry.mark === undefined ? {} : { mark: entry.mark }),
    conceptNote.place(at, entry.place),
    ...(entry.length === undefined ? [] : [conceptNote.text('length', at, entry.length)]),
    ...(organizer === undefined ? [] : [conceptNote.text('organizer', at, organizer)]),
  ];
}

/** Claims to stand before the work plan's own, so that where nothing decides the work plan stands for the moment. */
export function earlierClaims(event: string): readonly ClaimInput[] {
  return entries.filter((entry) => entry.event === event && entry.excludes === true).flatMap(claimsOf);
}

/** All the others, entered beside the published plan. */
export const conceptNoteTable: readonly WorkPlanCommand[] = entries.filter((entry) => entry.excludes === undefined).map((entry) => say(`event:${entry.event}`, ...claimsOf(entry)));

export const conceptNoteEntries = entries;
