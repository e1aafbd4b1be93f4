import type { SelectionProblem } from './problem.ts';
import type { Seating } from './seating.ts';
import type { PanelSpace } from './types.ts';

const rounding = 1e-9;

export interface StatedChances {
  /** For every applicant in the order of the problem: one chance, or one of each body where those are made equal one by one. */
  readonly chances: readonly (readonly number[])[];
  /** True: the lots give everybody their chance to within one lot. False: the chances are what the lots give. */
  readonly exact: boolean;
  /** The least part of the ideal chance that anybody has under the lots. */
  readonly part: number;
}

/**
 * What is stated of everybody's chance: the chance of their share, if the lots give them that to within one lot.
 * Where no such lots were found, what the lots give is stated instead: never a chance that nobody has.
 */
export function statedChances({ applicants, bodies, chanceOf }: SelectionProblem, space: PanelSpace, chances: Float64Array, ideal: Float64Array, lots: readonly Seating[]): StatedChances {
  const goals = chanceOf === 'each' ? bodies.length : 1;
  const given = shares(applicants.length, goals, lots);
  const stated = applicants.map(() => Array.from({ length: goals }, () => 0));
  let [exact, part] = [true, 1];
  for (const [share, { type, variables }] of space.shares.entries()) {
    const goal = goals === 1 ? 0 : (space.variables[variables[0] ?? -1]?.body ?? 0);
    const [chance, best] = [chances[share] ?? 0, ideal[share] ?? 0];
    for (const person of space.types[type]?.persons ?? []) {
      const own = given[person]?.[goal] ?? 0;
      if (Math.abs(own - chance) > 1 / lots.length + rounding) exact = false;
      if (best > 0) part = Math.min(part, own / best);
      const row = stated[person];
      if (row !== undefined) row[goal] = chance;
    }
  }
  // Of whoever is appointed without a body of their own no level speaks: each body's chance is then their share of the lots.
  for (const [place, { forced }] of applicants.entries()) if (forced === 'in') stated[place] = goals === 1 ? [1] : [...(given[place] ?? [])];
  return { chances: exact ? stated : given, exact, part };
}

function shares(applicants: number, goals: number, lots: readonly Seating[]): number[][] {
  const times = Array.from({ length: applicants }, () => Array.from({ length: goals }, () => 0));
  for (const lot of lots) {
    for (const [body, persons] of lot.entries()) {
      for (const person of persons) {
        const own = times[person];
        if (own !== undefined) own[goals === 1 ? 0 : body] = (own[goals === 1 ? 0 : body] ?? 0) + 1;
      }
    }
  }
  return times.map((own) => own.map((count) => count / lots.length));
}
