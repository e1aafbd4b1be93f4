import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanAveragePrecision } from './mean-average-precision.ts';
import type { ScoredGroup } from './mean-average-precision.ts';

/** Arguments with one point each: score and label. */
function group(...pairs: readonly (readonly [score: number, label: number])[]): ScoredGroup {
  return { scores: pairs.map(([score]) => score), labels: pairs.map(([, label]) => label), points: 1 };
}

const low = [[0.01, 1], [0.01, 1], [0.01, 1], [0.01, 1]] as const;

test('average precision is that of scikit-learn, equal scores being one step', () => {
  // average_precision_score([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]) is 0.8333 in its documentation.
  expect(meanAveragePrecision([group([0.1, 0], [0.4, 0], [0.35, 1], [0.8, 1], ...low)]).strict).toBeCloseTo(5 / 6, 12);
  expect(meanAveragePrecision([group([0.5, 1], [0.5, 0], [0.5, 1], [0.5, 0], ...low)]).strict).toBeCloseTo(0.5, 12);
});

test('only the best point of an argument and only the better half of the arguments count', () => {
  expect(meanAveragePrecision([{ scores: [0.2, 0.9, 0.1, 0.3], labels: [1, 0, 1, 1], points: 2 }]).strict).toBe(0);
  expect(meanAveragePrecision([{ scores: [0.2, 0.9, 0.1, 0.3], labels: [0, 1, 0, 0], points: 2 }]).strict).toBe(1);
  // Of three arguments, one is kept.
  expect(meanAveragePrecision([group([0.9, 1], [0.8, 0], [0.7, 0])]).strict).toBe(1);
});

test('what nobody decided matches in the relaxed figure alone; groups weigh alike', () => {
  const undecided = group([0.9, -1], [0.8, -1], [0.1, 0], [0.1, 0]);
  expect(meanAveragePrecision([undecided])).toEqual({ strict: 0, relaxed: 1 });
  expect(meanAveragePrecision([undecided, group([0.9, 1], [0.1, 0])])).toEqual({ strict: 0.5, relaxed: 1 });
});

test('divided by all kept it is never more, and the strict figure never more than the relaxed one is', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.constantFrom(-1, 0, 1));
  fc.assert(fc.property(fc.array(fc.array(pair, { minLength: 2, maxLength: 12 }), { minLength: 1, maxLength: 4 }), (groups) => {
    const scored = groups.map((pairs) => group(...pairs));
    const [official, hard] = [meanAveragePrecision(scored), meanAveragePrecision(scored, 'kept')];
    expect(hard.strict).toBeLessThanOrEqual(official.strict);
    expect(hard.relaxed).toBeLessThanOrEqual(official.relaxed);
    expect(hard.strict).toBeLessThanOrEqual(hard.relaxed);
    expect(official.relaxed).toBeLessThanOrEqual(1 + 1e-12);
  }));
});
