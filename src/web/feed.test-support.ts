import { createServer, get } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { ProcessAct } from '../process/acts.ts';
import { evolve } from '../process/evolve.ts';
import type { Act } from '../process/vocabulary/act.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import { opened, placeClaim, scheduled } from '../process/work-plan/given.test-support.ts';
import type { EventState } from '../process/work-plan/state.ts';
import { positionChannel } from '../store/append.ts';
import { openClient } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { loadSubject } from '../store/work-plan/load-subject.ts';
import { isStream, streamTopic } from './stream-topic.ts';
import { followPositions } from '../live/positions.ts';
import type { Positions } from '../live/positions.ts';
import { EventReader } from '../live/feed/event-reader.ts';
import type { ReadEvent } from '../live/feed/event-reader.ts';
import { HeldView } from '../live/feed/held-view.ts';
import { Hub } from '../live/feed/hub.ts';
import type { HubOptions } from '../live/feed/hub.ts';
import type { TopicSource } from '../live/feed/topic-source.ts';

export type MeetingClass = 'public' | 'delegation' | 'chair';

export function narrow(state: ReturnType<typeof evolve>): EventState {
  if (state.kind !== 'event') throw new Error(`No event: ${state.kind}`);
  return state;
}

/** A meeting of the work plan, followed live: the public sees its status, delegations its claims too, the chair all of it. */
export function viewOfMeeting(state: EventState, cls: MeetingClass): object {
  const claims = Object.fromEntries(state.claims.map((claim, index) => [`${index}-${claim.claim}`, claim]));
  if (cls === 'public') return { status: state.status };
  return { status: state.status, claims, ...(cls === 'chair' && { count: state.claims.length, track: state.track }) };
}

export function meetings(store: Store): TopicSource<EventState, MeetingClass> {
  return {
    kind: 'event',
    classes: ['public', 'delegation', 'chair'],
    load: (process, id) => loadSubject(store.pool, process, 'event', id),
    evolve: (state, act) => narrow(evolve(state, act)),
    view: viewOfMeeting,
    own: {
      concerns: (act: Act<ProcessAct>) => (act.body.type === 'event-moved' ? act.body.data.claims.flatMap((claim) => (claim.value.type === 'place' && claim.value.place !== null ? [claim.value.place] : [])) : []),
      event: (before, after, whom) => ({ whom, had: before?.claims.length ?? 0, has: after.claims.length }),
    },
  };
}

/** A server of its own over the store: what a program of several would be. */
export interface FeedServer {
  readonly url: string;
  readonly hub: Hub;
  readonly positions: Positions;
  readonly log: string[];
  close(): Promise<void>;
}

export async function openFeedServer(store: Store, { source = meetings(store), port = 0, ...options }: Partial<HubOptions> & { readonly port?: number; readonly source?: TopicSource<EventState, MeetingClass> } = {}): Promise<FeedServer> {
  const log: string[] = [];
  const positions = await followPositions(() => openClient(store.connection), positionChannel, (line) => log.push(line));
  const hub = new Hub({ pool: store.pool, positions, log: (line) => log.push(line), ...options });
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    if (!isStream(c)) c.header('x-after', 'as the site sets its headers');
  });
  app.get('/:process/:id/:cls', (c) => {
    const cls = source.classes.find((one) => one === c.req.param('cls'));
    return cls === undefined ? c.notFound() : streamTopic(c, hub, { source, process: c.req.param('process'), id: c.req.param('id'), cls, whom: c.req.query('whom') });
  });
  const listener = getRequestListener(app.fetch);
  const server: Server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}`,
    hub,
    positions,
    log,
    close: async () => {
      await hub.close();
      await new Promise((closed) => server.close(closed));
      await positions.close();
    },
  };
}

/** Somebody who follows: keeps every event, folds them, and counts what should never be. */
export class TestFollower {
  readonly events: ReadEvent[] = [];
  readonly held: HeldView;
  gaps = 0;
  repeats = 0;
  ended = false;
  answer: IncomingMessage | undefined;
  readonly #address: string;
  #closed = false;

  constructor(address: string, held = new HeldView()) {
    this.#address = address;
    this.held = held;
  }

  /** Resolves once the answer's head is there. */
  async open(headers: Record<string, string> = this.held.position === undefined ? {} : { 'last-event-id': String(this.held.position) }): Promise<this> {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get(this.#address, { headers, agent: false }, resolve).on('error', reject);
    });
    this.answer = answer;
    const reader = new EventReader();
    answer.setEncoding('utf8');
    answer.on('data', (piece: string) => {
      if (!this.#closed) for (const event of reader.take(piece)) this.#take(event);
    });
    answer.on('close', () => {
      this.ended = true;
    });
    answer.on('error', () => undefined);
    return this;
  }

  #take(event: ReadEvent): void {
    this.events.push(event);
    if (event.event === 'whole') this.held.whole(Number(event.id), JSON.parse(event.data));
    if (event.event !== 'change') return;
    const taken = this.held.change(Number(event.id), JSON.parse(event.data));
    if (taken === 'gap') this.gaps += 1;
    if (taken === 'repeat') this.repeats += 1;
  }

  of(event: string): readonly ReadEvent[] {
    return this.events.filter((one) => one.event === event);
  }

  /** What it holds when it goes; whatever still comes is not taken. */
  close(): HeldView {
    this.#closed = true;
    this.answer?.destroy();
    return this.held;
  }
}

export async function until(true_: () => boolean, what: string, most = 8000): Promise<void> {
  for (const begun = performance.now(); !true_(); ) {
    if (performance.now() - begun > most) throw new Error(`Not within ${most} ms: ${what}`);
    await new Promise((soon) => setTimeout(soon, 5));
  }
}

/** Acts on meetings of one process, each with a claim of its own. */
export class Acting {
  readonly #store: Store;
  readonly #process: string;
  #serial = 0;
  readonly #places = new Map<string, string>();

  constructor(store: Store, process: string) {
    this.#store = store;
    this.#process = process;
  }

  async open(...events: readonly string[]): Promise<void> {
    const opening = opened.map((command) => (command.name === 'open-process' ? { ...command, data: { ...command.data, process: this.#process } } : command));
    await this.#perform([...opening, ...events.map((event) => scheduled(event, [placeClaim('place', 'geneva')]))]);
  }

  /** Moves it to and fro; answers with the act's position. */
  async move(event: string): Promise<number> {
    const place = this.#places.get(event) === 'vienna' ? 'geneva' : 'vienna';
    this.#places.set(event, place);
    return this.#perform([{ name: 'move-event', data: { event, claims: [placeClaim(`m${this.#serial}`, place, { madeOn: '2017-05-01' })], reason: 'room' } }]);
  }

  async cancel(event: string): Promise<number> {
    return this.#perform([{ name: 'cancel-event', data: { event, reason: 'quorum' } }]);
  }

  async #perform(commands: Parameters<Store['recorder']['perform']>[0]['commands']): Promise<number> {
    this.#serial += 1;
    const outcome = await this.#store.recorder.perform({ process: this.#process, by: { standing: 'secretariat' }, commandId: `c${this.#serial}`, commands });
    if (isRefusal(outcome)) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
    return outcome.position;
  }
}
