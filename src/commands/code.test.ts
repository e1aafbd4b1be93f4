import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { oceans, oceanTexts } from '../analysis/coding/oceans.test-support.ts';
import { registerCode } from './code.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'code-'));
  await put('codebook.json', JSON.stringify(oceans('all')));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function put(name: string, text: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

async function run(...args: readonly string[]): Promise<string> {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  said.mockClear();
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  registerCode(program);
  await program.parseAsync(['code', ...args], { from: 'user' });
  return said.mock.calls.flat().join('\n');
}

const codebook = () => join(folder, 'codebook.json');
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const rows = oceanTexts('en').map(({ text, code }, at) => ({ id: `${code}-${at}`, line: `${code}-${at},${quoted(text)}` }));

test('each row gets its three best codes with scores, a margin and whether a person should decide', async () => {
  const items = await put('items.csv', ['id,text', ...rows.map(({ line }) => line)].join('\r\n'));
  const codings: { id: string; top: { code: string; score: number }[]; margin: number; abstain: boolean }[] = JSON.parse(await run(items, '--codebook', codebook(), '--json'));
  expect(codings.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  for (const { top, margin, abstain } of codings) {
    expect(top).toHaveLength(3);
    expect(margin).toBeCloseTo((top[0]?.score ?? 0) - (top[1]?.score ?? 0), 6);
    expect(typeof abstain).toBe('boolean');
  }
  expect(codings.filter(({ id, top }) => id.startsWith(`${top[0]?.code}-`)).length).toBeGreaterThan(0.85 * rows.length);
});

test('the order of the rows changes nothing; background is taken in', async () => {
  const background = await put('background.txt', `${oceanTexts('en').map(({ text }) => `${text}, and do so before the next conference.`).join('\n\n')}\n`);
  const print = async (lines: readonly string[]) => JSON.parse(await run(await put('items.csv', ['id,text', ...lines].join('\n')), '--codebook', codebook(), '--background', background, '--json')) as { id: string }[];
  const forwards = await print(rows.map(({ line }) => line));
  const backwards = await print(rows.map(({ line }) => line).toReversed());
  expect(JSON.stringify(backwards.toReversed())).toBe(JSON.stringify(forwards));
});

test('for people there is a line a row, and a count', async () => {
  const items = await put('items.csv', 'Text;Language\nPlant mangroves; EN \nПубликовать данные;ru\n');
  const lines = (await run(items, '--codebook', codebook())).split('\n');
  expect(lines[0]).toMatch(/^1 {2}reserves \d/u);
  expect(lines[1]).toContain('(for a person)');
  expect(lines.at(-1)).toBe('2 texts: 1 coded, 1 left to a person.');
});

test('a list alone, other names and a single column with commas are understood; so is a file from a spreadsheet', async () => {
  const book = await put('list.json', JSON.stringify([{ id: 7, title: 'Pêche', intro: 'poissons et filets' }, { code: 'b', heading: '', description: 'plastiques' }, { code: 'c' }]));
  const items = await put('items.csv', Buffer.from('text\nquotas de pêche, par pays\n', 'latin1'));
  expect(JSON.parse(await run(items, '--codebook', book, '--json'))).toMatchObject([{ id: '1', top: [{ code: '7' }, {}, {}] }]);
});

const sea = [{ code: 'Fish', heading: 'Fish', introduction: 'poissons, filets et quotas' }, { code: 'Waste', heading: 'Waste', introduction: 'plastiques et ordures' }, { code: 'Ice', heading: 'Ice', introduction: 'banquise et glaciers' }];

test.each([
  ['another name of the list', { name: 'sea', themes: sea.map(({ code, introduction }) => ({ id: code, title: code, text: introduction })) }],
  ['the sections of a document', { sections: sea.map(({ heading, introduction }) => ({ heading, introduction, items: [] })) }],
  ['a list in a taxonomy', { taxonomy: { name: 'sea', codes: sea } }],
  ['signs under another name', sea.map(({ code, ...words }) => ({ theme: code, ...words }))],
  ['names alone', sea.map(({ code, introduction }) => ({ name: code, definition: introduction }))],
  ['codes as keys', Object.fromEntries(sea.map(({ code, ...words }) => [code, words]))],
  ['capitals, and words as a list', sea.map(({ code, heading, introduction }) => ({ Code: code, Heading: heading, Introduction: [introduction] }))],
  ['words by language', sea.map(({ code, heading, introduction }) => ({ code, heading: { en: heading, fr: heading }, introduction: { fr: introduction } }))],
])('a codebook with %s says the same', async (_, book) => {
  const items = await put('items.csv', 'text,language\n"des quotas et des filets, par pays",fr\n');
  const usual = await run(items, '--codebook', await put('usual.json', JSON.stringify(sea)), '--json');
  expect(JSON.parse(await run(items, '--codebook', await put('other.json', JSON.stringify(book)), '--json'))).toMatchObject([{ top: [{ code: 'Fish' }, {}, {}] }]);
  expect(JSON.parse(usual)).toMatchObject([{ top: [{ code: 'Fish' }, {}, {}] }]);
});

test.each([
  ['recommendation', 'item_id,recommendation\n7,"glaciers, banquise"\n'],
  ['bars', 'id|statement|lang\n7|glaciers, banquise|fr\n'],
  ['a line of a spreadsheet about its separator', 'sep=;\nid;item\n7;glaciers, banquise\n'],
  ['a name of two words', '\uFEFFnr;Recommendation text\r\n7;"glaciers,\r\nbanquise"\r\n'],
  ['letters of two bytes', Buffer.from('\uFEFFid\ttext\r\n7\tglaciers, banquise\r\n', 'utf16le')],
])('items with %s are understood', async (_, csv) => {
  expect(JSON.parse(await run(await put('items.csv', csv), '--codebook', await put('usual.json', JSON.stringify(sea)), '--json'))).toMatchObject([{ id: '7', top: [{ code: 'Ice' }, {}, {}] }]);
});

test.each([
  ['no column', 'id,words\n1,x\n', undefined, 'has no column "text"'],
  ['no rows', 'text\n', undefined, 'no rows'],
  ['nothing', '', undefined, 'has no column "text"'],
  ['too long a row', 'id,text\n1,a,b\n', undefined, 'cannot be read as CSV'],
  ['not a text', '\0\0', undefined, 'is not a text'],
  ['no JSON', 'text\nx\n', '{', 'cannot be read as JSON'],
  ['no codebook', 'text\nx\n', '{"a": 1}', 'is not a codebook'],
  ['no codes', 'text\nx\n', '[]', 'holds no codes'],
  ['no name', 'text\nx\n', '[{"introduction": "x"}]', 'has no "code"'],
  ['no code', 'text\nx\n', '[["x"]]', 'entry 1 is not a code'],
  ['two lists', 'text\nx\n', '{"themes": [], "categories": []}', 'is not a codebook'],
  ['no words', 'text\nx\n', '[{"code": "x", "words": "y"}, {"code": "z"}]', 'no words to code by'],
  ['twice', 'text\nx\n', '[{"code": "x"}, {"code": "x"}]', 'twice'],
])('%s is said in a sentence', async (_, csv, json, sentence) => {
  const items = await put('items.csv', csv);
  const book = json === undefined ? codebook() : await put('bad.json', json);
  await expect(run(items, '--codebook', book, '--json')).rejects.toThrow(sentence);
});

test('a model of one’s own is asked too, and a bad one is said in a sentence', async () => {
  const items = await put('items.csv', 'text\nthe vessel\n');
  const book = await put('list.json', JSON.stringify([{ code: 'money' }, { code: 'boats', heading: 'Boats' }, { code: 'trees', heading: 'Trees' }]));
  const table = await put('table.txt', 'vessel 1 0\nboats 1 0.1\ntrees 0 1\n');
  expect(JSON.parse(await run(items, '--codebook', book, '--embedding', table, '--json'))).toMatchObject([{ top: [{ code: 'boats' }, {}, {}] }]);
  await expect(run(items, '--codebook', book, '--embedding', await put('bad.txt', 'a b c\n'))).rejects.toThrow('line 1');
});

test('a file that is not there is said in a sentence', async () => {
  await expect(run(join(folder, 'absent.csv'), '--codebook', codebook())).rejects.toThrow('cannot be read');
});
