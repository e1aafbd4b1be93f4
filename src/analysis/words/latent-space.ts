import { generatorOf } from './seeded.ts';
import type { SparseVector } from './vectors.ts';

/** Directions of co-occurring terms (latent semantic analysis): for each term a row of `dimensions` numbers, one row after the other. */
export interface LatentSpace {
  readonly dimensions: number;
  readonly rows: Float64Array;
}

const spare = 10;
// The weakest directions settle slowly; where there are many vectors they carry least, and time counts.
const rounds = { few: 12, many: 4 } as const;
const fewVectors = 2000;

/**
 * The strongest directions of some vectors by a randomized truncated singular value decomposition (Halko, Martinsson, Tropp 2011) with a fixed sketch and a fixed order of steps: the same everywhere.
 * Fewer dimensions than asked for where the vectors do not have them.
 */
export function fitLatentSpace(vectors: readonly SparseVector[], terms: number, dimensions = 50, seed = 1): LatentSpace {
  const width = Math.min(dimensions + spare, vectors.length, terms);
  if (width === 0) return { dimensions: 0, rows: new Float64Array(0) };
  const generator = generatorOf(seed);
  const sketch = Float64Array.from({ length: terms * width }, () => (generator() & 1) * 2 - 1);
  let basis = orthonormal(times(vectors, sketch, width), vectors.length, width);
  const wanted = vectors.length <= fewVectors ? rounds.few : rounds.many;
  for (let round = 0; round < wanted; round += 1) {
    const across = timesTransposed(vectors, basis, terms, width);
    basis = orthonormal(times(vectors, across, width), vectors.length, width);
  }
  const across = timesTransposed(vectors, basis, terms, width);
  const { values, columns } = eigen(gram(across, terms, width), width);
  const order = values.map((_, place) => place).toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const kept = order.filter((place) => (values[place] ?? 0) > 1e-9).slice(0, dimensions);
  const rows = new Float64Array(terms * kept.length);
  for (let term = 0; term < terms; term += 1) {
    for (const [at, place] of kept.entries()) {
      let sum = 0;
      for (let column = 0; column < width; column += 1) sum += (across[term * width + column] ?? 0) * (columns[column * width + place] ?? 0);
      rows[term * kept.length + at] = sum / Math.sqrt(values[place] ?? 1);
    }
  }
  return { dimensions: kept.length, rows };
}

/**
 * Two depths at which texts are compared: the broad subjects alone, and the finer ones too. One depth is as good as another on some texts and bad on others; two together are steady.
 */
export const depths = { shallow: 30, deep: 80 } as const;

/** The strongest directions alone. */
export function shallower({ dimensions, rows }: LatentSpace, depth: number): LatentSpace {
  const kept = Math.min(depth, dimensions);
  if (kept === dimensions) return { dimensions, rows };
  const cut = new Float64Array((rows.length / dimensions) * kept);
  for (let at = 0; at < cut.length; at += 1) cut[at] = rows[Math.floor(at / kept) * dimensions + (at % kept)] ?? 0;
  return { dimensions: kept, rows: cut };
}

/** A vector's place in the latent space, at length 1; zeros where the space knows none of its terms. */
export function latentVectorOf(vector: SparseVector, { dimensions, rows }: LatentSpace): Float64Array {
  const result = new Float64Array(dimensions);
  for (const [at, term] of vector.terms.entries()) {
    const weight = vector.weights[at] ?? 0;
    for (let place = 0, from = term * dimensions; place < dimensions; place += 1) result[place] = (result[place] ?? 0) + weight * (rows[from + place] ?? 0);
  }
  return denseAtLengthOne(result);
}

export function denseAtLengthOne(vector: Float64Array): Float64Array {
  const squares = denseProduct(vector, vector);
  return squares < 1e-24 ? new Float64Array(vector.length) : vector.map((value) => value / Math.sqrt(squares));
}

