import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { beginningOf, isRunning } from './running-processes.ts';

export interface DirectoryLock {
  release(): void;
}

/**
 * Takes the directory for this program, or answers with the process that has it. The lock says the process id and when that
 * process began, so that a lock whose holder was killed is known even where its id is in use again; such a lock is taken over.
 */
export function takeLock(dataDir: string): DirectoryLock | { readonly heldBy: number } {
  const file = join(dataDir, 'travaux.lock');
  const own = `${process.pid} ${beginningOf(process.pid) ?? ''}\n`;
  const heldBy = acquire(file, own);
  return heldBy === undefined ? { release: () => release(file, own) } : { heldBy };
}

/** Undefined when the lock is ours; otherwise who has it (0 where that cannot be told). */
function acquire(file: string, own: string): number | undefined {
  const draft = `${file}.${process.pid}-${threadId}`;
  // Put into place with its content, so that nobody ever reads an empty lock.
  writeFileSync(draft, own, { mode: 0o644 });
  try {
    for (let tries = 0; tries < 200; tries += 1) {
      if (tryLink(draft, file)) return undefined;
      const found = read(file);
      if (found === undefined) continue;
      const holder = parse(found);
      if (holder !== undefined && isAlive(holder)) return holder.pid;
      if (takeOver(draft, file, found, own)) return undefined;
    }
    return parse(read(file) ?? '')?.pid ?? 0;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Several programs may find the same stale lock at once. Who replaces it must first hold the lock on doing so, and see that it
 * is still there: while that is held nobody else changes it, because its own holder is dead. Should the program die in
 * between, the lock on replacing is itself stale, and is taken over in the same way.
 */
function takeOver(draft: string, file: string, stale: string, own: string): boolean {
  const turn = `${file}.next`;
  if (acquire(turn, own) !== undefined) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return false;
  }
  try {
    if (read(file) !== stale) return false;
    renameSync(draft, file);
    return true;
  } finally {
    rmSync(turn, { force: true });
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function release(file: string, own: string): void {
  if (read(file) === own) rmSync(file, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

interface Holder {
  readonly pid: number;
  readonly began: string;
}

function parse(text: string): Holder | undefined {
  const [pid = '', began = ''] = text.trim().split(' ');
  return /^\d+$/u.test(pid) ? { pid: Number(pid), began } : undefined;
}

function isAlive({ pid, began }: Holder): boolean {
  if (!isRunning(pid)) return false;
  const now = beginningOf(pid);
  return now === undefined || began === '' || now === began;
}
