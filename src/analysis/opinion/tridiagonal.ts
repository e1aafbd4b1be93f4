/** Values, and to each its vector, of length one; in no order. */
export interface EigenPairs {
  readonly values: Float64Array;
  readonly vectors: readonly Float64Array[];
}

/**
 * Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by QL steps with implicit shifts (Bowdler, Martin, Reinsch
 * and Wilkinson, 1968). `beside[i]` stands beside `diagonal[i]` and `diagonal[i + 1]`. Uses no function that machines compute
 * differently.
 */
export function tridiagonalPairs(diagonal: readonly number[], beside: readonly number[]): EigenPairs {
  const size = diagonal.length;
  const state = { values: Float64Array.from(diagonal), beside: new Float64Array(size), vectors: diagonal.map((_, at) => unitVector(size, at)) };
  state.beside.set(beside.slice(0, Math.max(0, size - 1)));
  for (let first = 0; first < size; first += 1) {
    // Each value takes two or three steps; the bound only keeps a matrix with entries that are no numbers from turning for ever.
    for (let turn = 0; turn < 60; turn += 1) {
      const last = endOfBlock(state, first);
      if (last === first) break;
      step(state, first, last);
    }
  }
  return state;
}

function unitVector(size: number, at: number): Float64Array {
  const vector = new Float64Array(size);
  vector[at] = 1;
  return vector;
}

type State = EigenPairs & { readonly beside: Float64Array };

/** Where the matrix falls apart at or after this row. */
function endOfBlock({ values, beside }: State, first: number): number {
  let last = first;
  while (last < values.length - 1) {
    const around = Math.abs(values[last] ?? 0) + Math.abs(values[last + 1] ?? 0);
    if (Math.abs(beside[last] ?? 0) <= Number.EPSILON * around) break;
    last += 1;
  }
  return last;
}

/** One QL step on the rows from `first` to `last`. */
function step({ values, beside, vectors }: State, first: number, last: number): void {
  const [own, next, off] = [values[first] ?? 0, values[first + 1] ?? 0, beside[first] ?? 0];
  const half = (next - own) / (2 * off);
  const root = Math.sqrt(half * half + 1);
  let g = (values[last] ?? 0) - own + off / (half + (half < 0 ? -root : root));
  let [sine, cosine, carried] = [1, 1, 0];
  for (let at = last - 1; at >= first; at -= 1) {
    const [f, b] = [sine * (beside[at] ?? 0), cosine * (beside[at] ?? 0)];
    const length = Math.sqrt(f * f + g * g);
    beside[at + 1] = length;
    if (length === 0) {
      values[at + 1] = (values[at + 1] ?? 0) - carried;
      beside[last] = 0;
      return;
    }
    [sine, cosine] = [f / length, g / length];
    const under = (values[at + 1] ?? 0) - carried;
    const turned = ((values[at] ?? 0) - under) * sine + 2 * cosine * b;
    carried = sine * turned;
    values[at + 1] = under + carried;
    g = cosine * turned - b;
    rotate(vectors[at], vectors[at + 1], sine, cosine);
  }
  values[first] = (values[first] ?? 0) - carried;
  beside[first] = g;
  beside[last] = 0;
}

function rotate(low: Float64Array | undefined, high: Float64Array | undefined, sine: number, cosine: number): void {
  if (low === undefined || high === undefined) return;
  for (let at = 0; at < low.length; at += 1) {
    const [x, y] = [low[at] ?? 0, high[at] ?? 0];
    high[at] = sine * x + cosine * y;
    low[at] = cosine * x - sine * y;
  }
}
