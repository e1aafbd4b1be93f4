import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opened } from '../process/work-plan/given.test-support.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import { countThings, listThings } from '../store/list-things.ts';
import { newStore } from '../store/new-database.test-support.ts';
import type { Store } from '../store/store.ts';
import { recordHead } from '../store/work-plan/positions.ts';
import { importDocument } from './import-document.ts';

const summary = new URL('../../../shared/gcm/source/002_8a0de07891f0b6b4.txt', import.meta.url).pathname;
const text = 'Report of the Chair\n\nParticipants made the following recommendations:\n\n1. States should ratify the conventions on the rights of migrants.\n2. States should share data on migration among each other.\n';
const report = { document: 'report', title: 'Report', kind: 'report', author: 'Chair', symbol: 'a/1/2' };
let store: Store;
let folder: string;

const head = async () => (await recordHead(store.pool, 'p')).position;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  store = await newStore();
  const outcome = await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: 'open', commands: opened });
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  folder = await mkdtemp(join(tmpdir(), 'travaux-document-'));
  await writeFile(file('report.txt'), text);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the file of a document taken in from the command line', () => {
  test('DO-1 with its document, and its recommendations; the same file again changes nothing', async () => {
    const before = await head();
    const lines = await importDocument(store, file('report.txt'), { ...report, extract: true });
    expect(lines).toEqual([expect.stringMatching(/^4 paragraphs on 1 page, \d+ characters, language: en\.$/u), 'report.txt was taken into the record of p as "report-en" of the new document "report".', '2 recommendations found: 2 new, 0 known already.']);
    expect(await head()).toBe(before + 4);
    await writeFile(file('copy.txt'), text);
    const again = await importDocument(store, file('copy.txt'), { ...report, extract: true });
    expect(again.slice(-2)).toEqual(['This very file is in the record of p as "report-en" of the document "report". Nothing was changed.', '2 recommendations found: 0 new, 2 known already.']);
    expect(await head()).toBe(before + 4);
    await writeFile(file('revised.txt'), `${text}3. States should report.\n`);
    expect((await importDocument(store, file('revised.txt'), { document: 'report', label: 'Rev.1', replaces: 'report-en' })).at(-1)).toBe('revised.txt was taken into the record of p as "report-en-rev-1" of the document "report".');
    const editions = await listThings(store.pool, { process: 'p', position: await head(), kind: 'edition' });
    expect(editions.map(({ id, status }) => [id, status])).toEqual([['report-en', 'replaced'], ['report-en-rev-1', 'current']]);
  });

  test('DO-1, DO-2 what cannot be done is one sentence, and nothing is written', async () => {
    const before = await head();
    await writeFile(file('numbers.txt'), '12 34');
    await writeFile(file('scan.pdf'), '%PDF-1.7 nothing');
    await writeFile(file('other.txt'), `Another ${text}`);
    for (const [name, options, sentence] of [
      ['none.txt', report, 'cannot be opened'],
      ['numbers.txt', report, 'The language of numbers.txt cannot be told from its text'],
      ['scan.pdf', report, 'Nothing was written.'],
      ['other.txt', { document: 'new' }, 'There is no document "new" yet'],
      ['other.txt', { ...report, document: 'new', dated: 'soon' }, '"soon" is no day'],
      ['other.txt', { document: 'report', language: 'de' }, '"de" is none of the six languages'],
      ['other.txt', { document: 'report' }, 'the record refused it (version-held, rule DO-2)'],
      ['other.txt', { document: 'report', process: 'q' }, 'There is no process "q" here'],
    ] as const) await expect(importDocument(store, file(name), options)).rejects.toThrow(sentence);
    expect(await head()).toBe(before);
  });

  test.skipIf(!existsSync(summary))('SY-2 the chair’s summary of the stocktaking meeting gives its 126 recommendations, once', async () => {
    const options = { ...report, document: 'summary', kind: 'summary', extract: true };
    expect((await importDocument(store, summary, options)).at(-1)).toBe('126 recommendations found: 126 new, 0 known already.');
    expect((await importDocument(store, summary, options)).at(-1)).toBe('126 recommendations found: 0 new, 126 known already.');
    expect(await countThings(store.pool, { process: 'p', position: await head(), kind: 'recommendation', where: { status: 'proposed' } })).toBe(128);
  });
});
