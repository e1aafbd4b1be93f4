import { order } from '../compile/readings.ts';
import { openPoints } from '../compile/tree.ts';
import type { NegotiatedProvision } from '../negotiation.ts';
import { isAgreed } from '../paragraph-counts.ts';
import { pointsLeft } from './counts.ts';

/** The provisions with points left, in the sequence of the text. */
export function pointsByProvision(provisions: readonly NegotiatedProvision[]): readonly { readonly provision: NegotiatedProvision; readonly points: number }[] {
  return provisions.map((provision) => ({ provision, points: pointsLeft(provision) })).filter(({ points }) => points > 0);
}

export interface PartyPoints {
  readonly party: string;
  /** Open points at which it reads otherwise than the base, or wants the provision as such otherwise. */
  readonly points: number;
  readonly provisions: number;
}

/** In how many of the points left each party has an alternative; those with the most first. */
export function pointsByParty(provisions: readonly NegotiatedProvision[]): readonly PartyPoints[] {
  const found = new Map<string, { points: number; readonly provisions: Set<string> }>();
  for (const provision of provisions) {
    for (const party of isAgreed(provision.status) ? [] : holdersOf(provision)) {
      const one = found.get(party) ?? { points: 0, provisions: new Set() };
      one.points += 1;
      one.provisions.add(provision.id);
      found.set(party, one);
    }
  }
  return [...found].map(([party, { points, provisions: those }]) => ({ party, points, provisions: those.size })).toSorted((a, b) => b.points - a.points || order(a.party, b.party));
}

/** Each party as often as there are points in which it has an alternative; all that is proposed of the provision as such is one point. */
function holdersOf({ compilation, added, moves, splits, joins }: NegotiatedProvision): readonly string[] {
  const within = openPoints(compilation).flatMap(({ alts }) => alts.slice(1).flatMap(({ parties }) => parties));
  const structural = [...(added === undefined ? [] : [added]), ...moves, ...splits, ...joins].flatMap(({ parties }) => parties);
  return [...within, ...new Set(structural)];
}
