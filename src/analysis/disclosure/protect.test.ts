import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equationsOf, faultsOf, withTotals } from '../../process/indicators/table/table-shape.ts';
import { seededRandom } from '../../selection/random.ts';
import { LinearModel, loadSolver } from '../../selection/solver.ts';
import { attackRounding } from './attack-rounding.ts';
import { attackSuppression } from './attack.ts';
import { covers, protect } from './protect.ts';
import { protectBounded } from './protect-bounded.ts';
import { randomTable } from './random-tables.test-support.ts';
import { drawKey, drawsOf, isKey, sealOf } from './seal.ts';
import { isUnsafe, leastOf, suppress } from './suppress.ts';
import { fits, usualTerms } from './terms.ts';
import type { CountsTable, ProtectionTerms } from './terms.ts';

const solver = await loadSolver();
const seed = fc.integer({ min: 1, max: 1_000_000 });
const someTerms = fc.record({ threshold: fc.constantFrom(3, 5, 10), margin: fc.constantFrom(1, 3, 5) });
const table = (counts: readonly number[], sizes: readonly number[]): CountsTable => ({ axes: sizes.map((size, axis) => ({ name: `a${axis}`, categories: Array.from({ length: size }, (_, place) => `c${place}`) })), counts: withTotals(counts, sizes) });
const drawn = (random: () => number) => randomTable(random, { dimensions: random() < 0.2 ? 1 : random() < 0.6 ? 2 : 3, most: 5 });

test('DC-2 of what is suppressed the attacker comes no nearer than the margin', { timeout: 120_000 }, () => {
  fc.assert(fc.property(seed, someTerms, (from, told) => {
    const random = seededRandom(from);
    const { axes, counts } = drawn(random);
    const sizes = axes.map(({ categories }) => categories.length);
    const terms: ProtectionTerms = { ...told, base: 1 };
    const published = suppress(solver, counts, sizes, terms, random);
    const least = leastOf(counts, sizes);
    for (const [cell, interval] of attackSuppression(solver, published, sizes)) {
      expect(covers(interval, counts[cell] ?? 0, least[cell] ?? 0, terms)).toBe(true);
      expect(interval.high - interval.low).toBeGreaterThanOrEqual(terms.margin);
    }
    expect(published.some((value) => value !== undefined && isUnsafe(value, terms.threshold))).toBe(false);
    expect(faultsOf(published, sizes)).toEqual({ uneven: [], open: [] });
  }), { numRuns: 60 });
});

test('DC-4 no complementary suppression can be taken back, and no zero is suppressed', { timeout: 120_000 }, () => {
  fc.assert(fc.property(seed, (from) => {
    const random = seededRandom(from);
    const { axes, counts } = randomTable(random, { dimensions: 2, most: 4 });
    const sizes = axes.map(({ categories }) => categories.length);
    const published = suppress(solver, counts, sizes, usualTerms, random);
    expect(published.every((value, cell) => value !== undefined || (counts[cell] ?? 0) > 0)).toBe(true);
    const least = leastOf(counts, sizes);
    for (const [cell, value] of published.entries()) {
      if (value !== undefined || isUnsafe(counts[cell] ?? 0, usualTerms.threshold)) continue;
      const less = published.with(cell, counts[cell]);
      const attack = attackSuppression(solver, less, sizes);
      const holds = [...attack].every(([one, interval]) => interval.high - interval.low >= usualTerms.margin && covers(interval, counts[one] ?? 0, least[one] ?? 0, usualTerms));
      expect(holds).toBe(false);
    }
  }), { numRuns: 25 });
});

test('DC-5 a rounded table adds up, of multiples beside each count, and zeros and multiples stay', { timeout: 120_000 }, () => {
  fc.assert(fc.property(seed, fc.constantFrom(5, 10), (from, base) => {
    const random = seededRandom(from);
    const { axes, counts } = drawn(random);
    const outcome = protect(solver, { axes, counts }, { threshold: 5, base, margin: 3 }, random);
    if (outcome.kind === 'refused') {
      expect(outcome.why).toBe('emptied');
      return;
    }
    expect(faultsOf(outcome.published, axes.map(({ categories }) => categories.length)).uneven).toEqual([]);
    for (const [cell, value = -1] of outcome.published.entries()) {
      expect(value % base).toBe(0);
      expect(Math.abs(value - (counts[cell] ?? 0))).toBeLessThan(outcome.within);
    }
  }), { numRuns: 60 });
});

test('DC-6 where no table of neighbours adds up, counts go one base farther and it is told', () => {
  // Every line of the cube has no half base in it or two, so its totals are whole; cells in one line go opposite ways, and here some circle of such cells is odd.
  const halves = [[0, 1, 1], [1, 0, 1], [1, 1, 0], [1, 0, 1], [0, 0, 0], [1, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1]];
  const cells = [...halves.flatMap((line, at) => [...line.map((one) => one * 5), 0, ...(at % 3 === 2 ? [0, 0, 0, 0] : [])]), ...Array.from({ length: 16 }, () => 0)];
  const outcome = protect(solver, table(cells, [4, 4, 4]), { threshold: 5, base: 10, margin: 3 }, seededRandom(1));
  expect(outcome).toMatchObject({ kind: 'protected', within: 20, attack: { recovered: 0, narrowest: 19 } });
});

