import type { Line } from './work-plan-reading.ts';

/**
 * Lines of plain or extracted text. Rows of tables are recognised by tabs, by pipes, or by runs of spaces between
 * columns; whether the last are really rows is decided later, by whether they hold dates.
 */
export function linesFromText(text: string): readonly Line[] {
  return text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u).map((raw, index) => lineOf(raw, `L${index + 1}`));
}

function lineOf(raw: string, locator: string): Line {
  const line = raw.replace(/\f/gu, '');
  if (line.includes('\t')) return { cells: line.split('\t').map(clean), locator, inTable: true };
  const pipes = /^\s*\|?(.*?)\|?\s*$/u.exec(line)?.[1] ?? '';
  if (/^\s*\|/u.test(line) || pipes.split('|').length >= 3) return { cells: pipes.split('|').map(clean), locator, inTable: true };
  const columns = line.trimEnd().split(/ {2,}/u);
  // A line that begins with spaces is the rest of a cell or an indented list, not a row.
  if (columns.length >= 2 && columns.every((cell) => cell !== '') && line.length < 400) return { cells: columns.map(clean), locator, inTable: true };
  return { cells: [clean(line)], locator, inTable: false };
}

/** The text of a cell without mark-up that extraction left in it, on one line. */
export function clean(cell: string): string {
  return cell
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, '')
    .replace(/\*\*|__/gu, '')
    .replace(/&amp;/gu, '&')
    .replace(/&nbsp;/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
