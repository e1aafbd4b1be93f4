import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readWorkPlan } from './work-plan/read-work-plan.ts';

/** Reads one file and ends. Whatever the file does to this thread, the program goes on. */
const file = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }).parse(workerData);
parentPort?.postMessage(await readWorkPlan(file));
