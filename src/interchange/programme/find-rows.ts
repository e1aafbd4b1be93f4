import type { Line } from '../work-plan/work-plan-reading.ts';
import { goesOn, lineKind } from './agenda-lines.ts';
import { isTimeCell, readTimes } from './clock-times.ts';
import type { NoSuchTime, ReadTimes } from './clock-times.ts';
import { readDayHeading } from './day-headings.ts';
import type { DayHeading } from './day-headings.ts';
import { partsOf, plainLine } from './lines-of-programme.ts';
import { isLabelAlone, namesSomebody, roleNamedIn, splitAtLabel } from './people.ts';
import type { PersonRole } from './programme-reading.ts';

/** A row of the agenda, whole again where it was broken. */
export interface FoundRow {
  times: ReadTimes | NoSuchTime | undefined;
  readonly parts: string[];
  readonly locator: string;
  readonly joined: string[];
  readonly heading: FoundHeading | undefined;
  readonly people: FoundPerson[];
}

export interface FoundHeading extends DayHeading {
  readonly locator: string;
}

export interface FoundPerson {
  readonly role: PersonRole;
  readonly locator: string;
  readonly line: string;
}

export interface FoundAgenda {
  readonly rows: readonly FoundRow[];
  readonly leftOver: readonly Line[];
  /** Where the first row stands among the lines. */
  readonly first: number;
}

/** So many lines may stand between a heading and its first row, or between two rows: the foot and head of a page. */
const widestGap = 6;

/** Characters; no part of an agenda is so long, and what goes on after it is only counted to its row. */
const longestPart = 8000;

/** Finds the rows of agendas among the lines of a document: what begins with a time, and what belongs to it. */
export function findRows(lines: readonly Line[]): FoundAgenda {
  const finder = new RowFinder();
  for (const [index, line] of lines.entries()) finder.take(line, index);
  return { rows: finder.rows, leftOver: finder.leftOver, first: finder.first };
}

class RowFinder {
  readonly rows: FoundRow[] = [];
  readonly leftOver: Line[] = [];
  first = -1;
  #heading: FoundHeading | undefined;
  /** Lines of text since the last row or heading; undefined outside an agenda. */
  #since: number | undefined;
  #pending: Line[] = [];
  /** The line right before this one belongs to the last row. */
  #adjacent = false;
  /** Names under "Panellists:" go on, line by line. */
  #naming: PersonRole | undefined;
  /** The line on which the last row began. */
  #last: Line | undefined;
  /** Rows of the table without a time, one after the other. */
  #untimed = 0;

