import { parse } from 'csv-parse/sync';
import type { TextToCode } from '../analysis/coding/side.ts';
import { isLanguage } from '../process/vocabulary/language.ts';
import { CommandRefused } from './refused.ts';

/** A row to be coded; `id` as in its column, else its number from 1. */
export interface Item extends TextToCode {
  readonly id: string;
}

const delimiters = [',', ';', '\t'];

/**
 * Items from a table with a header: column `text`, and where there are any `id` and `language` (one of the six codes; any other is told from the text). Comma, semicolon or tab.
 * Refuses a file without that column, without rows, or with a row longer than its header.
 */
export function parseItems(csv: string, file: string): readonly Item[] {
  const [header = [], ...rows] = recordsOf(csv, file);
  const names = header.map(nameOf);
  const [text, id, language] = ['text', 'id', 'language'].map((name) => names.indexOf(name));
  if (text === undefined || text < 0) throw new CommandRefused(`${file} has no column "text" in its first row${names.join('') === '' ? '' : `; there are: ${names.join(', ')}`}.`);
  if (rows.length === 0) throw new CommandRefused(`${file} has a header but no rows.`);
  return rows.map((row, at) => {
    const cell = (place = -1) => row[place]?.trim() ?? '';
    const told = cell(language).toLowerCase().slice(0, 2);
    return { id: cell(id) === '' ? String(at + 1) : cell(id), text: cell(text), ...(isLanguage(told) && { language: told }) };
  });
}

function recordsOf(csv: string, file: string): readonly (readonly string[])[] {
  const first = csv.slice(0, Math.max(csv.search(/[\r\n]/u), 0) || csv.length);
  // A table of the one column "text" may hold commas without quotes.
  const delimiter = delimiters.find((mark) => first.split(mark).length > 1 && first.split(mark).map(nameOf).includes('text')) ?? (nameOf(first) === 'text' ? '\u001F' : ',');
  try {
    return parse(csv, { delimiter, bom: true, relaxColumnCountLess: true, relaxQuotes: true, skipEmptyLines: true });
  } catch (error) {
    throw new CommandRefused(`${file} cannot be read as CSV: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function nameOf(cell: string): string {
  return cell.replace(/^\uFEFF/u, '').trim().replaceAll(/^"|"$/gu, '').trim().toLowerCase();
}
