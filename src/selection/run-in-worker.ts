import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Progress } from './progress.ts';
import type { SelectionProblem } from './problem.ts';
import type { SelectOutcome } from './select.ts';
import type { WorkerMessage } from './selection-worker.ts';

export interface RunOptions {
  readonly lots?: number;
  readonly steering?: number;
  readonly seconds?: number;
  readonly onProgress?: (progress: Progress) => void;
}

export interface RunningSelection {
  /** Rejects where the thread breaks down or is given up. */
  readonly outcome: Promise<SelectOutcome>;
  /** Asks for the best so far: the outcome follows soon, marked as not complete. */
  readonly stop: () => void;
  /** Ends the thread at once, without an outcome. */
  readonly abandon: () => Promise<void>;
}

const megabytes = 1024;

/** Runs a selection in a thread of its own, so that the server goes on answering; with progress, and stoppable at any time. */
export function runInWorker(problem: SelectionProblem, { onProgress, ...options }: RunOptions = {}): RunningSelection {
  const flag = new SharedArrayBuffer(4);
  const worker = new Worker(workerFile(), { workerData: { problem, flag, ...options }, resourceLimits: { maxOldGenerationSizeMb: megabytes }, stderr: true });
  const { promise, resolve, reject } = Promise.withResolvers<SelectOutcome>();
  worker.on('message', (message: WorkerMessage) => {
    if ('progress' in message) onProgress?.(message.progress);
    else resolve(message.outcome);
  });
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('The selection was given up before it had an outcome.')));
  return {
    outcome: promise,
    stop: () => {
      Atomics.store(new Int32Array(flag), 0, 1);
    },
    abandon: async () => {
      await worker.terminate();
    },
  };
}

/** Beside the built program, or in the source tree when run from there. */
function workerFile(): URL {
  for (const candidate of ['./selection-worker.js', '../selection-worker.js', './selection-worker.ts']) {
    const url = new URL(candidate, import.meta.url);
    if (existsSync(url)) return url;
  }
  throw new Error('The selection worker was not built.');
}