  take(line: Line, index: number): void {
    const kind = lineKind(line);
    if (kind === 'blank' || kind === 'furniture' || kind === 'header') {
      this.#adjacent &&= kind === 'header';
      if (kind === 'header') this.#since ??= 0;
      return;
    }
    const text = plainLine(line);
    const heading = readDayHeading(text);
    const { times, others } = timesOf(line);
    if (heading !== undefined && (times === undefined || !this.#isRow(line, times))) this.#takeHeading({ ...heading, locator: line.locator });
    else if (times !== undefined && this.#isRow(line, times)) this.#takeRow(line, index, times, others);
    else this.#takeOther(line, text);
  }

  /** Prose that a line break lets begin with a time ("2.00 pm to 4.00 pm for groups …") is no row. */
  #isRow(line: Line, times: ReadTimes | NoSuchTime): boolean {
    if (line.inTable) return true;
    return 'noSuchTime' in times ? this.#since !== undefined : !/^\p{Ll}/u.test(times.rest) && (this.#since !== undefined || times.to !== undefined);
  }

  #takeHeading(heading: FoundHeading): void {
    this.#heading = heading;
    this.#settle();
    this.#since = 0;
  }

  #settle(): void {
    this.leftOver.push(...this.#pending);
    this.#pending = [];
    this.#adjacent = false;
    this.#naming = undefined;
  }

  #takeRow(line: Line, index: number, times: ReadTimes | NoSuchTime, others: readonly string[]): void {
    const last = this.rows.at(-1);
    const rest = 'noSuchTime' in times ? '' : times.rest;
    if (last !== undefined && this.#endOfBroken(last, times, line)) {
      this.#add(last, partsOf([rest, ...others]), false);
      this.#joined(last, line);
      return;
    }
    if (this.#since === undefined || this.#since > widestGap) this.#pending = [];
    this.#settle();
    if (this.first === -1) this.first = index;
    this.rows.push({ times, parts: [...partsOf([rest, ...others])], locator: line.locator, joined: [], heading: this.#heading, people: [] });
    this.#since = 0;
    this.#adjacent = true;
    this.#last = line;
    this.#untimed = 0;
  }

  /** "10:05 –" on one page, "13:00" and the text on the next. */
  #endOfBroken(last: FoundRow, times: ReadTimes | NoSuchTime, line: Line): boolean {
    if (last.times === undefined || 'noSuchTime' in last.times || 'noSuchTime' in times || last.times.to !== undefined || times.to !== undefined) return false;
    if (!last.times.open && !beginsWithDash(line)) return false;
    last.times = { ...last.times, to: times.from, open: false };
    return true;
  }

  #joined(last: FoundRow, line: Line): void {
    this.#settle();
    last.joined.push(line.locator);
    this.#since = 0;
    this.#adjacent = true;
  }

  #takeOther(line: Line, text: string): void {
    const last = this.rows.at(-1);
    if (!line.inTable && !this.#adjacent && lineKind(line) === 'title') {
      this.#settle();
      this.#since = 0;
      return;
    }
    if (this.#since === undefined) return;
    if (last !== undefined && (this.#takePerson(last, line, text) || this.#takeRest(last, line, text))) return;
    this.#since += 1;
    this.#adjacent = false;
    if (last !== undefined && this.#isUntimedRow(line)) {
      this.#settle();
      this.rows.push({ times: undefined, parts: [...partsOf(line.cells)], locator: line.locator, joined: [], heading: this.#heading, people: [] });
      this.#since = 0;
      this.#untimed += 1;
      return;
    }
    if (last !== undefined) this.#pending.push(line);
    if (text.length > 160 || this.#since > widestGap) this.#leave();
  }

  /** A row right under another, of the same table, with something else where the time should be. After three of them it is another table. */
  #isUntimedRow(line: Line): boolean {
    const [lead = '', ...others] = line.cells;
    return line.inTable && line.table === this.#last?.table && lead.trim() !== '' && others.some((cell) => cell !== '') && this.#since === 1 && this.#untimed < 3;
  }

  /** The agenda ends: what followed its last row belongs to something else. A date without rows under it was the date of a letter. */
  #leave(): void {
    this.#since = undefined;
    this.#pending = [];
    if (this.#heading?.number === undefined && this.rows.at(-1)?.heading !== this.#heading) this.#heading = undefined;
  }

  #takeRest(last: FoundRow, line: Line, text: string): boolean {
    if (!this.#belongs(last, line, text)) return false;
    this.#add(last, partsOf(line.cells), this.#adjacent && !line.inTable);
    this.#joined(last, line);
    return true;
  }

  /** What goes on in the middle of a sentence is added to it; the rest is a part of its own. */
  #add(row: FoundRow, parts: readonly string[], wrapped: boolean): void {
    const [before, next = ''] = [row.parts.at(-1), parts[0]];
    if (before !== undefined && before.length > longestPart) return;
    if (before !== undefined && ((wrapped && !beginsAnew(next)) || goesOn(before.slice(-200), next))) extend(row.parts, parts);
    else row.parts.push(...parts);
  }

  #takePerson(last: FoundRow, line: Line, text: string): boolean {
    const labelled = splitAtLabel(text);
    const begins = labelled?.before === '' || isLabelAlone(text);
    const role = begins ? (roleNamedIn(text.slice(0, 60)) ?? 'named') : this.#naming !== undefined || (!line.inTable && text.length < 200 && /^[-–•*]/u.test(line.cells[0] ?? '')) ? (this.#naming ?? 'named') : undefined;
    if (role === undefined || (!begins && !namesSomebody(text.slice(0, 500)))) return false;
    this.#naming = begins ? role : this.#naming;
    if (!isLabelAlone(text)) last.people.push({ role, locator: line.locator, line: text.slice(0, 300) });
    this.#since = 0;
    this.#adjacent = false;
    return true;
  }

  /** The rest of the row before: a row of the table without a time, a wrapped line, a sentence that goes on over a page. */
  #belongs(last: FoundRow, line: Line, text: string): boolean {
    if (line.inTable) return (line.cells[0] ?? '').trim() === '' && line.cells.length > 1 && line.table === this.#last?.table;
    if (last.parts.length === 0) return true;
    return (this.#adjacent && this.#last?.inTable === false) || (goesOn((last.parts.at(-1) ?? '').slice(-200), text) && text.length < 2000);
  }
}

/** A numbered entry, or a whole sentence: no wrapped title. */
function beginsAnew(text: string): boolean {
  return /^(?:(?:item|point|tema|пункт|项目|البند)\s*\d|\d{1,2}[.)]\s|\([a-z\d]\)\s)/iu.test(text) || (text.length > 40 && /^\p{Lu}.*[.!?]$/u.test(text));
}

function beginsWithDash(line: Line): boolean {
  return /^\s*[-–—]\s*\d/u.test(line.cells[0] ?? '');
}

/** The times of a line and its other cells: in its first cell, in two cells (from, to), or in whichever cell of a table holds nothing else. */
function timesOf(line: Line): { readonly times: ReadTimes | NoSuchTime | undefined; readonly others: readonly string[] } {
  const [lead = '', ...others] = line.cells;
  const second = others[0] ?? '';
  const dashless = beginsWithDash(line) ? lead.replace(/^[\s–—-]+/u, '') : lead;
  const times = readTimes(dashless);
  const apart = line.inTable && times !== undefined && isTimeCell(lead) && isTimeCell(second) ? readTimes(`${lead} - ${second}`) : undefined;
  if (apart !== undefined && !('noSuchTime' in apart) && apart.to !== undefined) return { times: apart, others: others.slice(1) };
  if (times !== undefined || !line.inTable) return { times, others };
  const at = line.cells.findIndex((cell) => isTimeCell(cell));
  return at === -1 ? { times: undefined, others } : { times: readTimes(line.cells[at] ?? ''), others: line.cells.filter((_, index) => index !== at) };
}

/** Adds to the last part, mending a word that a line break divided. */
function extend(parts: string[], more: readonly string[]): void {
  const [first, ...rest] = more;
  const last = parts.pop();
  if (first === undefined) return;
  parts.push(last === undefined ? first : /\p{Ll}-$/u.test(last.slice(-3)) && /^\p{Ll}/u.test(first) ? `${last.slice(0, -1)}${first}` : `${last} ${first}`, ...rest);
}
