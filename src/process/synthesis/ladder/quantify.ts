import type { Counts, RegionCounts } from './counts.ts';
import { hindrances, ofCount } from './hindrances.ts';
import type { Hindrance } from './hindrances.ts';
import { countRungs, rungs } from './ladder.ts';
import type { CountRung, Ladder, Rung } from './ladder.ts';

/** What the other half of a sentence says: "while two delegations …". */
export interface Part {
  readonly rung: CountRung;
  readonly n: number;
}

export interface Quantified {
  /** The word for the supporters; `none`: nobody supports, and no sentence can be made (rule PO-18). */
  readonly rung: Rung | 'none';
  readonly n: number;
  readonly N: number;
  /** n of N, for whoever wants to divide. */
  readonly share: readonly [n: number, N: number];
  readonly byRegion: readonly (RegionCounts & { readonly spoke: boolean })[];
  /** Those who oppose: there whenever anybody does, and then the sentence has to say it (rule PO-16). */
  readonly paired?: Part;
  /** Those who support with a qualification. */
  readonly qualified?: Part;
  /** Those whose groups disagree and who said nothing of their own. */
  readonly divided?: Part;
  /** Why the next higher word was not reached; empty only for the highest (rule PO-19). */
  readonly why: readonly Hindrance[];
}

/** The highest word that the counts allow, with all from which anybody can recompute it. Only whole numbers are compared. */
export function quantify(counts: Counts, ladder: Ladder): Quantified {
  const [n, N] = [counts.support, counts[ladder.denominator]];
  const reached = rungs.findLastIndex((rung) => hindrances(rung, counts, ladder).length === 0);
  const next = rungs[reached + 1];
  const part = (name: 'paired' | 'qualified' | 'divided', count: number) => {
    const rung = countRung(count, N, ladder);
    return rung === 'none' ? {} : { [name]: { rung, n: count } };
  };
  return {
    rung: rungs[reached] ?? 'none',
    n,
    N,
    share: [n, N],
    byRegion: counts.byRegion.map((region) => ({ ...region, spoke: region.addressed > 0 })),
    ...part('paired', counts.oppose),
    ...part('qualified', counts.qualify),
    ...part('divided', counts.divided),
    why: next === undefined ? [] : hindrances(next, counts, ladder),
  };
}

/** The highest word for n delegations of N that says nothing of agreement; `none` for nobody. */
export function countRung(n: number, N: number, ladder: Ladder): CountRung | 'none' {
  return countRungs.findLast((rung) => ofCount(rung, n, N, ladder).length === 0) ?? 'none';
}
