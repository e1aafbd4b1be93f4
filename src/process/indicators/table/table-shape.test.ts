import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, cellCount, equationsOf, faultsOf, placesOf, totalsOf, withTotals } from './table-shape.ts';

const someSizes = fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 3 });

test('a cell is found by its places again, and has as many totals as axes at most', () => {
  fc.assert(fc.property(someSizes, (sizes) => {
    for (let cell = 0; cell < cellCount(sizes); cell += 1) {
      expect(cellAt(placesOf(cell, sizes), sizes)).toBe(cell);
      expect(totalsOf(cell, sizes)).toBeLessThanOrEqual(sizes.length);
    }
    expect(totalsOf(cellCount(sizes) - 1, sizes)).toBe(sizes.length);
  }), { numRuns: 50 });
});

test('DC-5 with its totals a table adds up along every line, and one count changed does not', () => {
  fc.assert(fc.property(someSizes, fc.infiniteStream(fc.nat(50)), fc.nat(), (sizes, counts, where) => {
    const whole = withTotals([...counts.take(cellCount(sizes))], sizes);
    expect(faultsOf(whole, sizes)).toEqual({ uneven: [], open: [] });
    const cell = where % whole.length;
    expect(faultsOf(whole.with(cell, (whole[cell] ?? 0) + 1), sizes).uneven.length).toBe(equationsOf(sizes).filter(({ total, parts }) => total === cell || parts.includes(cell)).length);
  }), { numRuns: 100 });
});

test('DC-9 a line of which all but one is published leaves that one open', () => {
  const whole = withTotals([3, 4, 0, 5, 6, 0, 0, 0, 0], [3, 3]);
  const open = whole.map((value, cell) => (cell === 0 ? undefined : value));
  expect(faultsOf(open, [3, 3]).open).toEqual([0]);
});
