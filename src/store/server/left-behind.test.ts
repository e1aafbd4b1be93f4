import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { findBinaries } from './native-binaries.ts';
import { openServer } from './open-server.ts';
import { isRunning } from './running-processes.ts';
import { ask, environmentWithoutWatch, kill, newFolder, notedPid, opened, startProgram } from './server-programs.test-support.ts';

describe.skipIf(process.platform === 'win32')('what a killed program leaves', () => {
  test('REC-7 while it lives nobody else gets the directory; after it was killed, all that was acknowledged is there', async () => {
    const dataDir = await newFolder();
    const program = await startProgram(dataDir);
    expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'held-by-another', sentence: expect.stringContaining(`process ${program.pid ?? 0}`) });
    await kill(program);
    expect(await ask(await opened(dataDir), 'select n from kept')).toEqual([{ n: 1 }]);
  });

  test.skipIf(process.platform !== 'linux')('a killed program takes its server with it', async () => {
    const dataDir = await newFolder();
    const program = await startProgram(dataDir);
    const pid = await notedPid(dataDir);
    await kill(program);
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 10_000);
  });

  test('REC-7 a server that goes on running is found, stopped and started again', async () => {
    const dataDir = await newFolder();
    const program = await startProgram(dataDir, { env: await environmentWithoutWatch() });
    const orphan = await notedPid(dataDir);
    await kill(program);
    expect(isRunning(orphan)).toBe(true);
    const said: string[] = [];
    const server = await opened(dataDir, (line) => said.push(line));
    expect(said).toEqual([expect.stringContaining('stopped and started again')]);
    expect(isRunning(orphan)).toBe(false);
    expect(await ask(server, 'select n from kept')).toEqual([{ n: 1 }]);
  });

  test('REC-7 when program and server are both killed in the middle of work, the next start recovers', async () => {
    const dataDir = await newFolder();
    const program = await startProgram(dataDir);
    process.kill(await notedPid(dataDir), 'SIGKILL');
    await kill(program);
    expect(await ask(await opened(dataDir), 'select n from kept')).toEqual([{ n: 1 }]);
  });

  test('REC-7 when the server alone is killed the program is told, and can open it again', async () => {
    const dataDir = await newFolder();
    const said: string[] = [];
    const server = await opened(dataDir, (line) => said.push(line));
    await ask(server, 'create table kept as select 1 as n');
    process.kill(await notedPid(dataDir), 'SIGKILL');
    await vi.waitFor(() => expect(said.at(-1)).toContain('ended unexpectedly with SIGKILL'), 5000);
    await server.stop();
    expect(await ask(await opened(dataDir), 'select n from kept')).toEqual([{ n: 1 }]);
  });

  test('a note whose process id is another program by now', async () => {
    const dataDir = await newFolder();
    await (await opened(dataDir)).stop();
    const { uid, gid } = statSync(join(dataDir, 'postgres'));
    const other = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' });
    onTestFinished(() => void other.kill());
    await once(other, 'spawn');
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${other.pid ?? 0}\n${dataDir}/postgres\n1\n5432\n\n\n`);
    expect(await ask(await opened(dataDir), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(other.exitCode).toBeNull();
    expect(other.signalCode).toBeNull();
  });

  test('a server that somebody else started in the directory is left alone', async () => {
    const dataDir = await newFolder();
    await (await opened(dataDir)).stop();
    const { uid, gid } = statSync(join(dataDir, 'postgres'));
    const user = process.getuid?.() === 0 ? { uid, gid } : {};
    const postgres = findBinaries(user)?.postgres ?? '';
    const sockets = join(dataDir, 'sockets');
    mkdirSync(sockets);
    chownSync(sockets, uid, gid);
    const foreign = spawn(postgres, ['-D', join(dataDir, 'postgres'), '-c', 'listen_addresses=', '-c', `unix_socket_directories=${sockets}`], { ...user, cwd: '/', stdio: 'ignore' });
    onTestFinished(async () => {
      if (foreign.kill('SIGQUIT')) await once(foreign, 'exit');
    });
    await vi.waitFor(async () => expect(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).toContain('ready'), 10_000);
    expect(await openServer({ dataDir })).toMatchObject({ refused: true, code: 'held-by-another', sentence: expect.stringContaining(`process ${foreign.pid ?? 0}`) });
    expect(foreign.exitCode ?? foreign.signalCode).toBeNull();
  });

  test("a socket folder with somebody's old things in it is made anew", async () => {
    const dataDir = await newFolder();
    mkdirSync(join(dataDir, 'run'), { mode: 0o777 });
    await writeFile(join(dataDir, 'run', '.s.PGSQL.5432.lock'), '1\n');
    const server = await opened(dataDir);
    expect(statSync('host' in server.connection ? server.connection.host : '').mode & 0o777).toBe(0o700);
  });
});
