import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { problemShape } from './problem.ts';
import { select } from './select.ts';
import type { SelectOutcome } from './select.ts';
import type { Progress } from './progress.ts';
import { loadSolver } from './solver.ts';

/** What the thread says: how far it is, and at the end what came out. */
export type WorkerMessage = { readonly progress: Progress } | { readonly outcome: SelectOutcome };

/** One selection in a thread of its own. The flag is memory shared with the starter: not zero means stop and give what there is. */
const job = z
  .object({ problem: problemShape, lots: z.int().min(1).exactOptional(), steering: z.int().exactOptional(), seconds: z.number().min(0).exactOptional(), flag: z.instanceof(SharedArrayBuffer) })
  .parse(workerData);
const flag = new Int32Array(job.flag);
const say = (message: WorkerMessage) => parentPort?.postMessage(message);
const { flag: _, problem, ...options } = job;
const outcome = select(await loadSolver(), problem, { ...options, now: () => performance.now(), stop: () => Atomics.load(flag, 0) !== 0, onProgress: (progress) => say({ progress }) });
say({ outcome });
