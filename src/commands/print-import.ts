import { formatFuzzyDate } from '../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import { dateOf } from '../process/work-plan/import/import-claims.ts';
import type { ImportReading, ImportRow, ImportTable } from '../process/work-plan/import/import-reading.ts';
import { countFates } from '../process/work-plan/import/import-report.ts';
import type { ImportedRow, ImportReport, RowNote, RowRefusal } from '../process/work-plan/import/import-report.ts';
import type { Recorded } from '../store/decide-requests.ts';

/** What `--json` prints: what was read, and what was unsure. */
export function readingAsJson(reading: ImportReading): unknown {
  const tables = reading.tables.map(({ title, asOf, rows }) => ({
    title,
    asOf,
    rows: rows.map(({ start, end, precision, kind, title: name, place, phase, marks, locator }) => ({ start, end, precision, kind, title: name, place, phase, marks, locator })),
  }));
  return { tables, unsure: reading.unsure };
}

/** What was read, row by row, for a dry run. */
export function writeReading(reading: ImportReading): string[] {
  const rows = reading.tables.reduce((sum, table) => sum + table.rows.length, 0);
  return [...reading.tables.flatMap((table) => [heading(table), ...table.rows.map((row) => `  ${writeRow(row)}`)]), ...writeUnsure(reading), `${rows} rows read. Nothing was written.`];
}

/** What became of every row, and of the whole. */
export function writeReport(reading: ImportReading, report: ImportReport, process: string, recorded: Recorded | undefined): string[] {
  const lines = reading.tables.flatMap((table, index) => [heading(table), ...report.rows.filter((one) => one.table === index).map((one) => `  ${writeFate(one)}\n      ${writeRow(one.row)}`)]);
  const counts = countFates(report);
  const sum = `${report.rows.length} rows: ${counts.new} new, ${counts.adds} added to entries that were there, ${counts.known} known already, ${counts.refused} refused.`;
  return [...lines, ...writeUnsure(reading), sum, ending(report, process, recorded)];
}

function ending(report: ImportReport, process: string, recorded: Recorded | undefined): string {
  if (report.knownAs !== undefined) return `This very file is in the record of ${process} as the document "${report.knownAs}". Nothing was changed.`;
  if (recorded === undefined) return `Everything that it says is in the record of ${process} already. Nothing was changed.`;
  if (recorded.repeated) return `This very file was read into ${process} before. Nothing was changed.`;
  const first = recorded.acts[0]?.position ?? recorded.position;
  return `Written into the record of ${process}: ${recorded.acts.length} acts, positions ${first} to ${recorded.position}; the document is "${report.document ?? ''}".`;
}

function heading(table: ImportTable): string {
  return `${table.locator}: ${table.title ?? 'a table without a title'}${table.asOf === null ? '' : `, as of ${table.asOf}`}`;
}

function writeRow(row: ImportRow): string {
  const date = dateOf(row);
  const parts = [date === undefined ? 'date unreadable' : formatFuzzyDate(date, 'en'), row.kind, row.title, row.place ?? 'no place', ...(row.phase === null ? [] : [`phase ${row.phase}`]), ...row.marks];
  return `${row.locator}  ${parts.join(' | ')}`;
}

const refusals: Readonly<Record<RowRefusal, string>> = { 'no-title': 'it has no title', 'bad-date': 'its date contradicts itself' };
const notes: Readonly<Record<RowNote, string>> = {
  'phase-unknown': 'its phase is not one of the process',
  'place-new': 'its place was not known',
  'title-differs': 'the entry is called otherwise and keeps its title',
  'title-cut': 'its title is longer than 400 characters and was cut; the whole stands in a note',
};

function writeFate({ outcome, notes: told }: ImportedRow): string {
  const more = told.length === 0 ? '' : ` (${told.map((note) => notes[note]).join('; ')})`;
  switch (outcome.fate) {
    case 'new':
      return `new: ${outcome.event}${more}`;
    case 'adds':
      return `adds ${outcome.properties.join(', ')} to ${outcome.event}${more}`;
    case 'known':
      return `known${outcome.event === undefined ? '' : `: ${outcome.event}`}${outcome.sameAs === undefined ? '' : `: the same as ${outcome.sameAs}`}${more}`;
    case 'refused':
      return `refused: ${refusals[outcome.reason]}`;
  }
}

function writeUnsure(reading: ImportReading): string[] {
  return reading.unsure.length === 0 ? [] : ['unsure:', ...reading.unsure.map((unsure) => `  ${unsure.locator}  ${unsure.sentence}`)];
}
