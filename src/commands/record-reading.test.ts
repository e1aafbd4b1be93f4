import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { opened } from '../process/work-plan/given.test-support.ts';
import type { ImportReading } from '../process/work-plan/import/import-reading.ts';
import { newStore } from '../store/new-database.test-support.ts';
import { rebuild } from '../store/rebuild.ts';
import type { Store } from '../store/store.ts';
import { recordHead } from '../store/work-plan/positions.ts';
import { recordReading } from './record-reading.ts';

let store: Store;

beforeAll(async () => {
  store = await newStore();
});
afterAll(() => store.close());

async function open(process: string): Promise<number> {
  const commands = opened.map((command) => (command.name === 'open-process' ? { ...command, data: { ...(command.data as object), process } as never } : command));
  const outcome = await store.recorder.perform({ process, by: { standing: 'secretariat' }, commandId: `open-${process}`, commands });
  if (outcome.refused) throw new Error(outcome.code);
  return outcome.position;
}

function reading(count: number, sha: string, asOf = '2016-12-01'): ImportReading {
  const rows = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2017, 0, 1 + index)).toISOString().slice(0, 10);
    const words = `matter ${String.fromCharCode(97 + (index % 26)).repeat(5)} ${String.fromCharCode(97 + (Math.floor(index / 26) % 26)).repeat(4)}`;
    return { start: day, end: day, edtf: day, precision: 'day', kind: 'briefing', title: `Briefing on ${words}`, place: index % 3 === 0 ? 'Lima, Peru' : null, phase: null, marks: [], locator: `L${index + 1}` } as const;
  });
  return { tables: [{ title: 'Plan', asOf, locator: 'L1', rows }], unsure: [], sha256: sha.repeat(64) };
}

test('WP-17 the same file again writes nothing, also when two read it in at once', async () => {
  const before = await open('twice');
  const both = await Promise.all([recordReading(store, 'twice', reading(30, 'a'), 'plan.txt'), recordReading(store, 'twice', reading(30, 'a'), 'plan.txt')]);
  // The document, one place, thirty entries.
  expect((await recordHead(store.pool, 'twice')).position).toBe(before + 32);
  expect(both.map(({ recorded }) => recorded?.repeated).toSorted()).toEqual([false, true]);
  const again = await recordReading(store, 'twice', reading(30, 'a'), 'renamed.txt');
  expect(again.recorded).toBeUndefined();
  expect(again.report.rows.every(({ outcome }) => outcome.fate === 'known')).toBe(true);
  expect((await recordHead(store.pool, 'twice')).position).toBe(before + 32);
});

test('WP-17 two files about the same entries, read in at once, are both taken whole', async () => {
  const before = await open('both');
  const both = await Promise.all([recordReading(store, 'both', reading(5, 'b'), 'one.txt'), recordReading(store, 'both', reading(5, 'c', '2016-12-20'), 'two.txt')]);
  // The first brings its document, a place and five entries; the second its document and five additions to these entries.
  expect((await recordHead(store.pool, 'both')).position).toBe(before + 13);
  expect(both.flatMap(({ report }) => report.rows.map(({ outcome }) => outcome.fate)).toSorted()).toEqual([...Array<string>(5).fill('adds'), ...Array<string>(5).fill('new')]);
});

/** Reads a plan in from a process of its own, which says `planned` on the way and can be killed. */
function importer(process: string, count: number) {
  const script = `
    import { openStore } from ${JSON.stringify(new URL('../store/store.ts', import.meta.url).href)};
    import { recordReading } from ${JSON.stringify(new URL('./record-reading.ts', import.meta.url).href)};
    const store = await openStore({ connection: ${JSON.stringify(store.connection)}, migrations: ${JSON.stringify(new URL('../store/migrations', import.meta.url).pathname)} });
    process.stdout.write('open');
    await recordReading(store, ${JSON.stringify(process)}, ${JSON.stringify(reading(count, 'd'))}, 'plan.txt');
    process.stdout.write('done');
    await store.close();`;
  return spawn(globalThis.process.execPath, ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Waits until a statement of the importer waits for a lock: then it stands in the middle of its writing. */
async function untilBlocked(): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const waiting = await store.pool.query("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%appended%'");
    if (waiting.rows.length > 0) return;
    await new Promise((later) => setTimeout(later, 25));
  }
  throw new Error('The importer never came to its writing.');
}

test('WP-17 killed in the middle of its writing, an import leaves all or nothing, and can be done again', async () => {
  const before = await open('killed');
  const blocker = await store.pool.connect();
  await blocker.query('begin');
  await blocker.query('lock table claim in exclusive mode');
  const child = importer('killed', 400);
  await untilBlocked();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect((await recordHead(store.pool, 'killed')).position).toBe(before);
  await blocker.query('rollback');
  blocker.release();
  await new Promise((later) => setTimeout(later, 500));
  const { position } = await recordHead(store.pool, 'killed');
  expect([before, before + 402]).toContain(position);
  await recordReading(store, 'killed', reading(400, 'd'), 'plan.txt');
  expect((await recordHead(store.pool, 'killed')).position).toBe(before + 402);
  expect((await rebuild(store, false)).tables.every((table) => table.differing === 0)).toBe(true);
});

test('WP-17 killed at any other moment as well', async () => {
  for (const delay of [0, 10, 20, 40, 80]) {
    const name = `moment-${delay}`;
    const before = await open(name);
    const child = importer(name, 400);
    await once(child.stdout, 'data');
    await new Promise((later) => setTimeout(later, delay));
    child.kill('SIGKILL');
    await once(child, 'exit');
    await new Promise((later) => setTimeout(later, 200));
    expect([before, before + 402]).toContain((await recordHead(store.pool, name)).position);
  }
});
