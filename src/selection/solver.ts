import highs from 'highs';
import type { Basis, Highs, HighsCallback, HighsCallbackMap, Model } from 'highs';

export interface SparseLine {
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

export interface Column extends SparseLine {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
}

export interface Line extends SparseLine {
  readonly lower: number;
  readonly upper: number;
}

export interface LpSolution {
  readonly status: 'optimal' | 'infeasible' | 'stopped' | 'unsolved';
  readonly objective: number;
  readonly columns: Float64Array;
  readonly rowDuals: Float64Array;
}

export type Solver = Highs;
export type { Basis };

let loading: Promise<Solver> | undefined;

/** The HiGHS solver, compiled once in a thread. */
export function loadSolver(): Promise<Solver> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Solver> {
  const loader: unknown = highs;
  if (!isLoader(loader)) throw new Error('The solver is not installed as expected.');
  return loader();
}

/** The package declares its types for the older module system, where this default export would be one level deeper. */
function isLoader(value: unknown): value is () => Promise<Highs> {
  return typeof value === 'function';
}

/** A linear program that stays in the solver between runs, so that each run starts from the last basis. Maximizes. */
export class LinearModel {
  readonly #solver: Solver;
  readonly #model: Model;
  #columns = 0;
  #rows = 0;

  constructor(solver: Solver, options: Readonly<Record<string, boolean | number | string>> = {}) {
    this.#solver = solver;
    this.#model = solver.createModel();
    this.#model.options.set({ output_flag: false, ...options });
    this.#model.changeObjectiveSense(solver.constants.objectiveSense.maximize);
  }

  get columns(): number {
    return this.#columns;
  }

  get rows(): number {
    return this.#rows;
  }

  addColumns(columns: readonly Column[]): void {
    if (columns.length === 0) return;
    const numbers = (of: (column: Column) => number) => Float64Array.from(columns, of);
    this.#model.addCols({
      cost: numbers(({ cost }) => cost),
      lower: numbers(({ lower }) => lower),
      upper: numbers(({ upper }) => upper),
      matrix: { format: 'csc', numRows: this.#rows, numCols: columns.length, ...packed(columns) },
    });
    this.#columns += columns.length;
  }

  addRows(rows: readonly Line[]): void {
    if (rows.length === 0) return;
    const numbers = (of: (row: Line) => number) => Float64Array.from(rows, of);
    this.#model.addRows({
      lower: numbers(({ lower }) => lower),
      upper: numbers(({ upper }) => upper),
      matrix: { format: 'csr', numRows: rows.length, numCols: this.#columns, ...packed(rows) },
    });
    this.#rows += rows.length;
  }

  /** Whole numbers only; the model is then solved by branch and bound. */
  makeInteger(): void {
    const all = { kind: 'range', from: 0, to: this.#columns - 1 } as const;
    this.#model.changeColsIntegrality(all, new Int32Array(this.#columns).fill(1));
  }

  setCosts(costs: Float64Array): void {
    this.#model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
  }

  setRow(row: number, lower: number, upper: number): void {
    this.#model.changeRowBounds(row, lower, upper);
  }

  setCoefficient(row: number, column: number, value: number): void {
    this.#model.changeCoefficient(row, column, value);
  }

  /** Where the last run ended: a like model can start from it. */
  basis(): Basis {
    return this.#model.getBasis();
  }

  /** Columns that the basis does not know are none of it. */
  startFrom({ colStatus, rowStatus }: Basis): void {
    const all = new Int32Array(this.#columns).fill(this.#solver.constants.basisStatus.lower);
    all.set(colStatus);
    this.#model.setBasis({ colStatus: all, rowStatus });
  }

  setOption(name: string, value: boolean | number | string): void {
    this.#model.options.set(name, value);
  }

  deleteColumns(indices: readonly number[]): void {
    if (indices.length === 0) return;
    this.#model.deleteCols({ kind: 'set', indices: Int32Array.from(indices) });
    this.#columns -= indices.length;
  }

  /** Solves from where the last run ended, or anew where rounding left that in doubt; `stop` is asked now and then. */
  run(stop?: () => boolean): LpSolution {
    const { modelStatus: codes } = this.#solver.constants;
    const callbacks = stop === undefined ? undefined : this.#asking(stop);
    let { modelStatus } = this.#model.run(callbacks);
    for (const strategy of [1, 4]) {
      if (modelStatus !== codes.unknown) break;
      this.#model.clearSolver();
      this.#model.options.set('simplex_strategy', strategy);
      ({ modelStatus } = this.#model.run(callbacks));
    }
    const { colValue, rowDual } = this.#model.getSolution();
    const status = modelStatus === codes.optimal ? 'optimal' : modelStatus === codes.infeasible ? 'infeasible' : stop?.() === true ? 'stopped' : 'unsolved';
    return { status, objective: this.#model.getObjectiveValue(), columns: colValue, rowDuals: rowDual };
  }

  #asking(stop: () => boolean): HighsCallbackMap {
    const { simplexInterrupt, mipInterrupt } = this.#solver.constants.callbackType;
    const ask: HighsCallback = (event) => {
      if ('interrupt' in event && stop()) event.interrupt();
      return undefined;
    };
    return { [simplexInterrupt]: ask, [mipInterrupt]: ask };
  }

  /** What branch and bound has proved: no whole solution is worth more. */
  bestBound(): number {
    return Number(this.#model.info.get('mip_dual_bound'));
  }

  dispose(): void {
    this.#model.dispose();
  }
}

function packed(lines: readonly SparseLine[]): { starts: Int32Array; indices: Int32Array; values: Float64Array } {
  const starts = new Int32Array(lines.length + 1);
  for (const [place, { indices }] of lines.entries()) starts[place + 1] = (starts[place] ?? 0) + indices.length;
  const total = starts[lines.length] ?? 0;
  const [all, values] = [new Int32Array(total), new Float64Array(total)];
  for (const [place, line] of lines.entries()) {
    all.set(line.indices, starts[place]);
    values.set(line.values, starts[place]);
  }
  return { starts, indices: all, values };
}
