import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRehearsal } from '../../commands/load-rehearsal.ts';
import { rehearsalProcess as process } from '../../process/rehearsal.ts';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseSubjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { isRefusal } from '../../process/vocabulary/refusal.ts';
import { instant, newStore } from '../new-database.test-support.ts';
import type { Store } from '../store.ts';
import { recordHead } from '../work-plan/positions.ts';
import { walk } from './chain-graph.ts';
import type { Edge } from './chain-graph.ts';
import { edgeLoader, openScene } from './load-edges.ts';
import type { ChainScene } from './load-edges.ts';
import { loadTextsSeen } from './texts-seen.ts';
import { wholeChain } from './whole-chain.ts';

let store: Store;
let head = 0;

beforeAll(async () => {
  const today = parseIsoDay('2026-03-10');
  if (today === undefined) throw new Error('No day.');
  store = await newStore(() => instant('2026-03-10T12:00:00.000Z'));
  const loaded = await loadRehearsal(store, today);
  if (isRefusal(loaded)) throw new Error(JSON.stringify(loaded));
  head = (await recordHead(store.pool, process)).position;
}, 120_000);
afterAll(() => store.close());

async function scene(position = head, standing: 'public' | 'delegation' = 'public'): Promise<ChainScene> {
  return openScene(store.pool, process, position, await loadTextsSeen(store.pool, process, { standing }));
}

async function all(of: ChainScene): Promise<readonly Edge[]> {
  const found: Edge[] = [];
  for await (const portion of wholeChain(of)) found.push(...portion);
  return found;
}

const idOf = (key: string) => parseSubjectKey(key)?.id ?? '';

test('CH-1 each link is stated by an act of the record that has both its ends', async () => {
  const edges = await all(await scene());
  expect(new Set(edges.map(({ relation }) => relation)).size).toBeGreaterThan(12);
  const { rows } = await store.pool.query<{ position: number; entry: string }>('select position::int as position, entry from act where process_id = $1', [process]);
  const entries = new Map(rows.map(({ position, entry }) => [position, entry]));
  // An earmark is two acts together: the fund says what its objective is for.
  const bare = edges.filter(({ from, to, at, relation }) => relation !== 'earmarked' && ![from, to].every((key) => entries.get(at)?.includes(`${idOf(key)}"`) === true));
  expect(bare.slice(0, 5)).toEqual([]);
}, 30_000);

test('CH-2 the links of each thing are the same from either end, and are those of the whole', async () => {
  const seen = await scene();
  const edges = await all(seen);
  const written = (some: readonly Edge[]) => [...new Set(some.map(({ from, to, relation, at }) => `${from} ${relation} ${to} ${at}`))].toSorted();
  const keys = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const { edgesOf } = edgeLoader(seen, 100_000);
  expect(written(await edgesOf(keys, 'forth'))).toEqual(written(edges));
  expect(written(await edgesOf(keys, 'back'))).toEqual(written(edges));
  for (const key of ['provision:fw-5-b', 'input:wet-papers'] as const) {
    const { edgesOf: own } = edgeLoader(seen);
    for (const far of (await walk([key], 'back', own)).reached.keys()) expect((await walk([far], 'forth', own)).reached.has(key)).toBe(true);
  }
}, 60_000);

test('CH-2 a paragraph leads back to who first asked for it, and an input forth to the text', async () => {
  const { edgesOf } = edgeLoader(await scene());
  const back = await walk(['provision:fw-5-b'], 'back', edgesOf);
  expect([...back.reached.keys()]).toEqual(expect.arrayContaining(['amendment:fw-eg-papers', 'input:wet-papers', 'input:delta-registers']));
  const forth = await walk(['input:wet-papers'], 'forth', edgesOf);
  expect([...forth.reached.keys()]).toEqual(expect.arrayContaining(['amendment:fw-eg-papers', 'provision:fw-5-b', 'provision:fw-5', 'revision:framework-agreed']));
});

test('CH-4 a chain as of a position has no link of later', async () => {
  const edges = await all(await scene());
  const at = edges.find(({ from, to }) => from === 'input:wet-papers' && to === 'amendment:fw-eg-papers')?.at ?? 0;
  expect(at).toBeGreaterThan(0);
  const earlier = await all(await scene(at - 1));
  expect(earlier.every((edge) => edge.at < at)).toBe(true);
  expect(earlier.some(({ to }) => to === 'amendment:fw-eg-papers')).toBe(false);
  expect((await all(await scene(at))).some(({ to }) => to === 'amendment:fw-eg-papers')).toBe(true);
}, 30_000);

test('CH-3 whoever does not see what is proposed to a text finds none of it by any chain', async () => {
  const ofText = (edges: readonly Edge[]) => edges.filter(({ from, to }) => [from, to].some((key: SubjectKey) => key.startsWith('amendment:fw-') || key.startsWith('consolidation:')));
  expect(ofText(await all(await scene())).length).toBeGreaterThan(10);
  const terms = { name: 'set-text-terms', data: { text: 'framework', method: 'facilitated', shown: 'never', names: true, precedence: ['aosis'], sequence: [] } } as const;
  const closed = await store.recorder.perform({ process, by: { standing: 'secretariat' }, commandId: 'close', commands: [{ ...terms, data: { ...terms.data, precedence: [...terms.data.precedence], sequence: [...terms.data.sequence] } }] });
  expect(isRefusal(closed)).toBe(false);
  head = (await recordHead(store.pool, process)).position;
  expect((await all(await scene())).filter(({ from, to }) => [from, to].some((key) => key.startsWith('amendment:fw-')))).toEqual([]);
  expect((await all(await scene(head, 'delegation'))).some(({ to }) => to === 'amendment:fw-eg-papers')).toBe(true);
  const { edgesOf } = edgeLoader(await scene());
  expect([...(await walk(['provision:fw-5-b'], 'back', edgesOf)).reached.keys()].filter((key) => key.startsWith('amendment:'))).toEqual([]);
  expect([...(await walk(['input:wet-papers'], 'forth', edgesOf)).reached.keys()].filter((key) => key.startsWith('amendment:fw-'))).toEqual([]);
}, 30_000);