export function denseProduct(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Vectors (rows) times a matrix of `width` columns. */
function times(vectors: readonly SparseVector[], matrix: Float64Array, width: number): Float64Array {
  const result = new Float64Array(vectors.length * width);
  for (const [row, { terms, weights }] of vectors.entries()) {
    for (const [at, term] of terms.entries()) {
      const weight = weights[at] ?? 0;
      for (let column = 0; column < width; column += 1) result[row * width + column] = (result[row * width + column] ?? 0) + weight * (matrix[term * width + column] ?? 0);
    }
  }
  return result;
}

/** The transpose of the vectors times a matrix of `width` columns. */
function timesTransposed(vectors: readonly SparseVector[], matrix: Float64Array, height: number, width: number): Float64Array {
  const result = new Float64Array(height * width);
  for (const [row, { terms, weights }] of vectors.entries()) {
    for (const [at, term] of terms.entries()) {
      const weight = weights[at] ?? 0;
      for (let column = 0; column < width; column += 1) result[term * width + column] = (result[term * width + column] ?? 0) + weight * (matrix[row * width + column] ?? 0);
    }
  }
  return result;
}

/** Columns made orthonormal (Gram and Schmidt, twice for accuracy); columns that add nothing become zeros. */
function orthonormal(matrix: Float64Array, height: number, width: number): Float64Array {
  const columns = Array.from({ length: width }, (_, column) => Float64Array.from({ length: height }, (_, row) => matrix[row * width + column] ?? 0));
  for (const [place, column] of columns.entries()) {
    const before = denseProduct(column, column);
    for (let pass = 0; pass < 2; pass += 1) {
      for (let earlier = 0; earlier < place; earlier += 1) {
        const other = columns[earlier] ?? column;
        const along = denseProduct(column, other);
        for (let row = 0; row < height; row += 1) column[row] = (column[row] ?? 0) - along * (other[row] ?? 0);
      }
    }
    const squares = denseProduct(column, column);
    const scale = squares > before * 1e-20 && squares > 1e-200 ? 1 / Math.sqrt(squares) : 0;
    for (let row = 0; row < height; row += 1) column[row] = (column[row] ?? 0) * scale;
  }
  const result = new Float64Array(height * width);
  for (const [place, column] of columns.entries()) for (let row = 0; row < height; row += 1) result[row * width + place] = column[row] ?? 0;
  return result;
}

function gram(matrix: Float64Array, height: number, width: number): Float64Array {
  const result = new Float64Array(width * width);
  for (let row = 0; row < height; row += 1) {
    for (let a = 0; a < width; a += 1) {
      const value = matrix[row * width + a] ?? 0;
      if (value === 0) continue;
      for (let b = 0; b < width; b += 1) result[a * width + b] = (result[a * width + b] ?? 0) + value * (matrix[row * width + b] ?? 0);
    }
  }
  return result;
}

const sweeps = 30;

/** Eigenvalues and eigenvectors (columns) of a symmetric matrix, by cyclic Jacobi rotations: only sums, products and roots, so equal on every machine. */
function eigen(matrix: Float64Array, size: number): { readonly values: readonly number[]; readonly columns: Float64Array } {
  const a = matrix.slice();
  const columns = new Float64Array(size * size);
  for (let place = 0; place < size; place += 1) columns[place * size + place] = 1;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let rotated = false;
    for (let p = 0; p < size - 1; p += 1) for (let q = p + 1; q < size; q += 1) rotated = rotate(a, columns, size, p, q) || rotated;
    if (!rotated) break;
  }
  return { values: Array.from({ length: size }, (_, place) => a[place * size + place] ?? 0), columns };
}

function rotate(a: Float64Array, columns: Float64Array, size: number, p: number, q: number): boolean {
  const [pp, qq, pq] = [a[p * size + p] ?? 0, a[q * size + q] ?? 0, a[p * size + q] ?? 0];
  if (Math.abs(pq) <= 1e-15 * Math.sqrt(Math.abs(pp * qq)) || Math.abs(pq) < 1e-300) return false;
  const theta = (qq - pp) / (2 * pq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k += 1) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k += 1) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k += 1) turn(columns, k * size + p, k * size + q, c, s);
  return true;
}

function turn(matrix: Float64Array, at: number, other: number, c: number, s: number): void {
  const [x, y] = [matrix[at] ?? 0, matrix[other] ?? 0];
  matrix[at] = c * x - s * y;
  matrix[other] = s * x + c * y;
}
