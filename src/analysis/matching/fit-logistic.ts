import type { Columns } from './likenesses.ts';
import type { Weights } from './logistic.ts';

export interface Labelled {
  readonly columns: Columns;
  /** 1: the pair matches, 0: it does not, −1: nobody could decide. */
  readonly labels: Int8Array;
}

const penalty = 30;
const mostSteps = 25;
// A pair about which people were divided is neither: it pulls half as much, to just below the middle.
const undecided = { value: 0.4, weight: 0.5 };
const digits = 6;

/** Logistic regression with a quadratic penalty on the weights of standardised columns, by Newton's method; six significant digits, so that every machine writes the same file. */
export function fitLogistic(tables: readonly Labelled[]): Weights {
  const names = [...(tables[0]?.columns.keys() ?? [])];
  const width = names.length + 1;
  const { rows, means, deviations } = standardised(tables, names);
  const weights = new Float64Array(width);
  for (let step = 0; step < mostSteps; step += 1) {
    const { slope, bend } = slopeAndBend(rows, tables, weights);
    const change = solve(bend, slope, width);
    for (let at = 0; at < width; at += 1) weights[at] = (weights[at] ?? 0) - (change[at] ?? 0);
    if (change.every((value) => Math.abs(value) < 1e-9)) break;
  }
  const own = names.map((name, at): readonly [string, number] => [name, (weights[at] ?? 0) / (deviations[at] ?? 1)]);
  const constant = own.reduce((sum, [, weight], at) => sum - weight * (means[at] ?? 0), weights[width - 1] ?? 0);
  return Object.fromEntries([['constant', constant] as const, ...own].map(([name, weight]) => [name, Number(weight.toPrecision(digits))]));
}

/** Rows of all tables one after the other, each with a last 1 for the constant. */
function standardised(tables: readonly Labelled[], names: readonly string[]) {
  const count = tables.reduce((sum, { labels }) => sum + labels.length, 0);
  const width = names.length + 1;
  const rows = new Float64Array(count * width).fill(1);
  const [means, deviations] = [new Float64Array(width), new Float64Array(width)];
  for (const [at, name] of names.entries()) {
    const parts = tables.map(({ columns }) => columns.get(name) ?? new Float64Array(0));
    let [sum, squares, row] = [0, 0, 0];
    for (const part of parts) for (const value of part) sum += value;
    const mean = sum / count;
    for (const part of parts) for (const value of part) squares += (value - mean) ** 2;
    const deviation = Math.sqrt(squares / count) || 1;
    for (const part of parts) {
      for (const value of part) {
        rows[row * width + at] = (value - mean) / deviation;
        row += 1;
      }
    }
    means[at] = mean;
    deviations[at] = deviation;
  }
  return { rows, means, deviations };
}

function slopeAndBend(rows: Float64Array, tables: readonly Labelled[], weights: Float64Array) {
  const width = weights.length;
  const [slope, bend] = [new Float64Array(width), new Float64Array(width * width)];
  let row = 0;
  for (const { labels } of tables) {
    for (const label of labels) {
      const values = rows.subarray(row * width, (row + 1) * width);
      row += 1;
      let sum = 0;
      for (let at = 0; at < width; at += 1) sum += (values[at] ?? 0) * (weights[at] ?? 0);
      const expected = 1 / (1 + Math.exp(-sum));
      const pull = label < 0 ? undecided.weight : 1;
      const error = pull * (expected - (label < 0 ? undecided.value : label));
      const steepness = pull * Math.max(1e-6, expected * (1 - expected));
      for (let a = 0; a < width; a += 1) {
        const value = values[a] ?? 0;
        slope[a] = (slope[a] ?? 0) + error * value;
        for (let b = 0; b <= a; b += 1) bend[a * width + b] = (bend[a * width + b] ?? 0) + steepness * value * (values[b] ?? 0);
      }
    }
  }
  for (let at = 0; at < width - 1; at += 1) {
    slope[at] = (slope[at] ?? 0) + penalty * (weights[at] ?? 0);
    bend[at * width + at] = (bend[at * width + at] ?? 0) + penalty;
  }
  return { slope, bend };
}

/** Solves a positive definite system, of which the lower half is given, by Cholesky's decomposition; the matrix is overwritten. */
function solve(matrix: Float64Array, right: Float64Array, width: number): Float64Array {
  const at = (row: number, column: number) => matrix[row * width + column] ?? 0;
  for (let row = 0; row < width; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let value = at(row, column);
      for (let k = 0; k < column; k += 1) value -= at(row, k) * at(column, k);
      matrix[row * width + column] = row === column ? Math.sqrt(Math.max(value, 1e-12)) : value / at(column, column);
    }
  }
  const result = right.slice();
  for (let row = 0; row < width; row += 1) {
    let value = result[row] ?? 0;
    for (let k = 0; k < row; k += 1) value -= at(row, k) * (result[k] ?? 0);
    result[row] = value / at(row, row);
  }
  for (let row = width - 1; row >= 0; row -= 1) {
    let value = result[row] ?? 0;
    for (let k = row + 1; k < width; k += 1) value -= at(k, row) * (result[k] ?? 0);
    result[row] = value / at(row, row);
  }
  return result;
}
