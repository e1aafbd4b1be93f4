import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayClaim, opened, scheduled } from '../process/work-plan/given.test-support.ts';
import type { ProcessCommand } from '../process/commands.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import { newStore } from '../store/new-database.test-support.ts';
import { loadSessionPlan } from '../store/sessions/load-session-plan.ts';
import type { Store } from '../store/store.ts';
import { recordHead } from '../store/work-plan/positions.ts';
import { importInto } from './import-programme.ts';
import { recordProgramme } from './record-programme.ts';

const agenda = 'Time\tConcept\n10:00-11:00\tWelcome by Ms. Ana Paredes, Chair\n10:50-12:00\tPanel 1: Boats\n12:00-11:00\tClosing\n';
let store: Store;
let folder: string;
let file: string;

async function given(...commands: readonly ProcessCommand[]): Promise<void> {
  const outcome = await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands });
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
}
const head = async () => (await recordHead(store.pool, 'p')).position;
const programme = async () => (await loadSessionPlan(store.pool, 'p', await head(), 'session'))?.programme;

beforeAll(async () => {
  store = await newStore();
  await given(...opened, scheduled('session', [dayClaim('wp-date', '2019-04-04')]), scheduled('bare', [dayClaim('wp-date', '2019-04-04')]));
  await given({ name: 'set-session-rules', data: { event: 'session', timeZone: 'Europe/Oslo', rules: {} } }, { name: 'form-panel', data: { panel: 'of-boats', event: 'session', title: { en: 'Boats' }, order: 1, offersBy: '2019-03-01', timeZone: 'Europe/Oslo' } });
  folder = await mkdtemp(join(tmpdir(), 'travaux-agenda-'));
  file = join(folder, 'note.txt');
  await writeFile(file, agenda);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('an agenda read from the command line', () => {
  test('PR-2 every row is taken or told why not; the same file again changes nothing', async () => {
    const before = await head();
    const lines = await importInto(store, file, { session: 'session' });
    expect(lines).toContain('  L4  refused: This row begins at 12:00 and ends at 11:00; it was not taken.');
    expect(lines.slice(-2)).toEqual(['2 items: 2 new, 0 changed, 0 known already.', `Written into the record of p: 2 acts, positions ${before + 1} to ${before + 2}.`]);
    expect((await programme())?.items.map(({ id, day, panel }) => [id, day, panel])).toEqual([['day-1-opening', '2019-04-04', undefined], ['panel-1', '2019-04-04', 'of-boats']]);
    expect((await importInto(store, file, { session: 'session', process: 'p' })).at(-1)).toBe('The programme of session says all that note.txt says. Nothing was changed.');
    expect(await head()).toBe(before + 2);
  });

  test('PR-2 read again after somebody changed an item, it sets that item back and leaves what it does not have', async () => {
    await given({ name: 'set-programme-item', data: { event: 'session', item: { id: 'coffee', day: '2019-04-04', from: '12:00', to: '12:30', kind: 'break', title: { en: 'Coffee' } } } });
    const [first] = (await programme())?.items ?? [];
    if (first === undefined) throw new Error('nothing there');
    await given({ name: 'set-programme-item', data: { event: 'session', item: { ...first, to: '10:30' } } });
    const lines = await importInto(store, file, { session: 'session' });
    expect(lines).toEqual(expect.arrayContaining(['  day-1-opening: to', '  2019-04-04 12:00–12:30 | coffee', '2 items: 0 new, 1 changed, 1 known already.']));
    expect((await programme())?.items.map(({ id, to }) => [id, to])).toEqual([['day-1-opening', '11:00'], ['panel-1', '12:00'], ['coffee', '12:30']]);
  });

  test('PR-2 read in twice at once, it is written once', async () => {
    await given({ name: 'remove-programme-item', data: { event: 'session', item: 'panel-1' } });
    const [before, items] = [await head(), [{ id: 'panel-1', day: (await programme())?.items[0]?.day ?? expect.unreachable(), from: '11:00', to: '12:00', kind: 'panel', title: { en: 'Boats' }, panelNumber: 1 } as const]];
    await Promise.all([1, 2].map(() => recordProgramme(store, 'p', 'session', items)));
    expect(await head()).toBe(before + 1);
  });

  test('PR-1 what cannot be done is one sentence, and nothing is written', async () => {
    const before = await head();
    await expect(importInto(store, file, { session: 'nothing' })).rejects.toThrow('The work plan of "p" has no session "nothing"');
    await expect(importInto(store, file, { session: 'bare' })).rejects.toThrow('The rules of the floor for "bare" have not been set yet');
    await expect(importInto(store, file, { session: 'session', process: 'q' })).rejects.toThrow('There is no process "q" here. There is: p.');
    await expect(importInto(store, join(folder, 'none.docx'), { session: 'session' })).rejects.toThrow('cannot be opened');
    await writeFile(join(folder, 'empty.txt'), 'No hours in here.');
    await expect(importInto(store, join(folder, 'empty.txt'), { session: 'session' })).rejects.toThrow('No agenda was found');
    expect(await head()).toBe(before);
  });

  test('a dry run and JSON need no database', async () => {
    const script = `
      import { Command } from ${JSON.stringify(import.meta.resolve('commander'))};
      import { registerProgrammeImport } from ${JSON.stringify(new URL('./import-programme.ts', import.meta.url).href)};
      const importing = new Command();
      registerProgrammeImport(importing);
      await importing.parseAsync(process.argv.slice(2), { from: 'user' });`;
    const command = join(folder, 'command.mjs');
    await writeFile(command, script);
    const run = async (option: string) => (await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', command, 'programme', file, '--session', 'session', option], { env: { ...process.env, TRAVAUX_DATA: '/nowhere' } })).stdout;
    await writeFile(file, `Oslo, 4 April 2019\n${agenda}`);
    const dry = await run('--dry-run');
    expect(dry).toContain('3 rows, one day: 2 taken, 1 refused.');
    expect(dry.trimEnd().endsWith('Nothing was written.')).toBe(true);
    const json: unknown = JSON.parse(await run('--json'));
    expect(json).toMatchObject({ language: 'en', items: [{ id: 'day-1-opening', day: '2019-04-04' }, { id: 'panel-1', panelNumber: 1 }] });
    expect(JSON.stringify(json)).not.toContain('Paredes');
  });
});
