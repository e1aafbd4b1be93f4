import type { StanceMatrix } from './stance-matrix.ts';

/**
 * The matrix about its means. A missing stance is taken to be the mean of those who saw the proposal, so about that mean
 * it is nought, and the centred matrix has no more entries than there are stances.
 */
export interface CentredMatrix {
  readonly matrix: StanceMatrix;
  /** Entry by entry, in the order of the matrix. */
  readonly deviations: Float64Array;
  /** The sum of all their squares: what there is to explain. */
  readonly spread: number;
}

export function centred(matrix: StanceMatrix): CentredMatrix {
  const { columns, values, proposals } = matrix;
  const [sums, counts] = [new Float64Array(proposals.length), new Float64Array(proposals.length)];
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    sums[column] = (sums[column] ?? 0) + (values[at] ?? 0);
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const means = sums.map((sum, column) => sum / Math.max(1, counts[column] ?? 0));
  const deviations = Float64Array.from(values, (value, at) => value - (means[columns[at] ?? 0] ?? 0));
  return { matrix, deviations, spread: deviations.reduce((sum, deviation) => sum + deviation * deviation, 0) };
}

/** Each row times the vector. */
export function timesVector({ matrix: { starts, columns, holders }, deviations }: CentredMatrix, vector: Float64Array): Float64Array {
  const products = new Float64Array(holders.length);
  for (let row = 0; row < products.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    let sum = 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) sum += (deviations[at] ?? 0) * (vector[columns[at] ?? 0] ?? 0);
    products[row] = sum;
  }
  return products;
}

/** The transpose times the matrix times the vector: how the proposals vary together, without writing that square down. */
export function timesGram(about: CentredMatrix, vector: Float64Array): Float64Array {
  const { matrix: { starts, columns }, deviations } = about;
  const rows = timesVector(about, vector);
  const result = new Float64Array(vector.length);
  for (let row = 0; row < rows.length; row += 1) {
    const [end, weight] = [starts[row + 1] ?? 0, rows[row] ?? 0];
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const column = columns[at] ?? 0;
      result[column] = (result[column] ?? 0) + weight * (deviations[at] ?? 0);
    }
  }
  return result;
}
