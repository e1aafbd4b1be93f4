import { unknownDate } from './fuzzy-date.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { readDays } from './read-days.ts';
import { readWindow } from './read-window.ts';
import { parseMarks } from './read-marks.ts';
import type { Mark } from './read-marks.ts';

export type DoubtCode = 'year-assumed' | 'month-assumed' | 'wrong-weekday' | 'day-or-month' | 'two-digit-year' | 'words-left';

/** Something in the text that the reading had to assume or could not use. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly text: string;
}

export interface ReadDate {
  readonly date: FuzzyDate;
  readonly marks: readonly Mark[];
  readonly doubts: readonly Doubt[];
}

export type UnreadableCode = 'no-date' | 'no-such-day' | 'end-before-start' | 'no-year';

export interface Unreadable {
  readonly unreadable: UnreadableCode;
  readonly text: string;
}

/** The heading above, which a short date leaves out: "18-19 April" under "2017", "14-15" under "September 2017". */
export interface DateContext {
  readonly year?: number;
  readonly month?: number;
}

/** What a reader of one form answers: a date, a fault that no other form can mend, or that the text is not of its form. */
export type FormReading = { readonly date: FuzzyDate; readonly doubts: readonly Doubt[] } | Unreadable | undefined;

/**
 * Reads a date as people write it in a plan, in any of the six languages, with its marks TBC, TBA, TBD.
 * Never throws: what cannot be read is a value that says why ("30 February": `no-such-day`).
 */
export function readFuzzyDate(written: string, context: DateContext = {}): ReadDate | Unreadable {
  const { text, marks } = parseMarks(tidy(written));
  const { rest, days } = takeLength(text);
  if (rest === '') return marks.length > 0 || days !== undefined ? fromContext(context, marks, days) : { unreadable: 'no-date', text: written };
  const reading = readDays(rest, context) ?? readWindow(rest, context);
  if (reading === undefined) return { unreadable: 'no-date', text: written };
  if ('unreadable' in reading) return { ...reading, text: written };
  return { date: days === undefined ? reading.date : { ...reading.date, days }, marks, doubts: reading.doubts };
}

/** A length alone, under a heading with a month, is somewhere in that month; a mark alone is unknown. */
function fromContext(context: DateContext, marks: readonly Mark[], days: number | undefined): ReadDate {
  if (days === undefined || context.month === undefined || context.year === undefined) return { date: unknownDate, marks, doubts: [] };
  const reading = readWindow(`${context.year}-${String(context.month).padStart(2, '0')}`, context);
  return reading === undefined || 'unreadable' in reading ? { date: unknownDate, marks, doubts: [] } : { date: { ...reading.date, days }, marks, doubts: [] };
}

/** One kind of space, one kind of dash, no ordinals, no footnote marks, Western digits. */
function tidy(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c]/gu, '')
    .replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0x660) - 0x660))
    .replace(/[‐-―−﹣－~〜]|至/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/\*+/gu, '')
    .replace(/(\d)\s?(?:st|nd|rd|th|er|re|º|ª)(?![\p{L}])/giu, '$1')
    .trim();
}

const lengthPattern = /(?:^|[\s,(])(\d{1,2}|one|two|three|four|five|six|seven|ten)[ -](?:days?|jours?|d[ií]as?|дн(?:я|ей|ь)|天|أيام)(?=$|[\s,)])/iu;
const numberWords: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 };

/** "3 days": how long, not when. */
function takeLength(text: string): { readonly rest: string; readonly days: number | undefined } {
  const found = lengthPattern.exec(text);
  if (found === null) return { rest: text, days: undefined };
  const word = (found[1] ?? '').toLowerCase();
  const rest = text.replace(found[0], ' ').replace(/\b(?:in|en|of)\s+(?=\p{L})/giu, '').replace(/\s+/gu, ' ').trim();
  return { rest: rest.replace(/^[\s,–-]+|[\s,–-]+$/gu, ''), days: numberWords[word] ?? Number(word) };
}
