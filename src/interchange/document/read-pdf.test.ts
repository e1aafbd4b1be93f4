import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { letterPdf } from '../paper/letter.ts';
import type { Letter } from '../paper/letter.ts';
import { bytesOf as pdfBytes, chineseHere } from '../paper/paper.test-support.ts';
import { findingCodes, outline, pdfOfPages, read, readWhole } from './documents.test-support.ts';
import { withNextLine, writtenWords } from './pdf-hyphens.ts';
import { linesOfPage } from './pdf-lines.ts';

const issuedOn = parseIsoDay('2017-04-20');
if (issuedOn === undefined) throw new Error('no day');

const letter: Letter = {
  language: 'en',
  title: 'A letter',
  issuedOn,
  sender: ['Office of the President'],
  reference: { label: 'Reference', text: 'gcm/0042' },
  dateLine: 'New York, 20 April 2017',
  addressee: ['Ms. Ana Núñez'],
  subject: 'Special accreditation',
  salutation: 'Dear Ms. Núñez,',
  paragraphs: [],
  closing: 'Yours sincerely,',
  signature: { name: 'A. Officer', title: 'Secretary' },
  verification: { label: 'Check at', url: 'https://example.org/7f3a', codeLabel: 'Code' },
};

async function typeset(changes: Partial<Letter>) {
  return readWhole(pdfBytes(await letterPdf({ ...letter, ...changes })), 'letter.pdf');
}

describe('a typeset PDF', () => {
  test('lines are joined to paragraphs; large letters are headings; entries of lists are told', async () => {
    const long = 'Delegations underlined the importance of cooperation between countries of origin, transit and destination. '.repeat(6).trim();
    const lines = outline(await typeset({ paragraphs: [long, '1. First entry of the list.', '2. Second entry of the list.'] }));
    expect(lines).toContain('heading 1: Office of the President');
    expect(lines).toContain(`paragraph: ${long}`);
    expect(lines).toContain('item: 1. First entry of the list.');
    expect(lines).toContain('item: 2. Second entry of the list.');
  });

  test('pages are parted by a form feed, and every paragraph says its page', async () => {
    const reading = await typeset({ paragraphs: Array.from({ length: 40 }, (_, index) => `Paragraph ${index}. ${'Words and words. '.repeat(20)}`) });
    expect(reading.pages).toBeGreaterThan(2);
    expect(reading.text.split('\f')).toHaveLength(reading.pages);
    for (const { start, page } of reading.paragraphs) expect(reading.text.slice(0, start).split('\f')).toHaveLength(page ?? 0);
  });

  test('Arabic is read in its order: digits and symbols from left to right, lām and alif as they are written', async () => {
    const paragraph = 'تقرر في ١٢ نيسان/أبريل 2018 اعتماد "منظمة السلام" بموجب القرار A/RES/71/280 (خلال الجلسة) وذلك في سياق التعاون الدولي بين الدول الأعضاء في مجال الهجرة الآمنة والمنظمة والنظامية';
    const reading = await typeset({ language: 'ar', subject: 'الاعتماد الخاص', paragraphs: [paragraph] });
    expect(outline(reading)).toContain(`paragraph: ${paragraph}`);
    expect(outline(reading)).toContain('heading 2: الاعتماد الخاص');
    expect(reading).toMatchObject({ language: 'ar', direction: 'rtl' });
  });

  test.runIf(chineseHere)('lines of Chinese are joined without spaces', async () => {
    const paragraph = '安全、有序和正常移民全球契约以及区域协商和专题会议的筹备进程'.repeat(4);
    expect(outline(await typeset({ language: 'zh', paragraphs: [paragraph] }))).toContain(`paragraph: ${paragraph}`);
  });

  test('the same bytes give the same reading', async () => {
    const bytes = pdfBytes(await letterPdf({ ...letter, paragraphs: ['Once.'] }));
    expect(JSON.stringify(await readWhole(bytes))).toBe(JSON.stringify(await readWhole(bytes)));
  });
});

