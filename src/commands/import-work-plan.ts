import { basename } from 'node:path';
import type { Command } from 'commander';
import { readWorkPlanFile } from '../interchange/bounded-reading.ts';
import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { ImportReading } from '../process/work-plan/import/import-reading.ts';
import { chosenProcess } from './chosen-process.ts';
import { openPlace, placeOf } from './open.ts';
import { readingAsJson, writeReading, writeReport } from './print-import.ts';
import { recordReading } from './record-reading.ts';
import { CommandRefused } from './refused.ts';

interface ImportOptions {
  readonly data?: string;
  readonly process?: string;
  readonly dated?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `travaux import workplan FILE`, beside other kinds of documents. */
export function registerImport(importing: Command): void {
  importing
    .command('workplan <file>')
    .description('read a work plan (text, DOCX, HTML, CSV, XLSX): every row is taken, or said why not; the same file twice changes nothing')
    .option('--process <id>', 'the process it belongs to; needed where there is more than one')
    .option('--dated <day>', 'the day of the document, like 2017-04-12, for tables that do not say theirs')
    .option('--data <dir>', 'data directory (TRAVAUX_DATA, default ./data)')
    .option('--dry-run', 'say what was read and write nothing; needs no database')
    .option('--json', 'what was read as one JSON object; writes nothing, needs no database')
    .action(importWorkPlan);
}

async function importWorkPlan(file: string, options: ImportOptions): Promise<void> {
  const dated = options.dated === undefined ? undefined : parseIsoDay(options.dated);
  if (options.dated !== undefined && dated === undefined) throw new CommandRefused(`"${options.dated}" is not a day. Write it like 2017-04-12.`);
  const reading = await readFrom(file);
  if (options.json === true) {
    console.log(JSON.stringify(readingAsJson(reading)));
    return;
  }
  if (options.dryRun === true) {
    for (const line of writeReading(reading)) console.log(line);
    return;
  }
  if (!reading.tables.some((table) => table.rows.length > 0)) throw new CommandRefused(`No work plan was found in ${file}. Nothing was written.`, reading.unsure.map((unsure) => `${unsure.locator}: ${unsure.sentence}`).join('\n'));
  const place = await openPlace(placeOf(options), (line) => console.error(line));
  try {
    const process = await chosenProcess(place.store, options.process);
    const { report, recorded } = await recordReading(place.store, process, reading, basename(file), dated);
    for (const line of writeReport(reading, report, process, recorded)) console.log(line);
  } finally {
    await place.close();
  }
}

async function readFrom(file: string): Promise<ImportReading> {
  const reading = await readWorkPlanFile(file);
  if ('refused' in reading) throw new CommandRefused(reading.sentence);
  return reading;
}
