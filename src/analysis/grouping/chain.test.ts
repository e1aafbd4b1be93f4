import fc from 'fast-check';
import { expect, test } from 'vitest';
import { denseAtLengthOne, denseProduct } from '../words/latent-space.ts';
import { after, mergesOf } from './chain.ts';

const points = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 14 }).map((rows) => rows.map((row) => denseAtLengthOne(Float64Array.from(row))));

/** The definition, step by step: always the two groups with the greatest mean cosine. */
function plainly(rows: readonly Float64Array[], least: number): readonly number[][] {
  let groups = rows.map((_, at) => [at]);
  const mean = (a: readonly number[], b: readonly number[]) => a.flatMap((i) => b.map((j) => denseProduct(rows[i] ?? [], rows[j] ?? []))).reduce((sum, value) => sum + value, 0) / (a.length * b.length);
  for (;;) {
    const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => ({ a, b, cosine: mean(a, b) }))).toSorted((x, y) => y.cosine - x.cosine);
    const best = pairs[0];
    // What is nearly tied may be joined either way.
    if (pairs.some(({ cosine }) => Math.abs(cosine - least) < 1e-6) || (pairs[1] !== undefined && best !== undefined && best.cosine - pairs[1].cosine < 1e-6)) fc.pre(false);
    if (best === undefined || best.cosine < least) return groups.map((group) => group.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    groups = [...groups.filter((group) => group !== best.a && group !== best.b), [...best.a, ...best.b]];
  }
}

test('the chain joins what joining the nearest two again and again joins', () => {
  fc.assert(fc.property(points, fc.double({ min: -0.5, max: 0.9, noNaN: true }), (rows, least) => {
    const merges = mergesOf(rows.map((mean) => ({ size: 1, mean })), 'average').filter(({ distance }) => distance <= 1 - least);
    const group = after(rows.length, merges);
    expect([...Map.groupBy(rows.keys(), (at) => group[at] ?? -1).values()]).toEqual(plainly(rows, least));
  }), { numRuns: 300 });
});

test('Ward’s distance of two groups is what the squared distances to the mean grow by, twice', () => {
  fc.assert(fc.property(points, (rows) => {
    const merges = mergesOf(rows.map((mean) => ({ size: 1, mean })), 'ward');
    expect(merges).toHaveLength(rows.length - 1);
    const sum = rows.reduce((total, row) => total.map((value, at) => value + (row[at] ?? 0)), new Float64Array(3));
    const scatter = rows.reduce((total, row) => total + denseProduct(row, row), 0) - denseProduct(sum, sum) / rows.length;
    expect(merges.reduce((total, { distance }) => total + distance / 2, 0)).toBeCloseTo(scatter, 8);
  }));
});

test('one thing has no merges', () => {
  expect(mergesOf([{ size: 1, mean: Float64Array.of(1) }], 'average')).toEqual([]);
  expect(mergesOf([], 'ward')).toEqual([]);
});
