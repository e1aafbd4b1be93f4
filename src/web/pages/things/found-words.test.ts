import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOfExtract, piecesOfTitle } from './found-words.ts';

test('found words of an extract are marked, the isolates themselves are gone', () => {
  expect(piecesOfExtract('the \u2068hearing\u2069 of \u2068May\u2069')).toEqual([
    { text: 'the ', found: false },
    { text: 'hearing', found: true },
    { text: ' of ', found: false },
    { text: 'May', found: true },
  ]);
  expect(piecesOfExtract('cut \u2068short')).toEqual([{ text: 'cut short', found: false }]);
  expect(piecesOfExtract('one\n\u2068two\u2069')).toEqual([{ text: 'one · ', found: false }, { text: 'two', found: true }]);
  expect(piecesOfExtract('')).toEqual([]);
});

test('words of a title that begin with an asked word are marked in any case', () => {
  expect(piecesOfTitle('Fourth Hearing', 'HEAR')).toEqual([
    { text: 'Fourth', found: false },
    { text: ' ', found: false },
    { text: 'Hearing', found: true },
  ]);
});

test('no letter of a title is lost or added, whatever is asked', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, asked) => {
      expect(piecesOfTitle(title, asked).map(({ text }) => text).join('')).toBe(title);
    }),
  );
});
