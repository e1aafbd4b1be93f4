import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { familiesFor, fontFolders } from './fonts.ts';
import { paperLimits, refusedPaper } from './paper.ts';
import type { Paper, PaperHead, PaperLimits, PaperRefused } from './paper.ts';
import { printable } from './printable.ts';
import type { Printable } from './printable.ts';

export type TemplateName = 'badges' | 'draft' | 'letter' | 'participants' | 'programme' | 'session-record' | 'text';

const answers = z.union([z.object({ pdf: z.instanceof(Uint8Array<ArrayBuffer>) }), z.object({ error: z.string() })]);

/** The first paper costs a quarter of a second for the fonts, the next ones milliseconds: so the thread stays a while. */
const idleMilliseconds = 60_000;
let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * A PDF from a template and its data, one at a time in a thread of its own; given up after the time limit, counted from
 * its turn. The compiler cannot be stopped half-way: a thread that took too long is left to end by itself.
 */
export function typeset(template: TemplateName, data: PaperHead & { readonly [key: string]: Printable }, limits: PaperLimits = paperLimits): Promise<Paper | PaperRefused> {
  const job = { template, data: printable(data), fonts: JSON.stringify(familiesFor(data.language)) };
  const paper = turn.then(() => inThread(job, limits));
  turn = paper.catch(() => undefined);
  return paper;
}

async function inThread(job: object, limits: PaperLimits): Promise<Paper | PaperRefused> {
  clearTimeout(idle);
  const worker = (thread ??= started());
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const failed = (error: unknown) => resolve({ error: error instanceof Error ? error.message : String(error), fatal: true });
  worker.ref();
  worker.once('message', resolve);
  worker.once('error', failed);
  const timer = setTimeout(() => resolve('late'), limits.milliseconds);
  worker.postMessage(job);
  const answer = await promise;
  clearTimeout(timer);
  worker.off('message', resolve);
  worker.off('error', failed);
  worker.unref();
  if (answer === 'late' || isFatal(answer)) stop(worker);
  else idle = setTimeout(() => stop(worker), idleMilliseconds).unref();
  if (answer === 'late') return refusedPaper('took-too-long', `Typesetting took longer than ${limits.milliseconds / 1000} seconds and was given up.`);
  return read(answer);
}

function isFatal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'fatal' in answer;
}

function read(answer: unknown): Paper | PaperRefused {
  const found = answers.parse(answer);
  if ('pdf' in found) return { pdf: found.pdf };
  const characters = unshown(found.error);
  if (characters.length > 0) return refusedPaper('no-font', `No font here can show ${characters.slice(0, 20).join(' ')}. Install one for that script (Debian: fonts-noto-core, fonts-noto-cjk) or name its folder in TRAVAUX_FONTS.`, characters);
  return refusedPaper('not-typeset', `The paper could not be typeset: ${found.error.slice(0, 500)}`);
}

/** The compiler names what it has no glyph for in the notation of Rust: in escaped quotation marks, rare signs by number. */
function unshown(error: string): readonly string[] {
  const named = [...error.matchAll(/the text `\\*"(?<text>.+?)\\*"` could not be displayed/gu)].map(({ groups }) => groups?.['text'] ?? '');
  return [...new Set(named.map((text) => text.replace(/\\+u\{(?<code>[0-9a-f]{1,6})\}/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))))];
}

function started(): Worker {
  const worker = new Worker(workerFile(), { workerData: { folders: fontFolders() }, stderr: false });
  worker.unref();
  return worker;
}

function stop(worker: Worker): void {
  if (thread === worker) thread = undefined;
  worker.on('error', () => undefined);
  void worker.terminate();
}

/** Beside the built program, or in the source tree when run from there. */
function workerFile(): URL {
  for (const candidate of ['./typesetting-worker.js', '../typesetting-worker.js', './typesetting-worker.ts']) {
    const url = new URL(candidate, import.meta.url);
    if (existsSync(url)) return url;
  }
  throw new Error('The typesetting worker was not built.');
}
