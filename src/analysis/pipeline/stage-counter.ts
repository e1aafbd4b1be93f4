import type { AnalysisProgress } from './analysis.ts';
import { sizeOf } from './step.ts';
import type { Step } from './step.ts';

export interface StageCounter {
  /** So many texts of the step at this place are done. */
  (place: number, done: number): void;
  readonly finished: (place: number) => void;
}

/** Adds up what the steps of one round report, stage by stage. */
export function stageCounter(steps: readonly Step[], tell: (progress: AnalysisProgress) => void): StageCounter {
  const done = steps.map(() => 0);
  const report = (place: number, now: number) => {
    const step = steps[place];
    if (step === undefined) return;
    done[place] = Math.max(done[place] ?? 0, now);
    let [sum, total] = [0, 0];
    for (const [at, other] of steps.entries()) {
      if (other.stage !== step.stage) continue;
      sum += done[at] ?? 0;
      total += sizeOf(other);
    }
    tell({ stage: step.stage, done: sum, total });
  };
  return Object.assign(report, { finished: (place: number) => { const step = steps[place]; if (step !== undefined) report(place, sizeOf(step)); } });
}
