import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Connection } from '../database.ts';
import { takeLock } from './directory-lock.ts';
import { findBinaries } from './native-binaries.ts';
import type { NativeBinaries } from './native-binaries.ts';
import type { DatabaseServer, ServerRefusal } from './open-server.ts';
import { closedWay, own, runAs } from './unprivileged.ts';
import type { RunAs } from './unprivileged.ts';

interface Cluster {
  readonly folder: string;
  readonly socketFolder: string;
  readonly logFile: string;
  readonly user: RunAs;
  readonly binaries: NativeBinaries;
}

/** Small and safe: durable in every respect, no listening but on a private socket, memory for a small machine. */
const settings = {
  listen_addresses: '',
  shared_buffers: '48MB',
  max_connections: '60',
  jit: 'off',
  autovacuum_max_workers: '2',
  io_method: 'sync',
  max_wal_size: '512MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  log_min_messages: 'warning',
  logging_collector: 'off',
};

/** Starts the server of the npm package in the data directory. Its lock is held until `stop`; a killed program leaves both behind, and the next start finds them. */
export async function openEmbedded(dataDir: string, log: (line: string) => void): Promise<DatabaseServer | ServerRefusal> {
  const binaries = findBinaries();
  if (binaries === undefined) return { refused: true, code: 'no-binary', sentence: `There is no embedded PostgreSQL for this system (${process.platform} ${process.arch}). Give a server of your own by DATABASE_URL.` };
  const user = runAs();
  if (user === undefined) return { refused: true, code: 'no-user', sentence: 'The embedded PostgreSQL does not run as root, and there is no other user on this machine. Start Travaux as another user.' };
  mkdirSync(dataDir, { recursive: true });
  const root = realpathSync(dataDir);
  const foreign = foreignContents(root);
  if (foreign !== undefined) return { refused: true, code: 'not-ours', sentence: `${root} holds other things (${foreign}), so it is not used as a data directory. Give an empty one with --data.` };
  const lock = takeLock(root);
  if ('heldBy' in lock) return { refused: true, code: 'held-by-another', sentence: `The data directory ${root} is held by another running Travaux (process ${lock.heldBy}). Stop it first, or give another directory with --data.` };
  try {
    const started = await startIn(root, binaries, user, log);
    if ('refused' in started) lock.release();
    else return { ...started, stop: () => started.stop().finally(() => lock.release()) };
    return started;
  } catch (error) {
    lock.release();
    throw error;
  }
}

const ours = new Set(['postgres', 'postgres.log', 'travaux.lock', 'lost+found']);

/** A folder with anything in it that Travaux did not put there, before a cluster of ours is in it, is somebody else's. */
function foreignContents(root: string): string | undefined {
  if (existsSync(join(root, 'postgres', 'PG_VERSION'))) return undefined;
  return readdirSync(root).find((name) => !ours.has(name));
}

async function startIn(root: string, binaries: NativeBinaries, user: RunAs, log: (line: string) => void): Promise<DatabaseServer | ServerRefusal> {
  const cluster: Cluster = { folder: join(root, 'postgres'), socketFolder: socketFolderFor(root), logFile: join(root, 'postgres.log'), user, binaries };
  for (const place of [root, binaries.postgres]) {
    const closed = closedWay(place, user);
    if (closed !== undefined) return { refused: true, code: 'no-way-in', sentence: `Started by root, the database runs as another user, who may not enter ${closed}. Open it ("chmod o+x ${closed}"), use another place, or start Travaux as an ordinary user.` };
  }
  const version = versionOf(cluster);
  if (version !== undefined && version !== binaries.majorVersion) return { refused: true, code: 'other-version', sentence: `The data directory was made by PostgreSQL ${version}, but this Travaux brings PostgreSQL ${binaries.majorVersion}. Make a backup with the Travaux that made it, and restore that into an empty directory.` };
  const stopped = await stopOrphan(cluster, log);
  if (stopped !== undefined) return stopped;
  if (version === undefined) initialise(cluster);
  return launchPatiently(cluster);
}

/** The server's own words for what a killed one leaves behind: its memory, or its entry among the processes. */
function stillEnding({ logFile }: Cluster): boolean {
  return /shared memory block|lock file .* already exists/u.test(readFileSync(logFile, 'utf8').slice(-2000));
}

