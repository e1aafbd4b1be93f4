import type { PanelSpace } from './types.ts';

/** Pairs of a place and a number; what is not listed is zero. */
export type Multipliers = readonly (readonly [number, number])[];

/** No lottery over panels can give more than `bound` of this weighted sum of the chances of shares. Found by exhausting all panels. */
export interface Cut {
  readonly shares: Multipliers;
  readonly bound: number;
}

/**
 * One level of the fairest chances, and why it is no higher. Multiply the chances of the shares, the rows and the cuts
 * by these numbers and add up: the open shares together cannot have more than `level` on average, once the shares of
 * the earlier levels have theirs. Those listed in `fixed` have a positive multiplier, so none of them can have more.
 */
export interface Level {
  readonly level: number;
  readonly fixed: readonly number[];
  readonly shares: Multipliers;
  readonly rows: Multipliers;
  readonly cuts: Multipliers;
}

export interface Certificate {
  readonly levels: readonly Level[];
  readonly cuts: readonly Cut[];
}

/** What each level's multipliers prove by mere addition: a bound on the least chance among the shares still open. */
export function provedBound(space: PanelSpace, { levels, cuts }: Certificate, at: number): number {
  const before = new Map(levels.slice(0, at).flatMap(({ level, fixed }) => fixed.map((share) => [share, level] as const)));
  const stage = levels[at];
  if (stage === undefined) return Number.POSITIVE_INFINITY;
  const weights = new Float64Array(space.variables.length);
  const give = (share: number, multiplier: number) => {
    const { variables, size } = space.shares[share] ?? { variables: [], size: 1 };
    for (const variable of variables) weights[variable] = (weights[variable] ?? 0) + multiplier / size;
  };
  let [owed, open, bound] = [0, 0, 0];
  for (const [share, multiplier] of stage.shares) {
    if (multiplier < 0) return Number.POSITIVE_INFINITY;
    const level = before.get(share);
    if (level === undefined) open += multiplier;
    else owed += multiplier * level;
    give(share, multiplier);
  }
  for (const [cut, multiplier] of stage.cuts) {
    const known = cuts[cut];
    if (known === undefined || multiplier < 0) return Number.POSITIVE_INFINITY;
    bound += multiplier * known.bound;
    for (const [share, weight] of known.shares) give(share, -multiplier * weight);
  }
  return (bound + rowBound(space, weights, stage.rows) - owed) / open;
}

/** No panel is worth more under these weights: the rows times their multipliers, and the rest by the bounds of each variable. */
function rowBound(space: PanelSpace, weights: Float64Array, rows: Multipliers): number {
  let sum = 0;
  for (const [row, multiplier] of rows) {
    const known = space.rows[row];
    if (known === undefined) return Number.POSITIVE_INFINITY;
    sum += multiplier * (multiplier > 0 ? known.upper : known.lower);
    for (const variable of known.variables) weights[variable] = (weights[variable] ?? 0) - multiplier;
  }
  for (const [variable, { lower, upper }] of space.variables.entries()) {
    const rest = weights[variable] ?? 0;
    sum += rest * (rest > 0 ? upper : lower);
  }
  return sum;
}
