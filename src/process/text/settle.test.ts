import { expect, test } from 'vitest';
import { textOf, tokenise } from './compile/tokens.ts';
import { leavesSettled, settledBase } from './settle.ts';
import type { Settlement } from './settle.ts';

test('TX-24 later words leave what was settled as it is, or are refused', () => {
  const base = tokenise('States shall act now and report yearly.');
  const settlement: Settlement = { start: 1, end: 2, words: 'should', space: ' ', dropped: ['shall'], keepsInner: false, apart: [], at: 9 };
  expect(textOf(settledBase(base, [settlement]).base)).toBe('States should act now and report yearly.');
  expect(leavesSettled(base, tokenise('States should act soon and report yearly.'), [settlement])).toBe(true);
  expect(leavesSettled(base, tokenise('States shall act now and report yearly.'), [settlement])).toBe(false);
  expect(leavesSettled(base, tokenise('All States should act now and report yearly.'), [settlement])).toBe(true);
});
