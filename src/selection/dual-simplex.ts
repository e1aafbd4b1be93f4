/** What a dual simplex run ended with. `below`: the optimum is at most the given floor, so nobody needs it.
 * `lost`: rounding got in the way; nothing is known. */
export type SimplexEnd = 'optimal' | 'infeasible' | 'below' | 'lost';

export interface SparseRows {
  readonly columns: number;
  /** The columns with coefficient 1 in every row. */
  readonly rows: readonly (readonly number[])[];
}

const zero = 1e-9;
const pivotAtLeast = 1e-7;
const feasible = 1e-8;
const certain = 1e-6;

/**
 * A linear program whose variables all have two bounds, kept as a dense tableau: max w·x, s = A x with A of zeros and
 * ones, bounds on every x and every s. Selection problems have few rows and many columns, for which this is the
 * fastest form; and since every variable has two bounds, every basis can be made dual feasible by putting the
 * nonbasic variables on the right ones, so changed weights or bounds never need a first phase.
 *
 * Variables 0…n−1 are the x, n…n+m−1 the row sums s. In the tableau: basic + alpha · nonbasic = 0.
 */
export class DualSimplex {
  readonly columns: number;
  readonly rows: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly #alpha: Float64Array;
  readonly #reduced: Float64Array;
  readonly #basic: Int32Array;
  readonly #nonbasic: Int32Array;
  /** Row + 1 where a variable is basic, −(column + 1) where it is not. */
  readonly #place: Int32Array;
  readonly #atUpper: Uint8Array;
  readonly #value: Float64Array;
  #pivots = 0;

  constructor(columns: number, rows: number, from?: DualSimplex) {
    this.columns = columns;
    this.rows = rows;
    this.lower = new Float64Array(columns + rows);
    this.upper = new Float64Array(columns + rows);
    this.#alpha = new Float64Array(rows * columns);
    this.#reduced = new Float64Array(columns);
    this.#basic = new Int32Array(rows);
    this.#nonbasic = new Int32Array(columns);
    this.#place = new Int32Array(columns + rows);
    this.#atUpper = new Uint8Array(columns);
    this.#value = new Float64Array(rows);
    if (from !== undefined) this.copy(from);
  }

  /** The same program with more rows, on the same basis with the new row sums added to it: a new row is rewritten in the nonbasic variables. */
  static extended(from: DualSimplex, rows: readonly (readonly number[])[]): DualSimplex {
    const { columns } = from;
    const node = new DualSimplex(columns, from.rows + rows.length);
    node.copy(from);
    for (const [at, own] of rows.entries()) {
      const row = from.rows + at;
      const start = row * columns;
      node.#basic[row] = columns + row;
      node.#place[columns + row] = row + 1;
      for (const variable of own) {
        const place = from.#place[variable] ?? 0;
        if (place < 0) node.#alpha[start - place - 1] = (node.#alpha[start - place - 1] ?? 0) - 1;
        else for (let column = 0; column < columns; column += 1) node.#alpha[start + column] = (node.#alpha[start + column] ?? 0) + (from.#alpha[(place - 1) * columns + column] ?? 0);
      }
    }
    return node;
  }

  copy(from: DualSimplex): void {
    this.lower.set(from.lower);
    this.upper.set(from.upper);
    this.#alpha.set(from.#alpha);
    this.#reduced.set(from.#reduced);
    this.#basic.set(from.#basic);
    this.#nonbasic.set(from.#nonbasic);
    this.#place.set(from.#place);
    this.#atUpper.set(from.#atUpper);
    this.#value.set(from.#value);
    this.#pivots = from.#pivots;
  }

  /** The first basis: all row sums. */
  reset({ rows }: SparseRows): void {
    this.#alpha.fill(0);
    for (const [row, own] of rows.entries()) for (const column of own) this.#alpha[row * this.columns + column] = -1;
    for (let row = 0; row < this.rows; row += 1) {
      this.#basic[row] = this.columns + row;
      this.#place[this.columns + row] = row + 1;
    }
    for (let column = 0; column < this.columns; column += 1) {
      this.#nonbasic[column] = column;
      this.#place[column] = -(column + 1);
    }
    this.#pivots = 0;
  }

