import type { Columns } from './likenesses.ts';

/** A weight for each column by its name, and `constant`. */
export type Weights = Readonly<Record<string, number>>;

/** The logarithm of the odds that each pair matches. Throws where a column has no weight or a weight no column: they belong to another version. */
export function applyWeights(weights: Weights, columns: Columns, rows: number): Float64Array {
  const scores = new Float64Array(rows).fill(weights['constant'] ?? 0);
  if (Object.keys(weights).length !== columns.size + 1) throw new Error('The weights of matching belong to other columns.');
  for (const [name, column] of columns) {
    const weight = weights[name];
    if (weight === undefined) throw new Error(`Matching has no weight for "${name}".`);
    for (let row = 0; row < rows; row += 1) scores[row] = (scores[row] ?? 0) + weight * (column[row] ?? 0);
  }
  return scores;
}

export function chance(logarithmOfOdds: number): number {
  return 1 / (1 + Math.exp(-logarithmOfOdds));
}
