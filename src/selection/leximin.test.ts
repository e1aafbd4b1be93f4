import { expect, test } from 'vitest';
import { bruteForce } from './brute-force.test-support.ts';
import { provedBound } from './certificate.ts';
import { leximin } from './leximin.ts';
import type { SearchOutcome } from './leximin.ts';
import type { SelectionProblem } from './problem.ts';
import { isPanel } from './pricing.ts';
import { seededRandom } from './random.ts';
import { smallPool } from './small-pools.test-support.ts';
import type { SmallPool } from './small-pools.test-support.ts';
import { loadSolver } from './solver.ts';
import { panelSpace } from './types.ts';
import type { PanelSpace } from './types.ts';

const solver = await loadSolver();

function solved(problem: SelectionProblem): { readonly space: PanelSpace; readonly outcome: SearchOutcome } {
  const space = panelSpace(problem);
  return { space, outcome: leximin(solver, space, { random: seededRandom(1), now: () => performance.now() }) };
}

/** The largest difference to brute force, over everybody. */
function difference(problem: SelectionProblem): { readonly difference: number; readonly levels: number; readonly feasible: boolean; readonly cuts: number } {
  const { space, outcome } = solved(problem);
  const truth = bruteForce(solver, problem);
  if (truth === undefined) {
    expect(outcome.kind).toBe('infeasible');
    return { difference: 0, levels: 0, feasible: false, cuts: 0 };
  }
  if (outcome.kind !== 'lottery') throw new Error(`There are panels, but the outcome is "${outcome.kind}".`);
  let worst = 0;
  for (const [share, { type, variables }] of space.shares.entries()) {
    const body = problem.chanceOf === 'each' ? (space.variables[variables[0] ?? -1]?.body ?? 0) : 0;
    for (const person of space.types[type]?.persons ?? []) worst = Math.max(worst, Math.abs((outcome.chances[share] ?? 0) - (truth[person]?.[body] ?? 0)));
  }
  expect(outcome.complete).toBe(true);
  expect(outcome.panels.every((panel) => isPanel(space, panel))).toBe(true);
  for (const [at, { level }] of outcome.certificate.levels.entries()) expect(provedBound(space, outcome.certificate, at)).toBeLessThan(level + 1e-7);
  return { difference: worst, levels: outcome.certificate.levels.length, feasible: true, cuts: outcome.certificate.cuts.length };
}

const kinds: readonly { readonly name: string; readonly pools: number; readonly pool: SmallPool }[] = [
  { name: 'one body', pools: 500, pool: { applicants: 11, seats: 4 } },
  { name: 'at most one per entity and household', pools: 250, pool: { applicants: 11, seats: 4, conflicts: true } },
  { name: 'people already in or out', pools: 150, pool: { applicants: 11, seats: 4, forced: true } },
  { name: 'two bodies in one lottery', pools: 100, pool: { applicants: 8, seats: 2, bodies: 2 } },
  { name: 'everything at once', pools: 100, pool: { applicants: 8, seats: 2, bodies: 2, conflicts: true, forced: true } },
];

for (const [place, { name, pools, pool }] of kinds.entries()) {
  test(`equals brute force on ${pools} small pools: ${name}`, { timeout: 60_000 }, () => {
    const random = seededRandom(100 + place);
    const results = Array.from({ length: pools }, () => difference(smallPool(random, pool)));
    expect(Math.max(...results.map(({ difference }) => difference))).toBeLessThan(1e-6);
    // The pools are worth the name: most have panels, and many have more than one level of chances.
    expect(results.filter(({ feasible }) => feasible).length).toBeGreaterThan(pools * 0.6);
    expect(results.filter(({ levels }) => levels > 1).length).toBeGreaterThan(pools * 0.2);
  });
}

/** Pools between the small and the real ones, whose quotas and joint lotteries whole persons can often not meet as parts of persons would. */
test('on 120 pools of 24 and 45 it comes to an end, and from report to report the certified gap never grows', { timeout: 120_000 }, () => {
  const random = seededRandom(9);
  let cut = 0;
  for (let turn = 0; turn < 120; turn += 1) {
    const joint = turn % 3 === 0;
    const problem = smallPool(random, joint ? { applicants: 24, seats: 4, bodies: 2, conflicts: turn % 2 === 0, forced: true, values: [3, 4, 3, 5] } : { applicants: 45, seats: 6, conflicts: turn % 2 === 0, values: [4, 5, 3, 6, 4] });
    const gaps: number[] = [];
    const outcome = leximin(solver, panelSpace(problem), { random: seededRandom(1), now: () => performance.now(), onProgress: ({ lower, upper }) => gaps.push(1 - lower / upper) });
    if (outcome.kind !== 'lottery') continue;
    expect(outcome.complete).toBe(true);
    cut += outcome.certificate.cuts.length;
    for (const [place, gap] of gaps.entries()) expect(gap).toBeLessThan((gaps[place - 1] ?? 1) + 1e-9);
  }
  expect(cut).toBeGreaterThan(20);
});
