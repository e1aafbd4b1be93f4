import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { getDocumentProxy, extractText } from 'unpdf';
import { languages } from '../../process/vocabulary/language.ts';
import { bytesOf, chineseHere, infoOf, noPoppler, pictureOf, textOf } from '../paper/paper.test-support.ts';
import { draftDocx } from './draft-docx.ts';
import { draftPdf } from './draft-pdf.ts';
import { runsOf } from './draft-paper.ts';
import type { DraftPaper, PaperSentence } from './draft-paper.ts';
import { paperIn } from './drafts.test-support.ts';
import { itemMarker, sectionNumber } from './numbers.ts';

const readable = languages.filter((language) => language !== 'zh' || chineseHere);
const annex: DraftPaper['annex'] = { heading: 'Annex', columns: ['What', 'Who', 'Fate', 'Why'], rows: [['A paper', 'Kenya', 'set aside', 'Said already.']] };

async function wordOf(paper: DraftPaper): Promise<Uint8Array<ArrayBuffer>> {
  const file = await draftDocx(paper);
  if (file.refused === true) throw new Error(file.sentence);
  return file.docx;
}

/** A part of the file as markup. */
async function partOf(paper: DraftPaper, name: string): Promise<string> {
  return strFromU8(unzipSync(await wordOf(paper))[name] ?? new Uint8Array());
}

function many(count: number): readonly PaperSentence[] {
  return Array.from({ length: count }, (_, index) => ({ runs: [{ text: `Sentence ${index + 1}.` }] }));
}

describe('as a document to be edited', () => {
  test.each(languages)('another program reads headings, paragraphs, lists and notes (%s)', async (language) => {
    const paper = paperIn(language, { annex });
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await wordOf(paper)) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(html).toContain(`<h1>${sectionNumber(1, language)}`);
    expect(html.match(/<li[ >]/gu)?.length).toBeGreaterThanOrEqual(5);
    for (const text of [paper.title, paper.masthead.organization, 'A/CONF.1/2', 'LADDER default-1 40 %', 'NOTE-TWO', 'Said already.']) expect(html).toContain(text);
    expect(html.indexOf('LADDER')).toBeLessThan(html.indexOf('NOTE-TWO'));
    expect(html.match(/footnote-ref/gu)?.length).toBe(6);
  });

  test('Arabic runs from right to left, and what is not Arabic does not', async () => {
    const body = await partOf(paperIn('ar', { annex }), 'word/document.xml');
    const paragraphs = body.match(/<w:p>|<w:p /gu)?.length ?? 0;
    expect(body.match(/<w:bidi\/>/gu)?.length).toBe(paragraphs - 1);
    expect(body).toContain('<w:bidiVisual/>');
    expect(body).toMatch(/<w:rtl\/>(?:(?!<\/w:r>).)*حضر الاجتماع/u);
    expect(body).toMatch(/<w:rtl w:val="false"\/>(?:(?!<\/w:r>).)*Open the doors/u);
    expect(await partOf(paperIn('ar'), 'word/numbering.xml')).toContain('arabicAbjad');
  });

  test('a language other than the draft’s is marked', async () => {
    const body = await partOf(paperIn('es'), 'word/document.xml');
    expect(body).toMatch(/<w:lang w:val="en-GB"\/>(?:(?!<\/w:r>).)*Open the doors/u);
  });

  test('the same draft has the same bytes, and the day of the record', async () => {
    const paper = paperIn('fr', { annex });
    const [one, two] = [await wordOf(paper), await new Promise<Uint8Array>((resolve) => setTimeout(() => resolve(wordOf(structuredClone(paper))), 1100))];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(await partOf(paper, 'docProps/core.xml')).toContain('2017-12-06T00:00:00Z</dcterms:created>');
  });

  test('markup in a text is text', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await wordOf(paperIn('en', { title: '</w:t> & "x" \u0000\u202E' }))) });
    expect(value).toContain('</w:t> & "x"');
  });
});