/** After the server itself was killed, its children need a moment to notice; until then a new one refuses to start. */
async function launchPatiently(cluster: Cluster): Promise<DatabaseServer | ServerRefusal> {
  for (let tries = 0; ; tries += 1) {
    const launched = await launch(cluster);
    if (!('refused' in launched) || tries >= 60 || !stillEnding(cluster)) return launched;
    await wait(150);
  }
}

function versionOf({ folder }: Cluster): number | undefined {
  const file = join(folder, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
}

/** Socket paths are limited to 107 bytes, so the socket has a short folder of its own, named by the data directory. */
function socketFolderFor(root: string): string {
  return join(tmpdir(), `travaux-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`);
}

/** The C.UTF-8 locale of PostgreSQL itself: the same order on every machine, whatever its libraries; readers' orders are made by Intl. */
function initialise({ folder, binaries, user }: Cluster): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  execFileSync(binaries.initdb, ['-D', folder, '-U', 'travaux', '-A', 'trust', '-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'], { ...user, cwd: '/', stdio: 'pipe' });
}

/**
 * A program that was killed leaves its server running. It is stopped and started anew rather than adopted: its log and its
 * settings are those of the killed program, and a start costs a fifth of a second.
 */
async function stopOrphan({ folder }: Cluster, log: (line: string) => void): Promise<ServerRefusal | undefined> {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (!runs(pid) || !isPostmasterOf(pid, folder)) return undefined;
  log('found the database of a Travaux that was killed; it is stopped and started again');
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 400; tries += 1) {
    if (!runs(pid)) return undefined;
    await wait(25);
  }
  return { refused: true, code: 'held-by-another', sentence: `The database server of this data directory (process ${pid}) does not stop. End it by hand.` };
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A process id is used again after a restart of the machine: only a PostgreSQL of this very folder is ours to stop. */
function isPostmasterOf(pid: number, folder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
  } catch {
    return process.platform !== 'linux';
  }
}

async function launch(cluster: Cluster): Promise<DatabaseServer | ServerRefusal> {
  const { folder, socketFolder, logFile, user, binaries } = cluster;
  rmSync(socketFolder, { recursive: true, force: true });
  mkdirSync(socketFolder, { mode: 0o700 });
  own(socketFolder, user);
  const logged = openSync(logFile, 'a', 0o600);
  const flags = Object.entries({ ...settings, unix_socket_directories: socketFolder }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Its own process group, so that Ctrl-C reaches the program alone, which then stops the server in order.
  const server = spawn(binaries.postgres, ['-D', folder, ...flags], { ...user, cwd: '/', stdio: ['ignore', logged, logged], detached: true });
  closeSync(logged);
  const connection: Connection = { host: socketFolder, port: 5432, user: 'travaux', database: 'postgres' };
  const fault = await untilReady(server, connection);
  if (fault !== undefined) {
    server.kill('SIGKILL');
    return { refused: true, code: 'would-not-start', sentence: `The embedded database did not start. Its log is ${logFile}.`, detail: fault };
  }
  return { connection, kind: 'embedded', stop: () => stop(server, socketFolder, logFile) };
}

async function untilReady(server: ChildProcess, connection: Connection): Promise<string | undefined> {
  let last = '';
  for (let tries = 0; tries < 3000; tries += 1) {
    if (server.exitCode !== null || server.signalCode !== null) return `it ended with ${server.exitCode ?? server.signalCode ?? ''}`;
    const client = new pg.Client(connection);
    try {
      await client.connect();
      await client.end();
      return undefined;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
      await wait(20);
    }
  }
  return last;
}

/** Fast shutdown: no new work, what is open is rolled back, everything is on disk. */
async function stop(server: ChildProcess, socketFolder: string, logFile: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    const late = setTimeout(() => {
      appendFileSync(logFile, 'travaux: the fast shutdown took over 20 seconds; ended at once, to be recovered at the next start\n');
      server.kill('SIGQUIT');
    }, 20_000);
    await ended;
    clearTimeout(late);
  }
  rmSync(socketFolder, { recursive: true, force: true });
}
