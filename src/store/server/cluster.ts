import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { NativeBinaries } from './native-binaries.ts';
import { closedWay, own } from './unprivileged.ts';
import type { RunAs } from './unprivileged.ts';

/** A socket of the data directory's own, or (where PostgreSQL and Node share no sockets: Windows) the loopback interface with a password. */
export type Way = 'socket' | 'loopback';

/** The places of one data directory's database, and who runs it. */
export interface Cluster {
  readonly root: string;
  /** Of this directory alone, whatever its path: `travaux-` and sixteen digits. */
  readonly name: string;
  readonly folder: string;
  readonly logFile: string;
  readonly passwordFile: string;
  readonly socketFolder: string;
  readonly way: Way;
  readonly user: RunAs;
  readonly binaries: NativeBinaries;
}

export function clusterIn(root: string, way: Way, user: RunAs, binaries: NativeBinaries): Cluster {
  const at = (file: string) => join(root, file);
  const name = `travaux-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
  return { root, name, folder: clusterFolder(root), logFile: at('postgres.log'), passwordFile: at('postgres.password'), socketFolder: socketFolderFor(root, name, user), way, user, binaries };
}

export function clusterFolder(root: string): string {
  return join(root, 'postgres');
}

/** PostgreSQL's own limit, with the name of the socket in it: 107 bytes. */
const longestFolder = 107 - '/.s.PGSQL.5432.lock'.length;

/** In the data directory where its path is short and open enough, else in the system's temporary folder. */
function socketFolderFor(root: string, name: string, user: RunAs): string {
  const near = join(root, 'run');
  if (Buffer.byteLength(near) <= longestFolder && closedWay(root, user) === undefined) return near;
  return join(tmpdir(), name);
}

const mark = 'TRAVAUX';
const making = 'postgres.making';

/** The name of something in the folder that Travaux did not put there; undefined where all is ours or nothing is there. */
export function foreignContents(root: string): string | undefined {
  const folder = clusterFolder(root);
  const isCluster = existsSync(join(folder, 'PG_VERSION'));
  // The first versions set no mark, but always had their log beside the cluster.
  if (isCluster && (existsSync(join(folder, mark)) || existsSync(join(root, 'postgres.log')))) return undefined;
  if (existsSync(folder) && readdirSync(folder).length > 0) return 'postgres';
  return readdirSync(root).find((name) => !/^(?:postgres|postgres\.(?:log|making|password)|run|travaux\.lock.*|lost\+found)$/u.test(name));
}

/** The major version of PostgreSQL that made the cluster; undefined where there is none yet. */
export function versionOf({ folder }: Cluster): number | undefined {
  const file = join(folder, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
}

/**
 * A way for the server's user into a folder. Below a folder closed to that user (as root's home is) Linux lets a process in
 * that was handed the folder already open: it is the fourth of its descriptors. Undefined where there is no such way.
 */
export function wayInto(folder: string, user: RunAs): { readonly path: string; readonly descriptor?: number } | undefined {
  if (closedWay(folder, user) === undefined) return { path: folder };
  return process.platform === 'linux' && process.getuid?.() === 0 ? { path: '/proc/self/fd/3', descriptor: openSync(folder, 'r') } : undefined;
}

/** Makes the cluster under another name and renames it, so that one that was cut off never looks whole. Answers with what went wrong. */
export async function makeCluster(cluster: Cluster): Promise<string | undefined> {
  const { root, folder, user } = cluster;
  const draft = join(root, making);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  own(draft, user);
  if (cluster.way === 'loopback') {
    writeFileSync(cluster.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    own(cluster.passwordFile, user);
  }
  const fault = await runInitdb(cluster, draft);
  if (fault !== undefined) return fault;
  writeFileSync(join(draft, mark), 'The database of a Travaux data directory.\n', { mode: 0o600 });
  own(join(draft, mark), user);
  if (existsSync(folder)) rmdirSync(folder);
  renameSync(draft, folder);
  flush(root);
  return undefined;
}

async function runInitdb({ user, binaries, way, passwordFile }: Cluster, draft: string): Promise<string | undefined> {
  const into = wayInto(draft, user);
  if (into === undefined) return `${draft} cannot be entered by the database's user`;
  // Only the user who runs the program and its database can enter the socket's folder; the loopback interface is open to all.
  const door = way === 'socket' ? ['-A', 'trust'] : ['-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  // The C.UTF-8 locale of PostgreSQL itself: the same order on every machine, whatever its libraries; readers' orders are made by Intl.
  const flags = ['-D', into.path, '-U', 'travaux', '-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', ...door];
  // One call instead of a thousand to have the new files on disk: half the time of a first start.
  const sync = process.platform === 'linux' ? ['--sync-method=syncfs'] : [];
  const child = spawn(binaries.initdb, [...flags, ...sync], { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe', into.descriptor ?? 'ignore'] });
  if (into.descriptor !== undefined) closeSync(into.descriptor);
  try {
    const [said] = await Promise.all([child.stderr === null ? '' : text(child.stderr), once(child, 'exit')]);
    return child.exitCode === 0 ? undefined : `initdb ended with ${child.exitCode ?? child.signalCode ?? ''}: ${said.trim()}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A new name is on disk when its folder is. Windows cannot open folders and does this itself. */
function flush(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
