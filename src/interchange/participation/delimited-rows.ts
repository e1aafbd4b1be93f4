export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A row of a delimited file; `badQuotes` where a quotation mark is not closed, or closed in the middle of a cell. */
export interface DelimitedRow {
  /** The physical line, from 1, on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly badQuotes?: true;
}

/** A cell may run over so many lines and no more; otherwise one stray quotation mark would swallow the whole file. */
const mostLinesInCell = 20;

/**
 * Rows of a delimited file (RFC 4180), one by one. A row whose quotation marks do not fit is given as broken, and
 * reading goes on at the next line: one damaged row costs one row. `width`: cells of a whole row, so that two damaged
 * rows are never taken for one whose cell has a line break in it. Empty lines are left out.
 */
export function* delimitedRows(text: string, delimiter: Delimiter, width: number): Generator<DelimitedRow, void> {
  const lines = text.split(/\r\n|\r|\n/u);
  for (let index = 0; index < lines.length; ) {
    const first = lines[index] ?? '';
    if (first.trim() === '') {
      index += 1;
      continue;
    }
    const row = rowFrom(lines, index, delimiter, width);
    yield row === undefined ? { line: index + 1, cells: first.split(delimiter), badQuotes: true } : { line: index + 1, cells: row.cells };
    index += row?.lines ?? 1;
  }
}

function rowFrom(all: readonly string[], from: number, delimiter: Delimiter, width: number): { readonly cells: readonly string[]; readonly lines: number } | undefined {
  let record = '';
  for (let lines = 1; lines <= mostLinesInCell && from + lines <= all.length; lines += 1) {
    record += (lines === 1 ? '' : '\n') + (all[from + lines - 1] ?? '');
    const cells = cellsOf(record, delimiter);
    if (cells === 'broken') return undefined;
    if (cells !== 'open') return lines === 1 || cells.length === width ? { cells, lines } : undefined;
  }
  return undefined;
}

/** The cells of one line of headings, or of the beginning of a file whose shape is not known yet. */
export function cellsOfLine(line: string, delimiter: Delimiter): readonly string[] {
  const cells = cellsOf(line, delimiter);
  return typeof cells === 'string' ? line.split(delimiter) : cells;
}

/** `open` while a quotation is. A mark inside a cell that did not begin with one is an ordinary sign. */
function cellsOf(record: string, delimiter: Delimiter): readonly string[] | 'open' | 'broken' {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const quoted = record[at] === '"';
    const closing = quoted ? closingMark(record, at + 1) : at - 1;
    if (quoted && closing === -1) return 'open';
    const end = record.indexOf(delimiter, closing + 1);
    const rest = record.slice(closing + 1, end === -1 ? undefined : end);
    if (quoted && rest.trim() !== '') return 'broken';
    cells.push(quoted ? record.slice(at + 1, closing).replaceAll('""', '"') : rest);
    if (end === -1) return cells;
    at = end + 1;
  }
}

function closingMark(record: string, from: number): number {
  for (let at = record.indexOf('"', from); at !== -1; at = record.indexOf('"', at + 2)) {
    if (record[at + 1] !== '"') return at;
  }
  return -1;
}
