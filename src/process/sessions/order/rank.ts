import { choose } from './choose.ts';
import { openLedger } from './ledger.ts';
import { chargeFrame, chargeTo, take } from './take.ts';
import type { Candidate, OrderState, OrderTerms, Ranked, Speaker } from './types.ts';

export interface RankOptions {
  /** Seconds that each of those who wait is expected to speak: the limit of the list. Positive. */
  readonly speech: number;
  /** So many are ranked; all, if absent. */
  readonly limit?: number;
  /** Who has the floor now, and the seconds used so far. They are expected to use `speech`, or what they used if that is more. */
  readonly speaking?: { readonly speaker: Speaker; readonly seconds: number };
}

/** The order in which those who wait would be given the floor if nobody joined or left. The first is the next speaker. */
export function rank(terms: OrderTerms, state: OrderState, candidates: readonly Candidate[], { speech, limit = candidates.length, speaking }: RankOptions): readonly Ranked[] {
  const ledger = openLedger(terms, state, candidates);
  if (speaking !== undefined) use(speaking.speaker, Math.max(speech, speaking.seconds));
  const ranked: Ranked[] = [];
  for (let choice = choose(ledger); choice !== undefined && ranked.length < limit; choice = choose(ledger)) {
    const { candidate } = choice.waiting;
    ranked.push({ id: candidate.id, reasons: choice.reasons });
    take(ledger, candidate, choice.forBalance);
    use(candidate, speech);
  }
  return ranked;

  function use(speaker: Speaker, seconds: number): void {
    chargeTo(ledger, speaker, seconds);
    chargeFrame(ledger, speaker, seconds);
  }
}

/** Who is given the floor now, and why; nobody, if nobody waits. */
export function next(terms: OrderTerms, state: OrderState, candidates: readonly Candidate[]): Ranked | undefined {
  const choice = choose(openLedger(terms, state, candidates));
  return choice && { id: choice.waiting.candidate.id, reasons: choice.reasons };
}
