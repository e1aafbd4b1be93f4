import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLadder, ladderFaults, ladderShape } from './ladder.ts';
import type { Ladder } from './ladder.ts';
import { ladder } from './scenes.test-support.ts';
import { compareShares, reaches } from './share.ts';

const faulty = (more: Partial<Ladder>) => ladderFaults({ ...defaultLadder, ...more }).map(({ code, at }) => `${code} ${at}`);

describe('PO-11 thresholds', () => {
  test('PO-11 the default ladder and all that are drawn for the invariants may be published', () => {
    expect(ladderShape.parse(defaultLadder)).toEqual(defaultLadder);
    fc.assert(fc.property(ladder, (drawn) => ladderShape.safeParse(drawn).success && ladderFaults(drawn).length === 0), { numRuns: 1000 });
  });

  test('PO-11 each word begins above the one below it', () => {
    expect(faulty({ several: [10, 100] })).toEqual(['not-increasing several']);
    expect(faulty({ many: [1, 5] })).toEqual(['not-increasing many']);
    expect(faulty({ most: [2, 5] })).toEqual(['not-increasing most']);
  });

  test('PO-11 agreement asks for no less than the words below it, within groups too', () => {
    expect(faulty({ wideAgreement: { ...defaultLadder.wideAgreement, support: [2, 3] } })).toEqual(['not-increasing wideAgreement.support']);
    expect(faulty({ generalConvergence: { support: [69, 100], eachGroup: [49, 100] } })).toEqual(['not-increasing generalConvergence.support', 'not-increasing generalConvergence.eachGroup']);
    expect(faulty({ generalConvergence: { support: [7, 10], eachGroup: [1, 2] } })).toEqual([]);
  });

  test('PO-11 shares lie between nobody and everybody', () => {
    expect(faulty({ some: [0, 100] })).toEqual(['share-of-nobody some']);
    expect(faulty({ generalConvergence: { support: [101, 100], eachGroup: [1, 1], consensus: [3, 2] } })).toEqual(['share-over-one generalConvergence.support', 'share-over-one generalConvergence.consensus']);
    expect(faulty({ wideAgreement: { ...defaultLadder.wideAgreement, opposeAtMost: [0, 1] } })).toEqual([]);
  });

  test('PO-11 shares are of whole numbers only', () => {
    for (const some of [[0.1, 1], [1, 0], [-1, 10], [10], 0.1]) expect(ladderShape.safeParse({ ...defaultLadder, some }).success).toBe(false);
  });
});

test('PO-12 shares are compared as fractions, exactly', () => {
  expect(compareShares([1, 3], [2, 6])).toBe(0);
  expect(reaches(7, 10, [70, 100])).toBe(true);
  fc.assert(fc.property(fc.nat(193), fc.integer({ min: 1, max: 193 }), fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (part, whole, of, among) => reaches(part, whole, [of, among]) === (BigInt(part) * BigInt(among) >= BigInt(of) * BigInt(whole))), { numRuns: 10_000 });
});
