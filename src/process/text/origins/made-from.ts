import type { Origins } from '../compare/pair-by-id.ts';
import type { RevisionState } from '../state.ts';

/** What a row of revisions says of itself: of its last provisions those of the first that they come from, and which were moved on the way. */
export interface MadeFrom {
  readonly origins: Origins;
  readonly moves: ReadonlySet<string>;
}

/** From the ledgers of one revision after another. What a ledger passes over comes from what has its id. */
export function madeFrom(later: readonly Pick<RevisionState, 'ledger' | 'provisions'>[]): MadeFrom {
  let origins = new Map<string, readonly string[]>();
  const moves = new Set<string>();
  for (const { ledger, provisions } of later) {
    const there = ledger.filter(({ approach }) => approach !== 'dropped');
    const from = new Map<string, readonly string[]>(there.map((entry) => [entry.provision, entry.from]));
    const before = origins;
    origins = new Map(provisions.map(({ id }) => [id, [...new Set((from.get(id) ?? [id]).flatMap((one) => before.get(one) ?? [one]))]]));
    for (const { approach, provision } of there) if (approach === 'moved') moves.add(provision);
  }
  return { origins: new Map([...origins].filter(([id, from]) => from.some((one) => one !== id))), moves };
}
