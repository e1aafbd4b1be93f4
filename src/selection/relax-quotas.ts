import type { SelectionProblem } from './problem.ts';
import { LinearModel } from './solver.ts';
import type { Column, Line, Solver } from './solver.ts';
import type { PanelSpace } from './types.ts';

/** A quota as it is, and as it would have to be. */
export interface QuotaChange {
  readonly body: string;
  readonly attribute: string;
  readonly value: string;
  readonly min: number;
  readonly max: number;
  readonly newMin: number;
  readonly newMax: number;
}

/**
 * The quotas to change so that a panel exists, with the least sum of relative changes: one seat less of a minimum of 10
 * weighs a tenth, one seat more over a maximum of 2 a half. Undefined where no change of quotas helps, or time ran out.
 */
export function cheapestRelaxation(solver: Solver, { bodies }: SelectionProblem, { variables, rows }: PanelSpace, stop: () => boolean): { readonly changes: readonly QuotaChange[]; readonly cost: number } | undefined {
  const quotas = rows.flatMap(({ reason, lower, upper }, row) => (reason.kind === 'quota' ? [{ row, reason, lower, upper, seats: bodies.find(({ id }) => id === reason.body)?.seats ?? 0 }] : []));
  const model = new LinearModel(solver, { mip_rel_gap: 1e-6 });
  try {
    model.addColumns([
      ...variables.map(({ lower, upper }): Column => ({ cost: 0, lower, upper, indices: [], values: [] })),
      ...quotas.map(({ lower }): Column => ({ cost: -1 / Math.max(1, lower), lower: 0, upper: lower, indices: [], values: [] })),
      ...quotas.map(({ upper, seats }): Column => ({ cost: -1 / Math.max(1, upper), lower: 0, upper: Math.max(0, seats - upper), indices: [], values: [] })),
    ]);
    const first = variables.length;
    const places = new Map(quotas.map(({ row }, place) => [row, place]));
    const lines = rows.flatMap((row, at): Line[] => {
      const ones = row.variables.map(() => 1);
      const place = places.get(at);
      if (place === undefined) return [{ indices: row.variables, values: ones, lower: row.lower, upper: row.upper }];
      return [
        { indices: [...row.variables, first + place], values: [...ones, 1], lower: row.lower, upper: Number.POSITIVE_INFINITY },
        { indices: [...row.variables, first + quotas.length + place], values: [...ones, -1], lower: Number.NEGATIVE_INFINITY, upper: row.upper },
      ];
    });
    model.addRows(lines);
    model.makeInteger();
    const { status, objective, columns } = model.run(stop);
    if (status !== 'optimal') return undefined;
    const changes = quotas.map(({ reason, lower, upper }, place): QuotaChange => {
      const [less, more] = [Math.round(columns[first + place] ?? 0), Math.round(columns[first + quotas.length + place] ?? 0)];
      return { body: reason.body, attribute: reason.attribute, value: reason.value, min: lower, max: upper, newMin: lower - less, newMax: upper + more };
    });
    return { changes: changes.filter(({ min, max, newMin, newMax }) => min !== newMin || max !== newMax), cost: -objective };
  } finally {
    model.dispose();
  }
}
