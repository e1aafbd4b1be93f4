import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { openServer } from './open-server.ts';
import type { DatabaseServer } from './open-server.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'travaux-server-'));
  await chmod(dataDir, 0o755);
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function opened(): Promise<DatabaseServer> {
  const server = await openServer({ dataDir });
  if ('refused' in server) throw new Error(`${server.sentence} ${server.detail ?? ''}`);
  return server;
}

async function ask<Row extends pg.QueryResultRow>(server: DatabaseServer, text: string): Promise<Row[]> {
  const client = new pg.Client(server.connection);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A program that opens the server, writes a row, says so, and then waits to be killed. */
const holder = `
import { openServer } from ${JSON.stringify(new URL('./open-server.ts', import.meta.url).href)};
import pg from 'pg';
const server = await openServer({ dataDir: process.argv[2] });
const client = new pg.Client(server.connection);
await client.connect();
await client.query('create table if not exists kept (n int)');
await client.query('insert into kept values (1)');
process.send('written');
setInterval(() => undefined, 1000);
`;

async function killedHolder(): Promise<void> {
  const script = join(import.meta.dirname, `holder-${process.pid}.test-child.ts`);
  await writeFile(script, holder);
  try {
    const child = fork(script, [dataDir], { execPath: process.execPath });
    await once(child, 'message');
    expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'held-by-another', sentence: expect.stringContaining(`process ${child.pid ?? 0}`) });
    child.kill('SIGKILL');
    await once(child, 'exit');
  } finally {
    await rm(script);
  }
}

describe.skipIf(process.platform === 'win32')('the embedded server', () => {
  test('starts in an empty directory, is durable, listens to nobody outside, and stops with the program', async () => {
    const server = await opened();
    expect(await ask(server, "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as sync, current_setting('full_page_writes') as pages, current_setting('listen_addresses') as listens")).toEqual([{ fsync: 'on', sync: 'on', pages: 'on', listens: '' }]);
    await server.stop();
    expect(await readdir(join(dataDir, 'postgres'))).not.toContain('postmaster.pid');
    expect(await readdir(dataDir)).not.toContain('travaux.lock');
    const again = await opened();
    await again.stop();
  });

  test('REC-7 after its program was killed, it is found again with everything that was acknowledged', async () => {
    await killedHolder();
    const server = await opened();
    expect(await ask(server, 'select n from kept')).toEqual([{ n: 1 }]);
    await server.stop();
  });

  test('REC-7 after program and server were both killed, it recovers', async () => {
    await killedHolder();
    const pid = Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
    process.kill(pid, 'SIGKILL');
    const server = await opened();
    expect(await ask(server, 'select n from kept')).toEqual([{ n: 1 }]);
    await server.stop();
  });

  test('a directory that holds other things is refused and left untouched', async () => {
    await writeFile(join(dataDir, 'letter.txt'), 'Dear Excellency');
    expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'not-ours', sentence: expect.stringContaining('letter.txt') });
    expect(await readdir(dataDir)).toEqual(['letter.txt']);
  });

  test('a directory of another version is refused', async () => {
    await mkdir(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '99\n');
    expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'other-version' });
  });

  test.skipIf(process.getuid?.() !== 0)('started by root below a closed folder, it says which folder', async () => {
    await chmod(dataDir, 0o700);
    expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'no-way-in', sentence: expect.stringContaining(dataDir) });
  });

  test('a lock that a killed program left is taken over', async () => {
    const child = spawn('true');
    await once(child, 'exit');
    await writeFile(join(dataDir, 'travaux.lock'), `${child.pid ?? 1} 1\n`);
    const server = await opened();
    await server.stop();
  });
});

describe('a server of DATABASE_URL', () => {
  test('is used as it is, and left running', async () => {
    const connection = inject('database');
    const databaseUrl = 'connectionString' in connection ? connection.connectionString : `postgresql://${connection.user}@/${connection.database}?host=${encodeURIComponent(connection.host)}&port=${connection.port}`;
    const server = await openServer({ dataDir, databaseUrl });
    if ('refused' in server) throw new Error(server.sentence);
    expect(server.kind).toBe('external');
    await server.stop();
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('that cannot be reached is refused without telling the password', async () => {
    const refused = await openServer({ dataDir, databaseUrl: 'postgresql://someone:secret@127.0.0.1:1/nothing' });
    expect(refused).toMatchObject({ refused: true, code: 'unreachable' });
    expect(JSON.stringify(refused)).not.toContain('secret');
  });
});