describe('pages and pictures', () => {
  test('a word parted at the end of a line is one again, unless it is written with a hyphen elsewhere', async () => {
    const { text } = await readWhole(pdfOfPages([['The co-facilitators spoke of interna-', 'tional cooperation, and the co-', 'facilitators thanked all (each and every one) for it.']]));
    expect(text).toBe('The co-facilitators spoke of international cooperation, and the co-facilitators thanked all (each and every one) for it.');
    const lines = (...texts: readonly string[]) => texts.map((text) => ({ text, left: 70, right: 500, y: 700, size: 10, rtl: false, page: 1 }));
    const parted = writtenWords(lines('gender and sensitive', 'long-term', 'com-'));
    expect(withNextLine('soli\u00AD', 'darity', parted)).toBe('solidarity');
    expect(withNextLine('gender-', 'sensitive services', parted)).toBe('gender-sensitive services');
    expect(withNextLine('of a long-', 'term plan', parted)).toBe('of a long-term plan');
    expect(withNextLine('CONCRETE COMMIT-', 'MENTS', parted)).toBe('CONCRETE COMMITMENTS');
    expect(withNextLine('COVID-', '19', parted)).toBe('COVID-19');
    expect(withNextLine('pre-', 'and post-arrival', parted)).toBe('pre- and post-arrival');
    expect(withNextLine('open-', 'mindedness', writtenWords(lines('not parted')))).toBe('open-mindedness');
  });

  test('some pages are pictures: they are named; empty pages are not', async () => {
    const reading = await readWhole(pdfOfPages([['Text of a page.'], 'picture', 'picture', 'empty', ['More text.'], 'picture']));
    expect(reading).toMatchObject({ pages: 6, findings: [{ code: 'pictures-only-pages', details: { count: 3, pages: '2–3, 6' } }] });
    expect(outline(reading)).toEqual(['paragraph: Text of a page.', 'paragraph: More text.']);
  });

  test('a PDF of pictures only is refused, and so is one with nothing on its pages', async () => {
    expect(await read(pdfOfPages(['picture', 'picture']), 'scan.pdf')).toMatchObject({ refused: true, code: 'pictures-only', sentence: 'scan.pdf was not read. All its 2 pages are pictures.' });
    expect(await read(pdfOfPages(['empty']), 'scan.pdf')).toMatchObject({ refused: true, code: 'empty' });
  });

  test('an empty line, a new entry and a new page begin a paragraph', async () => {
    const reading = await readWhole(pdfOfPages([['First paragraph goes on', 'in a second line.', '', 'Another one.', '- an entry', 'with two lines', '- another'], ['a page later.']]));
    expect(outline(reading)).toEqual(['paragraph: First paragraph goes on in a second line.', 'paragraph: Another one.', 'item: - an entry with two lines', 'item: - another', 'paragraph: a page later.']);
    expect(findingCodes(reading)).toEqual([]);
  });

  test('cells that stand apart are parted by tabs; a number before its entry is not', () => {
    const run = (text: string, x: number) => ({ text, x, y: 700, width: text.length * 5, size: 10 });
    expect(linesOfPage([run('4 December', 70), run('Opening', 200)], 1)).toMatchObject([{ text: '4 December\tOpening' }]);
    expect(linesOfPage([run('12.', 70), run('Open pathways', 120)], 1)).toMatchObject([{ text: '12. Open pathways' }]);
    expect(linesOfPage([run('was said', 80), run('שלום', 125), run(' ', 145), run('עליכם', 150), run('then', 180)], 1)).toMatchObject([{ text: 'was said עליכם שלום then', rtl: false }]);
  });
});

const source = new URL('../../../../shared/gcm/source/002_8a0de07891f0b6b4.txt', import.meta.url);

test.skipIf(!existsSync(source))('a summary that was typeset is read back word for word, but for what goes over the end of a page (needs ../shared)', { timeout: 60_000 }, async () => {
  const original = await readWhole(new Uint8Array(readFileSync(source)), 'summary.txt');
  const paragraphs = original.paragraphs.map(({ start, end }) => original.text.slice(start, end).replaceAll('**', '').replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
  let [found, pages] = [0, 0];
  for (let from = 0; from < paragraphs.length; from += 60) {
    const part = paragraphs.slice(from, from + 60);
    const reading = await typeset({ paragraphs: part });
    const read = new Set(reading.paragraphs.map(({ start, end }) => reading.text.slice(start, end)));
    found += part.filter((text) => read.has(text)).length;
    pages += reading.pages;
  }
  expect(paragraphs.length).toBeGreaterThan(200);
  expect(paragraphs.length - found).toBeLessThan(pages);
});
