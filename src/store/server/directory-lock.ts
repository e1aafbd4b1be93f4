import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Which running program holds a data directory: its process id and when that process began, so that a reused id is told apart. */
interface Holder {
  readonly pid: number;
  readonly began: string;
}

export interface DirectoryLock {
  release(): void;
}

/** Takes the directory for this program, or answers with the process that has it. A lock left by a killed program is taken over. */
export function takeLock(dataDir: string): DirectoryLock | { readonly heldBy: number } {
  const file = join(dataDir, 'travaux.lock');
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      const descriptor = openSync(file, 'wx', 0o644);
      writeSync(descriptor, `${process.pid} ${beginningOf(process.pid) ?? ''}\n`);
      closeSync(descriptor);
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = readHolder(file);
      if (holder !== undefined && isAlive(holder)) return { heldBy: holder.pid };
      rmSync(file, { force: true });
    }
  }
  return { heldBy: readHolder(file)?.pid ?? 0 };
}

function readHolder(file: string): Holder | undefined {
  try {
    const [pid = '', began = ''] = readFileSync(file, 'utf8').trim().split(' ');
    return /^\d+$/u.test(pid) ? { pid: Number(pid), began } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const now = beginningOf(pid);
  return now === undefined || began === '' || now === began;
}

/** When a process began, in clock ticks since the machine did (Linux); undefined elsewhere. */
export function beginningOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
