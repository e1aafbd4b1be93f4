import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openPlace } from '../src/commands/open.ts';
import { EventReader } from '../src/live/feed/event-reader.ts';
import { HeldView } from '../src/live/feed/held-view.ts';
import { memberStates } from '../src/process/vocabulary/member-states.ts';
import { machineTime, startChild } from './feed-children.ts';

import type { ServerAnswer, ServerQuestion } from './feed-server.ts';
import { cookieOf, LiveText, process as benchProcess, table, text } from './live-text.ts';
import type { Tabled, Wish } from './live-text.ts';
import { atMost } from './report.ts';
import type { Report } from './report.ts';
import type { RoomAnswer, RoomFollower, RoomQuestion } from './room-client.ts';
import { serve } from './serving.ts';

const delegates = 500;
/** An amendment every so many milliseconds, for so many seconds after the warming. */
const every = 200;
const [warming, seconds] = [5, 40];
const pairs = 1000;
/** So many pairs are on their way at once. */
const atOnce = 4;
/** Writes of a bare server. */
const turns = 40;

/**
 * Five hundred delegates with a text of 25,000 words on their screens, and five amendments a second by the form of the page:
 * from the sending of the form to every screen, compiling included. Then two that are tabled in the same moment, a thousand
 * times, half of them to the same paragraph: both stand in the record, and both in what is on the screens.
 */