  /** Pivots since the tableau was exact. */
  get pivots(): number {
    return this.#pivots;
  }

  /** New weights on the present basis; `weights` has one number per column. */
  load(weights: Float64Array): void {
    const { columns } = this;
    for (let column = 0; column < columns; column += 1) this.#reduced[column] = weightOf(weights, this.#nonbasic[column] ?? 0, columns);
    for (let row = 0; row < this.rows; row += 1) {
      const weight = weightOf(weights, this.#basic[row] ?? 0, columns);
      if (weight === 0) continue;
      const start = row * columns;
      for (let column = 0; column < columns; column += 1) this.#reduced[column] = (this.#reduced[column] ?? 0) - weight * (this.#alpha[start + column] ?? 0);
    }
    for (let column = 0; column < columns; column += 1) this.#atUpper[column] = (this.#reduced[column] ?? 0) > 0 ? 1 : 0;
    this.#revalue();
  }

  #revalue(): void {
    for (let row = 0; row < this.rows; row += 1) {
      let sum = 0;
      const start = row * this.columns;
      for (let column = 0; column < this.columns; column += 1) sum -= (this.#alpha[start + column] ?? 0) * this.#bound(column);
      this.#value[row] = sum;
    }
  }

  #bound(column: number): number {
    const variable = this.#nonbasic[column] ?? 0;
    return ((this.#atUpper[column] === 1 ? this.upper[variable] : this.lower[variable]) ?? 0);
  }

  /** Narrows the bounds of a variable. */
  narrow(variable: number, lower: number, upper: number): void {
    const place = this.#place[variable] ?? 0;
    const before = place < 0 ? this.#bound(-place - 1) : 0;
    this.lower[variable] = lower;
    this.upper[variable] = upper;
    if (place < 0) this.#shift(-place - 1, this.#bound(-place - 1) - before);
  }

  #shift(column: number, by: number): void {
    if (by === 0) return;
    for (let row = 0, at = column; row < this.rows; row += 1, at += this.columns) this.#value[row] = (this.#value[row] ?? 0) - by * (this.#alpha[at] ?? 0);
  }

  valueOf(variable: number): number {
    const place = this.#place[variable] ?? 0;
    return place > 0 ? (this.#value[place - 1] ?? 0) : this.#bound(-place - 1);
  }

  isBasic(variable: number): boolean {
    return (this.#place[variable] ?? 0) > 0;
  }

  /** The reduced weight of a variable: 0 for the basic. Those of the row sums are the multipliers of the rows. */
  reducedOf(variable: number): number {
    const place = this.#place[variable] ?? 0;
    return place > 0 ? 0 : (this.#reduced[-place - 1] ?? 0);
  }

  get objective(): number {
    let sum = 0;
    for (let column = 0; column < this.columns; column += 1) {
      const reduced = this.#reduced[column] ?? 0;
      if (reduced !== 0) sum += reduced * this.#bound(column);
    }
    return sum;
  }

  /** Runs to the optimum, or until that is known to be at most `floor`. */
  solve(floor: number): SimplexEnd {
    const most = 50 * (this.rows + 20);
    for (let step = 0; step < most; step += 1) {
      const row = this.#leaving();
      if (row < 0) return 'optimal';
      const lacking = this.#exchange(row);
      if (lacking > 0) return lacking > certain ? 'infeasible' : 'lost';
      if (this.objective <= floor) return 'below';
    }
    return 'lost';
  }

  #leaving(): number {
    let chosen = -1;
    let most = feasible;
    for (let row = 0; row < this.rows; row += 1) {
      const variable = this.#basic[row] ?? 0;
      const value = this.#value[row] ?? 0;
      const off = Math.max((this.lower[variable] ?? 0) - value, value - (this.upper[variable] ?? 0));
      if (off > most) {
        most = off;
        chosen = row;
      }
    }
    return chosen;
  }

  /** One dual step for a row that is out of bounds: 0, or how far it stays out where nothing can bring it back. */
  #exchange(row: number): number {
    const { columns } = this;
    const leaving = this.#basic[row] ?? 0;
    const value = this.#value[row] ?? 0;
    const tooLow = value < (this.lower[leaving] ?? 0);
    const target = (tooLow ? this.lower[leaving] : this.upper[leaving]) ?? 0;
    let lacking = Math.abs(target - value);
    const start = row * columns;
    // The bound-flipping ratio test: passed-over variables go to their other bound while that does not suffice.
    for (;;) {
      let entering = -1;
      let least = Number.POSITIVE_INFINITY;
      let size = 0;
      for (let column = 0; column < columns; column += 1) {
        const alpha = this.#alpha[start + column] ?? 0;
        if (alpha < zero && alpha > -zero) continue;
        if ((this.#atUpper[column] === 1) !== (tooLow ? alpha > 0 : alpha < 0)) continue;
        const variable = this.#nonbasic[column] ?? 0;
        if (this.upper[variable] === this.lower[variable]) continue;
        const absolute = Math.abs(alpha);
        const ratio = Math.abs(this.#reduced[column] ?? 0) / absolute;
        if (ratio < least - 1e-12 || (ratio <= least + 1e-12 && absolute > size)) {
          least = ratio;
          size = absolute;
          entering = column;
        }
      }
      if (entering < 0) return lacking;
      const variable = this.#nonbasic[entering] ?? 0;
      const room = (this.upper[variable] ?? 0) - (this.lower[variable] ?? 0);
      if (lacking - size * room <= feasible) {
        if (size < pivotAtLeast) return Number.MIN_VALUE;
        this.#pivot(row, entering, target, tooLow);
        return 0;
      }
      lacking -= size * room;
      const up = this.#atUpper[entering] === 1;
      this.#atUpper[entering] = up ? 0 : 1;
      this.#shift(entering, up ? -room : room);
    }
  }

  #pivot(row: number, entering: number, target: number, toLower: boolean): void {
    const { columns, rows } = this;
    const alpha = this.#alpha;
    const start = row * columns;
    const pivot = alpha[start + entering] ?? 1;
    const moved = ((this.#value[row] ?? 0) - target) / pivot;
    const entered = this.#bound(entering) + moved;
    this.#shift(entering, moved);
    const inverse = 1 / pivot;
    for (let column = 0; column < columns; column += 1) alpha[start + column] = (alpha[start + column] ?? 0) * inverse;
    alpha[start + entering] = inverse;
    for (let other = 0; other < rows; other += 1) {
      if (other === row) continue;
      const begin = other * columns;
      const factor = alpha[begin + entering] ?? 0;
      if (factor === 0) continue;
      alpha[begin + entering] = 0;
      for (let column = 0; column < columns; column += 1) alpha[begin + column] = (alpha[begin + column] ?? 0) - factor * (alpha[start + column] ?? 0);
    }
    const factor = this.#reduced[entering] ?? 0;
    if (factor !== 0) {
      this.#reduced[entering] = 0;
      for (let column = 0; column < columns; column += 1) this.#reduced[column] = (this.#reduced[column] ?? 0) - factor * (alpha[start + column] ?? 0);
    }
    const [out, into] = [this.#basic[row] ?? 0, this.#nonbasic[entering] ?? 0];
    this.#basic[row] = into;
    this.#nonbasic[entering] = out;
    this.#place[into] = row + 1;
    this.#place[out] = -(entering + 1);
    this.#atUpper[entering] = toLower ? 0 : 1;
    this.#value[row] = entered;
    this.#pivots += 1;
  }
}

function weightOf(weights: Float64Array, variable: number, columns: number): number {
  return variable < columns ? (weights[variable] ?? 0) : 0;
}
