import type { Progress } from '../src/selection/progress.ts';
import type { SelectionProblem } from '../src/selection/problem.ts';
import { runInWorker } from '../src/selection/run-in-worker.ts';
import type { SelectOutcome } from '../src/selection/select.ts';

export interface Run {
  readonly outcome: SelectOutcome;
  /** From the start of the thread to its outcome, lots handed out to persons and all. */
  readonly seconds: number;
  /** Each report, with the seconds at which it arrived here. */
  readonly reports: readonly { readonly at: number; readonly progress: Progress }[];
}

/** One selection in a thread of its own, as the program runs it; what it reports is shown while it runs. */
export async function run(name: string, problem: SelectionProblem, options: { readonly stopAfter?: number } = {}): Promise<Run & { readonly stopping: number }> {
  const begun = performance.now();
  const since = () => (performance.now() - begun) / 1000;
  const reports: { at: number; progress: Progress }[] = [];
  let shown = 0;
  const running = runInWorker(problem, {
    onProgress: (progress) => {
      reports.push({ at: since(), progress });
      if (since() - shown < 2) return;
      shown = since();
      console.error(`  ${name}: ${shown.toFixed(0)} s, ${progress.step}, ${progress.fixedTypes} of ${progress.types}, ${progress.panels} panels, gap ${(gapOf(progress) * 100).toFixed(3)} %`);
    },
  });
  let asked = Number.NaN;
  const timer = options.stopAfter === undefined ? undefined : setTimeout(() => {
    asked = since();
    running.stop();
  }, options.stopAfter * 1000);
  const outcome = await running.outcome;
  clearTimeout(timer);
  const seconds = since();
  console.error(`  ${name}: ${outcome.kind}${outcome.kind === 'selection' && !outcome.complete ? ', best so far' : ''}, ${seconds.toFixed(2)} s`);
  return { outcome, seconds, reports, stopping: seconds - asked };
}

/** Seconds from giving a selection up to the end of its thread. */
export async function secondsToAbandon(problem: SelectionProblem, after: number): Promise<number> {
  const running = runInWorker(problem);
  const ended = running.outcome.then(() => 'an outcome', String);
  await new Promise((resolve) => {
    setTimeout(resolve, after * 1000);
  });
  const begun = performance.now();
  await running.abandon();
  await ended;
  return (performance.now() - begun) / 1000;
}

/** The part of the least chance that is not proved to be reached yet: 1 before anything is known. */
export function gapOf({ lower, upper }: Progress): number {
  return upper > 0 ? (upper - lower) / upper : 1;
}

/** The gap that stood at this moment of a run; after its end, that of its outcome. */
export function gapAt({ outcome, seconds, reports }: Run, moment: number): number {
  if (moment >= seconds) return outcome.kind === 'selection' ? 1 - outcome.part : 1;
  const last = reports.findLast(({ at }) => at <= moment);
  return last === undefined ? 1 : gapOf(last.progress);
}

/** Rounding aside. */
const hair = 1e-9;

/** Reports with a greater gap than the one before them, and reports with no certified gap at all. */
export function badReports({ reports }: Run): number {
  return reports.filter(({ progress }, place) => {
    const [gap, before] = [gapOf(progress), reports[place - 1]];
    return !Number.isFinite(gap) || gap < -hair || !(progress.upper > 0) || (before !== undefined && gap > gapOf(before.progress) + hair);
  }).length;
}

/** Reports between whose bounds the true least chance (found by a run to the end) does not lie. */
export function falseReports({ reports }: Run, truth: number): number {
  return reports.filter(({ progress: { lower, upper } }) => lower > truth + 1e-7 || upper < truth - 1e-7).length;
}
