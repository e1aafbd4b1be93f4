import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { AnalysisWorkerMessage } from './analysis-worker.ts';
import type { Codebook } from './coding/codebook.ts';
import type { Analysis, AnalysisOptions, AnalysisProgress, Card } from './pipeline/analysis.ts';
import { planOf } from './pipeline/plan.ts';
import { stageCounter } from './pipeline/stage-counter.ts';
import type { Step, StepResult } from './pipeline/step.ts';

export interface RunAnalysisOptions extends AnalysisOptions {
  /** 1 or 2; the analysis is the same. */
  readonly threads?: 1 | 2;
  /** No longer than this; 600 unless told. */
  readonly seconds?: number;
  /** The most memory of each thread's own, in MiB; 1,024 unless told. */
  readonly megabytes?: number;
  readonly onProgress?: (progress: AnalysisProgress) => void;
  readonly signal?: AbortSignal;
}

export type AnalysisOutcome = { readonly kind: 'analysis'; readonly analysis: Analysis } | { readonly kind: 'stopped'; readonly why: 'cancelled' | 'time' | 'memory' };

/** Left to itself, a thread takes a quarter of a gigabyte more for what it throws away at once, and is no faster. */
const youngMegabytes = 16;

/** `analyse` in threads of its own, so that the server goes on answering; stopped, the threads end at once. Rejects where a thread breaks down. */
export async function runAnalysis(cards: readonly Card[], codebooks: readonly Codebook[], { threads = 1, seconds = 600, megabytes = 1024, onProgress = () => undefined, signal, ...options }: RunAnalysisOptions = {}): Promise<AnalysisOutcome> {
  const plan = planOf(cards, codebooks, options);
  const stop = AbortSignal.any([AbortSignal.timeout(Math.ceil(seconds * 1000)), ...(signal === undefined ? [] : [signal])]);
  if (stop.aborted) return { kind: 'stopped', why: 'cancelled' };
  const workers = Array.from({ length: threads }, () => new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes }, stderr: true }));
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  for (const worker of workers) worker.on('error', reject);
  stop.addEventListener('abort', () => reject(new Stopped(signal?.aborted === true ? 'cancelled' : 'time')));
  // Nobody may be listening between two rounds.
  stopped.catch(() => undefined);
  try {
    let round = plan.next();
    while (round.done !== true) round = plan.next(await Promise.race([stopped, doRound(round.value, workers, onProgress)]));
    return { kind: 'analysis', analysis: round.value };
  } catch (error) {
    if (error instanceof Stopped) return { kind: 'stopped', why: error.why };
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'stopped', why: 'memory' };
    throw error;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

class Stopped extends Error {
  readonly why: 'cancelled' | 'time';

  constructor(why: 'cancelled' | 'time') {
    super(why);
    this.why = why;
  }
}

/** Each thread takes the next step as soon as it is free. */
async function doRound(steps: readonly Step[], workers: readonly Worker[], onProgress: (progress: AnalysisProgress) => void): Promise<readonly StepResult[]> {
  const count = stageCounter(steps, onProgress);
  const results: StepResult[] = [];
  const waiting = steps.entries();
  await Promise.all(
    workers.map(async (worker) => {
      for (const [place, step] of waiting) {
        results[place] = await askWorker(worker, step, (done) => count(place, done));
        count.finished(place);
      }
    }),
  );
  return results;
}

/** Resolves with the result; that the thread breaks down is heard by `runAnalysis`. */
function askWorker(worker: Worker, step: Step, report: (done: number) => void): Promise<StepResult> {
  const { promise, resolve } = Promise.withResolvers<StepResult>();
  const hear = (message: AnalysisWorkerMessage) => {
    if ('done' in message) return report(message.done);
    worker.off('message', hear);
    resolve(message.result);
  };
  worker.on('message', hear);
  worker.postMessage(step);
  return promise;
}

/** Beside the built program, or in the source tree when run from there. */
function workerFile(): URL {
  for (const candidate of ['./analysis-worker.js', '../analysis-worker.js', './analysis-worker.ts']) {
    const url = new URL(candidate, import.meta.url);
    if (existsSync(url)) return url;
  }
  throw new Error('The analysis worker was not built.');
}
