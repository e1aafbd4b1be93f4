import { DualSimplex } from './dual-simplex.ts';
import type { SparseRows } from './dual-simplex.ts';
import type { Random } from './random.ts';
import type { Counts, PanelSpace } from './types.ts';

export interface Priced {
  /** Panels worth more than the floor that were met on the way, the best last. */
  readonly panels: readonly Counts[];
  /** No panel is worth more than this: proved by multipliers of the rows, not only by the tableau's word. */
  readonly bound: number;
  /** False where the search was broken off: `bound` holds, but a better panel may exist. */
  readonly complete: boolean;
  readonly nodes: number;
}

export interface PricingEffort {
  /** At most so many nodes of the search tree. */
  readonly nodes: number;
  /** So many are enough once a panel above the floor was met. */
  readonly enough: number;
  readonly stop?: () => boolean;
}

const whole = 1e-6;
const nudge = 1e-10;
const stalePivots = 400;
const checkEvery = 32;

/**
 * Finds panels worth much under given weights and proves that none is worth more: branch and bound over a dense dual
 * simplex, depth first, branching on the sums of quotas before single types. Conflicts, of which there may be hundreds,
 * come into the tableau when a solution first breaks them, and stay.
 */
export class PanelPricing {
  readonly #space: PanelSpace;
  readonly #random: Random;
  readonly #idle: Set<number>;
  #active: PanelSpace;
  #rows: SparseRows;
  #rowsOf: readonly (readonly number[])[];
  #root: DualSimplex;
  #spare: DualSimplex[] = [];

  constructor(space: PanelSpace, random: Random) {
    this.#space = space;
    this.#random = random;
    this.#idle = new Set(space.rows.flatMap(({ reason }, row) => (reason.kind === 'conflict' || reason.kind === 'one-body' ? [row] : [])));
    this.#active = { ...space, rows: space.rows.filter((_, row) => !this.#idle.has(row)) };
    this.#rows = sparseRows(this.#active);
    this.#rowsOf = rowsOfVariables(this.#active);
    this.#root = new DualSimplex(space.variables.length, this.#active.rows.length);
    this.#root.reset(this.#rows);
    this.#unbound();
  }

