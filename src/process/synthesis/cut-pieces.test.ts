import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutParts, cutPieces } from './cut-pieces.ts';

const text = 'We ask for clean beds\n  and for quiet\fnights, and for 🌱 gardens.';
const piece = (start: number, end: number) => ({ start, end, quote: text.slice(start, end) });
const whole = { pieces: [piece(0, text.length)] };
const torn = { pieces: [piece(0, text.indexOf('\f')), piece(text.indexOf('\f') + 1, text.length)] };
const quotes = (origin: typeof whole, typed: string) => {
  const cut = cutParts(origin, typed);
  return 'parts' in cut ? cut.parts.map((spans) => spans.map(({ quote }) => quote)) : cut.notThere;
};

describe('words cut out of an origin', () => {
  test('SY-4 parts that empty lines set apart get their exact places, however the lines were broken', () => {
    expect(quotes(whole, 'We ask for clean beds and\n\n  \n\nfor quiet nights, and for 🌱\ngardens.')).toEqual([['We ask for clean beds\n  and'], ['for quiet\fnights, and for 🌱 gardens.']]);
  });

  test('SY-4 a part that a page end tears keeps its pieces', () => {
    expect(quotes(torn, 'clean beds\n\nquiet nights')).toEqual([['clean beds'], ['quiet', 'nights']]);
  });

  test('SY-4 a beginning that several parts share may be cut again; words that do not stand there are named', () => {
    expect(quotes(whole, 'clean beds\n\nWe ask for')).toEqual([['clean beds'], ['We ask for']]);
    expect(quotes(whole, 'clean beds\n\nloud nights')).toBe('loud nights');
    expect(cutPieces(whole, '  ')).toBeUndefined();
  });

  test('SY-4 every cut stands in the text to the unit', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const words = text.slice(Math.min(one, other), Math.max(one, other));
        const cut = cutPieces(torn, words);
        if (words.trim() === '') expect(cut).toBeUndefined();
        else for (const { start, end, quote } of cut?.pieces ?? [{ start: 0, end: 0, quote: 'missing' }]) expect(text.slice(start, end)).toBe(quote);
      }),
    );
  });
});
