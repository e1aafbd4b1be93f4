import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DocumentReading, DocumentRefused } from './document/document-reading.ts';
import type { TrackedParagraph } from './document/tracked-changes.ts';
import type { NamedFile } from './office-files.ts';
import type { ProgrammeFileReading, ProgrammeOptions, ProgrammeRefused } from './programme/programme-reading.ts';
import type { StatementReading } from './statement/read-statement.ts';
import type { ReadingRefused, WorkPlanReading } from './work-plan/work-plan-reading.ts';

export interface ReadingLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

export const readingLimits: ReadingLimits = { bytes: 20 * 1024 * 1024, milliseconds: 20_000, megabytes: 512 };

/** What a file is read as. */
type Job = { readonly as: 'work-plan' } | { readonly as: 'programme'; readonly options: ProgrammeOptions } | { readonly as: 'statement' } | { readonly as: 'document' } | { readonly as: 'tracked-changes' } | { readonly as: 'recommendations' };

/** Reads a work plan from disk within the limits; a file that is too large is refused by its size, without being loaded. */
export function readWorkPlanFile(path: string, limits: ReadingLimits = readingLimits): Promise<WorkPlanReading | ReadingRefused> {
  return fromDisk(path, limits, (file) => readBounded(file, limits));
}

/** Reads the agenda of a session from disk, as `readWorkPlanFile` reads a plan. */
export function readProgrammeFile(path: string, options: ProgrammeOptions = {}, limits: ReadingLimits = readingLimits): Promise<ProgrammeFileReading | ProgrammeRefused> {
  return fromDisk(path, limits, (file) => readProgrammeBounded(file, options, limits));
}

/** Reads a work plan in a thread of its own, with a bound on its memory and its time. An uploaded file is never trusted. */
export function readBounded(file: NamedFile, limits: ReadingLimits = readingLimits): Promise<WorkPlanReading | ReadingRefused> {
  return inThread<WorkPlanReading | ReadingRefused>(file, { as: 'work-plan' }, limits);
}

/** Reads the agenda of a session in a thread of its own, with the same bounds. */
export function readProgrammeBounded(file: NamedFile, options: ProgrammeOptions = {}, limits: ReadingLimits = readingLimits): Promise<ProgrammeFileReading | ProgrammeRefused> {
  return inThread<ProgrammeFileReading | ProgrammeRefused>(file, { as: 'programme', options }, limits);
}

/** Counts the pages of a statement in a thread of its own: it has a page or a few, so it is given less time and memory. */
export function readStatementBounded(file: NamedFile, limits: ReadingLimits = { bytes: 10_000_000, milliseconds: 10_000, megabytes: 256 }): Promise<StatementReading | ReadingRefused> {
  return inThread<StatementReading | ReadingRefused>(file, { as: 'statement' }, limits);
}

/** A report with pictures may be larger than a plan, and 2,000 pages take their time. */
export const documentLimits: ReadingLimits = { bytes: 50 * 1024 * 1024, milliseconds: 60_000, megabytes: 512 };

/** Reads a document from disk, as `readWorkPlanFile` reads a plan. */
export function readDocumentFile(path: string, limits: ReadingLimits = documentLimits): Promise<DocumentReading | DocumentRefused> {
  return fromDisk(path, limits, (file) => readDocumentBounded(file, limits));
}

/** Reads a document in a thread of its own: DOCX, PDF, ODT, HTML or text, whatever its name says. */
export function readDocumentBounded(file: NamedFile, limits: ReadingLimits = documentLimits): Promise<DocumentReading | DocumentRefused> {
  return inThread<DocumentReading | DocumentRefused>(file, { as: 'document' }, limits);
}

/** Reads what is tracked in a file of a word processor, as `readDocumentBounded` reads its text. */
export function readTrackedBounded(file: NamedFile, limits: ReadingLimits = documentLimits): Promise<readonly TrackedParagraph[] | ReadingRefused> {
  return inThread<readonly TrackedParagraph[]>(file, { as: 'tracked-changes' }, limits);
}

/** A place in a text where something is recommended: its pieces in UTF-16 units, and the heading over it. */
export interface FoundPlace {
  readonly heading: string;
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
}

/** Finds the recommendations of a text in a thread of its own: two thousand pages take their time, and nobody else should wait for them. */
export function extractBounded(text: string, limits: ReadingLimits = { bytes: 80_000_000, milliseconds: 60_000, megabytes: 1024 }): Promise<readonly FoundPlace[] | ReadingRefused> {
  return inThread<readonly FoundPlace[]>({ name: 'text', bytes: new Uint8Array(Buffer.from(text)) }, { as: 'recommendations' }, limits);
}

async function fromDisk<Reading>(path: string, limits: ReadingLimits, read: (file: NamedFile) => Promise<Reading>): Promise<Reading | ReadingRefused> {
  const name = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > limits.bytes) return tooLarge(name, size, limits);
      return await read({ name, bytes: new Uint8Array(await handle.readFile()) });
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

async function inThread<Reading>(file: NamedFile, job: Job, limits: ReadingLimits): Promise<Reading | ReadingRefused> {
  if (file.bytes.length > limits.bytes) return tooLarge(file.name, file.bytes.length, limits);
  const worker = new Worker(workerFile(), { workerData: { ...file, job }, resourceLimits: { maxOldGenerationSizeMb: limits.megabytes }, stderr: true });
  const { promise, resolve } = Promise.withResolvers<Reading | ReadingRefused>();
  const timer = setTimeout(() => resolve({ refused: true, code: 'took-too-long', sentence: `${file.name} took longer than ${limits.milliseconds / 1000} seconds to read and was given up.` }), limits.milliseconds);
  const watch = watchMemory(worker, limits.megabytes, () => resolve({ refused: true, code: 'expands-too-much', sentence: `${file.name} needed more than ${limits.megabytes} MB of memory to be read and was given up.` }));
  worker.once('message', resolve);
  worker.once('error', (error) => resolve({ refused: true, code: 'damaged', sentence: `${file.name} could not be read within the limits (${error instanceof Error ? error.message : String(error)}).` }));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await worker.terminate();
  }
}

/** The limits of a thread count its objects but not its buffers, which a packed stream in a file can make grow without end. */
function watchMemory(worker: Worker, megabytes: number, exceeded: () => void): NodeJS.Timeout {
  return setInterval(() => {
    // A thread that has ended answers no more; what it said last has been heard.
    worker.getHeapStatistics().then((memory) => (memory.used_heap_size + memory.external_memory > megabytes * 1024 * 1024 ? exceeded() : undefined), () => undefined);
  }, 200);
}

/** Beside the built program, or in the source tree when run from there. */
function workerFile(): URL {
  for (const candidate of ['./reading-worker.js', '../reading-worker.js', './reading-worker.ts']) {
    const url = new URL(candidate, import.meta.url);
    if (existsSync(url)) return url;
  }
  throw new Error('The reading worker was not built.');
}
