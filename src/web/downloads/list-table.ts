import type { Cell, Sheet } from '../../interchange/out/sheet.ts';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Visit } from '../visit.ts';

/** A list as named columns: JSON is written with the names, tables with the headings in the reader's language. */
export interface ListTable {
  readonly name: string;
  readonly columns: readonly { readonly key: string; readonly heading: string }[];
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}

export function sheetOf(table: ListTable, visit: Visit): Sheet {
  return {
    name: table.name,
    rightToLeft: visit.language === 'ar',
    columns: table.columns.map(({ heading }) => ({ heading, width: Math.min(60, Math.max(12, heading.length + 2)) })),
    rows: table.rows.map((row) => table.columns.map(({ key }) => cellOf(row[key] ?? null))),
  };
}

function cellOf(value: string | number | boolean | null): Cell {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const day = typeof value === 'string' ? parseIsoDay(value) : undefined;
  return day === undefined ? value : { day };
}
