import { findTables } from './find-tables.ts';
import type { FoundTable } from './find-tables.ts';
import { asOfDay, phaseEnds } from './headings.ts';
import { rawRows } from './raw-rows.ts';
import type { RawRow } from './raw-rows.ts';
import { readRows } from './read-table.ts';
import type { Line, Unsure, WorkPlanRow, WorkPlanTable } from './work-plan-reading.ts';

interface Reading {
  readonly tables: readonly WorkPlanTable[];
  readonly unsure: readonly Unsure[];
}

/** Finds the work plans among the lines of a document, whatever format they came from. */
export function readLines(lines: readonly Line[]): Reading {
  const ends = phaseEnds(lines.map((line) => line.cells.join(' ')).join('\n'));
  const tables: WorkPlanTable[] = [];
  const unsure: Unsure[] = [];
  const seen = new Map<string, string>();
  for (const found of findTables(lines)) {
    const passed = passedOver(found);
    if (passed !== undefined) {
      unsure.push(passed);
      continue;
    }
    const raw = rawRows(found);
    if (raw === undefined) {
      unsure.push(whole(found, 'undated-table', 'This table has no column of dates, so it is no work plan.'));
      continue;
    }
    const rows = raw.rows.map((row) => withYear(row, found, lines));
    const read = readRows(rows, ends);
    const table: WorkPlanTable = { title: found.title, asOf: asOf(found), locator: found.lines[0]?.locator ?? '', rows: read.rows };
    const repeated = seen.get(signature(read.rows));
    if (read.rows.length > 0 && repeated !== undefined) {
      unsure.push(whole(found, 'repeated-table', `This table repeats the one at ${repeated} row by row; it was read once.`));
      continue;
    }
    const chronology = asChronology(found, read.rows);
    if (chronology !== undefined) {
      unsure.push(chronology);
      continue;
    }
    seen.set(signature(read.rows), table.locator);
    if (read.rows.length > 0) tables.push(table);
    unsure.push(...raw.unsure, ...read.unsure, ...footnotes(found), ...leftOver(found), ...assumedYear(rows));
  }
  if (tables.length === 0) unsure.push({ locator: lines[0]?.locator ?? '', code: 'no-plan', sentence: 'No work plan was found in this document: no table in it has dated rows to come.', text: '' });
  return { tables, unsure };
}

function whole(table: FoundTable, code: Unsure['code'], sentence: string): Unsure {
  const [first, last] = [table.lines[0], table.lines.at(-1)];
  return { locator: first === last ? (first?.locator ?? '') : `${first?.locator ?? ''}–${last?.locator ?? ''}`, code, sentence, text: (first?.cells ?? []).join(' | ').slice(0, 300) };
}

const clockTime = /^\s*\d{1,2}[:.h]\d{2}\b|^\s*\d{1,2}(?:[:.]\d{2})?\s*(?:a\.?m|p\.?m)\b/iu;

/** The agenda of one day has clock times where a plan has days. */
function passedOver(table: FoundTable): Unsure | undefined {
  const timed = table.lines.filter((line) => line.cells.some((cell) => clockTime.test(cell)));
  return timed.length >= Math.max(2, table.lines.length * 0.5) ? whole(table, 'agenda', 'This is the agenda of a meeting, with clock times; it is no work plan and was passed over.') : undefined;
}

/** Rows that are whole years, over a longer time than any plan, are history. */
function asChronology(table: FoundTable, rows: readonly WorkPlanRow[]): Unsure | undefined {
  const years = rows.filter((row) => row.precision === 'year').length;
  const starts = rows.flatMap((row) => (row.start === null ? [] : [Number(row.start.slice(0, 4))]));
  if (years < rows.length * 0.6 || Math.max(...starts) - Math.min(...starts) < 6) return undefined;
  return whole(table, 'chronology', 'This is a chronology of past years; it is no work plan and was passed over.');
}

function signature(rows: readonly WorkPlanRow[]): string {
  return JSON.stringify(rows.map(({ start, end, title, place }) => [start, end, title, place]));
}

function asOf(table: FoundTable): string | null {
  for (const line of [...table.after, ...table.lines]) {
    const day = asOfDay(line.cells.filter((cell) => cell !== '').join(' '));
    if (day !== undefined) return day;
  }
  return table.title === null ? null : (asOfDay(table.title) ?? null);
}

function footnotes(table: FoundTable): readonly Unsure[] {
  return table.after
    .filter((line) => asOfDay(line.cells[0] ?? '') === undefined)
    .map((line) => ({ locator: line.locator, code: 'footnote', sentence: 'A note stands under the table; it was not read as a row.', text: (line.cells[0] ?? '').slice(0, 300) }));
}

function leftOver(table: FoundTable): readonly Unsure[] {
  return table.between
    .filter((line) => !table.after.some((note) => note.locator === line.locator))
    .map((line) => ({ locator: line.locator, code: 'row-left-over', sentence: 'This line stands between the rows of the table and is no row; it was left aside.', text: (line.cells[0] ?? '').slice(0, 300) }));
}

/** A row whose heading and whose rows before name no year takes it from the title, the date of state, the lines above, or the rows below. */
function withYear(row: RawRow, table: FoundTable, lines: readonly Line[]): RawRow {
  if (row.year !== undefined || /\b(?:19|20)\d\d\b/u.test(`${row.date} ${row.end ?? ''}`)) return row;
  const year = yearNear(table, lines);
  return year === undefined ? row : { ...row, assumedYear: year };
}

function yearNear(table: FoundTable, lines: readonly Line[]): number | undefined {
  const named = /\b((?:19|20)\d\d)\b/u.exec(`${table.title ?? ''} ${asOf(table) ?? ''}`)?.[1];
  if (named !== undefined) return Number(named);
  const first = lines.findIndex((line) => line.locator === table.lines[0]?.locator);
  const above = lines.slice(Math.max(0, first - 15), first).findLast((line) => /\b(?:19|20)\d\d\b/u.test(line.cells.join(' ')));
  const below = table.lines.map((line) => line.cells.join(' ')).find((text) => /\b(?:19|20)\d\d\b/u.test(text));
  const found = /\b((?:19|20)\d\d)\b/u.exec(above?.cells.join(' ') ?? below ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

function assumedYear(rows: readonly RawRow[]): readonly Unsure[] {
  const undated = rows.findIndex((row) => row.assumedYear === undefined);
  const row = rows.slice(0, undated === -1 ? rows.length : undated)[0];
  if (row?.assumedYear === undefined || !/\d|\p{L}/u.test(row.date)) return [];
  return [{ locator: row.locator, code: 'year-assumed', sentence: `Rows of this table name no year; ${row.assumedYear} was taken from what stands around them.`, text: row.date }];
}
