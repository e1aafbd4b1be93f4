import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRefusal } from '../../process/vocabulary/refusal.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { instant, newStore } from '../new-database.test-support.ts';
import type { Store } from '../store.ts';
import { recordHead } from '../work-plan/positions.ts';
import { findWords } from './find-words.ts';
import { keepReading } from './keep-reading.ts';

let store: Store;

const texts: Readonly<Record<Language, string>> = {
  ar: 'يشدد المشاركون على أن الهجرة الآمنة مسؤولية مشتركة بين الدول والمجتمعات المضيفة.',
  zh: '与会者强调，安全有序的移民是各国的共同责任，并呼吁加强国际合作。',
  en: 'Participants stressed that every migration policy rests on shared responsibility (A/71/280). 50% of_it',
  fr: 'Les participants ont souligné que les migrations sûres relèvent d’une responsabilité partagée.',
  ru: 'Участники подчеркнули, что безопасная миграция является общей ответственностью государств.',
  es: 'Los participantes subrayaron que las migraciones seguras son una responsabilidad compartida.',
};

async function take(document: string, language: Language, text: string, replaces?: string): Promise<void> {
  const reading = { text, paragraphs: [{ start: 0, end: text.length, kind: 'paragraph' as const }], findings: [], language, format: 'text' as const, pages: 1 };
  const kept = await keepReading(store.pool, 'p', { name: `${language}.txt`, bytes: new TextEncoder().encode(text) }, reading, store.clock());
  const edition = replaces === undefined ? `${document}-${language}` : `${document}-${language}-2`;
  const done = await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands: [{ name: 'take-edition', data: { edition, document, language, ...kept, ...(replaces !== undefined && { replaces }) } }] });
  if (isRefusal(done)) throw new Error(JSON.stringify(done));
}

beforeAll(async () => {
  store = await newStore(() => instant('2026-01-01T12:00:00Z'));
  const document = (id: string) => ({ name: 'record-document' as const, data: { document: id, title: { en: id }, documentKind: 'summary' as const, author: { en: 'Chair' }, languages: [], claims: [] } });
  const done = await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: 'open', commands: [{ name: 'open-process', data: { process: 'p', title: { en: 'P' }, shortTitle: { en: 'P' }, aim: { en: 'P' }, timeZone: 'UTC' } }, document('summary'), document('other')] });
  if (isRefusal(done)) throw new Error(JSON.stringify(done));
  for (const [language, text] of Object.entries(texts)) await take('summary', language as Language, text);
});

afterAll(() => store.close());

async function found(words: string, document?: string): Promise<readonly string[]> {
  const { position } = await recordHead(store.pool, 'p');
  const hits = await findWords(store.pool, { process: 'p', position, words, ...(document !== undefined && { document }) });
  return hits.map(({ edition }) => edition);
}

describe('words in the texts of documents', () => {
  test.each([
    ['migrations', ['summary-en', 'summary-fr']],
    ['migraciones', ['summary-es']],
    ['migración', ['summary-es']],
    ['responsabilités', ['summary-fr']],
    ['миграций', ['summary-ru']],
    ['государство', ['summary-ru']],
    ['移民', ['summary-zh']],
    ['共同责任', ['summary-zh']],
    ['المسؤولية', ['summary-ar']],
    ['الدول', ['summary-ar']],
    ['A/71/280', ['summary-en']],
    ['50%', ['summary-en']],
    ['p_l', []],
    ['nowhere', []],
    ['   ', []],
    ['"', []],
    ["' or 1=1 --", []],
  ])('%s is found by its stem or as it stands', async (words, editions) => {
    expect([...(await found(words))].toSorted()).toEqual(expect.arrayContaining(editions));
    if (editions.length === 0) expect(await found(words)).toEqual([]);
  });

  test('the words are marked in the extract, in each script', async () => {
    const { position } = await recordHead(store.pool, 'p');
    const extracts = async (words: string) => (await findWords(store.pool, { process: 'p', position, words })).map(({ extract }) => extract);
    expect((await extracts('移民'))[0]).toContain('\u2068移民\u2069');
    expect((await extracts('миграцией')).join(' ')).toContain('\u2068миграция\u2069');
    expect((await extracts('policies')).join(' ')).toContain('\u2068policy\u2069');
    expect((await extracts('الدول')).join(' ')).toContain('\u2068الدول\u2069');
  });

  test('a replaced file is found after the current one, and as of a position only what was there', async () => {
    const { position } = await recordHead(store.pool, 'p');
    await take('other', 'en', 'A migration of birds.');
    await take('other', 'en', 'A migration of birds and whales.', 'other-en');
    expect((await found('birds'))).toEqual(['other-en-2', 'other-en']);
    expect(await found('migration', 'other')).toEqual(['other-en-2', 'other-en']);
    expect(await findWords(store.pool, { process: 'p', position, words: 'birds' })).toEqual([]);
  });

  test('of a text of two thousand pages its end is found too', async () => {
    const long = `${'The committee considered the item and adopted its report. '.repeat(60_000)} The very last word is quokka.`;
    await take('other', 'fr', long);
    const begun = performance.now();
    expect(await found('quokka')).toEqual(['other-fr']);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
