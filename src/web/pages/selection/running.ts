import type { Pool } from 'pg';
import type { Progress } from '../../../selection/progress.ts';
import type { SelectionProblem } from '../../../selection/problem.ts';
import { runInWorker } from '../../../selection/run-in-worker.ts';
import type { RunningSelection } from '../../../selection/run-in-worker.ts';
import type { SelectOutcome } from '../../../selection/select.ts';

/** A computation that runs, or ran, in this program: nothing of it is lost for the record, because nothing was written yet. */
export interface Computation {
  readonly problem: SelectionProblem;
  readonly running: RunningSelection;
  progress?: Progress;
  outcome?: SelectOutcome;
  failed?: string;
}

const byStore = new WeakMap<Pool, Map<string, Computation>>();

function computationsOf(pool: Pool): Map<string, Computation> {
  const known = byStore.get(pool) ?? new Map<string, Computation>();
  byStore.set(pool, known);
  return known;
}

export function computationOf(pool: Pool, process: string, selection: string): Computation | undefined {
  return computationsOf(pool).get(`${process}/${selection}`);
}

const mostSeconds = 600;

/** Starts anew, giving up what ran before. */
export function compute(pool: Pool, process: string, selection: string, problem: SelectionProblem): void {
  cancel(pool, process, selection);
  const computation: Computation = {
    problem,
    running: runInWorker(problem, {
      seconds: mostSeconds,
      onProgress: (progress) => {
        computation.progress = progress;
      },
    }),
  };
  computationsOf(pool).set(`${process}/${selection}`, computation);
  computation.running.outcome.then(
    (outcome) => {
      computation.outcome = outcome;
    },
    (error: unknown) => {
      computation.failed = String(error);
    },
  );
}

/** Ends a computation without an outcome; nothing changes. */
export function cancel(pool: Pool, process: string, selection: string): void {
  const computation = computationOf(pool, process, selection);
  computationsOf(pool).delete(`${process}/${selection}`);
  void computation?.running.abandon();
}
