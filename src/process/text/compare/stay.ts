import { heaviestChain } from './heaviest-chain.ts';
import type { Match, Revision } from './revision.ts';

/**
 * Those that stay where they are, so that the fewest are called moved: the longest row of matches that stand in one sequence
 * in both revisions. Named moves are never among them. What stands below a named move goes with it rather than to have
 * others called moved; of two ways with as many, the one that leaves more below what they stood below, then more words.
 */
export function stayers(before: Revision, after: Revision, matches: readonly Match[], moves: ReadonlySet<string>): ReadonlySet<Match> {
  const unnamed = matches.filter((match) => !isNamed(before, after, match, moves));
  const named = matches.filter((match) => isNamed(before, after, match, moves));
  const belowBefore = below(before, new Set(named.flatMap((match) => match.before)));
  const belowAfter = below(after, new Set(named.flatMap((match) => match.after)));
  const follows = ({ before: [one], after: [other] }: Match) => belowBefore.has(one) && belowAfter.has(other);
  const partOf = new Map(matches.flatMap((match) => match.before.map((at) => [before[at]?.id, match] as const)));
  const partTo = new Map(matches.flatMap((match) => match.after.map((at) => [after[at]?.id, match] as const)));
  const keepsParent = ({ before: [one], after: [other] }: Match) => partOf.get(before[one]?.parent) === partTo.get(after[other]?.parent);
  const words = (match: Match) => sum(match.before, (at) => before[at]?.tokens.length ?? 0) + sum(match.after, (at) => after[at]?.tokens.length ?? 0);
  // Each weight is more than all lesser ones together can be.
  const parent = sum(unnamed, words) + 1;
  const follower = parent * (unnamed.length + 1);
  const other = follower * (unnamed.filter(follows).length + 1);
  const links = unnamed.map((match) => ({ match, from: Math.min(...match.before), to: match.after[0], weight: (follows(match) ? follower : other) + (keepsParent(match) ? parent : 0) + words(match) }));
  return new Set(heaviestChain(links).map(({ match }) => match));
}

/** Whether one of its ids, in either revision, is among the moves. */
function isNamed(before: Revision, after: Revision, match: Match, moves: ReadonlySet<string>): boolean {
  const has = (revision: Revision) => (at: number) => moves.has(revision[at]?.id ?? '');
  return moves.size > 0 && (match.before.some(has(before)) || match.after.some(has(after)));
}

/** Places of a revision below others of it. */
function below(revision: Revision, places: ReadonlySet<number>): ReadonlySet<number> {
  const above = new Set([...places].map((at) => revision[at]?.id));
  const parents = new Map(revision.map(({ id, parent }) => [id, parent]));
  const isBelow = (id: string | undefined): boolean => {
    const seen = new Set<string>();
    for (let up = id; up !== undefined && !seen.has(up); up = parents.get(up)) {
      if (above.has(up)) return true;
      seen.add(up);
    }
    return false;
  };
  return new Set(above.size === 0 ? [] : revision.flatMap(({ parent }, at) => (isBelow(parent) ? [at] : [])));
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}
