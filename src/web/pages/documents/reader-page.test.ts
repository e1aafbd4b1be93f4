import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { FileReading } from '../../../store/inputs/keep-reading.ts';
import { keepReading } from '../../../store/inputs/keep-reading.ts';
import { recommendationsOf } from '../../../store/synthesis/recommendations-of.ts';
import { mexico, officer, RegistrationSite, sentences } from '../registration/registration-site.test-support.ts';

const site = new RegistrationSite({ talks: {} });

const sentence = (number: number) => `Paragraph ${number}: participants stressed that safe migration is a shared responsibility of countries of origin, transit and destination, and asked for ${['data', 'finance', 'training', 'dialogue', 'mediation'][number % 5]} in the year ${1900 + (number % 130)}.`;

/** A reading with a heading before every fiftieth paragraph, ten paragraphs on a page. */
function reading(count: number, language: Language = 'en', words = sentence): FileReading {
  const paragraphs: FileReading['paragraphs'][number][] = [];
  let text = '';
  for (let number = 1; number <= count; number += 1) {
    const heading = number % 50 === 1;
    const own = heading ? `Chapter ${(number + 49) / 50}` : words(number);
    if (text !== '') text += '\n\n';
    paragraphs.push({ start: text.length, end: text.length + own.length, kind: heading ? 'heading' : number % 7 === 0 ? 'item' : 'paragraph', page: Math.ceil(number / 10), ...(heading && { level: 1 }) });
    text += own;
  }
  return { text, paragraphs, findings: [], language, format: 'pdf', pages: Math.ceil(count / 10) };
}

const whole = reading(20_000);

async function take(document: string, edition: string, read: FileReading): Promise<void> {
  const { pool, clock } = site.site.store;
  const kept = await keepReading(pool, 'p', { name: `${edition}.pdf`, bytes: new TextEncoder().encode(edition) }, read, clock());
  await site.given([{ name: 'record-document', data: { document, symbol: `A/${document.toUpperCase()}/1`, title: { en: `The ${document}` }, documentKind: 'report', author: { en: 'Chair' }, languages: [], claims: [] } }, { name: 'take-edition', data: { edition, document, language: read.language ?? 'en', ...kept } }]);
}

const recommending = 'Report\n\nParticipants made the following recommendations:\n\n1. States should ratify the conventions on the rights of migrants.\n2. States should share data on migration among each other.\n3. The United Nations should support States that ask for it.\n';

beforeAll(async () => {
  await take('long', 'long-en', whole);
  const parts = [...recommending.matchAll(/[^\n]+/gu)];
  await take('short', 'short-en', { text: recommending, paragraphs: parts.map((match, index) => ({ start: match.index, end: match.index + match[0].length, kind: index === 0 ? 'heading' : index > 1 ? 'item' : 'paragraph' })), findings: [], language: 'en', format: 'text', pages: 1 });
  await take('arabic', 'arabic-ar', { ...reading(3, 'ar', () => 'A/RES/71/280: إن الهجرة الآمنة مسؤولية مشتركة (see Global Compact for Migration) بين الدول.'), format: 'docx' });
});

const reader = (query = '') => site.get(`/documents/long/read/long-en${query}`, '');

