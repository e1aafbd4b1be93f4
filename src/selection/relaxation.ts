import type { Certificate, Cut, Level, Multipliers } from './certificate.ts';
import { LinearModel } from './solver.ts';
import type { LpSolution, Solver } from './solver.ts';
import type { PanelSpace, Share } from './types.ts';

export interface Relaxed {
  /** The chance of each share, in 0…1. */
  readonly chances: Float64Array;
  /** Seats of every variable, parts of persons allowed, that give these chances. */
  readonly expected: Float64Array;
  readonly certificate: Certificate;
}

const exact = { primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9 };
const positive = 1e-7;
/** Multipliers and chances smaller than these are none. */
const none = 1e-12;
const nothing = 1e-10;
/** How much below its level a share is held, so that rounding in one level does not make the next infeasible. */
const hairs = [1e-11, 1e-9, 1e-8, 1e-7, 1e-6];
const free = Number.POSITIVE_INFINITY;

/**
 * The fairest chances if persons could be divided: LEXIMIN over the linear relaxation of the panel space, narrowed by
 * the cuts found so far. Every lottery over real panels lies within. So if panels are found that give exactly these
 * chances, they are the fairest there are, and the multipliers of these small linear programs prove it.
 */
export class RelaxedLeximin {
  readonly #space: PanelSpace;
  readonly #model: LinearModel;
  readonly #cuts: Cut[] = [];

  constructor(solver: Solver, space: PanelSpace) {
    this.#space = space;
    this.#model = new LinearModel(solver, exact);
    const least = { cost: 1, lower: 0, upper: free, indices: [], values: [] };
    this.#model.addColumns([...space.variables.map(({ lower, upper }) => ({ cost: 0, lower, upper, indices: [], values: [] })), least]);
    this.#model.addRows(space.rows.map(({ variables, lower, upper }) => ({ indices: variables, values: variables.map(() => 1), lower, upper })));
    this.#model.addRows(space.shares.map((share) => ({ ...shareLine(share, space.variables.length), lower: 0, upper: free })));
  }

  get cuts(): number {
    return this.#cuts.length;
  }

  /** Adds what was proved of all panels. */
  cut(cut: Cut): void {
    this.#cuts.push(cut);
    const { shares } = this.#space;
    const terms = cut.shares.flatMap(([share, weight]) => (shares[share]?.variables ?? []).map((variable) => [variable, weight / (shares[share]?.size ?? 1)] as const));
    this.#model.addRows([{ indices: terms.map(([variable]) => variable), values: terms.map(([, value]) => value), lower: -free, upper: cut.bound }]);
  }

  /** Undefined where even divided persons could not keep the quotas. Solves one small linear program per level. */
  solve(): Relaxed | undefined {
    for (const hair of hairs) {
      const found = this.#levels(hair);
      if (found !== 'rounding') return found;
    }
    throw new Error('The levels of chances contradict one another by more than rounding.');
  }

  /** `rounding`: a later level was called infeasible, which the solution of the one before disproves. */
  #levels(hair: number): Relaxed | undefined | 'rounding' {
    const { shares, variables, rows } = this.#space;
    const open = new Set(shares.keys());
    for (const share of open) {
      this.#model.setRow(rows.length + share, 0, free);
      this.#model.setCoefficient(rows.length + share, variables.length, -1);
    }
    const chances = new Float64Array(shares.length);
    const levels: Level[] = [];
    let expected = new Float64Array();
    do {
      const solution = this.#model.run();
      expected = solution.columns.slice(0, variables.length);
      if (solution.status === 'infeasible') return levels.length === 0 ? undefined : 'rounding';
      if (solution.status !== 'optimal') throw new Error(`The linear program of level ${levels.length + 1} was not solved.`);
      if (open.size === 0) break;
      const level = solution.objective < nothing ? 0 : solution.objective;
      const fixed = this.#binding(solution, open);
      levels.push({ level, fixed, ...this.#multipliers(solution) });
      for (const share of fixed) {
        open.delete(share);
        chances[share] = level;
        this.#model.setCoefficient(rows.length + share, variables.length, 0);
        this.#model.setRow(rows.length + share, level * (1 - hair), free);
      }
    } while (open.size > 0);
    return { chances, expected, certificate: { levels, cuts: [...this.#cuts] } };
  }

  /** By complementary slackness a share with a positive multiplier has this level in every best solution. */
  #binding({ rowDuals }: LpSolution, open: ReadonlySet<number>): number[] {
    const first = this.#space.rows.length;
    const multipliers = [...open].map((share) => [share, -(rowDuals[first + share] ?? 0)] as const);
    const largest = Math.max(...multipliers.map(([, multiplier]) => multiplier));
    if (largest <= 0) throw new Error('No share holds the level down.');
    return multipliers.filter(([, multiplier]) => multiplier > Math.min(positive, largest / 2)).map(([share]) => share);
  }

  #multipliers({ rowDuals }: LpSolution): { shares: Multipliers; rows: Multipliers; cuts: Multipliers } {
    const { rows, shares } = this.#space;
    const from = (first: number, count: number, sign: 1 | -1) => Array.from({ length: count }, (_, place) => [place, sign * (rowDuals[first + place] ?? 0)] as const);
    return {
      rows: from(0, rows.length, 1).filter(([, multiplier]) => Math.abs(multiplier) > none),
      shares: from(rows.length, shares.length, -1).filter(([, multiplier]) => multiplier > none),
      cuts: from(rows.length + shares.length, this.#cuts.length, 1).filter(([, multiplier]) => multiplier > none),
    };
  }

  dispose(): void {
    this.#model.dispose();
  }
}

function shareLine({ variables, size }: Share, least: number): { indices: number[]; values: number[] } {
  return { indices: [...variables, least], values: [...variables.map(() => 1 / size), -1] };
}
