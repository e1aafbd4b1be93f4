import type { Cell, Sheet } from './sheet.ts';

/** Excel takes UTF-8 for what it is only after a byte-order mark. */
export const byteOrderMark = '\uFEFF';

/**
 * RFC 4180: a line of headings, CRLF after every line, quotes where a cell needs them; UTF-8 with a byte-order mark.
 * Text that a spreadsheet would take for a formula is preceded by an apostrophe (OWASP, "CSV injection").
 */
export function writeCsv(sheet: Pick<Sheet, 'columns' | 'rows'>): string {
  const lines = [sheet.columns.map((column) => column.heading), ...sheet.rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`);
  return byteOrderMark + lines.join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.day;
  return quoted(harmless(cell));
}

/** Signs that begin a formula in a spreadsheet, their full-width forms among them, with or without spaces before. */
const formula = /^[\s\u00A0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
