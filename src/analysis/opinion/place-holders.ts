import { centred, timesGram, timesVector } from './centred.ts';
import { leadingDirections } from './leading-directions.ts';
import type { Direction } from './leading-directions.ts';
import { stancesOf } from './stance-matrix.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** Where the holders stand in the plane of the two principal components, row by row of the matrix. */
export interface Places {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Shares of the whole variance along the two axes, 0 to 1. */
  readonly axes: readonly [number, number];
}

/**
 * Principal components of all stances, missing ones imputed by the proposal's mean. Who said little would stand near the
 * middle for that alone: each place is moved outwards by √(proposals ÷ stances), as Polis does (Small, Bjorkegren, Erkkilä,
 * Shaw and Megill 2021). On each axis the proposal that weighs most weighs positively.
 */
export function placeHolders(matrix: StanceMatrix): Places {
  const about = centred(matrix);
  const size = matrix.proposals.length;
  if (about.spread === 0) return { xs: new Float64Array(matrix.holders.length), ys: new Float64Array(matrix.holders.length), axes: [0, 0] };
  const { directions } = leadingDirections((vector) => timesGram(about, vector), size, 2);
  const [first, second] = directions;
  const onAxis = (direction: Direction | undefined) => {
    // An axis without spread is rounding, not opinion.
    if (direction === undefined || direction.spread <= 1e-12 * about.spread) return new Float64Array(matrix.holders.length);
    return timesVector(about, signed(direction.vector)).map((product, row) => product * Math.sqrt(size / Math.max(1, stancesOf(matrix, row))));
  };
  return { xs: onAxis(first), ys: onAxis(second), axes: [(first?.spread ?? 0) / about.spread, (second?.spread ?? 0) / about.spread] };
}

/** Weights within a billionth of the largest count as equal to it, so that rounding does not choose between them. */
function signed(vector: Float64Array): Float64Array {
  const largest = vector.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const deciding = vector.find((weight) => Math.abs(weight) >= largest * (1 - 1e-9)) ?? 0;
  return deciding < 0 ? vector.map((weight) => -weight) : vector;
}
