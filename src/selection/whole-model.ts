import { isPanel } from './pricing.ts';
import { LinearModel } from './solver.ts';
import type { Solver } from './solver.ts';
import type { Counts, PanelSpace } from './types.ts';

/** The same question put to the HiGHS solver: slower, and the last resort where our own search lost its way. */
export class WholeModel {
  readonly #space: PanelSpace;
  readonly #model: LinearModel;

  constructor(solver: Solver, space: PanelSpace) {
    this.#space = space;
    this.#model = new LinearModel(solver, { mip_rel_gap: 0, mip_abs_gap: 1e-9, mip_feasibility_tolerance: 1e-9 });
    this.#model.addColumns(space.variables.map(({ lower, upper }) => ({ cost: 0, lower, upper, indices: [], values: [] })));
    this.#model.addRows(space.rows.map(({ variables, lower, upper }) => ({ indices: variables, values: variables.map(() => 1), lower, upper })));
    this.#model.makeInteger();
  }

  /** The panel worth most and a bound on all; undefined where no panel exists. Throws where the solver gives no answer. */
  best(weights: Float64Array, stop: () => boolean): { readonly panel: Counts; readonly bound: number } | 'none' | 'stopped' {
    this.#model.setCosts(weights);
    const { status, columns } = this.#model.run(stop);
    if (status === 'infeasible') return 'none';
    if (status === 'stopped') return 'stopped';
    const panel = Int32Array.from(columns, Math.round);
    if (status !== 'optimal' || !isPanel(this.#space, panel)) throw new Error('The solver ended without an answer.');
    return { panel, bound: this.#model.bestBound() };
  }

  dispose(): void {
    this.#model.dispose();
  }
}
