import { LinearModel } from './solver.ts';
import type { Solver } from './solver.ts';
import type { Counts, PanelSpace } from './types.ts';

export interface MixtureState {
  /** Seats that some shares still lack, summed: 0 when the targets are met. */
  readonly shortfall: number;
  /** One price per share, in 0…1 for a seat; and what a panel must be worth at these prices to help. */
  readonly prices: Float64Array;
  readonly threshold: number;
}

/**
 * The mixture of known panels that comes closest to the target chances: a linear program with one row per share, kept
 * in the solver while panels are added and targets moved.
 */
export class Mixture {
  readonly #space: PanelSpace;
  readonly #model: LinearModel;
  readonly #shareOf: Int32Array;
  readonly #known = new Set<string>();
  readonly #panels: Counts[] = [];
  #probabilities = new Float64Array();

  constructor(solver: Solver, space: PanelSpace) {
    this.#space = space;
    const { shares } = space;
    this.#model = new LinearModel(solver, { primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9, presolve: 'off' });
    this.#model.addColumns([{ cost: 1, lower: 0, upper: 1, indices: [], values: [] }]);
    this.#model.addRows([...shares.map(() => ({ indices: [0], values: [-1], lower: 0, upper: Number.POSITIVE_INFINITY })), { indices: [], values: [], lower: 1, upper: 1 }]);
    this.#shareOf = shareOfVariables(space);
  }

  get panels(): readonly Counts[] {
    return this.#panels;
  }

  /** How likely each panel is, in the order of `panels`; of the last `solve`. */
  get probabilities(): Float64Array {
    return this.#probabilities;
  }

  /** Adds the panels that are new; says how many were. */
  add(panels: readonly Counts[]): number {
    const fresh = panels.filter((panel) => {
      const key = panel.join();
      if (this.#known.has(key)) return false;
      this.#known.add(key);
      return true;
    });
    this.#model.addColumns(fresh.map((panel) => ({ cost: 0, lower: 0, upper: Number.POSITIVE_INFINITY, ...this.#line(panel) })));
    this.#panels.push(...fresh);
    return fresh.length;
  }

  #line(panel: Counts): { indices: number[]; values: number[] } {
    const seats = seatsOf(panel, this.#shareOf, this.#space.shares.length);
    const indices: number[] = [];
    const values: number[] = [];
    for (const [share, count] of seats.entries()) {
      if (count === 0) continue;
      indices.push(share);
      values.push(count);
    }
    indices.push(seats.length);
    values.push(1);
    return { indices, values };
  }

  /** Sets what every share should get, as chances of each of its persons. */
  aim(chances: Float64Array): void {
    for (const [share, { size }] of this.#space.shares.entries()) this.#model.setCoefficient(share, 0, -(chances[share] ?? 0) * size);
  }

  solve(): MixtureState {
    const { shares } = this.#space;
    const solution = this.#model.run();
    if (solution.status !== 'optimal') throw new Error('The mixture of panels was not solved.');
    this.#probabilities = solution.columns.slice(1);
    const prices = Float64Array.from(shares, (_, share) => Math.abs(solution.rowDuals[share] ?? 0));
    return { shortfall: 1 - solution.objective, prices, threshold: Math.abs(solution.rowDuals[shares.length] ?? 0) };
  }

  dispose(): void {
    this.#model.dispose();
  }
}

/** The share that a seat of this variable counts for; -1 for the appointed. */
export function shareOfVariables({ variables, shares }: PanelSpace): Int32Array {
  const shareOf = new Int32Array(variables.length).fill(-1);
  for (const [share, own] of shares.entries()) for (const variable of own.variables) shareOf[variable] = share;
  return shareOf;
}

/** The seats of every share in one panel. */
export function seatsOf(panel: Counts, shareOf: Int32Array, shares: number): Int32Array {
  const seats = new Int32Array(shares);
  for (let variable = 0; variable < panel.length; variable += 1) {
    const share = shareOf[variable] ?? -1;
    if (share >= 0) seats[share] = (seats[share] ?? 0) + (panel[variable] ?? 0);
  }
  return seats;
}