  #unbound(): void {
    const { variables, rows } = this.#active;
    const { lower, upper } = this.#root;
    for (const [variable, bounds] of variables.entries()) [lower[variable], upper[variable]] = [bounds.lower, bounds.upper];
    for (const [row, bounds] of rows.entries()) [lower[variables.length + row], upper[variables.length + row]] = [bounds.lower, bounds.upper];
  }

  /** Looks for panels worth more than `floor` under `weights`, one per variable. */
  search(weights: Float64Array, floor: number, effort: PricingEffort): Priced {
    for (;;) {
      const found = this.#attempt(weights, floor, effort);
      if (!('broken' in found)) return found;
      this.#activate([...found.broken]);
    }
  }

  /** The search with the active rows; or the idle rows that got in the way. */
  #attempt(weights: Float64Array, floor: number, { nodes, enough, stop }: PricingEffort): Priced | { readonly broken: ReadonlySet<number> } {
    const root = this.#root;
    if (root.pivots > stalePivots) root.reset(this.#rows);
    // Equal weights make the simplex turn in circles; a nudge far below every tolerance keeps it moving.
    root.load(weights.map((weight) => weight + nudge * this.#random()));
    const tree = new Tree(this.#active, weights, floor, this.#rowsOf, (valueOf) => this.#broken(valueOf));
    const first = this.#take(root, this.#spare);
    tree.visit(first);
    root.copy(first);
    this.#unbound();
    for (const row of tree.openRoot ? this.#broken((variable) => first.valueOf(variable)) : []) tree.broken.add(row);
    let visited = 1;
    for (let node = tree.next(); node !== undefined && tree.broken.size === 0; node = tree.next()) {
      if (visited >= nodes || (tree.panels.length > 0 && visited >= enough) || (visited % checkEvery === 1 && stop?.() === true)) {
        tree.giveUp(node);
        break;
      }
      const other = this.#take(node, tree.done);
      tree.split(node, other);
      visited += 2;
    }
    if (tree.broken.size > 0) return { broken: tree.broken };
    for (const node of tree.done) this.#spare.push(node);
    if (!tree.complete) root.reset(this.#rows);
    return { panels: tree.panels, bound: tree.bound, complete: tree.complete, nodes: visited };
  }

  /** Idle rows that a solution breaks. */
  #broken(valueOf: (variable: number) => number): number[] {
    return [...this.#idle].filter((row) => {
      const { variables, upper } = this.#space.rows[row] ?? { variables: [], upper: 0 };
      let sum = 0;
      for (const variable of variables) sum += valueOf(variable);
      return sum > upper + whole;
    });
  }

  #activate(rows: readonly number[]): void {
    const added = rows.flatMap((row) => this.#space.rows[row] ?? []);
    for (const row of rows) this.#idle.delete(row);
    this.#active = { ...this.#space, rows: [...this.#active.rows, ...added] };
    this.#rows = sparseRows(this.#active);
    this.#rowsOf = rowsOfVariables(this.#active);
    this.#root = DualSimplex.extended(this.#root, added.map(({ variables }) => variables));
    this.#unbound();
    this.#spare = [];
  }

  /** A copy, in the memory of a node that is done with where there is one: a tableau may have megabytes. */
  #take(from: DualSimplex, done: DualSimplex[]): DualSimplex {
    const spare = done.pop() ?? this.#spare.pop();
    if (spare === undefined) return new DualSimplex(from.columns, from.rows, from);
    spare.copy(from);
    return spare;
  }
}

function sparseRows({ variables, rows }: PanelSpace): SparseRows {
  return { columns: variables.length, rows: rows.map((row) => row.variables) };
}

function rowsOfVariables({ variables, rows }: PanelSpace): number[][] {
  const rowsOf = variables.map((): number[] => []);
  for (const [row, own] of rows.entries()) for (const variable of own.variables) rowsOf[variable]?.push(row);
  return rowsOf;
}

/** One search: the open nodes, what was found, and what was proved. */
class Tree {
  readonly panels: Counts[] = [];
  readonly done: DualSimplex[] = [];
  /** Idle rows that a whole solution broke: the search must begin again with them. */
  readonly broken = new Set<number>();
  bound: number;
  complete = true;
  readonly #brokenBy: (valueOf: (variable: number) => number) => number[];
  #best: number;
  readonly #open: DualSimplex[] = [];
  readonly #space: PanelSpace;
  readonly #weights: Float64Array;
  readonly #rowsOf: readonly (readonly number[])[];
  readonly #multipliers: Float64Array;

  constructor(space: PanelSpace, weights: Float64Array, floor: number, rowsOf: readonly (readonly number[])[], brokenBy: (valueOf: (variable: number) => number) => number[]) {
    this.#space = space;
    this.#brokenBy = brokenBy;
    this.#weights = weights;
    this.#rowsOf = rowsOf;
    this.#multipliers = new Float64Array(space.rows.length);
    this.#best = floor;
    this.bound = floor;
  }

  /** Is the first node still open, that is, solved and not whole? */
  get openRoot(): boolean {
    return this.#open.length > 0;
  }

  /** The next open node that may still hold something better than what was found meanwhile. */
  next(): DualSimplex | undefined {
    for (let node = this.#open.pop(); node !== undefined; node = this.#open.pop()) {
      const proved = this.#safeBound(node);
      if (proved > this.#best) return node;
      this.#close(node, proved);
    }
    return undefined;
  }

  /** Solves a node: it is closed by its bound, is a panel, or stays open. */
  visit(node: DualSimplex): void {
    const end = node.solve(this.#best);
    const proved = end === 'infeasible' ? Number.NEGATIVE_INFINITY : this.#safeBound(node);
    if (proved <= this.#best) return this.#close(node, proved);
    if (end === 'lost') {
      this.complete = false;
      return this.#close(node, proved);
    }
    if (this.#branchOn(node) >= 0) {
      this.#open.push(node);
      return;
    }
    const panel = Int32Array.from(this.#space.variables, (_, variable) => Math.round(node.valueOf(variable)));
    const broken = this.#brokenBy((variable) => panel[variable] ?? 0);
    if (broken.length > 0) for (const row of broken) this.broken.add(row);
    else if (isPanel(this.#space, panel)) {
      this.#best = Math.max(this.#best, worthOf(panel, this.#weights));
      this.panels.push(panel);
    } else this.complete = false;
    this.#close(node, proved);
  }

  #close(node: DualSimplex, proved: number): void {
    this.bound = Math.max(this.bound, proved);
    this.done.push(node);
  }

  /** Two halves of a node; `other` is a copy of it. The nearer half is looked at first, so it goes onto the pile last. */
  split(node: DualSimplex, other: DualSimplex): void {
    const variable = this.#branchOn(node);
    const value = node.valueOf(variable);
    const down = Math.floor(value);
    const [lower, upper] = [node.lower[variable] ?? 0, node.upper[variable] ?? 0];
    const up = value - down > 0.5;
    node.narrow(variable, up ? lower : down + 1, up ? down : upper);
    other.narrow(variable, up ? down + 1 : lower, up ? upper : down);
    this.visit(node);
    this.visit(other);
  }

  /** Breaks off with this node still open: what is proved of the open nodes holds. */
  giveUp(node: DualSimplex): void {
    this.complete = false;
    for (const open of [node, ...this.#open]) this.#close(open, this.#safeBound(open));
    this.#open.length = 0;
  }

  /** The row sum, or else the type, furthest from a whole number; −1 where all are whole. */
  #branchOn(node: DualSimplex): number {
    const { variables, rows } = this.#space;
    const row = furthestFromWhole(node, variables.length, variables.length + rows.length);
    return row >= 0 ? row : furthestFromWhole(node, 0, variables.length);
  }

  /** Weak duality with the row multipliers of this node: true whatever rounding did to the tableau. */
  #safeBound(node: DualSimplex): number {
    const n = this.#space.variables.length;
    const multipliers = this.#multipliers;
    let sum = 0;
    for (let row = 0; row < multipliers.length; row += 1) {
      const multiplier = node.reducedOf(n + row);
      multipliers[row] = multiplier;
      if (multiplier !== 0) sum += multiplier * ((multiplier > 0 ? node.upper[n + row] : node.lower[n + row]) ?? 0);
    }
    for (let variable = 0; variable < n; variable += 1) {
      let rest = this.#weights[variable] ?? 0;
      for (const row of this.#rowsOf[variable] ?? []) rest -= multipliers[row] ?? 0;
      sum += rest * ((rest > 0 ? node.upper[variable] : node.lower[variable]) ?? 0);
    }
    return sum;
  }
}

function furthestFromWhole(node: DualSimplex, from: number, to: number): number {
  let chosen = -1;
  let most = whole;
  for (let variable = from; variable < to; variable += 1) {
    if (!node.isBasic(variable)) continue;
    const value = node.valueOf(variable);
    const off = Math.abs(value - Math.round(value));
    if (off > most) {
      most = off;
      chosen = variable;
    }
  }
  return chosen;
}

export function worthOf(panel: Counts, weights: Float64Array): number {
  let worth = 0;
  for (let variable = 0; variable < panel.length; variable += 1) worth += (panel[variable] ?? 0) * (weights[variable] ?? 0);
  return worth;
}

/** Does this count of persons keep every bound, quota and conflict? No solver is believed without it. */
export function isPanel({ variables, rows }: PanelSpace, panel: Counts): boolean {
  return (
    variables.every(({ lower, upper }, variable) => (panel[variable] ?? 0) >= lower && (panel[variable] ?? 0) <= upper) &&
    rows.every((row) => {
      let sum = 0;
      for (const variable of row.variables) sum += panel[variable] ?? 0;
      return sum >= row.lower && sum <= row.upper;
    })
  );
}
