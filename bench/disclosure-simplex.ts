const tiny = 1e-9;

/**
 * A simplex method of the bench's own, on a dense tableau, so that what attacks released tables shares no line with what protects them.
 * Of A z = b with z ≥ 0 it finds the least and greatest value of one variable after another, each from where the last ended.
 */
export class Simplex {
  readonly #rows: Float64Array[];
  readonly #basis: number[];
  readonly #variables: number;
  readonly #width: number;

  constructor(lines: readonly (readonly number[])[], right: readonly number[], variables: number) {
    this.#variables = variables;
    this.#width = variables + lines.length + 1;
    this.#rows = lines.map((line, at) => {
      const sign = (right[at] ?? 0) < 0 ? -1 : 1;
      const row = new Float64Array(this.#width);
      for (const [column, value] of line.entries()) row[column] = sign * value;
      row[variables + at] = 1;
      row[this.#width - 1] = sign * (right[at] ?? 0);
      return row;
    });
    this.#basis = lines.map((_, at) => variables + at);
  }

  /** Whether anything fits at all; must be asked first. */
  begin(): boolean {
    const cost = new Float64Array(this.#width);
    cost.fill(-1, this.#variables, this.#width - 1);
    const reached = this.#maximize(cost, this.#width - 1);
    if (Math.abs(reached) > 1e-6) return false;
    for (const [at, variable] of this.#basis.entries()) {
      if (variable < this.#variables) continue;
      const row = this.#rows[at];
      const column = row?.findIndex((value, place) => place < this.#variables && Math.abs(value) > 1e-7) ?? -1;
      if (column >= 0) this.#pivot(at, column);
    }
    return true;
  }

  /** The greatest value of a variable (sign 1), or its least (−1); infinite where nothing bounds it. */
  end(variable: number, sign: 1 | -1): number {
    const cost = new Float64Array(this.#width);
    cost[variable] = sign;
    return sign * this.#maximize(cost, this.#variables);
  }

  #maximize(cost: Float64Array, columns: number): number {
    for (let step = 0; ; step += 1) {
      const reduced = this.#reduced(cost);
      // The steepest column at first; then the first, which cannot go round in circles (Bland).
      const entering = step < 2000 ? steepest(reduced, columns) : reduced.findIndex((value, column) => column < columns && value > 1e-7);
      if (entering < 0) return -(reduced[this.#width - 1] ?? 0);
      const leaving = this.#leaving(entering, columns === this.#variables);
      if (leaving < 0) return Number.POSITIVE_INFINITY;
      this.#pivot(leaving, entering);
    }
  }

  #reduced(cost: Float64Array): Float64Array {
    const reduced = Float64Array.from(cost);
    for (const [at, row] of this.#rows.entries()) {
      const weight = cost[this.#basis[at] ?? 0] ?? 0;
      if (weight !== 0) for (let column = 0; column < this.#width; column += 1) reduced[column] = (reduced[column] ?? 0) - weight * (row[column] ?? 0);
    }
    return reduced;
  }

  #leaving(entering: number, begun: boolean): number {
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    for (const [at, row] of this.#rows.entries()) {
      const by = row[entering] ?? 0;
      // What is left of the beginning must stay zero, whichever way it is moved.
      const stuck = begun && (this.#basis[at] ?? 0) >= this.#variables && Math.abs(by) > 1e-7;
      if (by <= 1e-7 && !stuck) continue;
      const ratio = stuck ? 0 : (row[this.#width - 1] ?? 0) / by;
      if (ratio < least - tiny || (ratio < least + tiny && (this.#basis[at] ?? 0) < (this.#basis[best] ?? 0))) [best, least] = [at, ratio];
    }
    return best;
  }

  #pivot(at: number, column: number): void {
    const row = this.#rows[at];
    if (row === undefined) return;
    const by = row[column] ?? 1;
    for (let place = 0; place < this.#width; place += 1) row[place] = (row[place] ?? 0) / by;
    for (const other of this.#rows) {
      const factor = other[column] ?? 0;
      if (other === row || factor === 0) continue;
      for (let place = 0; place < this.#width; place += 1) other[place] = (other[place] ?? 0) - factor * (row[place] ?? 0);
      other[column] = 0;
    }
    this.#basis[at] = column;
  }
}

function steepest(reduced: Float64Array, columns: number): number {
  let [best, most] = [-1, 1e-7];
  for (let column = 0; column < columns; column += 1) if ((reduced[column] ?? 0) > most) [best, most] = [column, reduced[column] ?? 0];
  return best;
}
