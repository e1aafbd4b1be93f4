import { parentPort } from 'node:worker_threads';
import { doStep } from './pipeline/step.ts';
import type { Step, StepResult } from './pipeline/step.ts';

/** What the thread says: how many texts of its step are done, and at the end what came out. */
export type AnalysisWorkerMessage = { readonly done: number } | { readonly result: StepResult };

/** Does one step after another, as they come. */
parentPort?.on('message', (step: Step) => {
  const say = (message: AnalysisWorkerMessage) => parentPort?.postMessage(message);
  say({ result: doStep(step, (done) => say({ done })) });
});
