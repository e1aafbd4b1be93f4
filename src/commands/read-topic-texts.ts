import { parse } from 'csv-parse/sync';
import type { TopicText } from '../analysis/matching/topic-groups.ts';
import { isLanguage } from '../process/vocabulary/language.ts';
import { CommandRefused } from './refused.ts';

/** What the columns with the id and with the text are called. */
export interface TextColumns {
  readonly id: string;
  readonly text: string;
}

export const argumentColumns: TextColumns = { id: 'arg_id', text: 'argument' };
export const pointColumns: TextColumns = { id: 'key_point_id', text: 'key_point' };

/**
 * Arguments or key points from a table in the columns of the ArgKP data: an id, a text, `topic`, `stance`; a column `language` may stand beside.
 * Refuses a file without one of these columns, without rows, a row without an id and an id that stands twice.
 */
export function parseTopicTexts(csv: string, file: string, columns: TextColumns): readonly TopicText[] {
  const [header = [], ...rows] = recordsOf(csv, file);
  const names = header.map((name) => name.trim().toLowerCase());
  const place = (name: string) => {
    const found = names.indexOf(name);
    if (found < 0) throw new CommandRefused(`${file} has no column "${name}" in its first row; there are: ${names.join(', ')}.`);
    return found;
  };
  const [id, text, topic, stance, language] = [place(columns.id), place(columns.text), place('topic'), place('stance'), names.indexOf('language')];
  if (rows.length === 0) throw new CommandRefused(`${file} has a header but no rows.`);
  const seen = new Set<string>();
  return rows.map((row, at) => {
    const cell = (column: number) => row[column]?.trim() ?? '';
    const [own, told] = [cell(id), cell(language).toLowerCase()];
    if (own === '') throw new CommandRefused(`Row ${at + 2} of ${file} has no ${columns.id}.`);
    if (seen.has(own)) throw new CommandRefused(`Row ${at + 2} of ${file} has the ${columns.id} "${own}" of a row before.`);
    seen.add(own);
    return { id: own, text: cell(text), topic: cell(topic), stance: cell(stance), ...(isLanguage(told) && { language: told }) };
  });
}

/** Rows of a table with commas, as long as their header or shorter. */
export function recordsOf(csv: string, file: string): readonly (readonly string[])[] {
  try {
    return parse(csv, { bom: true, relaxColumnCountLess: true, relaxQuotes: true, skipEmptyLines: true });
  } catch (error) {
    throw new CommandRefused(`${file} cannot be read as CSV: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
