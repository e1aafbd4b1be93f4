import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';
import pg from 'pg';
import type { Connection } from '../database.ts';
import { wayInto } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { signalFastStop } from './left-behind.ts';
import type { DatabaseServer, ServerRefusal } from './open-server.ts';
import { childrenOf } from './running-processes.ts';
import { own } from './unprivileged.ts';

/** Small and safe: durable in every respect, no listening but on a private socket, memory for a small machine. */
const settings = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '48MB',
  max_connections: '60',
  // A table that was empty a minute ago and holds thousands of rows now is planned for what it holds.
  autovacuum_naptime: '10s',
  jit: 'off',
  autovacuum_max_workers: '2',
  io_method: 'sync',
  max_wal_size: '512MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  log_min_messages: 'warning',
  logging_collector: 'off',
};

/** Starts the server of a cluster and answers when it takes connections. */
export async function launch(cluster: Cluster, log: (line: string) => void): Promise<DatabaseServer | ServerRefusal> {
  const logFrom = statSync(cluster.logFile, { throwIfNoEntry: false })?.size ?? 0;
  for (let tries = 0; ; tries += 1) {
    const launched = await launchOnce(cluster, log);
    if (!('refused' in launched) || tries >= 60 || !isPassing(cluster, logFrom)) return launched;
    await wait(150);
  }
}

/** In the server's own words, what passes of itself: the memory or the entry of a killed one that is ending, a port that was just taken. */
function isPassing(cluster: Cluster, logFrom: number): boolean {
  return /shared memory block|lock file .* already exists|could not create any TCP/u.test(logged(cluster, logFrom).slice(-2000));
}

function logged({ logFile }: Cluster, from: number): string {
  return readFileSync(logFile).subarray(from).toString('utf8');
}

async function launchOnce(cluster: Cluster, log: (line: string) => void): Promise<DatabaseServer | ServerRefusal> {
  const into = wayInto(cluster.folder, cluster.user);
  if (into === undefined) return refusal(cluster, `${cluster.folder} cannot be entered by the database's user`);
  const connection = await prepareConnection(cluster);
  const flags = Object.entries({ ...settings, ...listening(cluster, connection) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [...watched(), cluster.binaries.postgres, '-D', into.path, ...flags];
  const logFrom = statSync(cluster.logFile, { throwIfNoEntry: false })?.size ?? 0;
  const logFile = openSync(cluster.logFile, 'a', 0o600);
  // Its own process group, so that Ctrl-C reaches the program alone, which then stops the server in order.
  const server = spawn(command[0] ?? '', command.slice(1), { ...cluster.user, cwd: '/', stdio: ['ignore', logFile, logFile, into.descriptor ?? 'ignore'], detached: true });
  for (const descriptor of [logFile, into.descriptor]) if (descriptor !== undefined) closeSync(descriptor);
  const fault = await untilReady(server, connection, log);
  if (fault !== undefined) {
    await end(server, cluster);
    return refusal(cluster, [fault, ...logged(cluster, logFrom).trim().split('\n').slice(-5)].join('\n'));
  }
  return running(server, connection, cluster, log);
}

type Listening = Extract<Connection, { readonly host: string }>;

/** The socket folder is made anew: nobody else's folder or link may lie there. */
async function prepareConnection({ way, socketFolder, passwordFile, user }: Cluster): Promise<Listening> {
  const who = { user: 'travaux', database: 'postgres' };
  if (way === 'loopback') return { host: '127.0.0.1', port: await freePort(), ...who, password: readFileSync(passwordFile, 'utf8') };
  rmSync(socketFolder, { recursive: true, force: true });
  mkdirSync(socketFolder, { mode: 0o700 });
  own(socketFolder, user);
  return { host: socketFolder, port: 5432, ...who };
}

/** The name is how a server of this directory, or a child of it, is known among the processes. */
function listening({ way, name, socketFolder }: Cluster, { port }: Listening): Readonly<Record<string, string>> {
  return way === 'socket' ? { cluster_name: name, listen_addresses: '', unix_socket_directories: socketFolder } : { cluster_name: name, listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * Linux itself can send the server the signal of a fast shutdown when the program that started it is killed; `setpriv` asks for
 * that and then becomes the server, so it costs nothing. Not from a worker thread, whose end would count as the program's.
 */
function watched(): readonly string[] {
  if (process.platform !== 'linux' || !isMainThread) return [];
  const tried = spawnSync('setpriv', ['--pdeathsig', 'INT', 'true'], { stdio: 'ignore' });
  return tried.status === 0 ? ['setpriv', '--pdeathsig', 'INT'] : [];
}

function refusal({ logFile }: Cluster, detail: string): ServerRefusal {
  return { refused: true, code: 'would-not-start', sentence: `The embedded database did not start. Its log is ${logFile}.`, detail };
}

function hasEnded(server: ChildProcess): boolean {
  return server.pid === undefined || server.exitCode !== null || server.signalCode !== null;
}

/** Undefined when the server answers. While it says itself that it is recovering it is waited for, however long that takes. */
async function untilReady(server: ChildProcess, connection: Connection, log: (line: string) => void): Promise<string | undefined> {
  let fault = '';
  server.on('error', (error) => (fault = error.message));
  const begun = performance.now();
  for (let reported = begun; ; await wait(10)) {
    if (hasEnded(server)) return fault === '' ? `it ended with ${server.exitCode ?? server.signalCode ?? ''}` : fault;
    const attempt = await tryConnect(connection);
    if (attempt === 'ready') return undefined;
    if (!attempt.recovering && performance.now() - begun > 60_000) return attempt.message;
    if (performance.now() - reported < 10_000) continue;
    reported = performance.now();
    log('the database is still starting; after a crash it first carries out what its log holds');
  }
}

/** What PostgreSQL answers while it starts up or recovers: cannot_connect_now. */
const cannotConnectNow = '57P03';

async function tryConnect(connection: Connection): Promise<'ready' | { readonly message: string; readonly recovering: boolean }> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000 });
  const fault = new Promise<unknown>((resolve) => client.on('error', resolve));
  try {
    await Promise.race([client.connect(), fault.then((error) => Promise.reject(error))]);
    return 'ready';
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error), recovering: error instanceof pg.DatabaseError && error.code === cannotConnectNow };
  } finally {
    await client.end().catch(() => undefined);
  }
}

function running(server: ChildProcess, connection: Connection, cluster: Cluster, log: (line: string) => void): DatabaseServer {
  const pid = server.pid ?? 0;
  const unexpected = () => log(`the database (process ${pid}) ended unexpectedly with ${server.exitCode ?? server.signalCode ?? ''}; its log is ${cluster.logFile}`);
  server.once('exit', unexpected);
  return {
    connection,
    kind: 'embedded',
    pids: () => (hasEnded(server) ? [] : [pid, ...childrenOf(pid)]),
    stop: async () => {
      server.off('exit', unexpected);
      await end(server, cluster);
    },
  };
}

/** Fast shutdown; one that takes over 20 seconds is cut short, to be recovered at the next start. */
async function end(server: ChildProcess, cluster: Cluster): Promise<void> {
  if (!hasEnded(server)) {
    const ended = once(server, 'exit');
    await signalFastStop(server.pid ?? 0, cluster);
    const late = setTimeout(() => {
      appendFileSync(cluster.logFile, 'travaux: the fast shutdown took over 20 seconds and is cut short\n');
      server.kill('SIGQUIT');
    }, 20_000);
    await ended;
    clearTimeout(late);
  }
  if (cluster.way === 'socket') rmSync(cluster.socketFolder, { recursive: true, force: true });
}
