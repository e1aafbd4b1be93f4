import type { SelectionProblem } from '../src/selection/problem.ts';

/** A lot: the places of persons in the pool, by body. */
type Lot = readonly (readonly number[])[];

/**
 * What one lot breaks, counted person by person from the problem alone: seats, persons who sit twice or may not sit,
 * appointed persons left out, quotas, conflicts.
 */
export function violations({ applicants, bodies }: SelectionProblem, lot: Lot): number {
  let broken = lot.length === bodies.length ? 0 : 1;
  const everybody = lot.flat();
  if (new Set(everybody).size < everybody.length) broken += 1;
  for (const [place, { forced }] of applicants.entries()) if (forced === 'in' && !everybody.includes(place)) broken += 1;
  for (const [at, { id, seats, quotas, atMostOnePer }] of bodies.entries()) {
    const members = (lot[at] ?? []).flatMap((place) => applicants[place] ?? []);
    if (members.length !== seats || lot[at]?.length !== seats) broken += 1;
    for (const { forced, body } of members) if (forced === 'out' || (body !== undefined && body !== id)) broken += 1;
    for (const { attribute, value, min, max } of quotas) {
      const count = members.reduce((sum, { profile }) => sum + (profile[attribute] === value ? 1 : 0), 0);
      if (count < min || count > max) broken += 1;
    }
    const groups = members.flatMap((member) => [...new Set(member.groups)]).filter((group) => atMostOnePer.includes(group.split(':')[0] ?? ''));
    broken += groups.length - new Set(groups).size;
  }
  return broken;
}

/** The least part of the lots in which anybody sits who can. */
export function leastShare({ applicants }: SelectionProblem, lots: readonly Lot[]): number {
  const times = applicants.map(() => 0);
  for (const place of lots.flat(2)) times[place] = (times[place] ?? 0) + 1;
  return Math.min(...times.filter((count) => count > 0)) / lots.length;
}
