import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { openServer } from './open-server.ts';
import type { DatabaseServer } from './open-server.ts';

export const isRoot = process.getuid?.() === 0;

/** A new folder that everybody may enter, removed when the test is over. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'travaux-server-'));
  await chmod(folder, 0o755);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The embedded server of a data directory, stopped when the test is over. */
export async function opened(dataDir: string, log?: (line: string) => void): Promise<DatabaseServer> {
  const server = await openServer({ dataDir, ...(log !== undefined && { log }) });
  if ('refused' in server) throw new Error(`${server.sentence} ${server.detail ?? ''}`);
  onTestFinished(() => server.stop());
  return server;
}

export async function ask<Row extends pg.QueryResultRow>({ connection }: Pick<DatabaseServer, 'connection'>, text: string): Promise<Row[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A program that opens the server, writes a row, leaves a long query running, says so, and then waits to be killed. */
const program = `
import { openServer } from ${JSON.stringify(new URL('open-server.ts', import.meta.url).href)};
import pg from ${JSON.stringify(import.meta.resolve('pg'))};
const server = await openServer({ dataDir: process.argv[1] });
if ('refused' in server) { process.send(server.sentence + ' ' + (server.detail ?? '')); process.exit(1); }
const client = new pg.Client(server.connection);
await client.connect();
await client.query('create table if not exists kept (n int)');
await client.query('insert into kept values (1)');
const busy = new pg.Client(server.connection);
busy.on('error', () => undefined);
await busy.connect();
busy.query('select count(*) from generate_series(1, 1000000000000)').catch(() => undefined);
setTimeout(() => process.send('written'), 200);
`;

/** Starts that program in a process of its own and waits for its row. */
export async function startProgram(dataDir: string, options: { readonly uid?: number; readonly gid?: number; readonly env?: NodeJS.ProcessEnv } = {}): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program, dataDir], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], ...options });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await once(child, 'message');
  if (said !== 'written') throw new Error(String(said));
  return child;
}

/** What the program needs of the machine, without the `setpriv` that would have its server end with it. */
export async function environmentWithoutWatch(): Promise<NodeJS.ProcessEnv> {
  const bin = join(await newFolder(), 'bin');
  await mkdir(bin);
  const found = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'id')).find((file) => existsSync(file));
  if (found !== undefined) await symlink(found, join(bin, 'id'));
  return { ...process.env, PATH: bin };
}

export async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** The process id that PostgreSQL noted in the data directory. */
export async function notedPid(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}
