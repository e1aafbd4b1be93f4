import { choose } from './choose.ts';
import { closeLedger, openLedger, passedOver } from './ledger.ts';
import { take } from './take.ts';
import type { Candidate, OrderState, OrderTerms, PassedOver } from './types.ts';

export interface FloorGiven {
  readonly state: OrderState;
  /** Those who asked earlier and were passed over, with their new counts. Nobody else's counts change. */
  readonly passed: readonly PassedOver[];
}

/**
 * Somebody is given the floor: whoever is next, or whom the chair chose, by the same formulas. `waiting` are those who
 * wait; whether the candidate is still among them or never was makes no difference. Charge the seconds when the speech ends.
 */
export function give(state: OrderState, terms: OrderTerms, candidate: Candidate, waiting: readonly Candidate[]): FloorGiven {
  const ledger = openLedger(terms, state, [...waiting.filter(({ id }) => id !== candidate.id), candidate]);
  const choice = choose(ledger);
  const passed = take(ledger, candidate, choice?.waiting.candidate.id === candidate.id ? choice.forBalance : []);
  return { state: closeLedger(ledger), passed: passed.map(passedOver) };
}
