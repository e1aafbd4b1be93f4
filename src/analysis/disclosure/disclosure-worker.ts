import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { loadSolver } from '../../selection/solver.ts';
import { protect } from './protect.ts';
import { drawsOf } from './seal.ts';

/** Protects one table in a thread of its own. */
const job = z
  .object({
    table: z.object({ axes: z.array(z.object({ name: z.string(), categories: z.array(z.string()) })), counts: z.array(z.number()) }),
    terms: z.object({ threshold: z.number(), base: z.number(), margin: z.number() }),
    key: z.string(),
  })
  .parse(workerData);
parentPort?.postMessage(protect(await loadSolver(), job.table, job.terms, drawsOf(job.key)));
