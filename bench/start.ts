import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, median } from './report.ts';
import type { Report } from './report.ts';
import { repository } from './serving.ts';

const laterStarts = 7;

/** From `npm start` to the first page served, and the memory of all its processes. */
export async function benchStart(): Promise<Report> {
  const dataDir = await mkdtemp(join(tmpdir(), 'travaux-bench-'));
  await chmod(dataDir, 0o755);
  try {
    const first = await startOnce(dataDir);
    const later: number[] = [];
    let memory = 0;
    for (let run = 0; run < laterStarts; run += 1) {
      const { seconds, megabytes } = await startOnce(dataDir);
      later.push(seconds);
      memory = Math.max(memory, megabytes);
    }
    return {
      bench: 'start',
      figures: { 'first start of all with loading, s': first.seconds, 'later start, median s': median(later), 'later start, slowest s': Math.max(...later), 'memory of all processes, MB': memory },
      goals: [atMost('first start with loading', 15, first.seconds, ' s'), atMost('start on a loaded directory, median', 2, median(later), ' s'), atMost('memory of all processes', 400, memory, ' MB')],
    };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function startOnce(dataDir: string): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn('npm', ['start'], { cwd: repository, env: { ...process.env, PORT: String(port), TRAVAUX_DATA: dataDir }, stdio: 'ignore', detached: true });
  try {
    await firstPage(`http://localhost:${port}/en/gcm`, begun);
    const seconds = (performance.now() - begun) / 1000;
    // A visitor's first look at the largest pages belongs to what the program needs.
    for (const path of ['/en/gcm/work-plan', '/ar/gcm/work-plan/timeline', '/zh/gcm/documents']) await (await fetch(`http://localhost:${port}${path}`)).text();
    return { seconds, megabytes: await memoryOf(child, dataDir) };
  } finally {
    const gone = once(child, 'exit');
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await gone;
    await quiet(dataDir);
  }
}

async function firstPage(url: string, begun: number): Promise<void> {
  while (performance.now() - begun < 60_000) {
    try {
      const response = await fetch(url);
      await response.text();
      if (response.status === 200) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((wait) => setTimeout(wait, 10));
  }
  throw new Error('No page within a minute.');
}

/** Proportional set sizes of the program, its children and the database it started, in MB (10^6 bytes). */
async function memoryOf(child: ChildProcess, dataDir: string): Promise<number> {
  let kilobytes = 0;
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/u.test(name))) {
    if (!(await belongs(pid, child.pid ?? 0, dataDir))) continue;
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+)/mu.exec(rollup)?.[1] ?? 0);
  }
  return (kilobytes * 1024) / 1e6;
}

async function belongs(pid: string, group: number, dataDir: string): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (Number(fields[2]) === group) return true;
  const postmaster = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0] ?? '';
  return postmaster !== '' && (pid === postmaster || fields[1] === postmaster);
}

/** Waits until the database of the run before has ended. */
async function quiet(dataDir: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      execFileSync('test', ['!', '-e', join(dataDir, 'postgres', 'postmaster.pid')]);
      return;
    } catch {
      await new Promise((wait) => setTimeout(wait, 25));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
