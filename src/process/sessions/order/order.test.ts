import { describe, expect, test } from 'vitest';
import { invariants } from './invariants.test-support.ts';
import type { Invariant } from './invariants.test-support.ts';

const numRuns = Number(process.env['TRAVAUX_RUNS'] ?? 500);

function holds(invariant: Invariant): void {
  expect(invariants[invariant](numRuns)).toEqual({ runs: numRuns });
}

describe('the twelve invariants', () => {
  test('FO-1 I1 two groups that both wait never differ by more than a longest speech of each', () => holds('I1'));
  test('FO-2 I2 nobody waits longer than the bound', () => holds('I2'));
  test('FO-3 I3 while somebody waits somebody is next, and the list is all who wait', () => holds('I3'));
  test('FO-4 I4 nobody is overtaken inside their group more often than the bound', () => holds('I4'));
  test('FO-5 I5 who has not spoken never waits behind a later request of somebody of the group who has', () => holds('I5'));
  test('FO-7 I6 a group that was silent for an hour gets no burst', () => holds('I6'));
  test('FO-8 I7 other names and another sequence make no other order', () => holds('I7'));
  test('FO-9 I8 what is charged is what the clock showed, pauses left out and overruns in full', () => holds('I8'));
  test('FO-10 I9 the acts replayed give the same order', () => holds('I9'));
  test('FO-11 I10 room and panel alternate, and no frame is exceeded by more than a speech while the other side waits', () => holds('I10'));
  test('FO-12 I11 what the chair gave out of turn is charged and made good', () => holds('I11'));
  test('FO-13 I12 withdrawing and correcting move nobody beyond the bound', () => holds('I12'));
});
