import { beforeAll, describe, expect, test } from 'vitest';
import { docxAround, p, pdfOfPages } from '../../../interchange/document/documents.test-support.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { listThings } from '../../../store/list-things.ts';
import { origin } from '../../reception.test-support.ts';
import { mexico, officer, RegistrationSite, sentences } from '../registration/registration-site.test-support.ts';

const site = new RegistrationSite({ talks: {} });

const document = (id: string, more: object = {}): ProcessCommand => ({ name: 'record-document', data: { document: id, title: { en: `The ${id}` }, documentKind: 'summary', author: { en: 'Chair' }, languages: [], claims: [], ...more } });

beforeAll(async () => {
  await site.given([document('summary'), document('resolution', { symbol: 'A/RES/71/280', documentKind: 'resolution' }), document('other'), document('long'), document('mixed')]);
});

type Fields = Readonly<Record<string, string | File>>;

async function send(path: string, fields: Fields, cookie = officer, language = 'en') {
  const body = new FormData();
  for (const [name, value] of Object.entries({ 'command-id': crypto.randomUUID(), ...fields })) body.set(name, value);
  const answer = await site.site.app.request(`${origin}/${language}/p${path}`, { method: 'POST', body, headers: { cookie, origin } });
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
}

const file = (bytes: Uint8Array<ArrayBuffer> | string, name = 'summary.txt') => new File([bytes], name);
const take = (id: string, bytes: Uint8Array<ArrayBuffer> | string, more: Fields = {}, name?: string) => send(`/documents/${id}`, { act: 'take-file', file: file(bytes, name), ...more });

async function editions(id: string) {
  const found = await listThings(site.site.store.pool, { process: 'p', position: await site.head(), kind: 'edition', where: { document: id } });
  return found.map(({ id: edition, language, label, status, format }) => [edition, language, label, status, format]);
}

async function kept(): Promise<readonly number[]> {
  const { rows } = await site.site.store.pool.query<{ count: number }>('select count(*)::int as count from kept_file union all select count(*)::int from kept_text');
  return rows.map(({ count }) => count);
}

const english = 'Summary of the Chair\n\nParticipants stressed that safe migration is a shared responsibility of all States and of the communities which receive migrants.\n\n1. States should ratify the conventions.\n2. States should share data.\n';
const french = 'Résumé de la présidence\n\nLes participants ont souligné que la migration sûre relève de la responsabilité partagée de tous les États et des communautés.\n';

