import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newStore } from '../store/new-database.test-support.ts';
import type { Store } from '../store/store.ts';
import { loadSubject } from '../store/work-plan/load-subject.ts';
import { openClient } from '../store/database.ts';
import { mostWaiting } from '../live/feed/stream.ts';
import { HeldView } from '../live/feed/held-view.ts';
import { Acting, TestFollower, meetings, openFeedServer, until, viewOfMeeting } from './feed.test-support.ts';
import type { FeedServer, MeetingClass } from './feed.test-support.ts';

let store: Store;
let one: FeedServer;
let two: FeedServer;

beforeAll(async () => {
  store = await newStore();
  [one, two] = [await openFeedServer(store), await openFeedServer(store)];
});
afterAll(async () => {
  await one.close();
  await two.close();
  await store.close();
});

/** The connections that follow the record, by the last thing they did. */
const listening = "from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and (starts_with(query, 'listen ') or starts_with(query, 'select p.id as process'))";

async function truth(process: string, event: string, cls: MeetingClass): Promise<unknown> {
  const loaded = await loadSubject(store.pool, process, 'event', event);
  return loaded === undefined ? undefined : JSON.parse(JSON.stringify(viewOfMeeting(loaded.state, cls)));
}

async function follow(server: FeedServer, path: string, held?: HeldView): Promise<TestFollower> {
  return new TestFollower(`${server.url}/${path}`, held).open();
}

/** A process of its own for a test, with two meetings. */
async function given(process: string): Promise<Acting> {
  const acting = new Acting(store, process);
  await acting.open('session', 'other');
  return acting;
}

