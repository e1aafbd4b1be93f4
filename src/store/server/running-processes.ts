import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

interface Stat {
  readonly name: string;
  readonly state: string;
  readonly parent: number;
  readonly began: string;
}

/** What Linux says of a process; undefined where it is gone, and on other systems. The name may hold spaces and brackets. */
function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', parent = '', ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { name: text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')), state, parent: Number(parent), began: rest[17] ?? '' };
  } catch {
    return undefined;
  }
}

/** Whether a process lives. One that ended and waits for its parent to notice does not: in a container nobody may ever notice. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return statOf(pid)?.state !== 'Z';
}

/** When a process began, in clock ticks since the machine did (Linux); undefined elsewhere. Tells a reused process id apart. */
export function beginningOf(pid: number): string | undefined {
  return statOf(pid)?.began;
}

/** The command line of a process, arguments parted by spaces; empty where the system does not tell. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replaceAll('\n', ' ');
  } catch {
    return '';
  }
}

function allProcesses(): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).map(Number);
}

/** The children of a process (Linux; none elsewhere). */
export function childrenOf(pid: number): readonly number[] {
  return allProcesses().filter((one) => statOf(one)?.parent === pid);
}

/**
 * The living PostgreSQL processes of a cluster, a server and its children (Linux; none elsewhere): they stay in its folder, and say
 * its name on their command line. Either is enough, since in a container root may not see where other users' processes stay.
 */
export function serversOf(folder: string, name: string): readonly number[] {
  return allProcesses().filter((pid) => {
    const stat = statOf(pid);
    return stat?.name === 'postgres' && stat.state !== 'Z' && (workingFolderOf(pid) === folder || commandOf(pid).includes(name));
  });
}

function workingFolderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
