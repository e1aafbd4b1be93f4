import { expect, test } from 'vitest';
import { textOf, tokenise } from './compile/tokens.ts';
import { leavesSettled, settledBase, settledCut } from './settle.ts';
import type { Settlement } from './settle.ts';

test('TX-24 later words leave what was settled as it is, or are refused', () => {
  const base = tokenise('States shall act now and report yearly.');
  const settlement: Settlement = { start: 1, end: 2, words: 'should', space: ' ', dropped: ['shall'], keepsInner: false, apart: [], exceptions: [], at: 9 };
  expect(textOf(settledBase(base, [settlement]).base)).toBe('States should act now and report yearly.');
  expect(leavesSettled(base, tokenise('States should act soon and report yearly.'), [settlement])).toBe(true);
  expect(leavesSettled(base, tokenise('States shall act now and report yearly.'), [settlement])).toBe(false);
  expect(leavesSettled(base, tokenise('All States should act now and report yearly.'), [settlement])).toBe(true);
});

test('TX-24 a cut stays at its words when a point before it is settled, and stands behind what was settled around it', () => {
  const base = tokenise('States shall act now. They report yearly.');
  const settlement: Settlement = { start: 1, end: 3, words: 'should all of them act', space: ' ', dropped: ['shall act'], keepsInner: false, apart: [], exceptions: [], at: 9 };
  const [settled, before] = [settledBase(base, [settlement]).base, base.findIndex(({ text }) => text === 'They')];
  expect(settled[settledCut(before, 5, [settlement])]?.text).toBe('They');
  expect(settledCut(before, 12, [settlement])).toBe(before);
  expect([settledCut(1, 5, [settlement]), settled[settledCut(2, 5, [settlement])]?.text]).toEqual([1, 'now']);
});
