import { setTimeout as pause } from 'node:timers/promises';
import { openClient } from '../src/store/database.ts';
import type { Store } from '../src/store/store.ts';
import { actsSince } from '../src/store/work-plan/load-acts.ts';
import { FeedActs } from './feed-acts.ts';
import { startChild } from './feed-children.ts';
import { freshList, speakerClasses, speakerLists } from './feed-source.ts';
import type { ServerAnswer, ServerQuestion } from './feed-server.ts';
import { temporaryPlace } from './place.ts';
import { digestOf } from './digest-of.ts';
import { atLeast, atMost } from './report.ts';
import type { Report } from './report.ts';
import type { Held, ResumeAnswer, ResumeQuestion } from './resume-client.ts';

const reconnections = 10_000;
const followers = 240;
const meetings = 8;
/** Milliseconds between two acts; half of them fall on one meeting. */
const between = 8;

/**
 * 10,000 connections to two servers of one record, broken off and resumed at random moments while acts are recorded and
 * the servers lose their connections to the database. What each follower held when it went is compared with what the
 * acts up to that position make, folded from the record by itself.
 */
export async function benchResume(): Promise<Report> {
  const place = await temporaryPlace();
  const acts = new FeedActs(place.store);
  await acts.open(meetings);
  const servers = [0, 1].map(() => startChild<ServerQuestion, ServerAnswer>('feed-server'));
  const client = startChild<ResumeQuestion, ResumeAnswer>('resume-client');
  try {
    const ports = await Promise.all(servers.map(async (server) => (await server.ask({ do: 'open', connection: place.store.connection })).port ?? 0));
    const load = underLoad(place.store, acts);
    const begun = performance.now();
    const seen = await client.ask({ ports, followers, reconnections, meetings });
    const seconds = (performance.now() - begun) / 1000;
    const { recorded, broken } = await load.end();
    const truth = await truthOf(place.store);
    const differing = seen.held.filter((held) => truth.get(keyOf(held)) !== held.digest).length;
    return {
      bench: 'resume',
      figures: { reconnections, seconds, 'acts recorded meanwhile': recorded, 'listening connections broken': broken, 'views compared': seen.held.length, 'changes taken': seen.changes, 'whole views sent': seen.wholes, 'connections refused': seen.failed },
      goals: [
        atMost('gaps: views that differ from the record', 0, differing),
        atMost('gaps: changes that do not hold', 0, seen.gaps),
        atMost('repeats', 0, seen.repeats),
        atMost('connections refused', 0, seen.failed),
        atLeast('views compared', reconnections * 0.9, seen.held.length),
      ],
    };
  } finally {
    await client.stop();
    for (const server of servers) await server.stop();
    await place.close();
  }
}

/** Acts one after another, and every other second a connection broken that follows the record. */
function underLoad(store: Store, acts: FeedActs): { end(): Promise<{ readonly recorded: number; readonly broken: number }> } {
  const ending = new AbortController();
  let [recorded, broken] = [0, 0];
  const acting = (async () => {
    for (; !ending.signal.aborted; recorded += 1) {
      await acts.move(recorded % 2 === 0 ? 1 : 2 + (Math.floor(recorded / 2) % (meetings - 1)));
      await pause(between);
    }
  })();
  const breaking = (async () => {
    const client = await openClient(store.connection);
    while (!ending.signal.aborted) {
      await pause(2000);
      const { rowCount } = await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and starts_with(query, 'select p.id as process') limit 1");
      broken += rowCount ?? 0;
    }
    await client.end();
  })();
  return {
    end: async () => {
      ending.abort();
      await Promise.all([acting, breaking]);
      return { recorded, broken };
    },
  };
}

function keyOf({ meeting, cls, position }: Pick<Held, 'meeting' | 'cls' | 'position'>): string {
  return `${meeting} ${cls} ${position}`;
}

/** The digest of every view of every class after every act, folded from the record without the feed. */
async function truthOf(store: Store): Promise<ReadonlyMap<string, string>> {
  const truth = new Map<string, string>();
  const source = speakerLists(store);
  for (let meeting = 1; meeting <= meetings; meeting += 1) {
    let state = freshList;
    for (const { act } of await actsSince(store.pool, 'bench', `event:event-${meeting}`, 0)) {
      state = source.evolve(state, act);
      for (const cls of speakerClasses) truth.set(keyOf({ meeting, cls, position: act.position }), digestOf(JSON.parse(JSON.stringify(source.view(state, cls)))));
    }
  }
  return truth;
}
