import type { FuzzyDate } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { daysFrom } from '../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import { parseMarks } from '../../process/vocabulary/fuzzy-date/read-marks.ts';
import { readFuzzyDate } from '../../process/vocabulary/fuzzy-date/read-fuzzy-date.ts';
import type { DateContext, ReadDate, Unreadable } from '../../process/vocabulary/fuzzy-date/read-fuzzy-date.ts';
import { inferKind } from './infer-kind.ts';
import type { RawRow } from './raw-rows.ts';
import type { Unsure, UnsureCode, WorkPlanRow } from './work-plan-reading.ts';

/** Reads the raw rows of one table, in order. What cannot be read as a row is in `unsure`, so that nothing is lost. */
export function readRows(raw: readonly RawRow[], ends: ReadonlyMap<string, string>): { readonly rows: readonly WorkPlanRow[]; readonly unsure: readonly Unsure[] } {
  const reader = new RowReader(raw, ends);
  for (const row of raw) reader.take(row);
  return reader;
}

class RowReader {
  readonly rows: WorkPlanRow[] = [];
  readonly unsure: Unsure[] = [];
  readonly #ends: ReadonlyMap<string, string>;
  readonly #lastPhase: string | null;
  #year: number | undefined;
  #heading = '';
  #last: string | undefined;

  constructor(raw: readonly RawRow[], ends: ReadonlyMap<string, string>) {
    this.#ends = ends;
    this.#lastPhase = raw.findLast((row) => row.phase !== null)?.phase ?? null;
  }

  take(row: RawRow): void {
    const context = this.#context(row);
    const reading = readDateCells(row, context);
    if ('unreadable' in reading) {
      this.#say(row, 'unreadable-date', unreadableSentence(reading, row.date));
      for (const locator of row.joined) this.#say({ ...row, locator }, 'row-left-over', `This line belongs to the row at ${row.locator}, which was not taken.`);
      return;
    }
    if (row.title === '' && row.kind === '') {
      this.#say(row, 'no-title', `This line has the date "${row.date}" and nothing that says what takes place.`);
      return;
    }
    for (const doubt of reading.doubts) this.#say(row, 'date-doubt', doubtSentence(doubt.code, doubt.text, row.date));
    this.#checkOrder(row, reading.date);
    this.rows.push(this.#rowOf(row, reading));
    if (row.joined.length > 0) this.#say(row, 'row-joined', `This row was broken over a page and goes on at ${row.joined.join(', ')}; its parts were joined.`);
  }

  /** The year of a row that names none: its heading's, else that of the row before. */
  #context(row: RawRow): DateContext {
    const heading = `${row.group}|${row.year ?? ''}-${row.month ?? ''}`;
    if (heading !== this.#heading) {
      this.#heading = heading;
      this.#last = undefined;
      this.#year = row.year ?? this.#year;
    }
    const written = /\b(?:19|20)\d\d\b/u.exec(row.date)?.[0];
    if (written !== undefined) this.#year = Number(written);
    const year = row.year ?? this.#year ?? row.assumedYear;
    return { ...(year !== undefined && { year }), ...(row.month !== undefined && { month: row.month }) };
  }

