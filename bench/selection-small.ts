import { bruteForce } from '../src/selection/brute-force.test-support.ts';
import { leximin } from '../src/selection/leximin.ts';
import type { SelectionProblem } from '../src/selection/problem.ts';
import { seededRandom } from '../src/selection/random.ts';
import type { Random } from '../src/selection/random.ts';
import { select } from '../src/selection/select.ts';
import { everyPanel, smallPool } from '../src/selection/small-pools.test-support.ts';
import type { SmallPool } from '../src/selection/small-pools.test-support.ts';
import type { Solver } from '../src/selection/solver.ts';
import { panelSpace } from '../src/selection/types.ts';
import { violations } from './selection-lots.ts';

/** Written down panel by panel in reasonable time. */
const small: readonly SmallPool[] = [
  { applicants: 11, seats: 4 },
  { applicants: 11, seats: 4, conflicts: true },
  { applicants: 11, seats: 4, forced: true },
  { applicants: 8, seats: 2, bodies: 2 },
  { applicants: 8, seats: 2, bodies: 2, conflicts: true, forced: true },
];

/** Too large to write down. */
const larger: readonly SmallPool[] = [
  { applicants: 40, seats: 8 },
  { applicants: 30, seats: 6, conflicts: true, forced: true },
  { applicants: 30, seats: 5, bodies: 2 },
  { applicants: 24, seats: 4, bodies: 2, conflicts: true, forced: true },
];

export interface Compared {
  readonly pools: number;
  /** Over everybody in all pools. */
  readonly difference: number;
  readonly uneven: number;
  /** Lots about which our count of violations and the list of all panels say different things. */
  readonly disagreements: number;
}

/** So many small pools with at least one panel, by LEXIMIN and by brute force. */
export function compareWithBruteForce(solver: Solver, wanted: number): Compared {
  const random = seededRandom(20_210_804);
  let [pools, difference, uneven, disagreements] = [0, 0, 0, 0];
  for (let turn = 0; pools < wanted; turn += 1) {
    const problem = smallPool(random, small[turn % small.length] ?? { applicants: 11, seats: 4 });
    const truth = bruteForce(solver, problem);
    const found = leximin(solver, panelSpace(problem), { random: seededRandom(1), now: () => performance.now() });
    if (truth === undefined) {
      if (found.kind !== 'infeasible') difference = Number.POSITIVE_INFINITY;
      continue;
    }
    pools += 1;
    difference = Math.max(difference, found.kind === 'lottery' && found.complete ? largestDifference(problem, found.chances, truth) : Number.POSITIVE_INFINITY);
    if (new Set(truth.flat().map((chance) => chance.toFixed(6))).size > 1) uneven += 1;
    disagreements += disagreementsOn(problem, random);
  }
  return { pools, difference, uneven, disagreements };
}

function largestDifference(problem: SelectionProblem, chances: Float64Array, truth: readonly (readonly number[])[]): number {
  const space = panelSpace(problem);
  let most = 0;
  for (const [share, { type, variables }] of space.shares.entries()) {
    const body = problem.chanceOf === 'each' ? (space.variables[variables[0] ?? -1]?.body ?? 0) : 0;
    for (const person of space.types[type]?.persons ?? []) most = Math.max(most, Math.abs((chances[share] ?? 0) - (truth[person]?.[body] ?? 0)));
  }
  return most;
}

/** Some panels that keep everything, each also with one seat given to somebody else: is each called what it is? */
function disagreementsOn(problem: SelectionProblem, random: Random): number {
  const { applicants, bodies } = problem;
  const panels = everyPanel(problem);
  const known = new Set(panels.map((panel) => panel.join()));
  let wrong = 0;
  for (let count = 0; count < 10; count += 1) {
    const panel = panels[Math.floor(random() * panels.length)]?.slice() ?? new Int8Array();
    for (const changed of [false, true]) {
      if (changed) {
        const [one, other] = [Math.floor(random() * applicants.length), Math.floor(random() * applicants.length)];
        [panel[one], panel[other]] = [panel[other] ?? -1, panel[one] ?? -1];
      }
      const lot = bodies.map((_, body) => [...panel.keys()].filter((place) => panel[place] === body));
      if ((violations(problem, lot) === 0) !== known.has(panel.join())) wrong += 1;
    }
  }
  return wrong;
}

export interface Drawn {
  readonly runs: number;
  readonly joint: number;
  /** In the lots that were drawn, one a run. */
  readonly violations: number;
  readonly lots: number;
  /** In all lots that could have been drawn. */
  readonly violationsInAll: number;
  readonly infeasible: number;
  readonly incomplete: number;
  readonly failed: number;
}

const lotsEach = 50;
/** The few that take longer end with the best so far, and count as incomplete. */
const secondsEach = 5;

/** So many selections of random pools with one lot drawn of each; every tenth pool is a larger one. */
export function drawFromRandomPools(solver: Solver, wanted: number): Drawn {
  const random = seededRandom(20_181_210);
  const drawn = { runs: 0, joint: 0, violations: 0, lots: 0, violationsInAll: 0, infeasible: 0, incomplete: 0, failed: 0 };
  let shown = performance.now();
  for (let turn = 0; drawn.runs + drawn.failed < wanted; turn += 1) {
    const kinds = turn % 10 === 9 ? larger : small;
    const problem = smallPool(random, kinds[Math.floor(turn / 10) % kinds.length] ?? { applicants: 11, seats: 4 });
    drawOne(solver, problem, random, drawn);
    if (performance.now() - shown > 5000) {
      shown = performance.now();
      console.error(`  lots drawn: ${drawn.runs}, violations: ${drawn.violations}`);
    }
  }
  return drawn;
}

function drawOne(solver: Solver, problem: SelectionProblem, random: Random, drawn: { -readonly [Name in keyof Drawn]: Drawn[Name] }): void {
  try {
    const outcome = select(solver, problem, { lots: lotsEach, now: () => performance.now(), seconds: secondsEach });
    if (outcome.kind !== 'selection') {
      if (outcome.kind === 'infeasible') drawn.infeasible += 1;
      else drawn.failed += 1;
      return;
    }
    const { lots, complete } = outcome;
    const lot = lots[Math.floor(random() * lots.length)] ?? [];
    drawn.runs += 1;
    drawn.joint += problem.bodies.length > 1 ? 1 : 0;
    drawn.violations += violations(problem, lot);
    drawn.lots += lots.length;
    drawn.violationsInAll += lots.reduce((sum, one) => sum + violations(problem, one), 0);
    drawn.incomplete += complete ? 0 : 1;
  } catch (error) {
    console.error('  a selection broke down:', error);
    drawn.failed += 1;
  }
}
