import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant, newStore } from '../new-database.test-support.ts';
import type { Store } from '../store.ts';
import { forgetDraft, keepDraft, loadDrafts } from './kept-drafts.ts';

let store: Store;
const kenya = { process: 'p', report: 'ke', state: 'KE' };
const words = { done: 'Half of it.', partners: '', evidence: '', indicators: '', needs: '', lessons: '' };

beforeAll(async () => {
  store = await newStore(() => instant('2018-04-10T12:00:00Z'));
});
afterAll(async () => store.close());

const kept = async () => (await loadDrafts(store.pool, kenya)).get('data');

test('RV-14 a working draft is kept for its State alone, outside the record, and leaves no trace', async () => {
  expect(await keepDraft(store.pool, kenya, { commitment: 'data', words, restsOn: ['pledge:one'] })).toBe(true);
  const seen = (await kept())?.savedAt ?? '';
  expect(await keepDraft(store.pool, kenya, { commitment: 'data', words: { ...words, needs: 'Ten people.' }, restsOn: [], seen })).toBe(true);
  expect(await kept()).toMatchObject({ words: { ...words, needs: 'Ten people.' }, restsOn: [] });
  const mexico = { ...kenya, state: 'MX' };
  expect(await keepDraft(store.pool, mexico, { commitment: 'data', words, restsOn: [], seen })).toBe(false);
  expect((await loadDrafts(store.pool, mexico)).size).toBe(0);
  expect(await forgetDraft(store.pool, mexico, 'data')).toBe(false);
  const acts = await store.pool.query('select 1 from act');
  expect(acts.rows).toHaveLength(0);
  expect(await forgetDraft(store.pool, kenya, 'data')).toBe(true);
  const left = await store.pool.query('select 1 from report_draft');
  expect(left.rows).toHaveLength(0);
});

test('RV-14 of two colleagues the second sees that the first kept something meanwhile', async () => {
  await keepDraft(store.pool, kenya, { commitment: 'data', words, restsOn: [] });
  const seen = (await kept())?.savedAt ?? '';
  const write = async (done: string) => keepDraft(store.pool, kenya, { commitment: 'data', words: { ...words, done }, restsOn: [], seen });
  expect([await write('First.'), await write('Second.')]).toEqual([true, false]);
  expect(await keepDraft(store.pool, kenya, { commitment: 'data', words, restsOn: [] })).toBe(false);
  expect((await kept())?.words.done).toBe('First.');
});
