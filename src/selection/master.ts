import { LinearModel } from './solver.ts';
import type { Basis, Solver } from './solver.ts';
import type { Counts, PanelSpace } from './types.ts';

export interface Mixed {
  /** The part of its wanted chance that every share gets at least: 1 when all targets are met. */
  readonly part: number;
  /** How likely each known panel is, in the order of `panels`. */
  readonly probabilities: Float64Array;
  /** One price per seat of each share; the wanted chances together cost 1. */
  readonly prices: Float64Array;
  /** What a panel must be worth at these prices to help. */
  readonly threshold: number;
}

/**
 * The mixture of known panels that comes closest to the wanted chances: the largest part of them that everybody can
 * have at once. A linear program with one row per share, kept in the solver while panels are added and targets moved.
 */
export class Mixture {
  readonly panels: Counts[] = [];
  readonly #space: PanelSpace;
  readonly #solver: Solver;
  #model: LinearModel;
  /** Where the last run ended, if it ended well. */
  #basis: Basis | undefined;
  readonly #shareOf: Int32Array;
  readonly #known = new Map<string, number>();
  /** What the row of each share is multiplied by, so that every row is a part of what is wanted and equally exact. */
  readonly #scale: Float64Array;
  /** 1 for a share that should have a chance at all. */
  readonly #wants: Uint8Array;

  constructor(solver: Solver, space: PanelSpace) {
    this.#space = space;
    this.#shareOf = shareOfVariables(space);
    this.#scale = new Float64Array(space.shares.length).fill(1);
    this.#wants = new Uint8Array(space.shares.length);
    this.#solver = solver;
    this.#model = this.#fresh();
  }

  /** The model with no panels yet. */
  #fresh(): LinearModel {
    const model = new LinearModel(this.#solver, { primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9, presolve: 'off' });
    model.addColumns([{ cost: 1, lower: 0, upper: 1, indices: [], values: [] }]);
    const shareRows = this.#space.shares.map((_, share) => ({ indices: [0], values: [this.#wants[share] === 1 ? -1 : 0], lower: 0, upper: Number.POSITIVE_INFINITY }));
    model.addRows([...shareRows, { indices: [], values: [], lower: 1, upper: 1 }]);
    return model;
  }

  /** Adds the panels that are new; says how many were. */
  add(panels: readonly Counts[]): number {
    const before = this.panels.length;
    for (const panel of panels) {
      const key = panel.join();
      if (this.#known.has(key)) continue;
      this.#known.set(key, this.panels.length);
      this.panels.push(panel);
    }
    const fresh = this.panels.slice(before);
    this.#addColumns(fresh);
    return fresh.length;
  }

  #addColumns(panels: readonly Counts[]): void {
    this.#model.addColumns(panels.map((panel) => ({ cost: 0, lower: 0, upper: Number.POSITIVE_INFINITY, ...this.#line(panel) })));
  }

  /** The place of a known panel in `panels`. */
  placeOf(panel: Counts): number {
    return this.#known.get(panel.join()) ?? -1;
  }

  #line(panel: Counts): { indices: number[]; values: number[] } {
    const seats = seatsOf(panel, this.#shareOf, this.#space.shares.length);
    const indices = [...seats.keys()].filter((share) => seats[share] !== 0);
    return { indices: [...indices, seats.length], values: [...indices.map((share) => (seats[share] ?? 0) * (this.#scale[share] ?? 1)), 1] };
  }

  /** Sets what every share should get, as chances of each of its persons. */
  aim(chances: Float64Array): void {
    for (const [share, { size }] of this.#space.shares.entries()) {
      const seats = (chances[share] ?? 0) * size;
      this.#scale[share] = seats > 0 ? 1 / seats : 1;
      this.#wants[share] = seats > 0 ? 1 : 0;
    }
    // Made anew, because every coefficient changes; the last basis is still a good one to start from.
    const before = this.#model;
    this.#model = this.#fresh();
    this.#addColumns(this.panels);
    if (this.#basis !== undefined) this.#model.startFrom(this.#basis);
    before.dispose();
  }

  /** Undefined where it was stopped. */
  solve(stop: () => boolean): Mixed | undefined {
    const { shares } = this.#space;
    const { status, objective, columns, rowDuals } = this.#model.run(stop);
    // Taken now: once columns were added, the solver has none to give.
    this.#basis = status === 'optimal' ? this.#model.basis() : undefined;
    // From here on there are mostly new columns, after which the primal simplex goes on where it was.
    this.#model.setOption('simplex_strategy', 4);
    if (status === 'stopped') return undefined;
    if (status !== 'optimal') throw new Error('The mixture of panels was not solved.');
    const prices = Float64Array.from(shares, (_, share) => Math.max(0, -(rowDuals[share] ?? 0)) * (this.#scale[share] ?? 1));
    return { part: objective, probabilities: columns.slice(1), prices, threshold: rowDuals[shares.length] ?? 0 };
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
