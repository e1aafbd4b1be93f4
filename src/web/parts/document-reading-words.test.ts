import { expect, test } from 'vitest';
import { documentRefusals } from '../../interchange/document/document-reading.ts';
import type { DocumentFinding } from '../../interchange/document/document-reading.ts';
import { languages } from '../../process/vocabulary/language.ts';
import { wordsIn } from '../messages/catalogue.ts';
import { documentFindingInWords, refusedDocumentInWords } from './document-reading-words.ts';

const findings: readonly DocumentFinding[] = [
  { code: 'pictures-only-pages', details: { count: 3, pages: '2–3, 6' } },
  { code: 'tracked-changes', details: { insertions: 1, deletions: 0 } },
  { code: 'wrong-extension', details: { extension: '.pdf', format: 'DOCX' } },
  { code: 'long', details: { pages: 2000 } },
  ...(['mixed-languages', 'comments-left-out', 'footnotes', 'hidden-text', 'pictures', 'scripts-left-out', 'embedded-files', 'bidi-controls', 'invisible-removed'] as const).map((code) => ({ code, details: { count: 2 } })),
];

test.each(languages)('every refusal and finding of a document is a sentence in %s', (language) => {
  const words = wordsIn(language);
  for (const code of documentRefusals) expect(refusedDocumentInWords(words, 'a.docx', { code })).toContain('a.docx');
  const sentences = findings.map((finding) => documentFindingInWords(words, finding));
  for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+$/u);
  expect(new Set(sentences).size).toBe(findings.length);
});

test('pages that are pictures, and a name that says otherwise, are told as they are', () => {
  const words = wordsIn('en');
  expect(findings.slice(0, 3).map((finding) => documentFindingInWords(words, finding))).toEqual([
    'Pages 2–3, 6 are pictures; their text was not read.',
    'Tracked changes were read as accepted: one insertion, 0 deletions.',
    'The name ends in .pdf, but the content is DOCX, and was read as that.',
  ]);
  expect(documentFindingInWords(words, { code: 'wrong-extension', details: { extension: '.pdf', format: 'TEXT' } })).toContain('plain text');
});