test('DC-6 the linear program leaves an attacker of a rounded table all that the base leaves', { timeout: 60_000 }, () => {
  fc.assert(fc.property(seed, (from) => {
    const random = seededRandom(from);
    const { axes, counts } = randomTable(random, { dimensions: random() < 0.5 ? 2 : 3, most: 3 });
    const sizes = axes.map(({ categories }) => categories.length);
    const outcome = protect(solver, { axes, counts }, { threshold: 5, base: 5, margin: 3 }, random);
    if (outcome.kind === 'refused') return;
    const published = outcome.published.map((value) => value ?? 0);
    const model = new LinearModel(solver);
    model.addColumns(published.map((value) => ({ cost: 0, lower: Math.max(0, value - outcome.within + 1), upper: value + outcome.within - 1, indices: [], values: [] })));
    model.addRows(equationsOf(sizes).map(({ total, parts }) => ({ lower: 0, upper: 0, indices: [...parts, total].toSorted((a, b) => a - b), values: [...parts, total].toSorted((a, b) => a - b).map((cell) => (cell === total ? -1 : 1)) })));
    const end = (cell: number, sign: 1 | -1) => {
      model.setCosts(new Float64Array(published.length).fill(sign, cell, cell + 1));
      return Math.round(model.run().columns[cell] ?? Number.NaN) + 0;
    };
    expect(published.map((_, cell) => ({ low: end(cell, -1), high: end(cell, 1) }))).toEqual(attackRounding(published, outcome.within));
    model.dispose();
  }), { numRuns: 15 });
});

test('DC-7 a table that protection empties is refused', () => {
  expect(protect(solver, table([1, 2, 0, 0, 3, 0, 0, 0, 0], [3, 3]), usualTerms, seededRandom(1))).toEqual({ kind: 'refused', why: 'emptied' });
  expect(protect(solver, table([100, 2, 0, 90, 80, 0, 0, 0, 0], [3, 3]), usualTerms, seededRandom(1))).toEqual({ kind: 'refused', why: 'emptied' });
});

test('DC-9 an attack on what is unsafe alone succeeds, on what is released it does not', () => {
  const { axes, counts } = table([20, 3, 31, 0, 44, 52, 61, 0, 70, 80, 90, 0, 0, 0, 0, 0], [4, 4]);
  const naive = counts.map((count) => (isUnsafe(count, 5) ? undefined : count));
  expect([...attackSuppression(solver, naive, [4, 4])]).toEqual([[1, { low: 3, high: 3 }]]);
  const outcome = protect(solver, { axes, counts }, usualTerms, seededRandom(1));
  expect(outcome).toMatchObject({ kind: 'protected', suppressed: 4, attack: { attacked: 4, recovered: 0 } });
  expect(outcome.kind === 'protected' && outcome.attack.narrowest >= 3).toBe(true);
});

test('DC-1 counts from one to less than the threshold are unsafe, zeros are not', () => {
  expect([0, 1, 4, 5].map((count) => isUnsafe(count, 5))).toEqual([false, true, true, false]);
});

test('DC-3 what is suppressed for others spans the margin too', () => {
  fc.assert(fc.property(seed, fc.constantFrom(2, 6), (from, margin) => {
    const { axes, counts } = randomTable(seededRandom(from), { dimensions: 3, most: 3 });
    const sizes = axes.map(({ categories }) => categories.length);
    const published = suppress(solver, counts, sizes, { threshold: 4, base: 1, margin }, seededRandom(from));
    expect([...attackSuppression(solver, published, sizes).values()].every(({ low, high }) => high - low >= margin)).toBe(true);
  }), { numRuns: 20 });
});

test('DC-9 a table without anything unsafe is published as it is', () => {
  const whole = table([20, 30, 0, 40, 50, 0, 0, 0, 0], [3, 3]);
  expect(protect(solver, whole, usualTerms, seededRandom(1))).toMatchObject({ published: whole.counts, suppressed: 0, attack: { attacked: 0, recovered: 0, narrowest: 0 } });
});

test('DC-6 a base under the threshold, or no more than the margin, fits nothing', () => {
  expect(fits({ threshold: 5, base: 3, margin: 1 })).toBe(false);
  expect(fits({ threshold: 5, base: 5, margin: 5 })).toBe(false);
  expect(fits({ threshold: 1, base: 1, margin: 1 })).toBe(false);
  expect(fits({ threshold: 5, base: 1, margin: 2.5 })).toBe(false);
  expect([fits(usualTerms), fits({ threshold: 5, base: 5, margin: 4 })]).toEqual([true, true]);
});

test('DC-8 a seal is made of the table and a key, and the same key gives the same draws', async () => {
  const one = table([20, 3, 0, 44, 52, 0, 0, 0, 0], [3, 3]);
  const [key, other] = [drawKey(), drawKey()];
  expect([isKey(key), isKey('abc')]).toEqual([true, false]);
  expect(sealOf(one, key)).toBe(sealOf(one, key));
  expect(sealOf(one, key)).not.toBe(sealOf(one, other));
  const large = randomTable(seededRandom(3), { dimensions: 3, most: 4 });
  expect(await protectBounded({ table: large, terms: { ...usualTerms, base: 5 }, key })).toEqual(protect(solver, large, { ...usualTerms, base: 5 }, drawsOf(key)));
});

test('work that takes too long is given up and nothing is released', async () => {
  expect(await protectBounded({ table: randomTable(seededRandom(5), { dimensions: 3, most: 12 }), terms: usualTerms, key: drawKey(), seconds: 0.001 })).toEqual({ kind: 'refused', why: 'time' });
});
