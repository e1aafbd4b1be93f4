import { comparable } from '../../process/vocabulary/comparable.ts';
import type { ReleaseAxis } from '../../process/indicators/state.ts';
import { cellAt, cellCount, placesOf, withTotals } from '../../process/indicators/table/table-shape.ts';
import { decodeText } from '../participation/decode-text.ts';
import { cellsOfLine, delimitedRows, delimiters } from '../participation/delimited-rows.ts';

export const countLimits = { bytes: 2 * 1024 * 1024, rows: 20_000, categories: 200, cells: 3000 } as const;

export type CountsProblem = 'too-large' | 'not-text' | 'no-headings' | 'too-many-rows' | 'too-many-axes' | 'too-many-cells' | 'no-rows' | 'too-few-categories' | 'bad-quotes' | 'no-category' | 'formula' | 'bad-count' | 'count-twice' | 'wrong-total';

export interface CountsRefused {
  readonly problem: CountsProblem;
  /** From 1, where one line is at fault. */
  readonly line?: number;
  /** What stands there. */
  readonly value?: string;
}

/** A table as it was counted, with every total: what is never published as it is. */
export interface ReadCounts {
  readonly axes: readonly ReleaseAxis[];
  readonly counts: readonly number[];
}

const called = new Set(['count', 'counts', 'n', 'number', 'persons', 'value', 'obs value', 'effectif', 'nombre', 'personnes', 'recuento', 'numero', 'personas', 'число', 'количество', 'человек', '人数', '计数', 'العدد', 'عدد'].map(comparable));
const totals = new Set(['total', 'all', '_T', 'both sexes', 'both', 'ensemble', 'tous', 'ambos sexos', 'todos', 'всего', 'итого', 'все', 'оба пола', '合计', '总计', '共计', 'المجموع', 'الإجمالي', 'الكل', 'الجنسان'].map((word) => (word === '_T' ? word : comparable(word))));

/** How the total of an axis is called in what is published. */
export const totalCategory = 'total';

/**
 * Reads a CSV file of counts, one row for each combination of 1 to 3 columns of categories, with the count in the last column or in one that is called
 * so (rule DC-10). Columns of which every row says the same are no dimension. Totals may be given and must then be right; a combination
 * that is missing is zero. Bounds: 2 MiB, 20,000 rows, 200 categories of a column, 3,000 cells with totals. Refused with the line at fault.
 */
export function readCounts(bytes: Uint8Array): ReadCounts | CountsRefused {
  if (bytes.length > countLimits.bytes) return { problem: 'too-large' };
  const decoded = decodeText(bytes);
  if (decoded === undefined || decoded.text.startsWith('PK\u0003')) return { problem: 'not-text' };
  const rows = readRows(decoded.text);
  if ('problem' in rows) return rows;
  const varying = rows.headings.map((_, column) => column).filter((column) => column !== rows.count && new Set(rows.rows.map(({ cells }) => cells[column])).size > 1);
  if (varying.length === 0) return { problem: 'too-few-categories' };
  if (varying.length > 3) return { problem: 'too-many-axes', value: varying.map((column) => rows.headings[column]).join(', ') };
  return tableOf(rows, varying);
}

interface CountRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly count: number;
}

interface CountRows {
  readonly headings: readonly string[];
  /** Which column has the counts. */
  readonly count: number;
  readonly rows: readonly CountRow[];
}

function readRows(text: string): CountRows | CountsRefused {
  const lines = text.split(/\r\n|\r|\n/u, 20);
  const at = lines.findIndex((line) => line.trim() !== '' && !/^sep=.$/iu.test(line.trim()));
  const first = (lines[at] ?? '').replace(/^\ufeff/u, '');
  const delimiter = delimiters.toSorted((a, b) => cellsOfLine(first, b).length - cellsOfLine(first, a).length)[0] ?? ',';
  const headings = cellsOfLine(first, delimiter).map((cell) => cell.trim());
  if (headings.length < 2 || headings.length > 30) return { problem: 'no-headings' };
  const named = headings.findIndex((heading) => called.has(comparable(heading)));
  const count = named === -1 ? headings.length - 1 : named;
  const rows: CountRow[] = [];
  for (const row of delimitedRows(text, delimiter, headings.length)) {
    if (row.line <= at + 1) continue;
    if (rows.length === countLimits.rows) return { problem: 'too-many-rows' };
    const cells = headings.map((_, column) => (row.cells[column] ?? '').normalize('NFC').trim());
    const written = cells[count] ?? '';
    const told = (problem: CountsProblem, value: string): CountsRefused => ({ problem, line: row.line, value: value.slice(0, 80) });
    if (row.badQuotes === true || row.cells.length > headings.length) return told('bad-quotes', '');
    const formula = cells.find((cell) => /^[=@]|^[+-](?!\d)/u.test(cell));
    if (formula !== undefined) return told('formula', formula);
    if (!/^\d{1,9}$/u.test(written)) return told('bad-count', written);
    if (cells.some((cell) => cell === '' || cell.length > 80)) return told('no-category', '');
    rows.push({ line: row.line, cells, count: Number(written) });
  }
  return rows.length === 0 ? { problem: 'no-rows' } : { headings, count, rows };
}

function isTotal(cell: string): boolean {
  return cell === '_T' || totals.has(comparable(cell));
}

/** Categories stand as they first come in the file; the total is last. */
function tableOf({ headings, rows }: CountRows, columns: readonly number[]): ReadCounts | CountsRefused {
  const axes = columns.map((column) => {
    const inside = [...new Set(rows.map(({ cells }) => cells[column] ?? '').filter((cell) => !isTotal(cell)))];
    return { name: (headings[column] ?? '').slice(0, 80) || `${column + 1}`, categories: [...inside, totalCategory] };
  });
  if (axes.some(({ categories }) => categories.length < 2)) return { problem: 'too-few-categories' };
  const sizes = axes.map(({ categories }) => categories.length);
  if (sizes.some((size) => size > countLimits.categories) || cellCount(sizes) > countLimits.cells) return { problem: 'too-many-cells' };
  const given = new Map<number, CountRow>();
  for (const row of rows) {
    const cell = cellAt(columns.map((column, axis) => placeOf(row.cells[column] ?? '', axes[axis])), sizes);
    const before = given.get(cell);
    if (before !== undefined) return { problem: 'count-twice', line: row.line, value: String(before.line) };
    given.set(cell, row);
  }
  const inside = Array.from({ length: cellCount(sizes) }, (_, cell) => (placesOf(cell, sizes).some((place, axis) => place === (sizes[axis] ?? 0) - 1) ? 0 : given.get(cell)?.count ?? 0));
  const counts = withTotals(inside, sizes);
  const wrong = [...given].find(([cell, row]) => counts[cell] !== row.count);
  return wrong === undefined ? { axes, counts } : { problem: 'wrong-total', line: wrong[1].line, value: `${wrong[1].count} ≠ ${counts[wrong[0]] ?? 0}` };
}

function placeOf(cell: string, axis: ReleaseAxis | undefined): number {
  const categories = axis?.categories ?? [];
  return isTotal(cell) ? categories.length - 1 : categories.indexOf(cell);
}
