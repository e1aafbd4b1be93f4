import { LinearModel } from '../../selection/solver.ts';
import type { Column, Solver } from '../../selection/solver.ts';
import { equationsOf } from '../../process/indicators/table/table-shape.ts';
import type { Sizes } from '../../process/indicators/table/table-shape.ts';

export interface Rounded {
  readonly published: readonly number[];
  /** Every count is less than this away from what is published, and the attacker knows it. */
  readonly within: number;
}

const farthest = 4;

/**
 * Controlled rounding (rules DC-5 and DC-6): every count becomes a multiple of the base, and the table still adds up. First only to
 * a neighbouring multiple, what is one already staying as it is (zero-restricted: Cox and Ernst 1982); of two dimensions that always exists,
 * of three not always (Causey, Cox and Ernst 1985), and then a count may go one base farther (Kelly, Golden and Assad 1990; Salazar
 * 2005), and so on up to four. Which neighbour is aimed at is drawn for each count, upwards with the share of the base by which it
 * is over (Fellegi 1975), so that what is published says nothing more; then the nearest table that adds up is found, an integer program.
 */
export function roundTable(solver: Solver, counts: readonly number[], sizes: Sizes, base: number, random: () => number): Rounded | undefined {
  const aims = counts.map((count) => Math.floor(count / base) + (random() < (count % base) / base ? 1 : 0));
  for (let reach = 1; reach <= farthest; reach += 1) {
    const multiples = nearest(solver, { counts, aims, sizes, base, reach });
    if (multiples !== undefined) return { published: multiples.map((multiple) => multiple * base), within: reach * base };
  }
  return undefined;
}

interface RoundingProblem {
  readonly counts: readonly number[];
  readonly aims: readonly number[];
  readonly sizes: Sizes;
  readonly base: number;
  readonly reach: number;
}

/** Of each cell two columns: by how much it is over what it aims at, and by how much under. */
function nearest(solver: Solver, { counts, aims, sizes, base, reach }: RoundingProblem): readonly number[] | undefined {
  const model = new LinearModel(solver, { time_limit: 20 });
  try {
    const column = (upper: number, cost: number): Column => ({ cost, lower: 0, upper, indices: [], values: [] });
    model.addColumns(counts.flatMap((count, cell) => {
      const aim = aims[cell] ?? 0;
      const least = Math.max(0, Math.floor(count / base) - (reach - 1));
      const most = Math.ceil(count / base) + (reach - 1);
      return [column(most - aim, -1), column(aim - least, -1)];
    }));
    model.addRows(equationsOf(sizes).map(({ total, parts }) => {
      const terms = [...parts.map((part) => [part, 1] as const), [total, -1] as const].toSorted(([a], [b]) => a - b);
      const aimed = terms.reduce((sum, [cell, sign]) => sum + sign * (aims[cell] ?? 0), 0);
      return { lower: -aimed, upper: -aimed, indices: terms.flatMap(([cell]) => [cell * 2, cell * 2 + 1]), values: terms.flatMap(([, sign]) => [sign, -sign]) };
    }));
    model.makeInteger();
    const { status, columns } = model.run();
    if (status !== 'optimal') return undefined;
    return aims.map((aim, cell) => aim + Math.round((columns[cell * 2] ?? 0) - (columns[cell * 2 + 1] ?? 0)));
  } finally {
    model.dispose();
  }
}
