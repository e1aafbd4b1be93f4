import { basename } from 'node:path';
import type { Command } from 'commander';
import { readProgrammeFile } from '../interchange/bounded-reading.ts';
import type { ProgrammeFileReading, ProgrammeOptions } from '../interchange/programme/programme-reading.ts';
import type { Store } from '../store/store.ts';
import { chosenProcess } from './chosen-process.ts';
import { openPlace, placeOf } from './open.ts';
import { programmeReadingAsJson, writeProgrammeReading, writeProgrammeReport } from './print-programme.ts';
import { daysOfSession, recordProgramme } from './record-programme.ts';
import { CommandRefused } from './refused.ts';

interface ProgrammeImportOptions {
  readonly session: string;
  readonly data?: string;
  readonly process?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `travaux import programme FILE`. */
export function registerProgrammeImport(importing: Command): void {
  importing
    .command('programme <file>')
    .description('read the agenda of a session (text, DOCX, PDF, HTML, CSV, XLSX) into its programme: every row is taken, or said why not; the same file twice changes nothing')
    .requiredOption('--session <event>', 'the session that it belongs to, by its id in the work plan')
    .option('--process <id>', 'the process it belongs to; needed where there is more than one')
    .option('--data <dir>', 'data directory (TRAVAUX_DATA, default ./data)')
    .option('--dry-run', 'say what was read and write nothing; needs no database')
    .option('--json', 'what was read as one JSON object; writes nothing, needs no database')
    .action(importProgramme);
}

async function importProgramme(file: string, options: ProgrammeImportOptions): Promise<void> {
  if (options.json === true) return console.log(JSON.stringify(programmeReadingAsJson(await readFrom(file))));
  if (options.dryRun === true) return say([...writeProgrammeReading(await readFrom(file)), 'Nothing was written.']);
  const place = await openPlace(placeOf(options), (line) => console.error(line));
  try {
    say(await importInto(place.store, file, options));
  } finally {
    await place.close();
  }
}

/** Reads an agenda with the days that the plan has for the session, and writes what it brings. The lines that tell what became of it. */
export async function importInto(store: Store, file: string, { process: wanted, session }: Pick<ProgrammeImportOptions, 'process' | 'session'>): Promise<readonly string[]> {
  const process = await chosenProcess(store, wanted);
  const reading = await readFrom(file, await daysOfSession(store, process, session));
  const recorded = await recordProgramme(store, process, session, reading.items);
  return [...writeProgrammeReading(reading), ...writeProgrammeReport(basename(file), process, session, recorded)];
}

async function readFrom(file: string, options: ProgrammeOptions = {}): Promise<ProgrammeFileReading> {
  const reading = await readProgrammeFile(file, options);
  if ('refused' in reading) throw new CommandRefused(`${reading.sentence} Nothing was written.`);
  return reading;
}

function say(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}
