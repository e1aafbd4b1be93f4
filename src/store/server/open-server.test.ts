import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openServer } from './open-server.ts';
import { isRunning } from './running-processes.ts';
import { ask, isRoot, newFolder, notedPid, opened, startProgram } from './server-programs.test-support.ts';
import { closedWay } from './unprivileged.ts';

describe.skipIf(process.platform === 'win32')('the embedded server', () => {
  test('starts in an empty directory, is durable, and listens to nobody outside', async () => {
    const server = await opened(await newFolder());
    expect(server.kind).toBe('embedded');
    expect(
      await ask(
        server,
        `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as sync, current_setting('full_page_writes') as pages,
           current_setting('data_checksums') as checksums, current_setting('listen_addresses') as listens, current_setting('server_encoding') as encoding,
           datlocprovider as provider, datlocale as locale from pg_database where datname = current_database()`,
      ),
    ).toEqual([{ fsync: 'on', sync: 'on', pages: 'on', checksums: 'on', listens: '', encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' }]);
  });

  test('stops with the program, leaves no process, and starts again in a moment with what was written', async () => {
    const dataDir = await newFolder();
    const first = await opened(dataDir);
    await ask(first, 'create table kept as select 1 as n');
    const pids = first.pids();
    expect(pids.length).toBeGreaterThan(process.platform === 'linux' ? 3 : 0);
    await first.stop();
    expect(pids.filter(isRunning)).toEqual([]);
    expect(first.pids()).toEqual([]);
    expect(await readdir(join(dataDir, 'postgres'))).not.toContain('postmaster.pid');
    expect(await readdir(dataDir)).toEqual(['postgres', 'postgres.log']);
    const begun = performance.now();
    const again = await opened(dataDir);
    // A tenth of a second on an idle machine; tests share theirs.
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(await ask(again, 'select n from kept')).toEqual([{ n: 1 }]);
  });

  test('stopping twice does no harm to the one who opened it in between', async () => {
    const dataDir = await newFolder();
    const first = await opened(dataDir);
    await first.stop();
    const second = await opened(dataDir);
    await first.stop();
    expect(await ask(second, 'select 1 as one')).toEqual([{ one: 1 }]);
    const lock = await readFile(join(dataDir, 'travaux.lock'), 'utf8');
    expect(lock).toContain(String(process.pid));
    expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'held-by-another', sentence: expect.stringContaining(`process ${process.pid}`) });
  });

  test('a first start that was cut off is begun anew', async () => {
    const dataDir = await newFolder();
    await mkdir(join(dataDir, 'postgres.making'));
    await writeFile(join(dataDir, 'postgres.making', 'PG_VERSION'), '18\n');
    expect(await ask(await opened(dataDir), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await readdir(dataDir)).not.toContain('postgres.making');
  });

  test('a data directory with a path too long for a socket', async () => {
    const dataDir = join(await newFolder(), 'a'.repeat(60), 'é'.repeat(60));
    expect(await ask(await opened(dataDir), 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe.skipIf(process.platform === 'win32')('a directory that is not used', () => {
  test('one that holds other things is refused and left untouched', async () => {
    const dataDir = await newFolder();
    await writeFile(join(dataDir, 'letter.txt'), 'Dear Excellency');
    expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'not-ours', sentence: expect.stringContaining('letter.txt') });
    expect(await readdir(dataDir)).toEqual(['letter.txt']);
  });

  test.each(['PG_VERSION', 'letter.txt'])("one with another program's folder of the same name, with %s in it, is refused and left untouched", async (name) => {
    const dataDir = await newFolder();
    await mkdir(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'postgres', name), '18\n');
    if (isRoot) await chown(join(dataDir, 'postgres'), 65_534, 65_534);
    expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'not-ours' });
    expect(await readdir(dataDir, { recursive: true })).toEqual(['postgres', join('postgres', name)]);
  });

  test('a database of another version', async () => {
    const dataDir = await newFolder();
    await (await opened(dataDir)).stop();
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '99\n');
    expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'other-version', sentence: expect.stringContaining('PostgreSQL 99') });
    expect(await readdir(dataDir)).not.toContain('travaux.lock');
  });

  test('a file, and a folder below a file', async () => {
    const file = join(await newFolder(), 'file');
    await writeFile(file, '');
    for (const dataDir of [file, join(file, 'below')]) expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'no-way-in', sentence: expect.stringContaining(dataDir) });
  });

  test('a damaged database is refused with the last words of its log', async () => {
    const dataDir = await newFolder();
    await (await opened(dataDir)).stop();
    await rm(join(dataDir, 'postgres', 'global', 'pg_control'));
    expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'would-not-start', detail: expect.stringContaining('pg_control') });
    expect(await readdir(dataDir)).not.toContain('travaux.lock');
  });
});

describe.skipIf(!isRoot || process.platform !== 'linux')('started by root', () => {
  test('the server runs as another user, also below a folder closed to that user, and is found there after a crash', async () => {
    const closed = await newFolder();
    await chmod(closed, 0o700);
    const dataDir = join(closed, 'data');
    const program = await startProgram(dataDir);
    const pid = await notedPid(dataDir);
    expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Uid:\t[1-9]/mu);
    program.kill('SIGKILL');
    await once(program, 'exit');
    expect(await ask(await opened(dataDir), 'select n from kept')).toEqual([{ n: 1 }]);
  });

  test.skipIf(closedWay(process.execPath, { uid: 65_534, gid: 65_534 }) !== undefined)('a database of one ordinary user is refused to another, and root runs it as its owner', async () => {
    const dataDir = await newFolder();
    await chown(dataDir, 65_534, 65_534);
    const program = await startProgram(dataDir, { uid: 65_534, gid: 65_534 });
    program.kill('SIGTERM');
    await once(program, 'exit');
    await chmod(dataDir, 0o777);
    await expect(startProgram(dataDir, { uid: 65_533, gid: 65_533 })).rejects.toThrow('belongs to another user');
    const server = await opened(dataDir);
    expect(await ask(server, 'select n from kept')).toEqual([{ n: 1 }]);
    expect(execFileSync('ps', ['-o', 'uid=', '-p', String(server.pids()[0])], { encoding: 'utf8' }).trim()).toBe('65534');
  });
});

test.skipIf(process.platform === 'win32')('a lock that a killed program left is taken over', async () => {
  const dataDir = await newFolder();
  const child = spawn('true');
  await once(child, 'exit');
  await writeFile(join(dataDir, 'travaux.lock'), `${child.pid ?? 1} 1\n`);
  expect(await ask(await opened(dataDir), 'select 1 as one')).toEqual([{ one: 1 }]);
});
