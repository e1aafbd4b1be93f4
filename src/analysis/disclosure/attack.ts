import { LinearModel } from '../../selection/solver.ts';
import type { Solver } from '../../selection/solver.ts';
import { equationsOf } from '../../process/indicators/table/table-shape.ts';
import type { Sizes } from '../../process/indicators/table/table-shape.ts';
import type { Published } from './terms.ts';

/** What an attacker knows of a count: it is no less and no more than this. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Nobody knows an upper bound of a count that stands in no published total. */
export const unbounded = 1e6;

/**
 * The attack of an outsider on a table with suppressed cells (Fischetti and Salazar 2000; Hundepool et al. 2012, chapter 4): of every suppressed
 * cell the least and the greatest count that fits everything published. The attacker knows that the table adds up, that counts are
 * not negative, and the rules, so also that no suppressed count is zero. Counts are whole, so bounds are tightened to whole numbers.
 * Reads what is published and nothing else.
 */
export function attackSuppression(solver: Solver, published: Published, sizes: Sizes): ReadonlyMap<number, Interval> {
  const hidden = [...published.keys()].filter((cell) => published[cell] === undefined);
  if (hidden.length === 0) return new Map();
  const place = new Map(hidden.map((cell, at) => [cell, at]));
  const most = unbounded + Math.max(0, ...published.map((value) => value ?? 0));
  const model = new LinearModel(solver);
  try {
    model.addColumns(hidden.map(() => ({ cost: 0, lower: 1, upper: most, indices: [], values: [] })));
    model.addRows(equationsOf(sizes).flatMap(({ total, parts }) => {
      const terms = [[total, -1] as const, ...parts.map((part) => [part, 1] as const)];
      const known = terms.reduce((sum, [cell, sign]) => sum + sign * (published[cell] ?? 0), 0);
      const open = terms.flatMap(([cell, sign]) => (place.has(cell) ? [{ at: place.get(cell) ?? 0, sign }] : [])).toSorted((a, b) => a.at - b.at);
      return open.length === 0 ? [] : [{ lower: -known, upper: -known, indices: open.map(({ at }) => at), values: open.map(({ sign }) => sign) }];
    }));
    return new Map(hidden.map((cell, at) => [cell, intervalOf(model, at, hidden.length)]));
  } finally {
    model.dispose();
  }
}

function intervalOf(model: LinearModel, at: number, columns: number): Interval {
  const end = (sign: 1 | -1) => {
    const costs = new Float64Array(columns);
    costs[at] = sign;
    model.setCosts(costs);
    const { status, columns: found } = model.run();
    // What the solver cannot tell is taken as recovered: the release is refused rather than risked.
    return status === 'optimal' ? found[at] ?? 0 : Number.NaN;
  };
  const [low, high] = [Math.ceil(end(-1) - 1e-6), Math.floor(end(1) + 1e-6)];
  return Number.isNaN(low) || Number.isNaN(high) ? { low: 0, high: 0 } : { low, high };
}

/** `width` of each interval, and of all the narrowest; with nothing to attack there is nothing to recover. */
export function weigh(intervals: readonly Interval[], margin: number): { readonly attacked: number; readonly recovered: number; readonly narrowest: number } {
  const widths = intervals.map(({ low, high }) => high - low);
  return { attacked: widths.length, recovered: widths.filter((width) => width < margin).length, narrowest: widths.length === 0 ? 0 : Math.min(...widths, unbounded) };
}
