import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRefusal } from '../../process/vocabulary/refusal.ts';
import { givenCommands } from '../../process/commitments/pledges.test-support.ts';
import { listThings } from '../list-things.ts';
import { newStore } from '../new-database.test-support.ts';
import type { Store } from '../store.ts';
import { countsOnCommitments } from './counts-on-commitments.ts';
import { listPledges, pledgeChoices, pledgesByCountry, pledgeSorts, tallyPledges } from './list-pledges.ts';
import type { PledgeFilter } from './list-pledges.ts';

let store: Store;
let position = 0;

beforeAll(async () => {
  store = await newStore();
  const outcome = await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands: givenCommands });
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  position = outcome.position;
});
afterAll(() => store.close());

const list = async (filter: PledgeFilter = {}, sort: (typeof pledgeSorts)[number] = 'title', at = position) =>
  (await listPledges(store.pool, { process: 'p', position: at, filter, sort, descending: false, limit: 50, offset: 0 })).map(({ id }) => id).join(' ');

test('pledges are found by what they are on, whose they are, of which kind, where, with what, how far', async () => {
  expect(await list()).toBe('boats piers ferries');
  expect(await list({ commitment: 'paths' })).toBe('boats piers ferries');
  expect(await list({ commitment: 'elsewhere' })).toBe('');
  expect([await list({ maker: 'KE' }), await list({ maker: 'caritas' }), await list({ kind: 'state' }), await list({ kind: 'group' }), await list({ kind: 'non-governmental-organization' })]).toEqual(['piers', 'ferries', 'boats piers', '', 'ferries']);
  expect([await list({ region: 'african' }), await list({ region: 'none' }), await list({ country: 'KE' }), await list({ means: 'policy' }), await list({ form: 'common' })]).toEqual(['piers', 'boats ferries', 'piers', 'piers', 'piers']);
  expect([await list({ status: 'in-progress' }), await list({ status: 'planned' }), await list({ open: 'seeks' }), await list({ open: 'offers' })]).toEqual(['piers', 'boats ferries', '', 'boats']);
  expect([await list({ words: 'PIERS' }), await list({ words: '100%_' })]).toEqual(['piers', '']);
});

test('every order is an order of all of them, and the past is asked by a position', async () => {
  for (const sort of pledgeSorts) expect((await list({}, sort)).split(' ').toSorted()).toEqual(['boats', 'ferries', 'piers']);
  expect(await list({}, 'title', position - 3)).toBe('piers ferries');
});

test('counts say how much there is, once for each kind and region', async () => {
  const tallies = await tallyPledges(store.pool, 'p', position, {});
  expect([tallies.total, [...tallies.byCommitment], [...tallies.byStatus].toSorted(), [...tallies.byRegion].toSorted(), [...tallies.byKind].toSorted()]).toEqual([
    3, [['paths', 3]], [['in-progress', 1], ['planned', 2]], [['african', 1], ['none', 2]], [['non-governmental-organization', 1], ['state', 2]],
  ]);
  expect([...(await pledgesByCountry(store.pool, 'p', position, { by: 'countries', filter: {} }))].toSorted()).toEqual([['KE', 1], ['MX', 2]]);
  expect([...(await pledgesByCountry(store.pool, 'p', position, { by: 'makers', filter: {} }))].toSorted()).toEqual([['KE', 1], ['MX', 1]]);
  const choices = await pledgeChoices(store.pool, 'p', position);
  expect([choices.makers.toSorted(), choices.kinds.toSorted(), choices.countries.toSorted()]).toEqual([['KE', 'MX', 'caritas'], ['non-governmental-organization', 'state'], ['KE', 'MX']]);
  expect([...(await countsOnCommitments(store.pool, 'p', position))]).toEqual([['paths', { pledges: 3, practices: 0, reports: 0 }]]);
});

test('things are found by what their lists hold', async () => {
  const found = async (holds: Readonly<Record<string, readonly string[]>>) => (await listThings(store.pool, { process: 'p', position, kind: 'pledge', holds, order: [{ field: 'id' }] })).map(({ id }) => id).join(' ');
  expect([await found({ makers: ['KE', 'caritas'] }), await found({ matches: ['piers'] }), await found({ makers: [] })]).toEqual(['ferries piers', 'ferries', '']);
});
