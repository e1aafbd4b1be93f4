import { LinearModel } from '../../selection/solver.ts';
import type { Column, Solver } from '../../selection/solver.ts';
import { equationsOf } from '../../process/indicators/table/table-shape.ts';
import type { Sizes } from '../../process/indicators/table/table-shape.ts';

/** One more than this is seen as a movement. */
const tolerance = 1e-6;

/** By how much each cell moves, so that a table still adds up; cells that do not move are absent. */
export type Movement = ReadonlyMap<number, number>;

/**
 * Other tables that add up like this one: the network (2 dimensions) or linear program (3) of Kelly, Golden and Assad (1992) and Fischetti and
 * Salazar (2000). Every cell may move up or down, a zero not at all and no other count below 1, since whoever knows the rules knows
 * that zeros are published. One cell is asked to move by an amount; the others follow as cheaply as their prices allow.
 */
export class Deviations {
  readonly #model: LinearModel;
  readonly #cells: readonly number[];
  readonly #placeOf: ReadonlyMap<number, number>;
  readonly #target: number;
  #asked = 0;

  constructor(solver: Solver, counts: readonly number[], sizes: Sizes) {
    this.#cells = [...counts.keys()].filter((cell) => (counts[cell] ?? 0) > 0);
    this.#placeOf = new Map(this.#cells.map((cell, place) => [cell, place]));
    this.#model = new LinearModel(solver);
    const free = 1e7;
    const column = (upper: number): Column => ({ cost: 0, lower: 0, upper, indices: [], values: [] });
    this.#model.addColumns(this.#cells.flatMap((cell) => [column(free), column((counts[cell] ?? 1) - 1)]));
    const lines = equationsOf(sizes).filter(({ total }) => this.#placeOf.has(total));
    this.#model.addRows(lines.map(({ total, parts }) => ({ lower: 0, upper: 0, ...this.#signed([[total, -1], ...parts.map((part) => [part, 1] as const)]) })));
    this.#target = lines.length;
    this.#model.addRows([{ lower: 0, upper: 0, ...this.#signed([[this.#cells[0] ?? 0, 1]]) }]);
  }

  /** The cheapest movement in which a cell moves by so much; undefined where there is none. `price` is paid for each one up or down. */
  moving(cell: number, by: number, price: (cell: number) => number): Movement | undefined {
    const place = this.#placeOf.get(cell);
    if (place === undefined) return undefined;
    this.#ask(place, by);
    const costs = new Float64Array(this.#cells.length * 2);
    for (const [at, one] of this.#cells.entries()) costs.fill(-price(one), at * 2, at * 2 + 2);
    this.#model.setCosts(costs);
    const { status, columns } = this.#model.run();
    if (status !== 'optimal') return undefined;
    return new Map(this.#cells.flatMap((one, at) => {
      const moved = (columns[at * 2] ?? 0) - (columns[at * 2 + 1] ?? 0);
      return Math.abs(moved) > tolerance ? [[one, moved] as const] : [];
    }));
  }

  dispose(): void {
    this.#model.dispose();
  }

  #ask(place: number, by: number): void {
    this.#coefficients(this.#asked, 0);
    this.#coefficients(place, 1);
    this.#model.setRow(this.#target, by, by);
    this.#asked = place;
  }

  #coefficients(place: number, value: number): void {
    this.#model.setCoefficient(this.#target, place * 2, value);
    this.#model.setCoefficient(this.#target, place * 2 + 1, -value);
  }

  #signed(terms: readonly (readonly [number, number])[]): { readonly indices: readonly number[]; readonly values: readonly number[] } {
    const known = terms.flatMap(([cell, sign]) => {
      const place = this.#placeOf.get(cell);
      return place === undefined ? [] : [[place, sign] as const];
    }).toSorted(([a], [b]) => a - b);
    return { indices: known.flatMap(([place]) => [place * 2, place * 2 + 1]), values: known.flatMap(([, sign]) => [sign, -sign]) };
  }
}
