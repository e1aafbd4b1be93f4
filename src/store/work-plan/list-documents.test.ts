import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkPlanCommand } from '../../process/work-plan/commands.ts';
import { dayClaim, opened, scheduled, text } from '../../process/work-plan/given.test-support.ts';
import { newStore } from '../new-database.test-support.ts';
import type { Store } from '../store.ts';
import { claimsFrom } from './claims-from.ts';
import { countDocuments, listDocuments, partsOf } from './list-documents.ts';
import type { DocumentFilter, DocumentSort } from './list-documents.ts';

let store: Store;

function document(id: string, title: string, more: { symbol?: string; author?: string; partOf?: string } = {}): WorkPlanCommand<'record-document'> {
  const { author = 'Secretariat', ...rest } = more;
  return { name: 'record-document', data: { document: id, title: text(title), documentKind: id === 'letter' ? 'letter' : 'note', author: text(author), languages: ['en'], claims: [], ...rest } };
}

const commands: readonly WorkPlanCommand[] = [
  ...opened,
  document('letter', 'Letter', { symbol: 'A/1', author: 'President' }),
  document('half', '50% of it', { partOf: 'letter' }),
  document('slash', 'Either\\or'),
  { name: 'circulate-document', data: { document: 'letter', on: '2017-04-13', to: text('all missions') } },
  { name: 'circulate-document', data: { document: 'half', on: '2017-04-20', to: text('all missions') } },
  scheduled('session', [dayClaim('d', '2017-06-19', '2017-06-20', { source: { document: 'letter', locator: 'para. 2' } })]),
];

beforeAll(async () => {
  store = await newStore();
  const outcome = await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: 'all', commands: [...commands] });
  if ('code' in outcome) throw new Error(JSON.stringify(outcome));
});
afterAll(() => store.close());

async function found(filter: DocumentFilter, more: { position?: number; sort?: DocumentSort; descending?: boolean } = {}): Promise<readonly string[]> {
  const { position = commands.length, sort = 'title', descending = false } = more;
  const documents = await listDocuments(store.pool, { process: 'p', position, filter, sort, descending, limit: 10, offset: 0 });
  expect(await countDocuments(store.pool, { process: 'p', position, filter })).toBe(documents.length);
  return documents.map(({ id }) => id);
}

describe('the list of documents', () => {
  test('is sorted by what was asked, what was never circulated last by date', async () => {
    expect(await found({}, { sort: 'date' })).toEqual(['letter', 'half', 'slash']);
    expect(await found({}, { sort: 'claims', descending: true })).toEqual(['letter', 'slash', 'half']);
  });

  test('is filtered by kind, author, words and days of circulation', async () => {
    expect(await found({ kind: 'letter' })).toEqual(['letter']);
    expect(await found({ author: 'presid' })).toEqual(['letter']);
    expect(await found({ words: 'a/1' })).toEqual(['letter']);
    expect(await found({ from: '2017-04-14' })).toEqual(['half']);
    expect(await found({ to: '2017-04-13' })).toEqual(['letter']);
  });

  test('takes the signs of a pattern as what they are', async () => {
    expect(await found({ words: '%' })).toEqual(['half']);
    expect(await found({ words: '_' })).toEqual([]);
    expect(await found({ words: '\\' })).toEqual(['slash']);
    expect(await found({ words: 'en' })).toEqual([]);
    expect(await found({ author: "'" })).toEqual([]);
  });

  test('REC-4 shows what was known at a position', async () => {
    expect(await found({}, { position: opened.length + 1 })).toEqual(['letter']);
    expect(await found({ from: '2017-04-01' }, { position: opened.length + 3 })).toEqual([]);
  });

  test('knows the parts of a document and what is taken from it', async () => {
    expect(await partsOf(store.pool, 'p', commands.length, 'letter')).toMatchObject([{ id: 'half' }]);
    expect(await claimsFrom(store.pool, 'p', commands.length, 'letter')).toMatchObject([{ subject: 'event:session', claim: { property: 'date', source: { locator: 'para. 2' } } }]);
    expect(await claimsFrom(store.pool, 'p', commands.length - 1, 'letter')).toEqual([]);
  });
});
