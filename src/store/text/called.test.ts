import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcessCommand } from '../../process/commands.ts';
import { isRefusal } from '../../process/vocabulary/refusal.ts';
import { opened } from '../../process/work-plan/given.test-support.ts';
import { newStore } from '../new-database.test-support.ts';
import type { Store } from '../store.ts';
import { loadCalled } from './called.ts';

let store: Store;

beforeAll(async () => {
  store = await newStore();
});
afterAll(() => store.close());

async function perform(commands: readonly ProcessCommand[]): Promise<number> {
  const outcome = await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands });
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.position;
}

const form = (group: string, name: string): ProcessCommand => ({ name: 'form-group', data: { group, name: { en: `${name} of paths` }, shortName: { en: name }, type: 'ad-hoc', members: [{ state: 'MX' }] } });

test('parties are called as they were at a position, whatever was asked before, and whoever is new is known at once', async () => {
  const first = await perform([...opened, form('friends', 'Friends')]);
  expect((await loadCalled(store.pool, 'p', first)).get('friends')).toEqual({ en: 'Friends' });
  const other = await perform([{ name: 'open-text', data: { text: 'pact', title: { en: 'A pact' }, language: 'en', method: 'bracketed', shown: 'open', names: true, precedence: [], sequence: [] } }]);
  expect(await loadCalled(store.pool, 'p', other)).toBe(await loadCalled(store.pool, 'p', other));
  const second = await perform([form('south', 'South'), { name: 'record-participant', data: { participant: 'union', name: { en: 'Union of sailors' }, type: 'consultative-status', since: '2017-01-01' } }]);
  expect([...(await loadCalled(store.pool, 'p', second)).keys()].toSorted()).toEqual(['friends', 'south', 'union']);
  expect([...(await loadCalled(store.pool, 'p', first)).keys()]).toEqual(['friends']);
  expect([...(await loadCalled(store.pool, 'p', second)).keys()]).toHaveLength(3);
});
