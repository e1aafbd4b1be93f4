import { parse } from 'csv-parse/sync';
import type { TextToCode } from '../analysis/coding/side.ts';
import { isLanguage } from '../process/vocabulary/language.ts';
import { CommandRefused } from './refused.ts';

/** A row to be coded; `id` as in its column, else its number from 1. */
export interface Item extends TextToCode {
  readonly id: string;
}

const delimiters = [',', ';', '\t', '|'];
const textNames = ['text', 'recommendation', 'item', 'statement', 'intervention', 'card', 'input', 'argument', 'content', 'body', 'sentence', 'description', 'texte', 'texto'];
const idNames = ['id', 'nr', 'no', 'no.', 'number', '#', 'key', 'ref', 'reference'];
const languageNames = ['language', 'lang', 'langue', 'idioma'];

/**
 * Items from a table with a header: column `text`, and where there are any `id` and `language` (one of the six codes; any other is told from the text).
 * `recommendation`, `item`, `item_id`, `lang` and their like are understood, the first of them that is there. Comma, semicolon, tab or bar.
 * Refuses a file without a column of texts, without rows, or with a row longer than its header.
 */
export function parseItems(csv: string, file: string): readonly Item[] {
  const [header = [], ...rows] = recordsOf(csv.replace(/^\uFEFF?sep=.\r?\n/iu, ''), file);
  const names = header.map(nameOf);
  const text = textColumn(names);
  if (text < 0) throw new CommandRefused(`${file} has no column "text" in its first row${names.join('') === '' ? '' : `; there are: ${names.join(', ')}`}.`);
  if (rows.length === 0) throw new CommandRefused(`${file} has a header but no rows.`);
  const [id, language] = [columnOf(names, idNames, /[\s_-]id$/u), columnOf(names, languageNames)];
  return rows.map((row, at) => {
    const cell = (place: number) => row[place]?.trim() ?? '';
    const told = cell(language).toLowerCase().slice(0, 2);
    return { id: cell(id) === '' ? String(at + 1) : cell(id), text: cell(text), ...(isLanguage(told) && { language: told }) };
  });
}

function textColumn(names: readonly string[]): number {
  return columnOf(names, textNames, /^(?:text|recommendation)[\s_-](?!id$|nr$|number$|code$)|[\s_-](?:text|recommendation)$/u);
}

/** The place of the first known name, else of the one name that looks like it; less than 0 where there is none. */
function columnOf(names: readonly string[], known: readonly string[], like?: RegExp): number {
  const name = known.find((one) => names.includes(one));
  if (name !== undefined) return names.indexOf(name);
  const alike = like === undefined ? [] : names.filter((one) => like.test(one));
  return alike.length === 1 ? names.indexOf(alike[0] ?? '') : -1;
}

function recordsOf(csv: string, file: string): readonly (readonly string[])[] {
  const first = csv.slice(0, Math.max(csv.search(/[\r\n]/u), 0) || csv.length);
  // A table of one column may hold commas without quotes.
  const delimiter = delimiters.find((mark) => first.split(mark).length > 1 && textColumn(first.split(mark).map(nameOf)) >= 0) ?? (textColumn([nameOf(first)]) === 0 ? '\u001F' : ',');
  try {
    return parse(csv, { delimiter, bom: true, relaxColumnCountLess: true, relaxQuotes: true, skipEmptyLines: true });
  } catch (error) {
    throw new CommandRefused(`${file} cannot be read as CSV: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function nameOf(cell: string): string {
  return cell.replace(/^\uFEFF/u, '').trim().replaceAll(/^"|"$/gu, '').trim().toLowerCase();
}
