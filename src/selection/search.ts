import type { Random } from './random.ts';
import type { Counts, PanelSpace } from './types.ts';

/** Bounds of every row and variable; a face of the panel space where some are narrower. */
export interface Bounds {
  readonly rowLower: Int32Array;
  readonly rowUpper: Int32Array;
  readonly lower: Int32Array;
  readonly upper: Int32Array;
}

export function boundsOf({ rows, variables }: PanelSpace): Bounds {
  return {
    rowLower: Int32Array.from(rows, ({ lower }) => lower),
    rowUpper: Int32Array.from(rows, ({ upper }) => upper),
    lower: Int32Array.from(variables, ({ lower }) => lower),
    upper: Int32Array.from(variables, ({ upper }) => upper),
  };
}

/** What one seat over or under a quota costs, as a part of the largest weight: less leads astray, more leads nowhere. Tried out. */
const pricePart = 0.6;

/**
 * Looks for a panel worth much under given weights by exchanging persons one at a time, through panels that break a
 * quota where that leads on (tabu search with a price on violations). Proves nothing; what it returns is a real panel.
 */
export class PanelSearch {
  readonly #starts: Int32Array;
  readonly #rowsOf: Int32Array;
  readonly #body: Int32Array;
  readonly #random: Random;
  readonly #activity: Int32Array;
  readonly #tabu: Int32Array;
  #step = 0;

  constructor(space: PanelSpace, random: Random) {
    const rowsOf = space.variables.map((): number[] => []);
    for (const [row, { variables }] of space.rows.entries()) for (const variable of variables) rowsOf[variable]?.push(row);
    this.#starts = new Int32Array(rowsOf.length + 1);
    for (const [variable, { length }] of rowsOf.entries()) this.#starts[variable + 1] = (this.#starts[variable] ?? 0) + length;
    this.#rowsOf = Int32Array.from(rowsOf.flat());
    this.#body = Int32Array.from(space.variables, ({ body }) => body);
    this.#activity = new Int32Array(space.rows.length);
    this.#tabu = new Int32Array(space.variables.length);
    this.#random = random;
  }

  /** The panel worth most that was met within so many exchanges from `start`, or undefined where none of them kept all bounds. */
  search(start: Counts, weights: Float64Array, bounds: Bounds, steps: number): Counts | undefined {
    const price = Math.max(1, pricePart * weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0));
    const counts = start.slice();
    this.#count(counts);
    let worth = 0;
    for (let variable = 0; variable < counts.length; variable += 1) worth += (counts[variable] ?? 0) * (weights[variable] ?? 0);
    let violation = this.#violation(bounds);
    let best: Counts | undefined = violation === 0 ? counts.slice() : undefined;
    let bestWorth = best === undefined ? Number.NEGATIVE_INFINITY : worth;
    for (let step = 0; step < steps; step += 1) {
      this.#step += 1;
      const leaving = this.#choose(counts, weights, bounds, price, -1, -1);
      if (leaving < 0) break;
      violation += this.#move(counts, bounds, leaving, -1);
      const entering = this.#choose(counts, weights, bounds, price, 1, leaving);
      if (entering < 0) break;
      violation += this.#move(counts, bounds, entering, 1);
      worth += (weights[entering] ?? 0) - (weights[leaving] ?? 0);
      const tenure = 3 + Math.floor(this.#random() * 8);
      this.#tabu[leaving] = this.#step + tenure;
      this.#tabu[entering] = this.#step + tenure;
      if (violation === 0 && worth > bestWorth + 1e-12) {
        bestWorth = worth;
        best = counts.slice();
      }
    }
    this.#tabu.fill(0);
    this.#step = 0;
    return best;
  }

  #choose(counts: Counts, weights: Float64Array, bounds: Bounds, price: number, sign: 1 | -1, leaving: number): number {
    const body = leaving < 0 ? -1 : (this.#body[leaving] ?? -1);
    let chosen = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let variable = 0; variable < counts.length; variable += 1) {
      const count = counts[variable] ?? 0;
      if (sign < 0 ? count <= (bounds.lower[variable] ?? 0) : count >= (bounds.upper[variable] ?? 0)) continue;
      if (variable === leaving || (body >= 0 && this.#body[variable] !== body)) continue;
      if ((this.#tabu[variable] ?? 0) > this.#step) continue;
      const gain = sign * (weights[variable] ?? 0) - price * this.#change(variable, bounds, sign) + 1e-9 * this.#random();
      if (gain > most) {
        most = gain;
        chosen = variable;
      }
    }
    return chosen;
  }

  /** By how much the violation of all rows would grow. */
  #change(variable: number, { rowLower, rowUpper }: Bounds, sign: 1 | -1): number {
    let change = 0;
    const end = this.#starts[variable + 1] ?? 0;
    for (let at = this.#starts[variable] ?? 0; at < end; at += 1) {
      const row = this.#rowsOf[at] ?? 0;
      const activity = this.#activity[row] ?? 0;
      if (sign > 0) change += activity >= (rowUpper[row] ?? 0) ? 1 : activity < (rowLower[row] ?? 0) ? -1 : 0;
      else change += activity <= (rowLower[row] ?? 0) ? 1 : activity > (rowUpper[row] ?? 0) ? -1 : 0;
    }
    return change;
  }

  #move(counts: Counts, bounds: Bounds, variable: number, sign: 1 | -1): number {
    const change = this.#change(variable, bounds, sign);
    counts[variable] = (counts[variable] ?? 0) + sign;
    const end = this.#starts[variable + 1] ?? 0;
    for (let at = this.#starts[variable] ?? 0; at < end; at += 1) {
      const row = this.#rowsOf[at] ?? 0;
      this.#activity[row] = (this.#activity[row] ?? 0) + sign;
    }
    return change;
  }

  #count(counts: Counts): void {
    this.#activity.fill(0);
    for (let variable = 0; variable < counts.length; variable += 1) {
      const count = counts[variable] ?? 0;
      if (count === 0) continue;
      const end = this.#starts[variable + 1] ?? 0;
      for (let at = this.#starts[variable] ?? 0; at < end; at += 1) {
        const row = this.#rowsOf[at] ?? 0;
        this.#activity[row] = (this.#activity[row] ?? 0) + count;
      }
    }
  }

  #violation({ rowLower, rowUpper }: Bounds): number {
    let sum = 0;
    for (let row = 0; row < this.#activity.length; row += 1) {
      const activity = this.#activity[row] ?? 0;
      sum += Math.max(0, (rowLower[row] ?? 0) - activity, activity - (rowUpper[row] ?? 0));
    }
    return sum;
  }
}
