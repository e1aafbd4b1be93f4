import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausesOf, extract } from './extract.ts';
import type { ExtractedItem } from './extract.ts';

const line = fc.oneof(
  fc.constantFrom('', '', '', '   ', '\f', '---', '12', 'Recommendations', '## Ways forward', 'PORTS AND CREWS', 'Contents', '² See the annex.', 'The following recommendations were made:', 'States should:', 'b. Role of ports', '建议：', 'التوصيات'),
  fc.tuple(fc.constantFrom('- ', '• ', '1. ', '2) ', '(a) ', '  b. ', 'i) ', 'ii. ', '   – ', 'I. ', '1.1 ', '', '', '  '), fc.constantFrom('Strengthen quays', 'including those', 'States should light quays.', 'We call for rest, and', 'the sea is wide', 'ينبغي إنارة الأرصفة.', '各国应当照明。', 'H.E. Mr. Vela spoke.', 'Ports .... 3', 'a\tb')).map(([sign, words]) => sign + words),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const document = fc.tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\n', '\r\n')).map(([lines, end]) => lines.join(end));

const itemsOf = (text: string): readonly ExtractedItem[] => extract(text).sections.flatMap(({ items }) => items);

test('spans lie in the text, in order, none over another, and an item is its pieces joined by single spaces', () => {
  fc.assert(fc.property(document, (text) => {
    let last = 0;
    for (const { start, end, parts = [{ start, end }], text: item } of itemsOf(text)) {
      expect(parts[0]?.start).toBe(start);
      expect(parts.at(-1)?.end).toBe(end);
      for (const part of parts) {
        expect(part.start).toBeGreaterThanOrEqual(last);
        expect(part.end).toBeGreaterThan(part.start);
        last = part.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(parts.map((part) => text.slice(part.start, part.end).replaceAll(/\s+/gu, ' ').trim()).join(' ')).toBe(item);
      expect(item).not.toBe('');
    }
  }), { numRuns: 2000 });
});

test('the same text with other line ends gives the same items', () => {
  fc.assert(fc.property(fc.array(line.filter((one) => !/[\n\r]/u.test(one)), { maxLength: 40 }), (lines) => {
    const said = (end: string) => extract(lines.join(end)).sections.map(({ heading, introduction, items }) => [heading, introduction, items.map(({ text, label, level }) => [text, label, level])]);
    expect(said('\r\n')).toEqual(said('\n'));
  }), { numRuns: 1000 });
});

test('a text without signs of a list or words that recommend gives no items', () => {
  const words = fc.constantFrom('the', 'sea', 'is', 'wide', 'and', 'Crews', 'sleep', 'at', 'night', 'in', 'Lima');
  const prose = fc.array(fc.array(words, { minLength: 1, maxLength: 20 }).map((some) => `${some.join(' ')}.`), { maxLength: 20 });
  fc.assert(fc.property(prose, fc.constantFrom('\n', '\n\n', ' '), (sentences, between) => {
    expect(itemsOf(sentences.join(between))).toEqual([]);
  }));
});

test('clauses lie in the text, in order, and are what stands there', () => {
  fc.assert(fc.property(document, fc.constantFrom('en', 'ar', 'zh'), (text, language) => {
    let last = 0;
    for (const { start, end } of clausesOf(text, language)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  }), { numRuns: 1000 });
});

test('two thousand pages take seconds, whatever they are made of', { timeout: 60_000 }, () => {
  const list = `SECTION ON PORTS\n\n${'Prose about the ports of the north and their crews. '.repeat(30)}\n\nThe recommendations were:\n\n${'- Strengthen the quays of every port, including those that are\n\n\n\nclosed in winter\n'.repeat(10)}\n`;
  const size = 500_000;
  const made = [list.repeat(Math.ceil(5_000_000 / list.length)), 'States should light quays. '.repeat(size / 27), 'x'.repeat(size), '. '.repeat(size / 2), '- '.repeat(size / 2), 'a\n'.repeat(size / 2), '1. Ensure rest\n'.repeat(size / 15)];
  const slowest = Math.max(...made.map((text) => {
    const began = performance.now();
    extract(text);
    return performance.now() - began;
  }));
  // Two seconds on a quiet machine; something that grows with the square of the length takes minutes.
  expect(slowest).toBeLessThan(15_000);
});
