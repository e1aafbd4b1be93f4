import type { ServerResponse } from 'node:http';
import type { Pool } from 'pg';
import type { Positions } from '../positions.ts';
import { encodeClock, encodeGreeting } from './encode.ts';
import { RecordReader } from './record-reader.ts';
import { send } from './stream.ts';
import type { Stream } from './stream.ts';
import { Topic } from './topic.ts';
import type { OpenTopic } from './topic.ts';
import type { TopicSource } from './topic-source.ts';

export interface HubOptions {
  readonly pool: Pool;
  readonly positions: Positions;
  readonly log: (line: string) => void;
  /** Streams that may be open at a time. */
  readonly most?: number;
  /** Events of a topic and class that are kept at least, for those who come back. */
  readonly ring?: number;
  /** Milliseconds between two shares of the signs of life; a second but in tests. */
  readonly tick?: number;
  /** How long a stream lasts, in milliseconds; who comes back resumes, and what they may see is asked anew (rule LF-8). */
  readonly longest?: number;
}

/** Who opens a stream, as the route found them to be. */
export interface Follower<Class extends string> {
  readonly cls: Class;
  /** For whom own events are asked: a person, or a delegation. */
  readonly whom?: string | undefined;
  /** The id of the last event that they have. */
  readonly last?: number | undefined;
}

/** A topic that is there to be followed. */
export interface Followed<Class extends string> {
  /** Answers with the feed from here on; the response is the hub's until it ends. */
  follow(follower: Follower<Class>, response: ServerResponse): Promise<void>;
}

const defaults = { most: 15_000, ring: 512, tick: 1000, longest: 15 * 60_000 } as const;
/** Every follower is given a sign of life once in so many ticks. */
const round = 20;
/** A topic that everybody left is kept so long, in milliseconds, for those who come back. */
const kept = 60_000;

/** The live feeds of one server: every topic that somebody follows, its state in memory, encoded once for all who see the same. */
export class Hub {
  readonly #options: Required<HubOptions>;
  readonly #readers = new Map<string, RecordReader>();
  readonly #topics = new Map<string, Promise<OpenTopic | undefined>>();
  readonly #streams = new Map<ServerResponse, { readonly stream: Stream; readonly topic: OpenTopic }>();
  readonly #timer: NodeJS.Timeout;
  readonly #stopListening: () => void;
  readonly #gone: (this: ServerResponse) => void;
  #serial = 0;
  #turn = 0;
  #closed = false;

  constructor(options: HubOptions) {
    this.#options = { ...defaults, ...options };
    this.#stopListening = options.positions.onMoved((process) => void this.#readers.get(process)?.read());
    this.#timer = setInterval(() => this.#tick(), this.#options.tick).unref();
    const leave = (response: ServerResponse) => this.#leave(response);
    // One function for all streams: a closure each would be kept as long as the stream.
    this.#gone = function gone(this: ServerResponse) {
      leave(this);
    };
  }

  /** Streams that are open. */
  get size(): number {
    return this.#streams.size;
  }

  /** True when no further stream can be taken. */
  get full(): boolean {
    return this.#closed || this.#streams.size >= this.#options.most;
  }

  /** undefined where there is no such subject. */
  async find<State, Class extends string>(source: TopicSource<State, Class>, process: string, id: string): Promise<Followed<Class> | undefined> {
    const topic = await this.#open(source, process, id);
    return topic === undefined ? undefined : { follow: (follower, response) => this.#follow(topic, process, follower, response) };
  }

  #open<State, Class extends string>(source: TopicSource<State, Class>, process: string, id: string): Promise<OpenTopic | undefined> {
    const key = `${process}/${source.kind}:${id}`;
    const known = this.#topics.get(key);
    if (known !== undefined) return known;
    const opening = this.#load(source, process, id);
    this.#topics.set(key, opening);
    // What is not there now may be there later, and what could not be read is tried again.
    const forget = () => this.#topics.delete(key);
    opening.then((topic) => topic === undefined && forget(), forget);
    return opening;
  }

  async #load<State, Class extends string>(source: TopicSource<State, Class>, process: string, id: string): Promise<OpenTopic | undefined> {
    const loaded = await source.load(process, id);
    if (loaded === undefined) return undefined;
    const topic = new Topic(source, id, loaded, { ring: this.#options.ring, now: Date.now() });
    const reader = this.#reader(process);
    reader.topics.add(topic);
    // Acts that came during the loading: their notification found the topic not yet among those that are read for.
    await reader.read();
    return topic;
  }

  #reader(process: string): RecordReader {
    const known = this.#readers.get(process);
    if (known !== undefined) return known;
    const { pool, log } = this.#options;
    const reader = new RecordReader({ process, pool, log, failed: (topic, error) => this.#fail(process, topic, error) });
    this.#readers.set(process, reader);
    return reader;
  }

  async #follow(topic: OpenTopic, process: string, { cls, whom, last }: Follower<string>, response: ServerResponse): Promise<void> {
    // They may come from a server that had read further than this one.
    if (last !== undefined && last > topic.readTo) await this.#reader(process).read();
    if (response.destroyed || response.writableEnded) return;
    this.#serial += 1;
    const stream = { response, cls, whom, serial: this.#serial, openedAt: Date.now(), opening: 0 };
    // Whoever finds the topic given up meanwhile comes again.
    if (this.#closed || !this.#reader(process).topics.has(topic) || !this.#join(topic, process, stream, last)) {
      response.end();
      return;
    }
    this.#streams.set(response, { stream, topic });
    response.on('close', this.#gone);
    response.on('error', this.#gone);
  }

  #join(topic: OpenTopic, process: string, stream: Stream, last: number | undefined): boolean {
    try {
      topic.join(stream, last, encodeGreeting(stream.openedAt));
      return true;
    } catch (error) {
      this.#fail(process, topic, error);
      return false;
    }
  }

  #leave(response: ServerResponse): void {
    const left = this.#streams.get(response);
    if (left === undefined) return;
    this.#streams.delete(response);
    left.topic.leave(left.stream);
  }

  /** A twentieth of the followers at a time, so that ten thousand signs of life are never written at once. */
  #tick(): void {
    this.#turn = (this.#turn + 1) % round;
    const now = Date.now();
    const bytes = encodeClock(now);
    for (const { stream } of this.#streams.values()) {
      if (stream.serial % round !== this.#turn) continue;
      if (now - stream.openedAt > this.#options.longest) stream.response.end();
      else send(stream, bytes);
    }
    if (this.#turn !== 0) return;
    // Should a connection be dead without our hearing of it, nobody is behind for longer than a round.
    for (const [process, reader] of this.#readers) this.#tend(process, reader, now);
  }

  #tend(process: string, reader: RecordReader, now: number): void {
    for (const topic of reader.topics) if (topic.leftAt !== undefined && now - topic.leftAt > kept) this.#drop(process, topic);
    void reader.read();
  }

  /** Something is wrong with one topic: its followers come back, and it is read anew. The others go on. */
  #fail(process: string, topic: OpenTopic, error: unknown): void {
    this.#options.log(`the feed of ${process}/${topic.subject} is broken off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    this.#drop(process, topic);
    for (const { response } of topic.streams) response.end();
  }

  #drop(process: string, topic: OpenTopic): void {
    this.#topics.delete(`${process}/${topic.subject}`);
    this.#readers.get(process)?.topics.delete(topic);
  }

  /** Ends every stream, so that the server can close; resolves when nothing is read any more. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#stopListening();
    for (const response of this.#streams.keys()) response.end();
    await Promise.all([...this.#readers.values()].map((reader) => reader.close()));
  }
}
