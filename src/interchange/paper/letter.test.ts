import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { letterPdf } from './letter.ts';
import type { Letter } from './letter.ts';
import { bytesOf, chineseHere, infoOf, noPoppler, pictureOf, scanned, textOf } from './paper.test-support.ts';

const issuedOn = parseIsoDay('2017-04-20');
if (issuedOn === undefined) throw new Error('no day');

const letter: Letter = {
  language: 'en',
  title: 'Outcome of an application',
  issuedOn,
  sender: ['Office of the President', 'United Nations, New York'],
  reference: { label: 'Reference', text: 'gcm/accreditation/0042' },
  dateLine: 'New York, 20 April 2017',
  addressee: ['Ms. Ana Núñez', 'Casa del Migrante *Norte*'],
  subject: 'Special accreditation',
  salutation: 'Dear Ms. Núñez,',
  paragraphs: ['The organization is accredited.', 'It registers for each meeting.'],
  facts: [{ label: 'Meeting', text: 'Session 1' }],
  closing: 'Yours sincerely,',
  signature: { name: 'A. Officer', title: 'Secretary' },
  verification: { label: 'This letter can be checked at', url: 'https://example.org/en/gcm/letters/0042?code=7f3a', codeLabel: 'Code with the address above' },
};

describe.skipIf(noPoppler)('a letter (needs poppler-utils)', () => {
  test('says everything that it was given, in order', async () => {
    const text = textOf(await letterPdf(letter));
    const places = [...letter.sender, 'gcm/accreditation/0042', ...letter.addressee, letter.subject, letter.salutation, ...letter.paragraphs, 'Session 1', letter.closing, 'A. Officer', letter.verification.url].map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('the code on paper leads to the address beside it', async () => {
    expect(scanned(pictureOf(await letterPdf(letter), 1))).toBe(letter.verification.url);
  });

  test('whatever a person wrote is printed and never obeyed', async () => {
    const wild = ['#panic("x")', '#import "a.typ"', '*bold* _it_ `raw` $y^2$', '<label> @ref // no /* comment', '= heading', '\\u{41} \\ #sys.inputs', '"quoted" ]#[', '#{', '- one'];
    const text = textOf(await letterPdf({ ...letter, subject: '#panic() *x* $y$', addressee: wild, paragraphs: wild, title: '#panic()' }), '-layout');
    expect(text).toContain('#panic() *x* $y$');
    for (const line of wild) expect(text.split(line.replace(/\s+/gu, ' ')).length - 1).toBeGreaterThanOrEqual(2);
  });

  test('signs that turn the order of a line around are left out', async () => {
    const text = textOf(await letterPdf({ ...letter, addressee: ['Ana \u202Enauj\u0007\u0000'] }));
    expect(text).toContain('Ana nauj');
  });

  test('the same letter has the same bytes, and the date of the record', async () => {
    const [one, two] = await Promise.all([letterPdf(letter), letterPdf(letter)]);
    expect(Buffer.from(bytesOf(one)).equals(Buffer.from(bytesOf(two)))).toBe(true);
    expect(infoOf(one)).toMatchObject({ Title: 'Outcome of an application', Tagged: 'yes', Pages: '1', 'Page size': '595.276 x 841.89 pts (A4)' });
    expect(infoOf(one)['CreationDate']).toContain('Apr 20');
  });

  test('a long letter goes on over pages that are numbered', async () => {
    const paper = await letterPdf({ ...letter, paragraphs: Array.from({ length: 40 }, (_, index) => `Paragraph ${index}. ${'Words and words. '.repeat(20)}`) });
    const text = textOf(paper);
    expect(Number(infoOf(paper)['Pages'])).toBeGreaterThan(2);
    expect(text).toContain(`1/${infoOf(paper)['Pages']}`);
    expect(text).toContain('Paragraph 39.');
  });

  test('Arabic is shaped and ordered: digits from left to right, Latin symbols whole', async () => {
    const paragraph = 'تقرر في ١٢ نيسان/أبريل 2018 اعتماد المنظمة بموجب القرار A/RES/71/280';
    const paper = await letterPdf({ ...letter, language: 'ar', subject: 'الاعتماد الخاص', addressee: ['Ms. Ana Núñez (IOM).'], paragraphs: [paragraph] });
    const words = textOf(paper).normalize('NFKC');
    expect(words).toContain('١٢');
    expect(words).not.toContain('٢١');
    expect(words).toContain('A/RES/71/280');
    expect(words).toContain('Ms. Ana Núñez (IOM).');
    const boxes = boxesOf(paper);
    const x = (word: string) => boxes.find((box) => box.word.includes(word))?.x ?? Number.NaN;
    expect(x('2018')).toBeLessThan(x('١٢'));
    expect(x('280')).toBeLessThan(x('2018'));
  });

  test.runIf(chineseHere)('Chinese and Cyrillic are text that can be searched', async () => {
    expect(textOf(await letterPdf({ ...letter, language: 'zh', subject: '特别认可', paragraphs: ['“安全、有序和正常移民全球契约”'] }))).toContain('“安全、有序和正常移民全球契约”');
    expect(textOf(await letterPdf({ ...letter, language: 'ru', subject: 'Специальная аккредитация' }))).toContain('Специальная аккредитация');
  });
});

test('a character that no font here can show is refused, with the character', async () => {
  expect(await letterPdf({ ...letter, addressee: ['\u{1E900}\u{16A40}\u{10FFFD}'] })).toMatchObject({ refused: true, code: 'no-font', characters: expect.arrayContaining(['\u{10FFFD}']) });
});

test('after a refusal the next letter is typeset', async () => {
  await letterPdf({ ...letter, addressee: ['\u{10FFFD}'] });
  expect(bytesOf(await letterPdf(letter)).length).toBeGreaterThan(5000);
});

test('what takes too long is given up, and what waits behind it is not', async () => {
  const [late, next] = await Promise.all([letterPdf({ ...letter, paragraphs: ['Words and words. '.repeat(2000)] }, { milliseconds: 1 }), letterPdf(letter)]);
  expect(late).toMatchObject({ refused: true, code: 'took-too-long' });
  expect(bytesOf(next).length).toBeGreaterThan(5000);
});

test('a letter without end is refused before it is begun', async () => {
  expect(await letterPdf({ ...letter, paragraphs: ['x'.repeat(40_001)] })).toMatchObject({ refused: true, code: 'too-much' });
});

/** Words with the place of their left edge, from poppler's own analysis of the page. */
function boxesOf(paper: Awaited<ReturnType<typeof letterPdf>>): readonly { readonly word: string; readonly x: number }[] {
  const html = textOf(paper, '-bbox');
  return [...html.matchAll(/xMin="(?<x>[\d.]+)"[^>]*>(?<word>[^<]*)</gu)].map(({ groups }) => ({ word: (groups?.['word'] ?? '').normalize('NFKC'), x: Number(groups?.['x']) }));
}
