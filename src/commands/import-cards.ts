import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { languageOf } from '../analysis/words/words.ts';
import { cardLimits, readCards } from '../interchange/inputs/read-cards.ts';
import type { CardRow, CardsProblem } from '../interchange/inputs/read-cards.ts';
import { importCards } from '../store/inputs/import-cards.ts';
import type { CardOutcome, CardProblem } from '../store/inputs/import-cards.ts';
import type { Store } from '../store/store.ts';
import { chosenProcess } from './chosen-process.ts';
import { openPlace, placeOf } from './open.ts';
import { CommandRefused } from './refused.ts';

interface CardImportOptions {
  readonly data?: string;
  readonly process?: string;
}

/** `travaux import cards FILE`. */
export function registerCardImport(importing: Command): void {
  importing
    .command('cards <file>')
    .description('read recommendation cards (CSV with headings: holder, text, theme, meeting, language, received): every row is taken, or said why not; the same file twice changes nothing')
    .option('--process <id>', 'the process they belong to; needed where there is more than one')
    .option('--data <dir>', 'data directory (TRAVAUX_DATA, default ./data)')
    .action(async (file: string, options: CardImportOptions) => {
      const rows = await rowsOf(file);
      const place = await openPlace(placeOf(options), (line) => console.error(line));
      try {
        const process = await chosenProcess(place.store, options.process);
        for (const line of await importInto(place.store, process, file, rows)) console.log(line);
      } finally {
        await place.close();
      }
    });
}

async function rowsOf(file: string): Promise<readonly CardRow[]> {
  const read = readCards(await bytesOf(file));
  if ('problem' in read) throw new CommandRefused(`${file} ${fileProblem(read.problem)} Nothing was written.`);
  return read.rows;
}

/** Looked at by its size before it is loaded. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > cardLimits.bytes) throw new CommandRefused(`${file} ${fileProblem('too-large')} Nothing was written.`);
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    throw new CommandRefused(`${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function fileProblem(problem: CardsProblem): string {
  switch (problem) {
    case 'too-large': return `is larger than ${Math.round(cardLimits.bytes / 1e6)} MB.`;
    case 'not-text': return 'is not a CSV file.';
    case 'no-headings': return 'has no headings that say whose card it is and what it says: holder and text are needed.';
    case 'too-many-rows': return `has more than ${cardLimits.rows} rows.`;
  }
}

/** Takes the rows in and tells what became of each. */
export async function importInto(store: Store, process: string, file: string, rows: readonly CardRow[]): Promise<readonly string[]> {
  const outcomes = await importCards(store, rows, { process, by: { standing: 'secretariat' }, languageOf, otherwise: 'en', progress: (done) => done % 2560 === 0 && console.error(`${done} of ${rows.length} rows`) });
  const count = (becomes: CardOutcome['becomes']) => outcomes.filter((one) => one.becomes === becomes).length;
  const refused = outcomes.flatMap((one) => (one.becomes === 'refused' ? [`  line ${one.line}: ${rowProblem(one.problem, one.value)}`] : []));
  return [`${basename(file)} into ${process}: ${outcomes.length} rows, ${count('taken')} taken, ${count('same')} the same as before, ${count('refused')} refused.`, ...refused];
}

function rowProblem(problem: CardProblem, value: string): string {
  switch (problem) {
    case 'bad-quotes': return 'its quotation marks do not fit.';
    case 'no-holder': return 'it does not say whose card it is.';
    case 'no-text': return 'it has no text.';
    case 'too-long': return 'its text is longer than 20,000 characters.';
    case 'unknown-holder': return `"${value}" is neither a State nor somebody who takes part.`;
    case 'unknown-theme': return `there is no theme "${value}".`;
    case 'unknown-meeting': return `there is no meeting "${value}".`;
    case 'unknown-language': return `"${value}" is none of ar, zh, en, fr, ru, es.`;
    case 'unknown-day': return `"${value}" is no day or moment; write 2017-12-05.`;
    case 'refused': return `the record refused it: ${value}.`;
  }
}