describe('the reader of a text of two thousand pages', () => {
  test('shows a part at a time, light enough for a phone, with the way to the next', async () => {
    const { status, html } = await reader();
    expect(status).toBe(200);
    expect(gzipSync(html).length).toBeLessThan(40_000);
    expect(brotliCompressSync(html).length).toBeLessThan(40_000);
    expect(sentences(html)).toContain('Part 1 of 134');
    expect(html).toContain('id="p1"');
    expect(html).not.toContain('id="p151"');
    expect(html).toContain('rel="next" href="/en/p/documents/long/read/long-en?part=2"');
    expect(sentences((await reader('?part=134')).html)).toContain('Paragraph 20000:');
    expect((await reader('?part=99999')).html).toContain('id="p20000"');
  });

  test('a paragraph, a page and a cited passage have addresses that lead to the right part', async () => {
    const to = async (query: string) => (await reader(query)).headers.get('location');
    const start = whole.paragraphs[12_343]?.start ?? 0;
    expect(await to('?p=12344')).toBe('/en/p/documents/long/read/long-en?part=83#p12344');
    expect(await to('?page=1300')).toBe('/en/p/documents/long/read/long-en?part=87#page-1300');
    expect(await to(`?from=${start + 7}&to=${start + 40}`)).toBe(`/en/p/documents/long/read/long-en?part=83&from=${start + 7}&to=${start + 40}#p12344`);
    expect((await reader('?p=30000')).status).toBe(200);
    const { html } = await reader(`?part=83&from=${start + 17}&to=${start + 29}`);
    expect(html).toContain(`<mark class="cited">${whole.text.slice(start + 17, start + 29)}</mark>`);
    const short = await site.get('/editions/long-en?p=12344', '');
    expect([short.status, short.headers.get('location')]).toEqual([302, '/en/p/documents/long/read/long-en?p=12344']);
    expect((await site.get('/editions/nothing', '')).status).toBe(404);
  });

  test('words are found by their stems in all parts, and marked', async () => {
    const begun = performance.now();
    const { headers } = await reader('?find=mediations');
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(headers.get('location')).toBe('/en/p/documents/long/read/long-en?part=1&find=mediations#p4');
    const { html } = await reader('?part=1&find=mediations');
    expect(html).toContain('<mark>mediation</mark>');
    expect(sentences(html)).toMatch(/“mediations” stands in 4,000 paragraphs\. ¶ 4 ¶ 9 .* 40 are listed, from this part on\./u);
    expect(sentences((await reader('?find=quokka')).html)).toContain('“quokka” stands nowhere in this text.');
    expect((await reader('?find=%3Cscript%3E')).html).not.toContain('<script>');
  });

  test('the contents list the headings, each leading to its part; a paragraph says how it is cited', async () => {
    const { html } = await reader();
    expect(html).toMatch(/href="\/en\/p\/documents\/long\/read\/long-en\?part=3#p401" dir="auto">Chapter 9</u);
    expect(sentences(html)).toMatch(/A\/LONG\/1, The long, English *, paragraph 12 of the text, page 2\. http:\/\/localhost\/en\/p\/editions\/long-en\?p=12 \. SHA-256 [0-9a-f]{64}/u);
  });
});

describe('a short text', () => {
  test.each(['ar', 'zh', 'fr', 'ru', 'es'])('in %s no key and no English of ours', async (language) => {
    const { html } = await site.get('/documents/short/read/short-en?find=States&part=1', '', language);
    expect(html).not.toMatch(/>[^<]*\b(?:reader|editions)\.[a-z]|How to cite|Find in this text/u);
    expect(html).toContain('<div class="reader-text" lang="en" dir="ltr">');
  });

  test('an Arabic text runs from right to left whatever it begins with, and Latin words in it keep together', async () => {
    const { html } = await site.get('/documents/arabic/read/arabic-ar', '');
    expect(html).toContain('<div class="reader-text" lang="ar" dir="rtl">');
    expect(html).toMatch(/<p id="p2"><bdi dir="ltr">A\/RES\/71\/280<\/bdi>: إن الهجرة/u);
    expect(html).toContain('<bdi dir="ltr">see Global Compact for Migration</bdi>');
  });

  test('what is not there is not found', async () => {
    for (const path of ['/documents/short/read/long-en', '/documents/nothing/read/short-en', '/documents/short/read/X%20Y']) expect((await site.get(path, '')).status).toBe(404);
  });
});

describe('recommendations in a text', () => {
  const find = (cookie = officer) => site.post('/documents/short', { 'act': 'extract', 'edition': 'short-en', 'command-id': crypto.randomUUID() }, cookie);

  test('SY-2, SY-3 are found in a thread, kept with their exact words as proposals, and marked beside the text; a second search changes nothing', async () => {
    expect((await find(mexico)).status).toBe(422);
    const before = await site.head();
    const first = await find();
    expect([first.status, first.location]).toEqual([303, '/en/p/documents/short?edition=short-en&found=3&new=3&known=0&unfit=0#files']);
    expect(await site.head()).toBe(before + 3);
    const found = await recommendationsOf(site.site.store.pool, 'p', await site.head(), 'edition:short-en');
    expect(found.map(({ id, status, pieces }) => [id, status, pieces.map(({ start, end }) => recommending.slice(start, end)).join(' ')])).toEqual([
      ['short-en-001', 'proposed', 'States should ratify the conventions on the rights of migrants.'],
      ['short-en-002', 'proposed', 'States should share data on migration among each other.'],
      ['short-en-003', 'proposed', 'The United Nations should support States that ask for it.'],
    ]);
    expect((await find()).location).toContain('found=3&new=0&known=3');
    expect(await site.head()).toBe(before + 3);
    const page = sentences((await site.get('/documents/short?edition=short-en&found=3&new=0&known=3&unfit=0', officer)).html);
    expect(page).toContain('3 recommendations were found in the text: English. 3 stand in the record already and were left as they are.');
    const { html } = await site.get('/documents/short/read/short-en', '');
    expect(html.match(/class="proposed"/gu)).toHaveLength(3);
    expect((await site.get('/documents/short?edition=short-en&found=<b>&new=1e99', '')).status).toBe(200);
  });
});
