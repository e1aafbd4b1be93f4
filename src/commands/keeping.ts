import type { Command } from 'commander';
import { gcmPack } from '../../packs/gcm/index.ts';
import { backUp, restore } from '../store/backup.ts';
import { rebuild } from '../store/rebuild.ts';
import { settleMode } from '../store/store.ts';
import { loadPack } from './load.ts';
import { openPlace, placeOf } from './open.ts';
import type { OpenPlace } from './open.ts';
import { CommandRefused } from './refused.ts';

interface DataOption {
  readonly data?: string;
}

const dataOption = ['--data <dir>', 'data directory (TRAVAUX_DATA, default ./data)'] as const;

function say(line: string): void {
  console.log(line);
}

async function withPlace(options: DataOption, work: (place: OpenPlace) => Promise<void>): Promise<void> {
  const place = await openPlace(placeOf(options), (line) => console.error(line));
  try {
    await work(place);
  } finally {
    await place.close();
  }
}

/** The commands that look after the record: load, rebuild, backup, restore. */
export function registerKeeping(program: Command): void {
  program
    .command('load')
    .description('load the Global Compact process, through the same commands a secretariat uses')
    .option(...dataOption)
    .option('--real', 'into a real data directory')
    .action((options: DataOption & { real?: boolean }) => withPlace(options, (place) => load(place, options.real === true)));
  program
    .command('rebuild')
    .description('make every table anew from the record and compare; with --repair, put the rebuilt ones in place')
    .option(...dataOption)
    .option('--repair', 'replace tables that differ')
    .action((options: DataOption & { repair?: boolean }) => withPlace(options, (place) => runRebuild(place, options.repair === true)));
  program
    .command('backup <file>')
    .description('write the whole record and what stands beside it into one file')
    .option(...dataOption)
    .action((file: string, options: DataOption) =>
      withPlace(options, async ({ store }) => {
        const made = await backUp(store, file);
        say(`${file}: ${made.acts} acts of ${made.processes} processes, ${made.bytes} bytes`);
      }),
    );
  program
    .command('restore <file>')
    .description('put a backup into an empty data directory, checking every hash')
    .option(...dataOption)
    .action((file: string, options: DataOption) =>
      withPlace(options, async ({ store }) => {
        const outcome = await restore(store, file);
        if ('refused' in outcome) throw new CommandRefused(outcome.sentence);
        say(`restored ${outcome.acts} acts of ${outcome.processes} processes; every hash agrees`);
      }),
    );
}

async function load({ store }: OpenPlace, real: boolean): Promise<void> {
  await settleMode(store.pool, real ? 'real' : 'demo');
  const loaded = await loadPack(store, gcmPack);
  if ('refused' in loaded) throw new CommandRefused(`Step ${loaded.step} was refused: ${loaded.code} (rule ${loaded.rule}).`, JSON.stringify(loaded.details));
  say(`${loaded.steps} steps, ${loaded.acts} new acts, ${loaded.repeated} steps were there before`);
}

async function runRebuild({ store }: OpenPlace, repair: boolean): Promise<void> {
  const report = await rebuild(store, repair);
  for (const table of report.tables) say(`${table.name}: ${table.rows} rows, ${table.differing === 0 ? 'identical' : `${table.differing} differ`}`);
  const differing = report.tables.filter((table) => table.differing > 0);
  say(`${report.acts} acts replayed; ${differing.length === 0 ? 'the tables equal the record' : repair ? 'the tables were put right' : 'the tables do not equal the record'}`);
  if (differing.length > 0 && !repair) process.exitCode = 1;
}
