import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { mostOfPart, paragraphAt, partOf, partsOfText } from './reader-parts.ts';
import { directionIn, languageByScript, TextPieces } from './text-pieces.tsx';
import type { TextMark } from './text-pieces.tsx';
import { wordsInText } from './words-in-text.ts';

const written = (html: string) => html.replace(/<[^>]*>/gu, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const letters = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '«', '»', '(', ')', '/', '1', 'é', 'ж', 'م', 'ا', 'ل', '،', '移', '民', '<', '&', '\u0301'), maxLength: 60 });

describe('the words of a paragraph', () => {
  test('are all there, in order, whatever is marked and whichever way they run', () => {
    const mark = fc.record({ start: fc.nat(70), length: fc.nat(30), as: fc.constantFrom('found', 'cited') });
    fc.assert(
      fc.property(letters, fc.constantFrom('ltr', 'rtl'), fc.array(mark, { maxLength: 5 }), fc.nat(1000), (text, direction, asked, start) => {
        const marks = asked.map(({ start: from, length, as }): TextMark => ({ start: start + from, end: start + from + length, as }));
        expect(written(render(<TextPieces text={text} start={start} direction={direction} marks={marks} />))).toBe(text);
      }),
    );
  });

  test('a quote in the other direction keeps to itself, and a passage is marked through it', () => {
    const text = 'He said «قرار الجمعية» twice.';
    const cut = text.indexOf('ار');
    const html = render(<TextPieces text={text} start={10} direction="ltr" marks={[{ start: 13, end: 10 + cut, as: 'cited' }]} />);
    expect(html).toBe(`He <mark class="cited">said «</mark><bdi dir="rtl" lang="ar"><mark class="cited">${text.slice(9, cut)}</mark>${text.slice(cut, text.indexOf('»'))}</bdi>» twice.`);
  });

  test('the direction is that of the text around, unless the paragraph begins and goes on otherwise', () => {
    expect(directionIn('A/RES/71/280 قرار الجمعية العامة', 'rtl')).toBe('rtl');
    expect(directionIn('Quote: إن الهجرة الآمنة والمنظمة مسؤولية', 'ltr')).toBe('ltr');
    expect(directionIn('إن الهجرة الآمنة والمنظمة مسؤولية (GCM)', 'ltr')).toBe('rtl');
    expect(directionIn('Only English here', 'rtl')).toBe('ltr');
    expect(directionIn('71/280', 'rtl')).toBe('rtl');
    expect([languageByScript('移民问题', 'en'), languageByScript('Миграция', 'en'), languageByScript('Migration', 'en'), languageByScript('移民', 'zh')]).toEqual(['zh', 'ru', undefined, undefined]);
  });
});

describe('parts of a text', () => {
  test('each paragraph is in one part, in order, and no part is too long or empty', () => {
    const lengths = fc.array(fc.record({ length: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 90_000 })), kind: fc.constantFrom('heading', 'paragraph', 'paragraph', 'item') }), { minLength: 1, maxLength: 700 });
    fc.assert(
      fc.property(lengths, (asked) => {
        let at = 0;
        const paragraphs = asked.map(({ length, kind }) => ({ kind, start: at, end: (at += length + 2) - 2 }));
        const parts = partsOfText(paragraphs);
        expect(parts.map(({ first }) => first)).toEqual([0, ...parts.slice(0, -1).map(({ last }) => last)]);
        expect(parts.at(-1)?.last).toBe(paragraphs.length);
        for (const { first, last } of parts) {
          expect(last - first).toBeGreaterThan(0);
          expect(last - first).toBeLessThanOrEqual(mostOfPart.paragraphs);
        }
        for (const [index, { start, end }] of paragraphs.entries()) {
          expect(paragraphAt(paragraphs, start)).toBe(index);
          expect(paragraphAt(paragraphs, end - 1)).toBe(index);
          const part = parts[partOf(parts, index)];
          expect(part !== undefined && part.first <= index && index < part.last).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a text without paragraphs is one empty part', () => {
    expect(partsOfText([])).toEqual([{ first: 0, last: 0 }]);
    expect(paragraphAt([], 5)).toBe(0);
  });
});

describe('words in a text', () => {
  const find = (text: string, asked: string, language: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es') => {
    const { marks, paragraphs } = wordsInText(text, [{ start: 0, end: text.length }], asked, language);
    return paragraphs.length === 0 ? undefined : marks.map(({ start, end }) => text.slice(start, end));
  };

  test.each([
    ['Migration policies', 'migrations', 'en', ['Migration']],
    ['La responsabilité partagée', 'responsabilités', 'fr', ['responsabilité']],
    ['Безопасная миграция', 'миграции', 'ru', ['миграция']],
    ['Las migraciones seguras', 'migración', 'es', ['migraciones']],
    ['الهجرةُ الآمنة', 'الهجرة', 'ar', ['الهجرةُ']],
    ['安全有序的移民是共同责任', '移民', 'zh', ['移民']],
    ['the resolution A/71/280 of', 'a/71/280', 'en', ['A/71/280']],
    ['to be or not', 'to be', 'en', ['to', 'be']],
    ['(a+b)* [c]', 'a+b', 'en', ['a+b']],
    ['nothing here', '   ', 'en', undefined],
    ['nothing here', '***', 'en', undefined],
  ] as const)('%s has %s', (text, asked, language, found) => {
    expect(find(text, asked, language)).toEqual(found);
  });
});
