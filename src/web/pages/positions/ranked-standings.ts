import { rungs } from '../../../process/synthesis/ladder/ladder.ts';
import type { Standing } from '../../../store/synthesis/load-agreement.ts';

/** The highest word first, then the most supporters, then the fewest objections, then by id. */
export function ranked(standings: readonly Standing[]): readonly Standing[] {
  const rank = ({ quantified: { rung } }: Standing) => (rung === 'none' ? -1 : rungs.indexOf(rung));
  return standings.toSorted((a, b) => rank(b) - rank(a) || b.quantified.n - a.quantified.n || a.counts.oppose - b.counts.oppose || (a.recommendation.id < b.recommendation.id ? -1 : 1));
}
