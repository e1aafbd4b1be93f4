import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { CountsTable, ProtectedTable, ProtectionRefused, ProtectionTerms } from './terms.ts';

export interface ProtectionWish {
  readonly table: CountsTable;
  readonly terms: ProtectionTerms;
  /** Of the seal, from which the draws come; the same key gives the same protection. */
  readonly key: string;
  /** No longer than this; 60 unless told. */
  readonly seconds?: number;
}

const megabytes = 512;

/** `protect` in a thread of its own, bounded in time and memory, so that the server goes on answering. Rejects where the thread breaks down. */
export async function protectBounded({ seconds = 60, ...wish }: ProtectionWish): Promise<ProtectedTable | ProtectionRefused> {
  const worker = new Worker(workerFile(), { workerData: wish, resourceLimits: { maxOldGenerationSizeMb: megabytes }, stderr: true });
  const { promise, resolve, reject } = Promise.withResolvers<ProtectedTable | ProtectionRefused>();
  const timer = setTimeout(() => resolve({ kind: 'refused', why: 'time' }), seconds * 1000);
  worker.once('message', resolve);
  worker.once('error', reject);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** Beside the built program, or in the source tree when run from there. */
function workerFile(): URL {
  for (const candidate of ['./disclosure-worker.js', '../disclosure-worker.js', './disclosure-worker.ts']) {
    const url = new URL(candidate, import.meta.url);
    if (existsSync(url)) return url;
  }
  throw new Error('The disclosure worker was not built.');
}
