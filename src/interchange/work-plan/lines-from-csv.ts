import { parse } from 'csv-parse/sync';
import { clean } from './lines-from-text.ts';
import type { Line } from './work-plan-reading.ts';

const delimiters = [',', ';', '\t', '|'];

/** Rows of a delimited file. The delimiter is the one that gives the most rows of one and the same length. */
export function linesFromCsv(text: string): readonly Line[] {
  const readings = delimiters.map((delimiter) => read(text, delimiter));
  const best = readings.toSorted((a, b) => regularity(b) - regularity(a))[0] ?? [];
  return best.map(({ record, line }) => ({ cells: record.map(clean), locator: `row ${line}`, inTable: true, table: 1 }));
}

interface CsvRow {
  readonly record: readonly string[];
  readonly line: number;
}

function read(text: string, delimiter: string): readonly CsvRow[] {
  const rows: string[][] = parse(text, { delimiter, bom: true, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false });
  return rows.map((record, index) => ({ record, line: index + 1 }));
}

function regularity(rows: readonly CsvRow[]): number {
  const wide = rows.map((row) => row.record.length).filter((length) => length > 1);
  const counts = Map.groupBy(wide, (length) => length);
  return Math.max(0, ...[...counts.values()].map((same) => same.length)) / Math.max(1, rows.length) + (wide.length > 0 ? Math.min(...wide) / 1000 : 0);
}
