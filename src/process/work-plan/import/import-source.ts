import type { IsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Language, LocalizedText } from '../../vocabulary/language.ts';
import { written } from './import-text.ts';
import { guessLanguage } from './guess-language.ts';
import type { ImportReading } from './import-reading.ts';
import type { ImportSource } from './plan-import.ts';

/** What has to be said of the document besides its rows, in the language of whoever reads it in. */
export interface ImportLabels {
  readonly language: Language;
  readonly author: string;
  readonly track: string;
  readonly dated?: IsoDay;
}

/** The file as a document: called by the title of its largest table, else by the file's own name. */
export function importSourceOf(reading: ImportReading, fileName: string, labels: ImportLabels, today: IsoDay): ImportSource {
  const texts = reading.tables.flatMap((table) => [table.title ?? '', ...table.rows.map((row) => row.title)]);
  const language = guessLanguage(texts.join('\n'));
  const largest = reading.tables.toSorted((a, b) => b.rows.length - a.rows.length)[0];
  const title: LocalizedText = { [language]: written(largest?.title ?? '', 400) || written(fileName, 400) || 'work-plan' };
  return { title, author: { [labels.language]: labels.author }, language, today, trackTitle: { [labels.language]: labels.track }, ...(labels.dated !== undefined && { dated: labels.dated }) };
}