export async function benchLive(): Promise<Report> {
  const dataDir = await mkdtemp(join(tmpdir(), 'travaux-bench-'));
  await chmod(dataDir, 0o755);
  const live = new LiveText();
  await inPlace(dataDir, (store) => live.open(store));
  const server = await serve(dataDir);
  const screens = startChild<RoomQuestion, RoomAnswer>('room-client');
  const screen = await follow(server.url);
  try {
    await screens.ask({ do: 'open', port: Number(new URL(server.url).port), followers: followers(delegates) });
    await amendments(live, server.url, warming);
    await screens.ask({ do: 'take' });
    const [pid, before] = [server.child.pid ?? 0, await cpuOf(server.child.pid ?? 0)];
    const tabled = await amendments(live, server.url, seconds);
    const spent = (await cpuOf(pid)) - before;
    await pause(1500);
    const seen = waits(tabled, await screens.ask({ do: 'take' }));
    const bare = await bareWaits(screen.lastChange());
    const wishes = await inPairs(live, server.url);
    await screen.until(wishes.at(-1)?.[1].position ?? 0);
    const missed = missing(wishes, screen.held.view);
    await screens.stop();
    await server.stop();
    const recorded = await inPlace(dataDir, ({ pool }) => standing(pool));
    const lost = wishes.filter(([wish]) => missed.has(wish.mark) || !recorded.has(wish.mark)).length;
    return report({ live, tabled, seen, bare, lost, spent });
  } finally {
    screen.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function inPlace<Found>(dataDir: string, work: (store: Awaited<ReturnType<typeof openPlace>>['store']) => Promise<Found>): Promise<Found> {
  const place = await openPlace({ dataDir, databaseUrl: undefined }, () => undefined);
  try {
    return await work(place.store);
  } finally {
    await place.close();
  }
}

function feedOf(party: string): RoomFollower {
  return { path: `/en/${benchProcess}/texts/${text}/live/room`, cookie: cookieOf(party) };
}

function followers(count: number): readonly RoomFollower[] {
  return Array.from({ length: count }, (_, at) => feedOf(memberStates[at % memberStates.length] ?? 'CH'));
}

/** One at its time after the other, whether or not those before were answered. */
async function amendments(live: LiveText, url: string, lasting: number): Promise<readonly Tabled[]> {
  const tabled: Promise<Tabled>[] = [];
  const begun = performance.now();
  for (let due = begun; due < begun + lasting * 1000; due += every) {
    await pause(Math.max(0, due - performance.now()));
    tabled.push(table(url, live.next()));
  }
  return Promise.all(tabled);
}

/** Two in the same moment, half of them of one paragraph; each party once at a paragraph, so that nobody takes the place of its own words. */
async function inPairs(live: LiveText, url: string): Promise<readonly (readonly [Wish, Tabled])[]> {
  const done: (readonly [Wish, Tabled])[] = [];
  const next = Array.from({ length: pairs }, (_, at) => at).values();
  const one = async () => {
    for (const at of next) {
      const round = 2 * Math.floor(at / 120);
      const both = [live.wish(at, round), at % 2 === 0 ? live.wish(at, round + 1) : live.wish(at + 60, 100 + round)];
      done.push(...(await Promise.all(both.map(async (wish) => [wish, await table(url, wish)] as const))));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return done.toSorted(([, a], [, b]) => a.position - b.position);
}

/** A screen that holds what it is told, as a page does. */
async function follow(url: string) {
  const { path, cookie } = feedOf('CH');
  const stop = new AbortController();
  const response = await fetch(url + path, { headers: { cookie }, signal: stop.signal });
  const [held, reader, decoder] = [new HeldView(), new EventReader(), new TextDecoder()];
  let last = '';
  const reading = (async () => {
    for await (const piece of response.body ?? []) {
      for (const { id, event, data } of reader.take(decoder.decode(piece, { stream: true }))) {
        if (event === 'whole') held.whole(Number(id), JSON.parse(data));
        if (event !== 'change') continue;
        if (held.change(Number(id), JSON.parse(data)) !== 'taken') throw new Error(`A screen cannot take ${id}.`);
        last = `id: ${id}\nevent: change\ndata: ${data}\n\n`;
      }
    }
  })().catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  return {
    held,
    lastChange: () => Buffer.from(last),
    until: async (position: number) => {
      for (let tries = 0; (held.position ?? 0) < position && tries < 500; tries += 1) await pause(20);
    },
    close: () => {
      stop.abort();
      void reading;
    },
  };
}

interface Waits {
  /** From the form to each screen, and from its answer, in milliseconds. */
  readonly fromSending: readonly number[];
  readonly fromAnswer: readonly number[];
}

function waits(tabled: readonly Tabled[], { positions = new Float64Array(), times = new Float64Array() }: RoomAnswer): Waits {
  const byPosition = new Map(tabled.map((one) => [one.position, one]));
  const found = [...positions].flatMap((position, at) => {
    const one = byPosition.get(position);
    return one === undefined ? [] : [{ one, time: times[at] ?? Number.NaN }];
  });
  return { fromSending: found.map(({ one, time }) => time - one.sent), fromAnswer: found.map(({ one, time }) => time - one.answered) };
}

/** The same bytes to as many streams by a server that does nothing else, from its first write. */
async function bareWaits(bytes: Uint8Array): Promise<readonly number[]> {
  const server = startChild<ServerQuestion, ServerAnswer>('feed-server');
  const screens = startChild<RoomQuestion, RoomAnswer>('room-client');
  const found: number[] = [];
  try {
    const { port = 0 } = await server.ask({ do: 'open' });
    await screens.ask({ do: 'open', port, followers: Array.from({ length: delegates }, () => ({ path: `/${text}/room`, cookie: '' })) });
    for (let turn = 0; turn < turns; turn += 1) {
      const { at = machineTime() } = await server.ask({ do: 'write', bytes: { room: bytes } });
      await pause(every);
      const { times = [] } = await screens.ask({ do: 'take' });
      if (turn >= turns / 10) for (const time of times) found.push(time - at);
    }
    return found;
  } finally {
    await screens.stop();
    await server.stop();
  }
}

/** Marks that no paragraph on a screen has. */
function missing(wishes: readonly (readonly [Wish, Tabled])[], view: unknown): ReadonlySet<string> {
  const shown = new Set(JSON.stringify(view).match(/mark\d+/gu));
  return new Set(wishes.flatMap(([{ mark }]) => (shown.has(mark) ? [] : [mark])));
}

/** Marks of the amendments that stand. */
async function standing(pool: Awaited<ReturnType<typeof openPlace>>['store']['pool']): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ words: string }>(`select words from "amendment" where process_id = $1 and status = 'standing' and to_position is null`, [benchProcess]);
  return new Set(rows.flatMap(({ words }) => words.match(/mark\d+/gu) ?? []));
}

interface Found {
  readonly live: LiveText;
  readonly tabled: readonly Tabled[];
  readonly seen: Waits;
  readonly bare: readonly number[];
  readonly lost: number;
  readonly spent: number;
}

function report({ live, tabled, seen, bare, lost, spent }: Found): Report {
  const answers = tabled.map(({ sent, answered }) => answered - sent);
  const p99 = share(seen.fromSending, 0.99);
  return {
    bench: 'live',
    figures: {
      'words of the text': live.words,
      'screens': delegates,
      'amendments a second': tabled.length / seconds,
      'answer to the form: p50, ms': share(answers, 0.5),
      'answer to the form: p99, ms': share(answers, 0.99),
      'answer to every screen: p99, ms': share(seen.fromAnswer, 0.99),
      'form to every screen: p50, ms': share(seen.fromSending, 0.5),
      'form to every screen: p99, ms': p99,
      'form to every screen: longest, ms': share(seen.fromSending, 1),
      'bare server, write to every screen: p99, ms': share(bare, 0.99),
      'CPU of the server, ms an amendment': (spent / tabled.length) * 1000,
    },
    goals: [atMost('p99 to every screen', 1, p99 / 1000, ' s'), atMost(`edits lost in ${pairs} concurrent pairs`, 0, lost), atMost('events missed', 0, tabled.length * delegates - seen.fromSending.length)],
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