describe('the live feed', () => {
  test('LF-1 an act is one event a class, the same bytes on two servers, and none where nothing changes', async () => {
    const acting = await given('lf1');
    const followers = await Promise.all([one, two].flatMap((server) => ['public', 'delegation', 'chair'].map((cls) => follow(server, `lf1/session/${cls}`))));
    const positions: number[] = [];
    for (let index = 0; index < 20; index += 1) positions.push(await acting.move('session'));
    await acting.move('other');
    const cancelled = await acting.cancel('session');
    await until(() => followers.every((follower) => follower.held.position === cancelled), 'the last act');
    const [public1, delegation1, chair1, public2, delegation2, chair2] = followers.map((follower) => follower.of('change'));
    expect(delegation1?.map(({ id }) => Number(id))).toEqual([...positions, cancelled]);
    expect(public1?.map(({ id }) => Number(id))).toEqual([cancelled]);
    expect([public1, delegation1, chair1]).toEqual([public2, delegation2, chair2]);
    expect(JSON.parse(public1?.[0]?.data ?? '')).toMatchObject({ at: '2026-01-01T12:00:00.000Z', patch: { status: 'cancelled' } });
    for (const follower of followers) follower.close();
  });

  test('LF-2 who does not hold the view from which a change holds asks for the whole', () => {
    const held = new HeldView();
    expect(held.change(5, { from: 4, patch: { a: 1 } })).toBe('gap');
    held.whole(4, { view: { a: 0 } });
    expect(held.change(4, { from: 3, patch: { a: 9 } })).toBe('repeat');
    expect(held.change(7, { from: 5, patch: { a: 9 } })).toBe('gap');
    expect(held.change(6, { from: 2, patch: { a: 1 } })).toBe('taken');
    expect(held).toMatchObject({ position: 6, view: { a: 1 } });
  });

  test('LF-3 who comes first gets the whole, who comes back exactly what they missed, on the other server too', async () => {
    const acting = await given('lf3');
    const keeping = [await follow(one, 'lf3/session/chair'), await follow(two, 'lf3/session/chair')];
    const follower = await follow(one, 'lf3/session/chair');
    const first = await acting.move('session');
    await until(() => follower.held.position === first, 'the first act');
    expect(follower.events.map(({ event }) => event)).toEqual(['clock', 'whole', 'change']);
    const held = follower.close();
    const missed = [await acting.move('session'), await acting.move('session')];
    await until(() => keeping.every((other) => other.held.position === missed[1]), 'the acts on both servers');
    const back = await follow(two, `lf3/session/chair?last=${first}`, held);
    await until(() => back.held.position === missed[1], 'what was missed');
    expect(back.events.map(({ event, id }) => (event === 'change' ? Number(id) : event))).toEqual(['clock', ...missed]);
    expect(back.held.view).toEqual(await truth('lf3', 'session', 'chair'));
    for (const other of [...keeping, back]) other.close();
  });

  test('LF-3 who was away longer than the ring reaches, or names what is not yet, gets the whole', async () => {
    const acting = await given('lf3b');
    const server = await openFeedServer(store, { ring: 8 });
    const keeping = await follow(server, 'lf3b/session/delegation');
    await until(() => keeping.held.position !== undefined, 'the whole view');
    const begun = keeping.held.position;
    for (let index = 0; index < 16; index += 1) await acting.move('session');
    const last = await acting.move('session');
    await until(() => keeping.held.position === last, 'all acts');
    const late = await new TestFollower(`${server.url}/lf3b/session/delegation`).open({ 'last-event-id': String(begun) });
    const ahead = await new TestFollower(`${server.url}/lf3b/session/delegation`).open({ 'last-event-id': String(last + 1000) });
    const senseless = await new TestFollower(`${server.url}/lf3b/session/delegation`).open({ 'last-event-id': 'x' });
    for (const follower of [late, ahead, senseless]) {
      await until(() => follower.held.position === last, 'the whole view');
      expect(follower.events.map(({ event }) => event)).toEqual(['clock', 'whole']);
      expect(follower.held.view).toEqual(keeping.held.view);
      follower.close();
    }
    keeping.close();
    await server.close();
  });

  test('LF-4 acts during the opening are neither lost nor told twice', async () => {
    const acting = await given('lf4');
    // Acts fall before, between and after the two readings that opening a topic consists of.
    const slow = { ...meetings(store), load: async (process: string, id: string) => {
      await acting.move('session');
      const loaded = await loadSubject(store.pool, process, 'event', id);
      await acting.move('session');
      await new Promise((soon) => setTimeout(soon, 30));
      await acting.move('session');
      return loaded;
    } };
    const server = await openFeedServer(store, { source: slow });
    const opening = Promise.all(Array.from({ length: 10 }, () => follow(server, 'lf4/session/chair')));
    for (let index = 0; index < 40; index += 1) await acting.move('session');
    const early = await opening;
    const followers = [...early];
    for (let index = 0; index < 60; index += 1) {
      const joining = follow(server, 'lf4/session/chair');
      await acting.move('session');
      followers.push(await joining);
    }
    const last = await acting.move('session');
    await until(() => followers.every((follower) => follower.held.position === last), 'the last act');
    const whole = await truth('lf4', 'session', 'chair');
    for (const follower of followers) {
      expect([follower.gaps, follower.repeats]).toEqual([0, 0]);
      expect(follower.held.view).toEqual(whole);
      follower.close();
    }
    await server.close();
  });

  test('LF-5 each sees what their class sees, and what concerns one alone goes to them alone', async () => {
    const acting = await given('lf5');
    const [anybody, vienna, geneva] = [await follow(one, 'lf5/session/public'), await follow(one, 'lf5/session/delegation?whom=vienna'), await follow(one, 'lf5/session/delegation?whom=geneva')];
    const last = await acting.move('session');
    await until(() => vienna.held.position === last && vienna.of('own').length === 2, 'the act');
    await until(() => geneva.held.position === last, 'the act');
    expect(vienna.of('own').map(({ data }) => JSON.parse(data))).toEqual([{ whom: 'vienna', had: 0, has: 2 }, { whom: 'vienna', had: 2, has: 3 }]);
    expect(geneva.of('own').map(({ data }) => JSON.parse(data))).toEqual([{ whom: 'geneva', had: 0, has: 2 }]);
    expect(anybody.of('own')).toEqual([]);
    expect(anybody.held.view).toEqual({ status: 'scheduled' });
    for (const follower of [anybody, vienna, geneva]) follower.close();
    expect((await fetch(`${one.url}/lf5/session/chairs`)).status).toBe(404);
  });

  test('LF-6 after a lost connection everything that was recorded meanwhile is told', async () => {
    const acting = await given('lf6');
    const followers = await Promise.all([one, two, two].map((server) => follow(server, 'lf6/session/chair')));
    const killer = await openClient(store.connection);
    for (let round = 0; round < 3; round += 1) {
      const acts = (async () => {
        for (let index = 0; index < 30; index += 1) await acting.move('session');
      })();
      await killer.query(`select pg_terminate_backend(pid) ${listening}`);
      await acts;
      await until(() => followers.every((follower) => follower.held.position !== undefined), 'the beginning');
    }
    const last = await acting.move('session');
    await until(() => followers.every((follower) => follower.held.position === last), 'the last act');
    for (const follower of followers) {
      expect([follower.gaps, follower.repeats, follower.of('whole').length]).toEqual([0, 0, 1]);
      expect(follower.held.view).toEqual(await truth('lf6', 'session', 'chair'));
      follower.close();
    }
    expect(one.log.filter((line) => line.startsWith('lost')).length).toBeGreaterThan(0);
    // However often a broken connection reported itself, one listens for each server afterwards.
    await until(() => one.positions.head('lf6') !== undefined && two.positions.head('lf6') !== undefined, 'both follow again');
    const { rows } = await killer.query<{ count: number }>(`select count(*)::int as count ${listening}`);
    expect(rows[0]?.count).toBe(2);
    await killer.end();
  });

  test('LF-7 a follower who reads nothing is let go, and the others are not kept waiting', async () => {
    const acting = await given('lf7');
    // Every act brings a large patch, so that the buffers of the machine are soon full.
    const ballast = Array.from({ length: 400 }, (_, index) => createHash('sha512').update(String(index)).digest('base64')).join('').repeat(16);
    const source = { ...meetings(store), view: (state: Parameters<typeof viewOfMeeting>[0]) => ({ claims: state.claims.length, ballast: `${state.claims.length}${ballast}` }) };
    const server = await openFeedServer(store, { source });
    const [slow, quick] = [await follow(server, 'lf7/session/chair'), await follow(server, 'lf7/session/chair')];
    await until(() => slow.held.position !== undefined, 'the whole view');
    slow.answer?.pause();
    let acts = 0;
    let last = 0;
    while (server.hub.size === 2) {
      last = await acting.move('session');
      await until(() => quick.held.position === last, 'the quick one');
      acts += 1;
      expect(acts * ballast.length).toBeLessThan(mostWaiting * 40);
    }
    const held = slow.close();
    expect(slow.gaps).toBe(0);
    const back = await follow(server, 'lf7/session/chair', held);
    await until(() => back.held.position === last, 'what was missed');
    expect([back.gaps, back.repeats, back.of('whole').length]).toEqual([0, 0, 0]);
    expect(back.held.view).toEqual(quick.held.view);
    for (const follower of [quick, back]) follower.close();
    await server.close();
  });

  test('LF-8 a stream gives signs of life, ends after its time, and goes on without a gap', async () => {
    const acting = await given('lf8');
    const server = await openFeedServer(store, { tick: 5, longest: 400 });
    const follower = await follow(server, 'lf8/session/chair');
    await until(() => follower.ended, 'its end');
    expect(follower.of('clock').length).toBeGreaterThan(2);
    expect(Math.abs(Number(follower.of('clock').at(-1)?.data) - Date.now())).toBeLessThan(10_000);
    const missed = await acting.move('session');
    const back = await follow(server, 'lf8/session/chair', follower.held);
    await until(() => back.held.position === missed, 'what was missed');
    expect([back.gaps, back.repeats, back.of('whole').length]).toEqual([0, 0, 0]);
    await server.close();
  });

  test('LF-9 a server that closes ends its streams, and takes none', async () => {
    await given('lf9');
    const server = await openFeedServer(store, { most: 2 });
    const followers = [await follow(server, 'lf9/session/chair'), await follow(server, 'lf9/session/public')];
    expect((await fetch(`${server.url}/lf9/session/public`)).status).toBe(503);
    const begun = performance.now();
    await server.close();
    expect(performance.now() - begun).toBeLessThan(1000);
    await until(() => followers.every((follower) => follower.ended), 'their end');
    expect(server.hub.full).toBe(true);
  });

  test('says what it is, and that nobody keeps or compresses it', async () => {
    await given('head');
    const follower = await follow(one, 'head/session/public');
    expect(follower.answer?.headers).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' });
    follower.close();
    expect((await fetch(`${one.url}/head/nothing/public`)).status).toBe(404);
    const asked = await fetch(`${one.url}/head/session/public`, { method: 'HEAD' });
    expect([asked.status, asked.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await until(() => one.hub.size === 0, 'everybody gone');
  });

  test('a topic that cannot be told on is broken off and read anew; the others go on', async () => {
    const acting = await given('broken');
    let fails = true;
    const plain = meetings(store);
    const source = { ...plain, evolve: (...[state, act]: Parameters<typeof plain.evolve>) => {
      if (fails && state.id === 'session') throw new Error('a fault of the source');
      return plain.evolve(state, act);
    } };
    const server = await openFeedServer(store, { source });
    const [broken, whole] = [await follow(server, 'broken/session/chair'), await follow(server, 'broken/other/chair')];
    const missed = await acting.move('session');
    const last = await acting.move('other');
    await until(() => broken.ended && whole.held.position === last, 'the end of one');
    expect(server.log.join('\n')).toContain('a fault of the source');
    fails = false;
    const back = await follow(server, 'broken/session/chair', broken.held);
    await until(() => back.held.position === missed, 'what was missed');
    expect(back.held.view).toEqual(await truth('broken', 'session', 'chair'));
    for (const follower of [whole, back]) follower.close();
    await server.close();
  });
});
