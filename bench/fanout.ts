import { setTimeout as pause } from 'node:timers/promises';
import type { ClientAnswer, ClientQuestion } from './feed-client.ts';
import { FeedActs } from './feed-acts.ts';
import { machineTime, startChild } from './feed-children.ts';
import type { Child } from './feed-children.ts';
import type { ServerAnswer, ServerQuestion } from './feed-server.ts';
import { temporaryPlace } from './place.ts';
import { atMost, median } from './report.ts';
import type { Report } from './report.ts';

const sizes = [1000, 4000, 10_000] as const;
const rounds = 3;
const warming = 3;
const changes = 12;

interface Seen {
  readonly p50: number;
  readonly p99: number;
  /** Seconds a change, of the program that has the streams. */
  readonly cpu: number;
  /** KiB a stream. */
  readonly memory: number;
}

type Streams = Child<ClientQuestion, ClientAnswer>;
type Serving = Child<ServerQuestion, ServerAnswer>;
/** Brings one change about; answers with when it began. */
type Change = (server: Serving) => Promise<number>;

/**
 * One speaker more on a list of thirty, told to streams of another program, a third of each class: from the officer's
 * request to the last stream, commit, NOTIFY, reading, folding and encoding included. Against a bare server that writes
 * the same bytes to as many streams, measured from its first write. Round by round in turn, each in a fresh program.
 */
export async function benchFanout(): Promise<Report> {
  const place = await temporaryPlace();
  const acts = new FeedActs(place.store);
  await acts.open(1);
  const client = startChild<ClientQuestion, ClientAnswer>('feed-client');
  let bytes: Readonly<Record<string, Uint8Array>> = {};
  const act: Change = async () => {
    const begun = machineTime();
    await acts.move(1);
    return begun;
  };
  const write: Change = async (server) => (await server.ask({ do: 'write', bytes })).at ?? Number.NaN;
  const figures: Record<string, number> = {};
  const goals = [];
  try {
    bytes = (await oneRun(client, { do: 'open', connection: place.store.connection }, 3, act)).bytes;
    figures['bytes of an event, public / delegation / chair, mean'] = Object.values(bytes).reduce((sum, { length }) => sum + length, 0) / 3;
    for (const size of sizes) {
      const [ours, others]: [Seen[], Seen[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        others.push((await oneRun(client, { do: 'open' }, size, write)).seen);
        ours.push((await oneRun(client, { do: 'open', connection: place.store.connection }, size, act)).seen);
      }
      const [feed, bare] = [middle(ours), middle(others)];
      for (const [name, seen] of Object.entries({ feed, bare })) {
        figures[`${size} streams, ${name}: p50, ms`] = seen.p50;
        figures[`${size} streams, ${name}: p99, ms`] = seen.p99;
        figures[`${size} streams, ${name}: CPU, ms a change`] = seen.cpu * 1000;
        figures[`${size} streams, ${name}: memory, KiB a stream`] = seen.memory;
      }
      goals.push(atMost(`${size} streams, p99 to bare`, 2, feed.p99 / bare.p99), atMost(`${size} streams, CPU to bare`, 2, feed.cpu / bare.cpu));
    }
    return { bench: 'fanout', figures, goals };
  } finally {
    await client.stop();
    await place.close();
  }
}

function middle(seen: readonly Seen[]): Seen {
  const of = (name: keyof Seen) => median(seen.map((one) => one[name]));
  return { p50: of('p50'), p99: of('p99'), cpu: of('cpu'), memory: of('memory') };
}

async function oneRun(client: Streams, opening: ServerQuestion, streams: number, change: Change): Promise<{ readonly seen: Seen; readonly bytes: Readonly<Record<string, Uint8Array>> }> {
  const server = startChild<ServerQuestion, ServerAnswer>('feed-server', true);
  try {
    const { port = 0 } = await server.ask(opening);
    const empty = await server.ask({ do: 'memory' });
    await client.ask({ do: 'open', port, streams });
    for (let turn = 0; turn < warming; turn += 1) await oneChange(client, server, change);
    const full = await server.ask({ do: 'memory' });
    const before = await server.ask({ do: 'cpu' });
    const waits: number[] = [];
    let bytes: Readonly<Record<string, Uint8Array>> = {};
    for (let turn = 0; turn < changes; turn += 1) {
      const { times, begun, had } = await oneChange(client, server, change);
      for (const time of times) waits.push(time - begun);
      bytes = had;
    }
    const after = await server.ask({ do: 'cpu' });
    waits.sort((a, b) => a - b);
    const at = (share: number) => waits[Math.floor(waits.length * share)] ?? Number.NaN;
    const [cpu, memory] = [((after.cpu ?? 0) - (before.cpu ?? 0)) / changes, ((full.memory ?? 0) - (empty.memory ?? 0)) / streams / 1024];
    return { seen: { p50: at(0.5), p99: at(0.99), cpu, memory }, bytes };
  } finally {
    await client.ask({ do: 'close' });
    await server.stop();
  }
}

async function oneChange(client: Streams, server: Serving, change: Change): Promise<{ readonly times: Float64Array; readonly begun: number; readonly had: Readonly<Record<string, Uint8Array>> }> {
  const told = client.ask({ do: 'await' });
  const begun = await change(server);
  const { times = new Float64Array(), bytes = {} } = await told;
  await pause(20);
  return { times, begun, had: bytes };
}
