import { loadavg } from 'node:os';
import type { SelectionProblem } from '../src/selection/problem.ts';
import { loadSolver } from '../src/selection/solver.ts';
import { panelSpace } from '../src/selection/types.ts';
import { atLeast, atMost } from './report.ts';
import type { Goal, Report } from './report.ts';
import { leastShare, violations } from './selection-lots.ts';
import { assemblyPool, examplePool, jointPool, worldPool } from './selection-pools.ts';
import { badReports, falseReports, gapAt, run, secondsToAbandon } from './selection-run.ts';
import type { Run } from './selection-run.ts';
import { compareWithBruteForce, drawFromRandomPools } from './selection-small.ts';

interface Timed {
  readonly name: string;
  readonly problem: SelectionProblem;
  /** Seconds; absent: no goal was set, the figures are told all the same. */
  readonly most?: number;
}

/** Other seeds of the same kinds of pool stand beside those with a goal, so that no single pool flatters. */
const timed = (): readonly Timed[] => [
  { name: 'example 2000→200', problem: examplePool(2000, 200), most: 1 },
  { name: 'assembly 150→22', problem: assemblyPool(150, 22, false), most: 5 },
  { name: 'assembly 300→45', problem: assemblyPool(300, 45, false), most: 5 },
  { name: 'assembly 300→45, tight', problem: assemblyPool(300, 45, true) },
  { name: 'assembly 500→75', problem: assemblyPool(500, 75, false), most: 5 },
  { name: 'assembly 750→112', problem: assemblyPool(750, 112, false), most: 5 },
  { name: 'UN-style 400→24', problem: worldPool(400, 24), most: 10 },
  { name: 'UN-style 400→24, seed 2', problem: worldPool(400, 24, 2) },
  { name: 'UN-style 1000→40', problem: worldPool(1000, 40), most: 120 },
  { name: 'UN-style 1000→40, seed 2', problem: worldPool(1000, 40, 2) },
];

const moments = [10, 30, 60];
const bruteForced = 1000;
const draws = 10_000;

/** Pools of the published size classes, in threads as the program runs them; then a great many random ones. */
export async function benchSelection(): Promise<Report> {
  const figures: Record<string, number> = { 'load of the machine before': loadavg()[0] ?? Number.NaN };
  const goals: Goal[] = [];
  let [broken, badly, falsely] = [0, 0, 0];
  const note = (name: string, problem: SelectionProblem, { outcome, seconds, reports }: Run) => {
    const found = outcome.kind === 'selection' ? outcome : undefined;
    Object.assign(figures, {
      [`${name}: s`]: seconds,
      [`${name}: types`]: panelSpace(problem).types.length,
      [`${name}: least chance, %`]: Math.min(...(found?.chances.flat().filter((chance) => chance > 0) ?? [Number.NaN])) * 100,
      [`${name}: least share of lots, %`]: leastShare(problem, found?.lots ?? []) * 100,
      [`${name}: part of the ideal`]: found?.part ?? 0,
      [`${name}: longest silence, s`]: longestSilence(reports.map(({ at }) => at), seconds),
    });
    broken += found?.lots.reduce((sum, lot) => sum + violations(problem, lot), 0) ?? 1;
  };
  for (const { name, problem, most } of timed()) {
    const ran = await run(name, problem);
    note(name, problem, ran);
    badly += badReports(ran);
    falsely += falseReports(ran, truthOf(ran));
    // Only what was found to the end counts as found in time.
    if (most !== undefined) goals.push(atMost(name, most, truthOf(ran) > 0 ? ran.seconds : Number.POSITIVE_INFINITY, ' s'));
    if (name.startsWith('example')) goals.push(atLeast(`${name}, least chance in %, to two digits`, 10, Number((figures[`${name}: least chance, %`] ?? 0).toFixed(2)), ' %'));
  }
  const large: readonly Timed[] = [{ name: 'UN-style 2000→60', problem: worldPool(2000, 60) }, { name: 'UN-style 2000→60, seed 2', problem: worldPool(2000, 60, 2) }, { name: 'joint 400→24+12', problem: jointPool(400, 24, 12) }, { name: 'joint 2000→60+30', problem: jointPool(2000, 60, 30) }];
  for (const { name, problem } of large) {
    const ran = await run(name, problem, { stopAfter: 70 });
    note(name, problem, ran);
    for (const moment of [1, 3, ...moments]) figures[`${name}: certified gap after ${moment} s, %`] = gapAt(ran, moment) * 100;
    if (truthOf(ran) > 0) falsely += falseReports(ran, truthOf(ran));
    if (name === 'UN-style 2000→60') goals.push(atMost('UN-style 2000→60, reports without a certified gap, or with a greater one', 0, badReports(ran)), atLeast('UN-style 2000→60, reports', 1, ran.reports.length));
    badly += badReports(ran);
    if (Number.isFinite(ran.stopping)) figures[`${name}: stopped to end, s`] = ran.stopping;
  }
  for (const after of [0.5, 2, 5]) {
    const stopped = await run(`UN-style 2000→60, stopped after ${after} s`, worldPool(2000, 60), { stopAfter: after });
    figures[`UN-style 2000→60: stopped after ${after} s, to the best so far, s`] = stopped.stopping;
    figures[`UN-style 2000→60: stopped after ${after} s, part of the ideal`] = stopped.outcome.kind === 'selection' ? stopped.outcome.part : 0;
    broken += stopped.outcome.kind === 'selection' ? stopped.outcome.lots.reduce((sum, lot) => sum + violations(worldPool(2000, 60), lot), 0) : 1;
    figures[`UN-style 2000→60: given up after ${after} s, to the end, s`] = await secondsToAbandon(worldPool(2000, 60), after);
  }
  goals.push(atMost('reports of all pools without a certified gap, or with a greater one', 0, badly), atMost('reports whose bounds miss the least chance found in the end', 0, falsely), atMost('violations in the lots of these pools', 0, broken));
  return { bench: 'selection', figures, goals: [...goals, ...(await ofRandomPools(figures))] };
}

/** The least chance of anybody who can have one, once it is known to be the greatest there is; else 0. */
function truthOf({ outcome }: Run): number {
  return outcome.kind === 'selection' && outcome.complete ? Math.min(...outcome.chances.flat().filter((chance) => chance > 1e-9)) : 0;
}

function longestSilence(times: readonly number[], end: number): number {
  return Math.max(...[...times, end].map((time, place) => time - (times[place - 1] ?? 0)));
}

async function ofRandomPools(figures: Record<string, number>): Promise<readonly Goal[]> {
  const solver = await loadSolver();
  const { pools, difference, uneven, disagreements } = compareWithBruteForce(solver, bruteForced);
  const drawn = drawFromRandomPools(solver, draws);
  Object.assign(figures, {
    'small pools compared with brute force': pools,
    'of them with more than one chance': uneven,
    'selections of random pools': drawn.runs,
    'of them of two bodies at once': drawn.joint,
    'of them stopped, or lots off by more than one': drawn.incomplete,
    'pools beside them that nobody could be chosen from': drawn.infeasible,
    'lots counted in all': drawn.lots,
  });
  return [
    atLeast('small pools compared with brute force', bruteForced, pools),
    atMost('largest difference to brute force', 1e-6, difference),
    atMost('lots about which count and list of panels differ', 0, disagreements),
    atLeast('lots drawn from random pools', draws, drawn.runs),
    atMost('quota or conflict violations in lots drawn', 0, drawn.violations),
    atMost('quota or conflict violations in all lots', 0, drawn.violationsInAll),
    atMost('selections that broke down', 0, drawn.failed),
  ];
}
