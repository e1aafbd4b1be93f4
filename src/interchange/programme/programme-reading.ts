import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Language, LocalizedText } from '../../process/vocabulary/language.ts';
import type { ItemKind } from '../../process/sessions/programme-item.ts';
import type { ReadingRefused, WorkPlanFormat } from '../work-plan/work-plan-reading.ts';

/** What the reader is told beside the document. */
export interface ProgrammeOptions {
  /** Of the titles; guessed from the text where absent. */
  readonly language?: Language;
  /** The days of the session as the plan has them: used where the document names none, and compared with those it names. */
  readonly meets?: { readonly start: IsoDay; readonly end: IsoDay };
  readonly limits?: ProgrammeLimits;
}

/** A procedural note has some pages, a bundle of a session some dozens; what is longer is another document. */
export interface ProgrammeLimits {
  readonly characters: number;
  readonly rows: number;
}

export const programmeLimits: ProgrammeLimits = { characters: 500_000, rows: 500 };

/**
 * One line of a programme as it was read, in the form that an act takes. Times are the venue's, `10:00` to `18:00`; an
 * item ends after it begins, on the same day.
 */
export interface ReadItem {
  /** Of the kind and the day (`day-1-opening`) or of the panel's number (`panel-2`): the same when a time has moved. */
  readonly id: string;
  readonly day: IsoDay;
  readonly from: string;
  readonly to: string;
  readonly kind: ItemKind;
  /** In the one language of the note; at most 300 characters, a description 400. */
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  /** As the note numbers its panels, from 1. */
  readonly panelNumber?: number;
}

/** What was read out of the agenda of one session. Every row of it is in `rows`; nothing that contradicts itself is mended. */
export interface ProgrammeReading {
  readonly language: Language;
  readonly days: readonly ProgrammeDay[];
  /** In the order of the document. */
  readonly items: readonly ReadItem[];
  readonly rows: readonly RowReport[];
  readonly findings: readonly Finding[];
  /** Who is named, for the officer's eye; no item holds a name that was recognised. */
  readonly people: readonly NamedPerson[];
}

/** A reading of a whole file, with what the file is. */
export interface ProgrammeFileReading extends ProgrammeReading {
  readonly format: WorkPlanFormat;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

export type ProgrammeRefused = ReadingRefused | { readonly refused: true; readonly code: 'too-long' | 'too-many-rows' | 'no-programme'; readonly sentence: string };

export interface ProgrammeDay {
  readonly day: IsoDay;
  /** 1 for the first day of the programme. */
  readonly number: number;
  /** Of its heading; of the first row where the days have none. */
  readonly locator: string;
}

export type RowReport = RowTaken | RowRefused;

export interface RowTaken {
  readonly fate: 'taken';
  readonly locator: string;
  /** Where the row goes on, when it was broken. */
  readonly continuedAt: readonly string[];
  readonly item: string;
}

export interface RowRefused {
  readonly fate: 'refused';
  readonly locator: string;
  readonly continuedAt: readonly string[];
  readonly code: 'no-time' | 'no-such-time' | 'no-end' | 'past-midnight' | 'ends-before-it-begins' | 'no-title' | 'no-day' | 'no-such-day' | 'other-programme' | 'repeated';
  readonly sentence: string;
}

export type FindingCode =
  | 'overlap' | 'gap' | 'out-of-order' | 'panel-number' | 'row-joined' | 'line-left-over' | 'end-assumed' | 'half-of-day-assumed' | 'before-six' | 'kind-unknown' | 'text-cut' | 'name-left-out'
  | 'day-from-note' | 'year-from-note' | 'day-from-plan' | 'other-days' | 'wrong-weekday' | 'day-twice';

/** Something that a person should look at. `items` are those concerned, where there are any. */
export interface Finding {
  readonly locator: string;
  readonly code: FindingCode;
  readonly sentence: string;
  readonly items: readonly string[];
}

export type PersonRole = 'chair' | 'moderator' | 'panellist' | 'speaker' | 'expert' | 'named';

export interface NamedPerson {
  /** The item under which the name stands; null where it stands outside the agenda, or its row was refused. */
  readonly item: string | null;
  readonly role: PersonRole;
  readonly locator: string;
  /** What names the person, as written, at most 300 characters. */
  readonly line: string;
}
