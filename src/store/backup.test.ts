import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayClaim, opened, scheduled } from '../process/work-plan/given.test-support.ts';
import { backUp, restore } from './backup.ts';
import { keepStatement } from './sessions/statement-files.ts';
import { keepFile, keepText, loadFile, loadText, sha256Of } from './inputs/kept-texts.ts';
import { instant, newStore } from './new-database.test-support.ts';
import { rebuild } from './rebuild.ts';
import { installationMode, settleMode } from './store.ts';
import type { Store } from './store.ts';
import { listActs } from './work-plan/load-acts.ts';
import { loadPlan } from './work-plan/load-plan.ts';

const scanned = { name: 'رسالة.pdf', bytes: Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) % 256) };
const spoken = { name: 'statement.txt', type: 'text', bytes: new Uint8Array(Buffer.from('Madam Chair, we support the text.')) } as const;
const text = 'Titre\u2028de la lettre\n\nNous proposons « un pont » 🌉.';
const reading = { text, paragraphs: [{ start: 0, end: 19, kind: 'heading', level: 1 }, { start: 21, end: text.length, kind: 'paragraph', page: 2 }], findings: [{ code: 'pictures', details: { count: 1 } }], language: 'fr' } as const;

let store: Store;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'travaux-backup-'));
  file = join(folder, 'all.travaux');
  store = await newStore();
  await settleMode(store.pool, 'real');
  const commands = [...opened, scheduled('session', [dayClaim('wp-date', '2017-05-08', '2017-05-09')])];
  await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: 'one', commands });
  await keepFile(store.pool, 'p', scanned, instant('2017-05-10T09:00:00.000Z'));
  await keepStatement(store.pool, 'p', sha256Of(spoken.bytes), spoken, instant('2017-05-10T09:00:00.000Z'));
  await keepText(store.pool, 'p', reading, instant('2017-05-10T09:00:00.000Z'));
  await backUp(store, file);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function restored(from: string): Promise<{ readonly outcome: Awaited<ReturnType<typeof restore>>; readonly acts: number }> {
  const target = await newStore();
  try {
    const outcome = await restore(target, from);
    return { outcome, acts: (await listActs(target.pool, { process: 'p', upTo: 1e9, limit: 100, reader: 'everything' })).length };
  } finally {
    await target.close();
  }
}

async function altered(name: string, change: (text: string) => string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, gzipSync(change(gunzipSync(await readFile(file)).toString('utf8'))));
  return path;
}

describe('backup and restore', () => {
  test('REC-6 what is restored has the same record, the same tables and the same mode', async () => {
    const target = await newStore();
    try {
      expect(await restore(target, file)).toEqual({ processes: 1, acts: 5 });
      const entries = async (from: Store) => (await listActs(from.pool, { process: 'p', upTo: 1e9, limit: 100, reader: 'everything' })).map((act) => act.entry);
      expect(await entries(target)).toEqual(await entries(store));
      expect(await loadPlan(target.pool, 'p', 5)).toEqual(await loadPlan(store.pool, 'p', 5));
      expect((await rebuild(target, false)).tables.every((table) => table.differing === 0)).toBe(true);
      expect(await installationMode(target.pool)).toBe('real');
      expect(await restore(target, file)).toMatchObject({ refused: true });
    } finally {
      await target.close();
    }
  });

  test('DO-1 files and texts of documents and statements come back byte by byte, to be searched as before, and none that is not what its hash says', async () => {
    const target = await newStore();
    try {
      expect(await restore(target, file)).toMatchObject({ acts: 5 });
      expect(await loadFile(target.pool, 'p', sha256Of(scanned.bytes))).toEqual(scanned);
      expect(await loadText(target.pool, 'p', sha256Of(text))).toEqual(reading);
      const kept = async ({ pool }: Store) => (await pool.query('select sha256, length(bytes) as length, null as words from kept_file union all select sha256, length(bytes), type from statement_file union all select sha256, length(text), words::text from kept_text order by 1')).rows;
      expect(await kept(target)).toEqual(await kept(store));
    } finally {
      await target.close();
    }
    expect((await restored(await altered('other-text', (whole) => whole.replace('un pont', 'un port')))).outcome).toMatchObject({ refused: true, sentence: expect.stringMatching(/a text of p was altered/u) });
  });

  test('REC-1 a backup in which one word was changed is refused and nothing is taken', async () => {
    const { outcome, acts } = await restored(await altered('changed', (text) => text.replace('2017-05-08', '2017-05-07')));
    expect(outcome).toMatchObject({ refused: true, sentence: expect.stringMatching(/altered/u) });
    expect(acts).toBe(0);
  });

  test('a backup that was cut off, or is none, is refused with a sentence', async () => {
    expect(await restored(await altered('short', (text) => text.split('\n').slice(0, 4).join('\n')))).toMatchObject({ outcome: { refused: true, sentence: expect.stringMatching(/cut off/u) }, acts: 0 });
    const half = join(folder, 'half');
    await writeFile(half, (await readFile(file)).subarray(0, 300));
    expect((await restored(half)).outcome).toMatchObject({ refused: true });
    const none = join(folder, 'none');
    await writeFile(none, 'not a backup');
    expect((await restored(none)).outcome).toMatchObject({ refused: true });
    expect((await restored(join(folder, 'absent'))).outcome).toMatchObject({ refused: true });
  });
});
