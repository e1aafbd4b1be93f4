import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOfWords } from './place-of-words.ts';

const text = 'We support a global\ncompact – “safe, orderly”.\n\nنؤيد الاتفاق العالمي (2018).';

describe('the place of words', () => {
  test('as they stand', () => {
    expect(placeOfWords(text, ' We support ')).toEqual({ start: 0, end: 10 });
    expect(placeOfWords(text, 'الاتفاق')).toEqual({ start: text.indexOf('الاتفاق'), end: text.indexOf('الاتفاق') + 'الاتفاق'.length });
  });

  test('with line breaks, quotation marks, dashes and capitals of the text', () => {
    const found = placeOfWords(text, 'A Global compact - "Safe, orderly".');
    expect(text.slice(found?.start, found?.end)).toBe('a global\ncompact – “safe, orderly”.');
  });

  test('not where the words differ', () => {
    for (const words of ['', '   ', 'We oppose', 'global. compact', 'x'.repeat(12_001)]) expect(placeOfWords(text, words)).toBeUndefined();
  });

  test('every stretch of a text is found by itself, as its own words', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), fc.nat(), fc.nat(), (whole, one, other) => {
      const [from, to] = [one % whole.length, other % whole.length].toSorted((a, b) => a - b);
      const words = whole.slice(from, (to ?? 0) + 1);
      const found = placeOfWords(whole, words);
      return words.trim() === '' || whole.slice(found?.start, found?.end) === words.trim();
    }));
  });
});
