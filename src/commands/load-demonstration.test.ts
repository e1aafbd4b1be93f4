import { afterEach, describe, expect, test } from 'vitest';
import { gcmPack } from '../../packs/gcm/index.ts';
import { rehearsalProcess } from '../process/rehearsal.ts';
import { listThings } from '../store/list-things.ts';
import { instant, newStore } from '../store/new-database.test-support.ts';
import type { Store } from '../store/store.ts';
import { listActs } from '../store/work-plan/load-acts.ts';
import { loadDemonstration } from './load-demonstration.ts';
import { loadPack } from './load.ts';

const laterSteps = 4;
const earlierPack = { ...gcmPack, steps: gcmPack.steps.slice(0, -laterSteps) };

let store: Store;

afterEach(async () => {
  await store.close();
});

async function made(): Promise<void> {
  store = await newStore(() => instant('2026-11-20T12:00:00.000Z'));
  expect(await loadPack(store, earlierPack)).not.toMatchObject({ refused: true });
  // As much of a rehearsal as a version before the drafts left.
  await visit(rehearsalProcess, 'open', { name: 'open-process', data: { process: rehearsalProcess, title: { en: 'R' }, shortTitle: { en: 'R' }, aim: { en: 'R' }, timeZone: 'UTC' } });
}

async function visit(process: string, commandId: string, command: Parameters<Store['recorder']['perform']>[0]['commands'][number]): Promise<void> {
  expect(await store.recorder.perform({ process, by: { standing: 'secretariat' }, commandId, commands: [command] })).toMatchObject({ refused: false });
}

async function start(): Promise<readonly string[]> {
  const lines: string[] = [];
  await loadDemonstration(store, (line) => lines.push(line));
  return lines;
}

describe('a demonstration that an earlier version made', () => {
  test('REC-2 takes what the pack has more of after what a visitor did, with the moment of taking it; the rehearsal stays and this is said', async () => {
    await made();
    await visit('gcm', 'visit', { name: 'record-place', data: { place: 'elsewhere', name: { en: 'Elsewhere' }, scale: 'city', country: 'CH', timeZone: 'Europe/Zurich' } });
    expect(await loadPack(store, gcmPack)).toMatchObject({ refused: true, code: 'before-last-act', step: earlierPack.steps.length });
    const kept = 'the rehearsal here was made by an earlier version and is kept as it was made; an empty data directory gets the present one';
    expect(await start()).toEqual([expect.stringMatching(/^added to the Global Compact process what this version knows more of: \d+ acts$/u), kept]);
    const [last] = await listActs(store.pool, { process: 'gcm', upTo: 1e9, limit: 1, reader: 'everything' });
    expect(last?.act).toMatchObject({ at: '2026-11-20T12:00:00.000Z' });
    expect(await start()).toEqual([kept]);
  });

  test('REC-2 leaves out what was told later of days that it is past, and takes what the pack has more of besides', async () => {
    store = await newStore(() => instant('2026-11-20T12:00:00.000Z'));
    const numbered = gcmPack.steps.filter(({ key }) => key === undefined);
    expect(await loadPack(store, { ...gcmPack, steps: numbered.slice(0, -laterSteps) })).toMatchObject({ steps: numbered.length - laterSteps });
    expect(await loadPack(store, gcmPack, 'recorded-now')).toMatchObject({ acts: numbered.slice(-laterSteps).flatMap(({ commands }) => commands).length, repeated: numbered.length - laterSteps });
    expect(await listThings(store.pool, { process: 'gcm', position: 1e9, kind: 'text', limit: 10 })).toEqual([]);
  });

  test('opens as it is where a visitor did already what the pack would add', async () => {
    await made();
    const clash = gcmPack.steps.at(-laterSteps);
    for (const [index, command] of (clash?.commands ?? []).entries()) await visit('gcm', `visit-${index}`, command);
    expect((await start())[0]).toBe(`the Global Compact process stays as it is here: of what this version adds to it, step ${earlierPack.steps.length} was refused (nothing-changes)`);
  });
});
