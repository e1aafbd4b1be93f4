import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Cluster } from './cluster.ts';
import type { ServerRefusal } from './open-server.ts';
import { commandOf, isRunning, serversOf } from './running-processes.ts';

/**
 * Clears the cluster of what a killed Travaux left: a server that still runs, children of a killed server, or the note of a
 * server that is gone. A running one is stopped and started anew rather than adopted: its settings and its log are those of
 * the killed program, nobody would notice its end, and a start costs a tenth of a second. One that Travaux did not start is
 * left alone, and the directory refused.
 */
export async function clearLeftBehind(cluster: Cluster, log: (line: string) => void): Promise<ServerRefusal | undefined> {
  const note = join(cluster.folder, 'postmaster.pid');
  if (!existsSync(note)) return undefined;
  // A single-user server writes its number as a negative one.
  const pid = Math.abs(Number.parseInt(readFileSync(note, 'utf8'), 10));
  const serving = pid > 0 && isRunning(pid) && serves(pid, cluster);
  // A process that is being killed loses its command line a moment before it is gone, and then looks like another's.
  if (serving && !isOurs(pid) && !(await endsWithin(pid, 2))) return heldBy(pid, cluster, 'was not started by Travaux');
  if (serving && isRunning(pid)) {
    log('found the database of a Travaux that was killed; it is stopped and started again');
    return stopServer(pid, cluster);
  }
  await endChildren(cluster);
  // Its number may by now be another program's, and PostgreSQL would then refuse to start. It still notices processes of
  // the old server by their shared memory, so nothing is lost with the note.
  rmSync(note, { force: true });
  return undefined;
}

/** Whether a process is a PostgreSQL of this very folder: a process id is used again after a restart of the machine. */
function serves(pid: number, { folder, name }: Cluster): boolean {
  if (process.platform === 'linux') return serversOf(folder, name).includes(pid);
  return process.platform === 'win32' || commandOf(pid).includes(folder);
}

/** A server that Travaux started was given such a name, also where the folder was moved since; the first versions gave it a socket of that name. */
function isOurs(pid: number): boolean {
  return process.platform === 'win32' || /=\S*travaux-[0-9a-f]{16} /u.test(commandOf(pid));
}

async function stopServer(pid: number, cluster: Cluster): Promise<ServerRefusal | undefined> {
  try {
    await signalFastStop(pid, cluster);
    if (await endsWithin(pid, 20)) return undefined;
    process.kill(pid, 'SIGQUIT');
    if (await endsWithin(pid, 10)) return undefined;
  } catch (error) {
    // Windows: its program says so when there is no server.
    if (process.platform === 'win32' || (error instanceof Error && 'code' in error && error.code === 'ESRCH')) return undefined;
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
  }
  return heldBy(pid, cluster, 'cannot be stopped');
}

function heldBy(pid: number, { root }: Cluster, why: string): ServerRefusal {
  return { refused: true, code: 'held-by-another', sentence: `A PostgreSQL server (process ${pid}) that ${why} runs in the data directory ${root}. Stop it first.` };
}

/** Fast shutdown: no new work, what is open is rolled back, everything is on disk. Windows has no signals, but PostgreSQL brings a program for it. */
export async function signalFastStop(pid: number, { folder, binaries }: Cluster): Promise<void> {
  if (process.platform === 'win32') await promisify(execFile)(binaries.stopper, ['stop', '-D', folder, '-m', 'fast', '--no-wait']);
  else process.kill(pid, 'SIGINT');
}

/** A backend that is busy does not notice that its server was killed. Its work is lost in any case, and no new server may start beside it. */
async function endChildren({ folder, name }: Cluster): Promise<void> {
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    const left = serversOf(folder, name);
    for (const pid of left) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
      }
    }
    await Promise.all(left.map((pid) => endsWithin(pid, 3)));
  }
}

async function endsWithin(pid: number, seconds: number): Promise<boolean> {
  for (const last = performance.now() + seconds * 1000; performance.now() < last; await wait(10)) {
    if (!isRunning(pid)) return true;
  }
  return !isRunning(pid);
}
