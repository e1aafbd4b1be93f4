import { expect, test } from 'vitest';
import { invariants, rungsDrawn } from './invariants.test-support.ts';
import type { Invariant } from './invariants.test-support.ts';
import { rungs } from './ladder.ts';

/** TRAVAUX_RUNS asks for more; the benchmark `citations` makes 10,000 of each. */
const numRuns = Number(process.env['TRAVAUX_RUNS'] ?? 1000);

function holds(invariant: Invariant): void {
  expect(invariants[invariant](numRuns)).toEqual({ runs: numRuns });
}

test('PO-4 a statement counts for whom the rules say, however groups and statements overlap', () => holds('group expansion: by definition'), 120_000);
test('PO-4 a statement of a group counts as if each State behind it had made it', () => holds('group expansion: as if each member had spoken'), 120_000);
test('PO-6 a position that was withdrawn leaves the ledger as if it had never been taken, and changes nothing elsewhere', () => holds('withdrawn vanishes'), 120_000);
test('PO-10 the sequence of rows, evidence, members and delegations makes no difference, to the byte', () => holds('order-free'), 120_000);
test('PO-1 PO-10 what is said or filed twice counts once', () => holds('duplicate-free'), 120_000);
test('PO-16 with an objection there is never general convergence, and always a paired part', () => holds('objection veto'), 120_000);
test('PO-17 a later support by anybody never lowers the word', () => holds('monotone: one more supporter'), 120_000);
test('PO-17 a position changed to support never lowers the word', () => holds('monotone: from another stance to support'), 120_000);

test('PO-17 the random ledgers reach every word, so that what holds is not held of nothing', () => {
  const drawn = rungsDrawn(2000, 7);
  for (const rung of ['none', ...rungs] as const) expect([rung, (drawn.get(rung) ?? 0) > 20]).toEqual([rung, true]);
});