describe('taking in the file of a document', () => {
  test('DO-1 the language is told by the text, the original is kept as it is, and its text can be read', async () => {
    const taken = await take('summary', english);
    expect([taken.status, taken.location]).toEqual([303, expect.stringMatching(/^\/en\/p\/documents\/summary\?done=\d+$/u)]);
    expect(await editions('summary')).toEqual([['summary-en', 'en', undefined, 'current', 'text']]);
    const { html } = await site.get('/documents/summary', '');
    expect(sentences(html)).toMatch(/Files and language versions .* English taken in on 1 January 2026 Read one page .*summary\.txt .* Arabic Not held Chinese Not held French Not held/u);
    const original = await site.get('/documents/summary/files/summary-en', '');
    expect(original.html).toBe(english);
    expect(Object.fromEntries(['content-type', 'content-disposition', 'content-security-policy', 'x-content-type-options'].map((name) => [name, original.headers.get(name)]))).toEqual({
      'content-type': 'text/plain; charset=utf-8', 'content-disposition': `attachment; filename="summary-en.txt"; filename*=UTF-8''summary.txt`, 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff',
    });
    expect(original.headers.get('repr-digest')).toMatch(/^sha-256=:.{44}:$/u);
    expect((await site.get('/documents/other/files/summary-en', '')).status).toBe(404);
  });

  test('DO-1 the very same file is refused with the document that has it, in another language too', async () => {
    const again = await take('other', english, {}, 'renamed.txt');
    expect(again.status).toBe(422);
    expect(sentences(again.html)).toContain('This very file is in the record already, as summary.txt of The summary');
    expect(again.html).toContain('href="/en/p/documents/summary#files"');
    const commandId = crypto.randomUUID();
    for (const _ of [1, 2]) expect((await take('summary', french, { 'command-id': commandId })).status).toBe(303);
    expect(await editions('other')).toEqual([]);
  });

  test('DO-2, DO-3 another file of a language version takes the place of the first or has a label', async () => {
    const typed = await take('summary', `${english}Revised.`, { reason: 'Typing errors' });
    expect([typed.status, typed.html.includes('Typing errors')]).toEqual([422, true]);
    expect((await take('summary', `${english}Revised.`, { replaces: 'summary-en', label: 'Rev.1' })).status).toBe(303);
    expect(await editions('summary')).toEqual([['summary-en', 'en', undefined, 'replaced', 'text'], ['summary-en-rev-1', 'en', 'Rev.1', 'current', 'text'], ['summary-fr', 'fr', undefined, 'current', 'text']]);
    expect(sentences((await site.get('/documents/summary', '')).html)).toMatch(/English, Rev\.1 taken in .* Replaced: one earlier file English taken in on 1 January 2026 replaced by English, Rev\.1/u);
    expect(sentences((await site.get('/documents/summary/read/summary-en', '')).html)).toContain('This file was replaced.');
  });

  test.each([
    ['nothing', '', 'empty.txt', 'There is no text in'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), 'a.pdf', 'of a kind that is not read here'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]), 'a.docx', 'of a kind that is not read here'],
    ['a PDF of pictures', pdfOfPages(['picture', 'picture']), 'scan.pdf', 'holds only pictures of pages'],
    ['macros', docxAround(p('Hello'), { 'word/vbaProject.bin': 'x' }), 'macro.docx', 'holds macros and was not kept'],
    ['a zip bomb', docxAround(p('a'.repeat(400_000_000))), 'bomb.docx', 'unpacked, it would be far larger'],
    ['half a file', docxAround(p('Hello')).subarray(0, 200), 'half.docx', 'it is damaged or incomplete'],
    ['numbers', '1234 5678', 'n.txt', 'cannot be told from its text'],
  ])('%s is refused in a sentence, and nothing of it is kept', async (_, bytes, name, sentence) => {
    const before = [await kept(), await site.head()];
    const answer = await take('other', bytes, { label: 'Rev.9' }, name);
    expect([answer.status, sentences(answer.html).includes(sentence), sentence]).toEqual([422, true, sentence]);
    expect(answer.html).toContain('value="Rev.9"');
    expect([await kept(), await site.head()]).toEqual(before);
  });

  test('without a file, from somebody else, or while looking back nothing happens', async () => {
    const before = await site.head();
    expect(sentences((await send('/documents/other', { act: 'take-file' })).html)).toContain('Choose a file. Nothing was taken in.');
    for (const cookie of [mexico, '']) expect((await send('/documents/other', { act: 'take-file', file: file('Hello') }, cookie)).status).toBe(422);
    expect((await send('/documents/other?as-of=2026-01-01', { act: 'take-file', file: file(english) })).status).toBe(422);
    expect((await send('/documents/nothing', { act: 'take-file', file: file('Hello') })).status).toBe(404);
    expect((await site.get('/documents/other', mexico)).html).not.toContain('name="act"');
    expect(await site.head()).toBe(before);
  });

  test('a wrong extension and mixed languages are taken in and told in words, in every language', async () => {
    const arabic = 'قال المندوب: «إن الهجرة الآمنة والمنظمة مسؤولية مشتركة بين جميع الدول الأعضاء في الأمم المتحدة وبين المجتمعات المضيفة».';
    const words = p(`The delegate said in Arabic: ${arabic} and everybody agreed with what had been said there.`) + p(arabic.repeat(3)) + p(english.slice(22, 160).repeat(2));
    expect((await take('mixed', docxAround(words), { language: 'en' }, 'mixed.pdf')).status).toBe(303);
    expect(sentences((await site.get('/documents/mixed', '')).html)).toMatch(/ends in \.pdf, but the content is DOCX.*written in 2 languages/u);
    for (const language of ['ar', 'zh', 'fr', 'ru', 'es']) {
      const { html } = await site.get('/documents/mixed', officer, language);
      expect(html).not.toMatch(/>[^<]*\b(?:editions|take-file|circulate|deadline|document)\.[a-z]|Not held|Take in a file/u);
    }
    const { html } = await site.get('/documents/mixed/read/mixed-en', '');
    expect(html).toMatch(/said in Arabic: <bdi dir="rtl" lang="ar">قال المندوب/u);
    expect(html).toMatch(/<p id="p2" dir="rtl" lang="ar">/u);
  });
});

