import { isDeepStrictEqual } from 'node:util';
import { charge, chargeAside } from './charge.ts';
import { freshOrder } from './fresh-order.ts';
import { give } from './give.ts';
import { rank } from './rank.ts';
import type { Session } from './simulate.test-support.ts';
import type { Candidate, OrderState, OrderTerms, Speaker } from './types.ts';

type Entry =
  | { readonly was: 'given'; readonly candidate: Candidate; readonly waiting: readonly Candidate[] }
  | { readonly was: 'spoken' | 'aside'; readonly speaker: Speaker; readonly seconds: number };

/** I9: what was written down as text, read again and applied to things that nobody can change, gives the same state and the same list at every turn. */
export function replays({ load: { terms }, turns, state }: Session): boolean {
  const fixed = frozen(written(terms));
  let again = frozen(freshOrder());
  for (const turn of turns) {
    const list = rank(terms, turn.before, turn.waiting, { speech: 180 });
    const entries = written<readonly Entry[]>([
      { was: 'given', candidate: turn.candidate, waiting: turn.waiting },
      { was: 'spoken', speaker: turn.candidate, seconds: turn.seconds },
      ...turn.asides.map(({ speaker, seconds }) => ({ was: 'aside' as const, speaker, seconds })),
    ]);
    if (!isDeepStrictEqual(rank(fixed, again, frozen(written(turn.waiting)), { speech: 180 }), list)) return false;
    again = written(entries.reduce((sum, entry) => frozen(applied(fixed, sum, frozen(entry))), again));
    if (!isDeepStrictEqual(again, written(turn.after))) return false;
  }
  return isDeepStrictEqual(written(again), written(state));
}

function applied(terms: OrderTerms, state: OrderState, entry: Entry): OrderState {
  switch (entry.was) {
    case 'given':
      return give(state, terms, entry.candidate, entry.waiting).state;
    case 'spoken':
      return charge(state, terms, entry.speaker, entry.seconds);
    case 'aside':
      return chargeAside(state, terms, entry.speaker, entry.seconds);
  }
}

function written<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
