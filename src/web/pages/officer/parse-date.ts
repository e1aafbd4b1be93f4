import { marks } from '../../../process/vocabulary/claim.ts';
import type { Mark } from '../../../process/vocabulary/claim.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { FuzzyDate, IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { readFuzzyDate } from '../../../process/vocabulary/fuzzy-date/read-fuzzy-date.ts';
import type { UnreadableCode } from '../../../process/vocabulary/fuzzy-date/read-fuzzy-date.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { FormContext, Problem } from './form-context.ts';
import { choice, line } from './read-fields.ts';

export const dateShape = { date: line(120), 'date-mark': choice(marks) } as const;

export interface DateAnswer {
  readonly date: string;
  readonly 'date-mark'?: Mark | undefined;
}

export interface ReadDate {
  readonly date: FuzzyDate;
  readonly mark: Mark | undefined;
  readonly doubts: readonly DateDoubt[];
}

/** That a date was understood is not certain: said before anything is written. */
export interface DateDoubt {
  readonly key: MessageKey;
  /** The words in question. */
  readonly text: string;
  readonly date: FuzzyDate;
}

/**
 * The date field as people write it. Where the year is left away it is the year in which the entry stands now.
 * Undefined when the field is empty, or when it cannot be read: then the problem says why.
 */
export function readDateField(answer: DateAnswer, context: FormContext, problems: Problem[]): ReadDate | undefined {
  if (answer.date === '') return undefined;
  const read = readWithYear(answer.date, context);
  if ('unreadable' in read) {
    problems.push({ field: 'date', key: unreadable[read.unreadable], values: { text: answer.date } });
    return undefined;
  }
  const written = read.marks[0];
  const chosen = answer['date-mark'];
  if (written !== undefined && chosen !== undefined && written !== chosen) {
    problems.push({ field: 'date-mark', key: 'problem.mark-twice', values: { written, chosen } });
    return undefined;
  }
  return { date: read.date, mark: chosen ?? written, doubts: read.doubts.map(({ code, text }) => ({ key: `doubt.${code}`, text, date: read.date })) };
}

/** A year that was left away is the one in which the entry stands now, and that is said. */
function readWithYear(text: string, { event }: FormContext): ReturnType<typeof readFuzzyDate> {
  const alone = readFuzzyDate(text);
  const year = event?.date?.start?.slice(0, 4);
  if (!('unreadable' in alone) || alone.unreadable !== 'no-year' || year === undefined) return alone;
  const read = readFuzzyDate(text, { year: Number(year) });
  if ('unreadable' in read || read.doubts.some(({ code }) => code === 'year-assumed')) return read;
  return { ...read, doubts: [...read.doubts, { code: 'year-assumed', text }] };
}

const unreadable: Readonly<Record<UnreadableCode, MessageKey>> = {
  'no-date': 'problem.date-unreadable',
  'no-such-day': 'problem.no-such-day',
  'end-before-start': 'problem.end-before-start',
  'no-year': 'problem.date-no-year',
};

/** One calendar day, from a date input; undefined when empty. */
export function readDayField(field: string, text: string, problems: Problem[]): IsoDay | undefined {
  if (text === '') return undefined;
  const day = parseIsoDay(text);
  if (day === undefined) problems.push({ field, key: 'problem.day-unreadable' });
  return day;
}
