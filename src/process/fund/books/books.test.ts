import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOf, touchedBy } from './balances.ts';
import { halfEven, rationalOf, ratePattern } from './rational.ts';
import { faultsOf, randomRun } from './random-books.test-support.ts';

test('FU-3 halves are rounded to the even unit, and rates are read exactly', () => {
  expect([5n, 15n, 25n, -5n, -15n, 14n, 16n].map((value) => halfEven(value, 10n))).toEqual([0n, 2n, 2n, 0n, -2n, 1n, 2n]);
  expect(rationalOf('0.0091')).toEqual({ numerator: 91n, denominator: 10_000n });
  expect(['1', '0.5', '0', '0.000', '-1', '1e5', '.5', '1.'].map((text) => ratePattern.test(text))).toEqual([true, true, false, false, false, false, false, false]);
  expect(() => rationalOf('0')).toThrow(RangeError);
});

test('FU-6 cleared in whatever parts, nothing remains in the currency of the books', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e12 }), fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { maxLength: 12 }), (amount, base, parts) => {
    let left = { amount, base };
    for (const share of [...parts, 1]) {
      const part = Math.ceil(left.amount * share);
      left = { amount: left.amount - part, base: left.base - (left.amount === 0 ? 0 : partOf(left, part)) };
    }
    return left.amount === 0 && left.base === 0;
  }), { numRuns: 2000 });
});

test('FU-1 lines upon one account are added up before it is carried', () => {
  expect(touchedBy([{ account: 'cash', currency: 'USD', amount: 5, base: 5 }], [{ account: 'cash', currency: 'USD', amount: 1, base: 1 }, { account: 'cash', currency: 'USD', amount: 2, base: 2 }])).toEqual([{ account: 'cash', currency: 'USD', amount: 8, base: 8 }]);
});

test('FU-16 the statement of random books is what their acts carried, adds up in every currency, and exchange explains the rest to the unit', () => {
  fc.assert(fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (stream) => {
    expect(faultsOf(randomRun(150, () => stream.next().value ?? 0))).toEqual([]);
  }), { numRuns: 20 });
}, 60_000);
