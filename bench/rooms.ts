import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openPlace } from '../src/commands/open.ts';
import { stateTable } from '../src/process/vocabulary/states/state.ts';
import { writeStanding } from '../src/web/standing-cookie.ts';
import { startChild } from './feed-children.ts';
import { atMost } from './report.ts';
import type { Report } from './report.ts';
import { chair, delegation, openProcess, process as benchProcess, Room } from './room-acts.ts';
import type { TimedAct } from './room-acts.ts';
import type { RoomAnswer, RoomFollower, RoomQuestion } from './room-client.ts';
import { serve } from './serving.ts';

const rooms = 50;
const people = 200;
/** An act in each room every so many milliseconds, for so many seconds after the warming. */
const every = 2000;
const seconds = 60;
const warming = 10;

/**
 * Fifty sittings at once in one process, two hundred people following each from another program: a chair, ninety-nine
 * delegations with what concerns them alone, a hundred of the public. An act in every room every two seconds, by the forms
 * of the pages, from the sending of the form and from its answer to every screen.
 */
export async function benchRooms(): Promise<Report> {
  const dataDir = await mkdtemp(join(tmpdir(), 'travaux-bench-'));
  await chmod(dataDir, 0o755);
  const sittings = await openRooms(dataDir);
  const server = await serve(dataDir);
  const client = startChild<RoomQuestion, RoomAnswer>('room-client');
  try {
    await client.ask({ do: 'open', port: Number(new URL(server.url).port), followers: sittings.flatMap(followersOf) });
    await actsIn(sittings, server.url, warming);
    await client.ask({ do: 'take' });
    const [pid, before, begun] = [server.child.pid ?? 0, await cpuOf(server.child.pid ?? 0), performance.now()];
    const acts = await actsIn(sittings, server.url, seconds);
    const [spent, lasted] = [(await cpuOf(pid)) - before, (performance.now() - begun) / 1000];
    await pause(2000);
    return report(acts, await client.ask({ do: 'take' }), spent / lasted, spent / acts.length);
  } finally {
    await client.stop();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function openRooms(dataDir: string): Promise<readonly Room[]> {
  const place = await openPlace({ dataDir, databaseUrl: undefined }, () => undefined);
  try {
    await openProcess(place.store);
    const sittings = Array.from({ length: rooms }, (_, index) => new Room(index + 1));
    await Promise.all(sittings.map((room, index) => room.open(place.store, index + 1)));
    return sittings;
  } finally {
    await place.close();
  }
}

function followersOf({ id }: Room): readonly RoomFollower[] {
  return Array.from({ length: people }, (_, index): RoomFollower => {
    const cls = index === 0 ? 'chair' : index < people / 2 ? 'delegation' : 'public';
    const by = index === 0 ? chair : index < people / 2 ? delegation(stateTable[index]?.code ?? 'CH') : { standing: 'public' as const };
    return { path: `/en/${benchProcess}/sessions/${id}/live/${cls}`, cookie: `standing=${writeStanding(by)}` };
  });
}

/** Each room has its own place in the two seconds, and goes on where it was when an answer is late. */
async function actsIn(sittings: readonly Room[], url: string, lasting: number): Promise<readonly TimedAct[]> {
  const acts: TimedAct[] = [];
  const begun = performance.now();
  await Promise.all(
    sittings.map(async (room, index) => {
      for (let due = begun + (index * every) / rooms; due < begun + lasting * 1000; due += every) {
        await pause(Math.max(0, due - performance.now()));
        acts.push(await room.act(url));
      }
    }),
  );
  return acts;
}

function report(acts: readonly TimedAct[], { positions = new Float64Array(), times = new Float64Array() }: RoomAnswer, cores: number, each: number): Report {
  const byPosition = new Map(acts.map((act) => [act.position, act]));
  const [fromAnswer, fromSending]: [number[], number[]] = [[], []];
  for (const [index, position] of positions.entries()) {
    const act = byPosition.get(position);
    if (act === undefined) continue;
    fromAnswer.push((times[index] ?? Number.NaN) - act.acknowledged);
    fromSending.push((times[index] ?? Number.NaN) - act.sent);
  }
  const answers = acts.map(({ sent, acknowledged }) => acknowledged - sent);
  return {
    bench: 'rooms',
    figures: {
      'sittings at once': rooms,
      'people following': rooms * people,
      'acts a second': acts.length / seconds,
      'answer to the form: p50, ms': share(answers, 0.5),
      'answer to the form: p99, ms': share(answers, 0.99),
      'answer to every screen: p50, ms': share(fromAnswer, 0.5),
      'answer to every screen: p99, ms': share(fromAnswer, 0.99),
      'form to every screen: p50, ms': share(fromSending, 0.5),
      'form to every screen: p99, ms': share(fromSending, 0.99),
      'form to every screen: longest, ms': share(fromSending, 1),
      'CPU of the server, cores': cores,
      'CPU of the server, ms an act': each * 1000,
    },
    goals: [atMost('form to every screen, p99', 1000, share(fromSending, 0.99), ' ms'), atMost('screens that missed an act', 0, acts.length * people - fromSending.length)],
  };
}

function share(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).toSorted();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Seconds of CPU that a process has used, where the system tells (Linux). */
async function cpuOf(pid: number): Promise<number> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}