  #rowOf(row: RawRow, reading: ReadDate): WorkPlanRow {
    const { date, marks } = reading;
    const title = row.title === '' ? row.kind : row.title;
    const kind = inferKind({ kindCell: row.kind, group: row.group, title });
    if (kind === undefined) this.#say(row, 'kind-unknown', `Nothing in this row names a known kind of meeting; it is taken as "other".`);
    return {
      start: date.start,
      end: date.end,
      precision: date.precision,
      edtf: date.edtf,
      ...(date.days !== undefined && { days: date.days }),
      kind: kind ?? 'other',
      title,
      place: row.place === '' ? null : row.place,
      phase: this.#phaseOf(row, date),
      marks: [...marks.map((mark) => `date ${mark}`), ...marksIn(row.place).map((mark) => `place ${mark}`), ...marksIn(titleEnd(title)).map((mark) => `title ${mark}`)],
      locator: row.locator,
      ...(row.joined.length > 0 && { continuedAt: row.joined }),
      asWritten: { date: row.date, kind: row.kind === '' ? null : row.kind, title: row.title, place: row.place === '' ? null : row.place },
    };
  }

  /** What stands under the last phase but begins after that phase ends is listed after it. */
  #phaseOf(row: RawRow, date: FuzzyDate): string | null {
    const end = row.phase === null ? undefined : this.#ends.get(row.phase);
    const after = row.phase !== null && row.phase === this.#lastPhase && end !== undefined && date.start !== null && date.start > end;
    return after ? `after ${row.phase ?? ''}` : row.phase;
  }

  #checkOrder(row: RawRow, date: FuzzyDate): void {
    if (date.start === null || date.end === null) return;
    if (date.precision === 'day' && this.#last !== undefined && date.start < this.#last) this.#say(row, 'out-of-order', 'This row is dated before the row above it.');
    if (date.precision === 'day') this.#last = date.start;
    if (row.month === undefined || row.year === undefined) return;
    const month = `${row.year}-${String(row.month).padStart(2, '0')}`;
    if (date.end.slice(0, 7) < month || date.start.slice(0, 7) > month) this.#say(row, 'other-month', `This row stands under ${month} but its date lies outside that month.`);
  }

  #say(row: RawRow, code: UnsureCode, sentence: string): void {
    this.unsure.push({ locator: row.locator, code, sentence, text: [row.date, row.kind, row.title, row.place].filter((part) => part !== '').join(' | ').slice(0, 300) });
  }
}

function readDateCells(row: RawRow, context: DateContext): ReadDate | Unreadable {
  if (row.end !== undefined && row.end !== '') return readTwoCells(row.date, row.end, context);
  if (row.date === '') return { date: { edtf: null, start: null, end: null, precision: 'unknown' }, marks: [], doubts: [{ code: 'words-left', text: '' }] };
  const reading = readFuzzyDate(row.date, context);
  if (!('unreadable' in reading) || reading.unreadable !== 'no-date') return reading;
  // "26 July (full day)", "3-4 October, 10 a.m.": the date is what stands before the note.
  const bare = row.date.replace(/\([^()]*\)/gu, ' ').replace(/[,;].*$/u, '').trim();
  const again = bare === row.date ? reading : readFuzzyDate(bare, context);
  return 'unreadable' in again ? reading : { ...again, doubts: [...again.doubts, { code: 'words-left', text: row.date }] };
}

function readTwoCells(from: string, to: string, context: DateContext): ReadDate | Unreadable {
  const [first, last] = [readFuzzyDate(from, context), readFuzzyDate(to, context)];
  if ('unreadable' in first) return first;
  if ('unreadable' in last) return last;
  const marks = [...new Set([...first.marks, ...last.marks])];
  const doubts = [...first.doubts, ...last.doubts];
  if (first.date.start === null || last.date.end === null) return { ...first, marks, doubts };
  if (first.date.precision !== 'day' || last.date.precision !== 'day') return { ...(first.date.start === last.date.start ? last : first), marks, doubts };
  return first.date.start > last.date.end ? { unreadable: 'end-before-start', text: `${from} – ${to}` } : { date: daysFrom(first.date.start, last.date.end), marks, doubts };
}

function marksIn(text: string): readonly string[] {
  return parseMarks(text).marks;
}

/** A mark belongs to a title only where it ends it. */
function titleEnd(title: string): string {
  return /(?:\(|\b)(?:T\.?B\.?[ACD]\.?|to be (?:confirmed|announced|determined|decided))\)?$/iu.exec(title)?.[0] ?? '';
}

function unreadableSentence({ unreadable }: Unreadable, text: string): string {
  switch (unreadable) {
    case 'no-such-day':
      return `There is no such day as "${text}", so this row was not taken.`;
    case 'end-before-start':
      return `"${text}" ends before it begins, so this row was not taken.`;
    case 'no-year':
      return `"${text}" names no year, and neither does a heading above it, so this row was not taken.`;
    case 'no-date':
      return `"${text}" could not be read as a date, so this row was not taken.`;
  }
}

function doubtSentence(code: string, text: string, date: string): string {
  switch (code) {
    case 'wrong-weekday':
      return `"${date}" names a weekday (${text}) that this day is not; the day was taken.`;
    case 'day-or-month':
      return `"${date}" can be read with the day or the month first; the day was read first.`;
    case 'two-digit-year':
      return `"${date}" gives the year with two digits; 20${text} was taken.`;
    default:
      return text === '' ? 'This row gives no date; it is taken as not yet dated.' : `Of "${text}" only the date was read as a date.`;
  }
}