describe.skipIf(noPoppler)('as a PDF (needs poppler-utils)', () => {
  test.each(readable)('says everything, in order, in %s', async (language) => {
    const paper = paperIn(language, { annex });
    const pdf = await draftPdf(paper);
    const text = textOf(pdf).normalize('NFKC');
    for (const part of ['A/CONF.1/2', 'LADDER default-1 40 %', 'NOTE-TWO', 'Said already.']) expect(text).toContain(part);
    expect(infoOf(pdf)).toMatchObject({ Title: paper.title, Tagged: 'yes', Pages: '2' });
    const read = await extractText(await getDocumentProxy(bytesOf(pdf).slice()), { mergePages: true });
    expect(read.text).toContain('NOTE-TWO');
  });

  test('Arabic stands at the right, with its digits and symbols in order', async () => {
    const pdf = await draftPdf(paperIn('ar'));
    const text = textOf(pdf).normalize('NFKC');
    expect(text).toContain('136');
    expect(text).toContain('A/RES/71/280');
    const { width, height, pixels } = pictureOf(pdf, 1);
    const dark = { left: 0, right: 0 };
    for (let at = 0; at < width * height; at += 1) if ((pixels[at * 4] ?? 255) < 128 && Math.floor(at / width) > height * 0.15 && Math.floor(at / width) < height * 0.8) dark[at % width < width / 2 ? 'left' : 'right'] += 1;
    expect(dark.right).toBeGreaterThan(dark.left);
  });

  test('the same draft has the same bytes; what was written is never obeyed', async () => {
    const wild = paperIn('en', { title: '#panic("x") *b* $y$', ladder: '#import "a.typ"' });
    const [one, two] = await Promise.all([draftPdf(wild), draftPdf(structuredClone(wild))]);
    expect(Buffer.from(bytesOf(one)).equals(Buffer.from(bytesOf(two)))).toBe(true);
    expect(textOf(one)).toContain('#panic("x") *b* $y$');
  });

  test('paragraphs are numbered through, and a long list is numbered and goes on over pages', async () => {
    const paper = paperIn('en', { sections: [{ heading: [{ text: 'One' }], paragraphs: [{ sentences: many(1), items: many(126) }, { sentences: many(2), items: [] }] }, { heading: [{ text: 'Two' }], paragraphs: [{ sentences: many(1), items: many(2) }] }] });
    const text = textOf(await draftPdf(paper), '-layout');
    for (const marker of ['1. ', '(126)', '2. ', '3. ', '(b)', 'II. Two']) expect(text).toContain(marker);
  });
});

test('a draft without end is refused before it is begun', async () => {
  const endless = paperIn('en', { sections: [{ heading: [], paragraphs: [{ sentences: many(5001), items: [] }] }] });
  expect(await draftPdf(endless)).toMatchObject({ refused: true, code: 'too-much' });
  expect(await draftDocx(endless)).toMatchObject({ refused: true, code: 'too-much' });
});

test('numbers of sections and letters of items are those of each language', () => {
  expect([4, 9, 14, 40].map((number) => sectionNumber(number, 'en'))).toEqual(['IV. ', 'IX. ', 'XIV. ', 'XL. ']);
  expect([1, 10, 11, 20, 34].map((number) => sectionNumber(number, 'zh'))).toEqual(['一、', '十、', '十一、', '二十、', '三十四、']);
  expect([sectionNumber(2, 'ar'), itemMarker(2, 3, 'ar'), itemMarker(3, 3, 'en'), itemMarker(3, 3, 'fr'), itemMarker(27, 30, 'en')]).toEqual(['ثانيا - ', '(ب)', '(c)', 'c)', '(27)']);
  expect(runsOf('a \u2068ب\u2069 c', 'en')).toEqual([{ text: 'a ' }, { text: 'ب', language: 'ar' }, { text: ' c' }]);
});