describe('a new document with its file', () => {
  const fields = { act: 'new-document', title: 'Report', kind: 'report', author: 'Secretary-General', symbol: '', dated: '', language: 'en' };

  test('both are recorded in one request, the symbol as it is written', async () => {
    const before = await site.head();
    const taken = await send('/documents', { ...fields, symbol: 'a/conf.231/3 ', dated: '2018-07-30', file: file(`Report. ${english}`) });
    expect([taken.status, taken.location]).toEqual([303, `/en/p/documents/a-conf-231-3?done=${before + 2}`]);
    expect(sentences((await site.get('/documents/a-conf-231-3', '')).html)).toContain('A/CONF.231/3 Report');
  });

  test('a symbol that is known leads to its document; the number of a resolution may be that of another document', async () => {
    const before = await site.head();
    for (const symbol of ['A/RES/71/280', 'Resolution 71/280', 'a/71/280']) {
      const known = await send('/documents', { ...fields, symbol, title: 'Modalities', file: file(`${symbol} ${english}`) });
      expect([known.status, known.html.includes('href="/en/p/documents/resolution#files"'), known.html.includes('value="Modalities"')]).toEqual([422, true, true]);
    }
    expect((await send('/documents', { ...fields, symbol: 'A/RES/71/280', another: 'yes', file: file('x') })).status).toBe(422);
    expect(await site.head()).toBe(before);
    expect((await send('/documents', { ...fields, symbol: 'A/71/280', another: 'yes', file: file(`Another. ${english}`) })).location).toMatch(/documents\/a-71-280\?done/u);
  });

  test('what is missing is said, and without its file there is no document', async () => {
    const before = await site.head();
    for (const [more, sentence] of [[{ title: '' }, 'Title'], [{ kind: 'novel' }, 'Kind'], [{ author: '' }, 'Author'], [{ dated: 'soon' }, 'Dated']] as const) expect(sentences((await send('/documents', { ...fields, ...more, file: file('Hello') })).html)).toContain(`A field cannot be read: ${sentence}`);
    expect(sentences((await send('/documents', { ...fields })).html)).toContain('Choose a file.');
    expect(sentences((await send('/documents', { ...fields, file: file(english, 'again.txt') })).html)).toContain('This very file is in the record already');
    expect((await send('/documents', { ...fields, file: file('Hello') }, mexico)).status).toBe(422);
    expect(await site.head()).toBe(before);
    expect((await send('/documents', { ...fields, title: '全球移民契约', file: file(`Chinese title. ${english}`) }, officer, 'zh')).location).toMatch(/documents\/document\?done/u);
  });
});

describe('going out', () => {
  test('WP-11 the deadline by the rule of the process is shown, and a circulation is recorded with its day and addressees', async () => {
    await site.given([
      { name: 'record-link', data: { link: 'other-for-talks', from: 'document:other', to: 'event:talks', relation: 'documents' } },
      { name: 'set-rule', data: { rule: 'four-weeks', kind: 'lead-time', documentKind: 'summary', leastDays: 28, title: { en: 'Four weeks before' }, claims: [] } },
    ]);
    expect(sentences((await site.get('/documents/other', '')).html)).toMatch(/To go out by 13 January 2026 28 days before talks at the latest/u);
    expect(sentences((await send('/documents/other', { act: 'circulate', on: 'soon', to: 'All' })).html)).toContain('A field cannot be read: Day');
    const done = await send('/documents/other', { act: 'circulate', on: '2026-01-20', to: 'All Permanent Missions' });
    expect(done.status).toBe(303);
    expect(sentences((await site.get('/documents/other', '')).html)).toMatch(/went out 7 days late .*20 January 2026, to All Permanent Missions|20 January 2026, to All Permanent Missions .*went out 7 days late/u);
  });
});
