import { hasSpoken } from './ledger.ts';
import type { Ledger, Waiting } from './ledger.ts';
import type { Gender, Reason } from './types.ts';

/** A reason, and whether it left anybody out: only such a reason decides. */
export interface Weighed {
  readonly reason: Reason;
  readonly decides: boolean;
}

export interface ChosenInFlow {
  readonly waiting: Waiting;
  readonly reasons: readonly Weighed[];
  /** Those who asked earlier and were passed to balance women and men. */
  readonly forBalance: readonly Waiting[];
}

/** The second level: who of those of one flow that wait, which are given by arrival, is next of it. */
export function chooseInFlow(ledger: Ledger, queue: readonly Waiting[]): ChosenInFlow | undefined {
  const chosen = inTurn(ledger, queue);
  const bound = queue.find(({ overtakenInFlow }) => overtakenInFlow >= ledger.terms.overtakesInFlow);
  if (bound === undefined || bound === chosen?.waiting) return chosen;
  const reason: Reason = bound.overtakenInFlow > 0 ? { code: 'overtaken-in-flow', times: bound.overtakenInFlow } : { code: 'asked-first' };
  return { waiting: bound, reasons: [{ reason, decides: true }], forBalance: [] };
}

/** First those who have not spoken yet; of them the gender that has had less time; of them who asked first. */
function inTurn(ledger: Ledger, queue: readonly Waiting[]): ChosenInFlow | undefined {
  const fresh = queue.filter(({ candidate }) => !hasSpoken(ledger, candidate.holder));
  const tier = fresh.length > 0 ? fresh : queue;
  const [first] = tier;
  if (first === undefined) return undefined;
  const waiting = keepsPlace(tier) ?? behind(ledger, tier) ?? first;
  const balanced = waiting !== first && isBalanced(waiting.candidate.gender);
  const firstTime: readonly Weighed[] = fresh.length > 0 ? [{ reason: { code: 'first-time' }, decides: fresh.length < queue.length }] : [];
  const within: Weighed = balanced ? { reason: { code: 'gender-balance', gender: waiting.candidate.gender }, decides: true } : { reason: { code: 'asked-first' }, decides: tier.length > 1 };
  return { waiting, reasons: [...firstTime, within], forBalance: balanced ? tier.slice(0, tier.indexOf(waiting)) : [] };
}

/**
 * Who stated neither woman nor man keeps the place that asking gave: as many speak before them as asked before them. When
 * those who passed them are as many as still wait before them, that place has come.
 */
function keepsPlace(tier: readonly Waiting[]): Waiting | undefined {
  return tier.find(({ candidate, passedForBalance }, before) => !isBalanced(candidate.gender) && passedForBalance >= before);
}

function behind({ secondsByGender }: Ledger, tier: readonly Waiting[]): Waiting | undefined {
  const { woman, man } = secondsByGender;
  if (woman === man) return undefined;
  const gender = woman < man ? 'woman' : 'man';
  return tier.find(({ candidate }) => candidate.gender === gender);
}

function isBalanced(gender: Gender): boolean {
  return gender === 'woman' || gender === 'man';
}
