import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { readValues, valueLimits } from '../interchange/indicators/read-values.ts';
import type { ReadRow, ValueProblem, ValuesFileProblem } from '../interchange/indicators/read-values.ts';
import { instantAt } from '../process/vocabulary/instant.ts';
import { planValues, takeValues } from '../store/indicators/import-values.ts';
import type { PlannedProblem, ValueOutcome, ValuesPlan } from '../store/indicators/import-values.ts';
import type { Store } from '../store/store.ts';
import { chosenProcess } from './chosen-process.ts';
import { openPlace, placeOf } from './open.ts';
import { CommandRefused } from './refused.ts';

interface ValuesImportOptions {
  readonly data?: string;
  readonly process?: string;
  readonly indicator?: string;
  readonly source?: string;
  readonly dryRun?: boolean;
}

/** `travaux import values FILE`. */
export function registerValuesImport(importing: Command): void {
  importing
    .command('values <file>')
    .description('read values of indicators (CSV, or SDMX-CSV 1.0 and 2.0: INDICATOR, REF_AREA, TIME_PERIOD, OBS_VALUE, SEX, AGE, OBS_STATUS): every row is taken, changed, unchanged or said why not; the same file twice changes nothing')
    .option('--indicator <code>', 'the indicator of rows that name none')
    .option('--source <text>', 'the source of rows that name none')
    .option('--dry-run', 'say what would be done and write nothing')
    .option('--process <id>', 'the process they belong to; needed where there is more than one')
    .option('--data <dir>', 'data directory (TRAVAUX_DATA, default ./data)')
    .action(async (file: string, options: ValuesImportOptions) => {
      const rows = await rowsOf(file, options);
      const place = await openPlace(placeOf(options), (line) => console.error(line));
      try {
        const process = await chosenProcess(place.store, options.process);
        for (const line of await importInto(place.store, process, { name: basename(file), rows, dryRun: options.dryRun === true })) console.log(line);
      } finally {
        await place.close();
      }
    });
}

async function rowsOf(file: string, { indicator, source }: ValuesImportOptions): Promise<readonly ReadRow[]> {
  const read = readValues(await bytesOf(file), { ...(indicator !== undefined && { indicator }), ...(source !== undefined && { source }) });
  if ('problem' in read) throw new CommandRefused(`${file} ${fileProblem(read.problem)} Nothing was written.`);
  return read.rows;
}

/** Looked at by its size before it is loaded. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > valueLimits.bytes) throw new CommandRefused(`${file} ${fileProblem('too-large')} Nothing was written.`);
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    throw new CommandRefused(`${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function fileProblem(problem: ValuesFileProblem): string {
  switch (problem) {
    case 'too-large': return `is larger than ${Math.round(valueLimits.bytes / 1e6)} MB.`;
    case 'not-text': return 'is not a CSV file.';
    case 'no-headings': return 'has no headings that say the State, the period and the value (REF_AREA, TIME_PERIOD, OBS_VALUE).';
    case 'too-many-rows': return `has more than ${valueLimits.rows} rows.`;
    case 'no-rows': return 'has no rows.';
  }
}

interface ValuesFile {
  readonly name: string;
  readonly rows: readonly ReadRow[];
  readonly dryRun: boolean;
}

/** Takes the rows in, all at once, and tells what became of each that was not simply taken. */
export async function importInto(store: Store, process: string, { name, rows, dryRun }: ValuesFile): Promise<readonly string[]> {
  const by = { standing: 'secretariat' } as const;
  const plan = await planValues(store, rows, { process, by, at: instantAt(Date.now()) });
  const refusal = dryRun ? undefined : await takeValues(store, plan, { process, by });
  if (refusal !== undefined) throw new CommandRefused(`The record refused ${name}: ${refusal.code} (${refusal.rule}). Nothing was written.`);
  return [...reportOf(name, process, plan), ...(dryRun ? ['Nothing was written.'] : [])];
}

function reportOf(name: string, process: string, { outcomes }: ValuesPlan<ValueProblem>): readonly string[] {
  const count = (becomes: ValueOutcome<ValueProblem>['becomes']) => outcomes.filter((one) => one.becomes === becomes).length;
  const told = outcomes.flatMap((one) => {
    if (one.becomes === 'refused') return [`  line ${one.line}: ${rowProblem(one.problem, one.value)}`];
    return one.becomes === 'changed' ? [`  line ${one.line}: ${one.indicator}, ${one.state}, ${one.observation.period}: ${one.before ?? ''} became ${one.observation.value}.`] : [];
  });
  return [`${name} into ${process}: ${outcomes.length} rows, ${count('taken')} taken, ${count('changed')} changed, ${count('unchanged')} unchanged, ${count('refused')} refused.`, ...told];
}

const problems: Readonly<Record<ValueProblem | PlannedProblem, (value: string) => string>> = {
  'bad-quotes': () => 'its quotation marks do not fit.',
  'formula': (value) => `"${value}" is a formula; write its result.`,
  'deletion': () => 'it asks for a deletion; values are withdrawn on the page of the indicator, with a reason.',
  'no-indicator': () => 'it names no indicator; give one with --indicator.',
  'no-state': () => 'it names no State.',
  'unknown-state': (value) => `"${value}" is no State; write its ISO 3166 or M49 code.`,
  'bad-period': (value) => `"${value}" is no period; write 2016, 2016-Q3 or 2016-03.`,
  'no-value': () => 'it has no value.',
  'bad-value': (value) => `"${value}" is no decimal number with a point and at most six decimals.`,
  'unknown-sex': (value) => `"${value}" is no sex of the code list (F, M, _O, _U, _T).`,
  'unknown-age': (value) => `"${value}" is no age (Y15T24, Y_GE65, 15-24, 65+).`,
  'unknown-status': (value) => `"${value}" is no migratory status that is known here.`,
  'unknown-quality': (value) => `"${value}" is no observation status (A, E, P, I).`,
  'no-source': () => 'it names no source; give one with --source.',
  'too-long': () => 'its source or note is too long.',
  'unknown-indicator': (value) => `there is no indicator "${value}".`,
  'not-yours': (value) => `${value} is another State.`,
  'other-breakdown': (value) => `the indicator is not told apart by ${value}.`,
  'too-many-decimals': (value) => `${value}: more decimals than the indicator has.`,
  'period-to-come': (value) => `${value} has not begun yet.`,
  'value-twice': (value) => `the same as line ${value} is told again.`,
};

function rowProblem(problem: ValueProblem | PlannedProblem, value: string): string {
  return problems[problem](value);
}
