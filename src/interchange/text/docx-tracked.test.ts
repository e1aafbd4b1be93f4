import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { baseOf, readingOfParty } from '../../process/text/compile/project.ts';
import { textOf } from '../../process/text/compile/tokens.ts';
import { languages } from '../../process/vocabulary/language.ts';
import { readWhole } from '../document/documents.test-support.ts';
import { trackedDocx } from './docx-tracked.ts';
import type { TextOut } from './out.ts';
import { holders, plainWords, textIn } from './papers.test-support.ts';
import { partOf, settledBy, trackedIn } from './tracked.test-support.ts';

async function tracked(out: TextOut): Promise<Uint8Array<ArrayBuffer>> {
  const made = await trackedDocx(out, plainWords);
  if (made.refused === true) throw new Error(made.sentence);
  return made.docx;
}

/** Words of provisions behind their labels, after the heading of the paper. */
function wordsOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.slice(paragraphs.indexOf('LEGEND') + 1).map((text) => text.replace(/^[^\t\u2003]*[\t\u2003]/u, ''));
}

function names(party: string, { nameOf }: TextOut) {
  return (author: string) => author.split(', ').includes(nameOf(party));
}

describe.each(languages)('tracked changes (%s)', (language) => {
  test('TX-2 rejecting all gives the base, TX-1 accepting those of a party its reading', async () => {
    const out = textIn(language);
    const { provisions } = out.text;
    const paragraphs = trackedIn(await tracked(out));
    expect(wordsOf(settledBy(paragraphs, () => false))).toEqual(provisions.filter(({ added }) => added === undefined).map(({ compilation }) => textOf(baseOf(compilation))));
    for (const party of holders) {
      const reads = provisions.filter(({ added, compilation }) => added === undefined || added.parties.includes(party) || compilation.parties.includes(party));
      expect(wordsOf(settledBy(paragraphs, names(party, out)))).toEqual(reads.map(({ compilation }) => textOf(readingOfParty(compilation, party))).filter((text) => text !== ''));
    }
  });

  test('TX-19 without names: one author, no name anywhere, the same bytes whoever holds what', async () => {
    const plain = await tracked(textIn(language, { names: false }));
    for (let turn = 1; turn < holders.length; turn += 1) expect(Buffer.from(await tracked(textIn(language, { names: false }, turn))).equals(Buffer.from(plain))).toBe(true);
    const authors = trackedIn(plain).flatMap(({ mark, pieces }) => [mark, ...pieces.map(({ change }) => change)]).flatMap((mark) => mark?.author ?? []);
    expect(new Set(authors)).toEqual(new Set(['EVERYBODY']));
    expect(wordsOf(settledBy(trackedIn(plain), () => false))).toEqual(wordsOf(settledBy(trackedIn(await tracked(textIn(language))), () => false)));
    for (const part of ['word/document.xml', 'word/comments.xml', 'word/settings.xml', 'docProps/core.xml', 'docProps/app.xml']) expect(partOf(plain, part)).not.toMatch(/_BLOC|_PARTY|w:rsid/u);
  });
});

test('each change has its author, its number and the day of the copy', async () => {
  const docx = await tracked(textIn('en'));
  const body = partOf(docx, 'word/document.xml');
  const ids = [...body.matchAll(/<w:(?:ins|del) w:id="(\d+)" w:author="[^"]+" w:date="2018-05-14T00:00:00Z"/gu)].map(([, id]) => id);
  expect(ids.length).toBe((body.match(/<w:(?:ins|del) /gu) ?? []).length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(body).not.toContain('<w:numPr>');
  expect(partOf(docx, 'word/settings.xml')).toContain('<w:trackRevisions/>');
  expect(partOf(docx, 'word/comments.xml')).toMatch(/w:author="CA_PARTY"(?:(?!<\/w:comment>).)*MOVE 12\./u);
  expect(body).toMatch(/<w:del [^>]*w:author="US_PARTY, CA_PARTY, EU_BLOC"[^>]*>(?:(?!<\/w:del>).)*<w:delText xml:space="preserve"> shall<\/w:delText>.*?<w:ins [^>]*w:author="US_PARTY, CA_PARTY".*? may<.*?<w:ins [^>]*w:author="EU_BLOC".*? should</u);
});

test('other programs open it, and find the changes', async () => {
  const docx = await tracked(textIn('en'));
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect(value).toContain('States may should open safe paths within two years.');
  const reading = await readWhole(docx, 'text.docx');
  expect(reading.findings.find(({ code }) => code === 'tracked-changes')).toBeDefined();
  expect(reading.text).toContain('13 alt.\tNobody is obliged');
});

test('the changes of one party alone, accepted all, are its reading', async () => {
  const out = textIn('en', { variant: 'changes', party: 'g77' });
  const paragraphs = trackedIn(await tracked(out));
  expect(wordsOf(settledBy(paragraphs, () => true))).toEqual(wordsOf(settledBy(trackedIn(await tracked(textIn('en'))), names('g77', out))));
  await expect(trackedDocx({ ...out, names: false }, plainWords)).rejects.toThrow(RangeError);
});

test('names too long for an author stand at the end under a number', async () => {
  const out = textIn('en', { nameOf: (party) => `${party} ${'x'.repeat(200)}` });
  const docx = await tracked(out);
  expect(partOf(docx, 'word/document.xml')).toContain('w:author="PROPONENTS 1"');
  const authors = trackedIn(docx).flatMap(({ pieces }) => pieces.map(({ change }) => change?.author ?? ''));
  expect(Math.max(...authors.map(({ length }) => length))).toBeLessThanOrEqual(255);
  expect(trackedIn(docx).at(-1)?.pieces.map(({ text }) => text).join('')).toMatch(/^PROPONENTS \d+: us x+, /u);
});

test('markup in names and words is text', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom('<', '&', '"', '\u0000', '\u202E', ']', 'ب', 'a', '国', '\uD800') }), async (odd) => {
    const docx = await tracked(textIn('en', { nameOf: (party) => party + odd, title: odd }));
    expect(trackedIn(docx).length).toBeGreaterThan(8);
  }), { numRuns: 15 });
});
