import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { NamedFile } from './work-plan/read-work-plan.ts';
import type { ReadingRefused, WorkPlanReading } from './work-plan/work-plan-reading.ts';

export interface ReadingLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

export const readingLimits: ReadingLimits = { bytes: 20 * 1024 * 1024, milliseconds: 20_000, megabytes: 512 };

/** Reads a file from disk within the limits; one that is too large is refused by its size, without being loaded. */
export async function readWorkPlanFile(path: string, limits: ReadingLimits = readingLimits): Promise<WorkPlanReading | ReadingRefused> {
  const name = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > limits.bytes) return tooLarge(name, size, limits);
      return await readBounded({ name, bytes: new Uint8Array(await handle.readFile()) }, limits);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { refused: true, code: 'cannot-open', sentence: `${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

function tooLarge(name: string, size: number, limits: ReadingLimits): ReadingRefused {
  return { refused: true, code: 'too-large', sentence: `${name} has ${Math.round(size / 1e6)} MB; at most ${Math.round(limits.bytes / 1e6)} MB are read.` };
}

/** Reads a file in a thread of its own, with a bound on its memory and its time. An uploaded file is never trusted. */
export async function readBounded(file: NamedFile, limits: ReadingLimits = readingLimits): Promise<WorkPlanReading | ReadingRefused> {
  if (file.bytes.length > limits.bytes) return tooLarge(file.name, file.bytes.length, limits);
  const worker = new Worker(workerFile(), { workerData: file, resourceLimits: { maxOldGenerationSizeMb: limits.megabytes }, stderr: true });
  const { promise, resolve } = Promise.withResolvers<WorkPlanReading | ReadingRefused>();
  const timer = setTimeout(() => resolve({ refused: true, code: 'took-too-long', sentence: `${file.name} took longer than ${limits.milliseconds / 1000} seconds to read and was given up.` }), limits.milliseconds);
  worker.once('message', resolve);
  worker.once('error', (error) => resolve({ refused: true, code: 'damaged', sentence: `${file.name} could not be read within the limits (${error instanceof Error ? error.message : String(error)}).` }));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** Beside the built program, or in the source tree when run from there. */
function workerFile(): URL {
  for (const candidate of ['./reading-worker.js', '../reading-worker.js', './reading-worker.ts']) {
    const url = new URL(candidate, import.meta.url);
    if (existsSync(url)) return url;
  }
  throw new Error('The reading worker was not built.');
}
