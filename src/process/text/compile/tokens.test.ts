import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from './digest.ts';
import { cut, keyOf, textOf, tokenise } from './tokens.ts';

const texts = (text: string) => tokenise(text).map((token) => token.text);

test('TX-18 words, numbers and signs of every script', () => {
  expect(texts('Parties shall, l’État’s well-known COVID-19')).toEqual(['Parties', 'shall', ',', 'l’État’s', 'well-known', 'COVID-19']);
  expect(texts('40-70% of 1,000.5; A/RES/73/195')).toEqual(['40', '-', '70', '%', 'of', '1,000.5', ';', 'A', '/', 'RES', '/', '73', '/', '195']);
  expect(texts('国家 UN 第1条、カー')).toEqual(['国', '家', 'UN', '第', '1', '条', '、', 'カ', 'ー']);
  expect(texts('تؤكد أنّ ١٢٫٥')).toEqual(['تؤكد', 'أنّ', '١٢٫٥']);
  expect(texts('ไทย 한국 नमस्ते')).toEqual(['ไ', 'ท', 'ย', '한국', 'नमस्ते']);
});

test('TX-18 typography is not compared, letters are', () => {
  expect(keyOf(tokenise('the “rights” – l’eau'))).toBe(keyOf(tokenise('the "rights" - l\'eau')));
  expect(keyOf(tokenise('State'))).not.toBe(keyOf(tokenise('state')));
});

test('TX-18 a text put together is the text, and any piece of its tokens is cut again as it was', () => {
  const sign = fc.constantFrom('a', 'é', '1', ' ', '\n', '-', "'", '’', '.', ',', '国', 'ン', '\u0301', '\u200d', 'ด', '์', '٣', '٫', '👩', '_', 'Z');
  fc.assert(fc.property(fc.array(sign, { maxLength: 14 }), fc.nat(14), fc.nat(14), (signs, from, count) => {
    const tokens = tokenise(signs.join(''));
    const piece = tokens.slice(from, from + count);
    expect(tokenise(textOf(tokens))).toEqual(tokens);
    expect(cut(textOf(piece), piece[0]?.ws)).toEqual(piece);
  }), { numRuns: Number(process.env['TRAVAUX_RUNS'] ?? 2000) });
}, 600_000);

test('TX-18 a long run of spaces or signs takes no time', () => {
  expect(tokenise(`a${' '.repeat(200_000)}b${'-'.repeat(50_000)}${'a-'.repeat(50_000)}`).length).toBeGreaterThan(50_000);
});

test('TX-3 names of points are MurmurHash3 on every machine', () => {
  expect(digest('')).toBe('0'.repeat(32));
  expect(digest('The quick brown fox jumps over the lazy dog')).toBe('15beb6860f94f6cafed4894d28be6d5b');
  expect(['a', 'ab', 'abc', 'abcdefgh', 'abcdefghi'].map(digest)).toEqual(['033bb196ccef4fe1ccef4fe1ccef4fe1', '260fb953af22b6fdaf22b6fdaf22b6fd', '2b5b97a320f75fb55012c2b45012c2b4', '6c3576558df898a1a76d230d42147114', '17a3d73237eee48604d39ee1ee7f6ddc']);
});
