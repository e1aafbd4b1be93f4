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

test('RV-14 a working draft is kept for its State alone, outside the record, and leaves no trace', async () => {
  const savedAt = instant('2018-04-10T12:00:00.000Z');
  await keepDraft(store.pool, kenya, { commitment: 'data', words, restsOn: ['pledge:one'], savedAt });
  await keepDraft(store.pool, kenya, { commitment: 'data', words: { ...words, needs: 'Ten people.' }, restsOn: [], savedAt });
  expect([...(await loadDrafts(store.pool, kenya)).values()]).toEqual([{ commitment: 'data', words: { ...words, needs: 'Ten people.' }, restsOn: [], savedAt }]);
  const mexico = { ...kenya, state: 'MX' };
  await keepDraft(store.pool, mexico, { commitment: 'data', words, restsOn: [], savedAt });
  expect((await loadDrafts(store.pool, mexico)).size).toBe(0);
  expect(await forgetDraft(store.pool, mexico, 'data')).toBe(false);
  expect((await loadDrafts(store.pool, kenya)).get('data')?.words.needs).toBe('Ten people.');
  const acts = await store.pool.query('select 1 from act');
  expect(acts.rows).toHaveLength(0);
  expect(await forgetDraft(store.pool, kenya, 'data')).toBe(true);
  const left = await store.pool.query('select 1 from report_draft');
  expect(left.rows).toHaveLength(0);
});
