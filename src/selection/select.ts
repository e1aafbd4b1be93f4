import type { Certificate } from './certificate.ts';
import { statedChances } from './chances.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explain.ts';
import { leximin } from './leximin.ts';
import type { Progress } from './progress.ts';
import { seatPersons } from './seating.ts';
import type { Seating } from './seating.ts';
import type { SelectionProblem } from './problem.ts';
import { seededRandom } from './random.ts';
import { roundToLots } from './round.ts';
import type { Solver } from './solver.ts';
import { panelSpace } from './types.ts';

export interface SelectOptions {
  /** How many equally likely lots are published: 1,000 where nothing else is asked. */
  readonly lots?: number;
  /** Steers the search, not the draw: the same number finds the same lots again. */
  readonly steering?: number;
  /** Milliseconds. */
  readonly now: () => number;
  readonly stop?: () => boolean;
  /** When to stop improving and give the best so far. */
  readonly seconds?: number;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Selection {
  readonly kind: 'selection';
  /** False: stopped before the fairest lottery, or lots that give it, were found; everybody has at least `part` of the chance that cannot be surpassed. */
  readonly complete: boolean;
  readonly part: number;
  /** For every applicant in the order of the problem: the chance of a seat, or of each body's seat where those are made equal one by one. */
  readonly chances: readonly (readonly number[])[];
  readonly lots: readonly Seating[];
  readonly certificate: Certificate;
}

export type SelectOutcome = Selection | { readonly kind: 'infeasible'; readonly explanation: Explanation } | { readonly kind: 'nothing' };

export const usualLots = 1000;
/** For finding lots that give everybody their chance; seldom more than a few are needed. Whoever asked to stop waits less. */
const roundingSeconds = 30;
const hurriedSeconds = 3;
/** Milliseconds after which the last report is said again. */
const silence = 1000;

/** The fairest lottery for a problem, as a list of equally likely lots of persons; or why nobody can be chosen. */
export function select(solver: Solver, problem: SelectionProblem, { lots = usualLots, steering = 1, now, stop, seconds, onProgress }: SelectOptions): SelectOutcome {
  const space = panelSpace(problem);
  const random = seededRandom(steering);
  let last: Progress | undefined;
  const tell = (progress: Progress) => {
    last = progress;
    onProgress?.(progress);
  };
  const outcome = leximin(solver, space, { random, now, onProgress: tell, ...(stop === undefined ? {} : { stop }), ...(seconds === undefined ? {} : { seconds }) });
  if (outcome.kind === 'nothing') return outcome;
  if (outcome.kind === 'infeasible') return { kind: 'infeasible', explanation: explain(solver, problem, { random, now }) };
  const begun = now();
  let said = begun;
  const rounded = roundToLots(space, outcome, lots, random, () => {
    if (last !== undefined && now() - said > silence) {
      said = now();
      onProgress?.({ ...last, seconds: last.seconds + (said - begun) / 1000 });
    }
    return now() - begun > (stop?.() === true ? hurriedSeconds : roundingSeconds) * 1000;
  });
  const seated = seatPersons(problem, space, rounded, random);
  const { chances, exact, part } = statedChances(problem, space, outcome.chances, outcome.ideal, seated);
  return { kind: 'selection', complete: outcome.complete && exact, part: exact ? outcome.part : part, chances, lots: seated, certificate: outcome.certificate };
}
