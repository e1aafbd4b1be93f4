import type { ProcessAct } from '../../process/acts.ts';
import type { Act } from '../../process/vocabulary/act.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey, SubjectKind } from '../../process/vocabulary/ids.ts';
import { encodeChange, encodeOwn, encodeWhole } from './encode.ts';
import { EventRing } from './event-ring.ts';
import { patchBetween } from './merge-patch.ts';
import { send } from './stream.ts';
import type { Stream } from './stream.ts';
import type { Loaded, TopicSource } from './topic-source.ts';

/** What the hub knows of a topic, whatever its state is. */
export interface OpenTopic {
  readonly subject: SubjectKey;
  /** Kinds of other subjects whose acts may concern it. */
  readonly parts: readonly SubjectKind[];
  /** The position of the last act about the subject that is told. */
  readonly position: number;
  readonly streams: ReadonlySet<Stream>;
  /** Up to here the record has been read for it; what is before is not asked for again. */
  readTo: number;
  /** When nobody was left, in milliseconds since 1970; undefined while somebody follows. */
  leftAt: number | undefined;
  join(stream: Stream, last: number | undefined, greeting: Buffer): void;
  leave(stream: Stream): void;
  tell(acts: readonly Act<ProcessAct>[]): void;
}

/** The view of one class: the last one, its events, and who follows it. */
interface Channel {
  view: object;
  whole: Buffer | undefined;
  readonly ring: EventRing;
  readonly streams: Set<Stream>;
}

export class Topic<State, Class extends string> implements OpenTopic {
  readonly subject: SubjectKey;
  readonly parts: readonly SubjectKind[];
  readonly streams = new Set<Stream>();
  readTo: number;
  leftAt: number | undefined;
  readonly #source: TopicSource<State, Class>;
  readonly #channels = new Map<Class, Channel>();
  readonly #byWhom = new Map<string, Set<Stream>>();
  readonly #ringSize: number;
  #state: State;
  #position: number;

  constructor(source: TopicSource<State, Class>, id: string, { state, position }: Loaded<State>, { ring, now }: { readonly ring: number; readonly now: number }) {
    this.subject = subjectKey(source.kind, id);
    this.parts = source.parts ?? [];
    this.readTo = position;
    this.leftAt = now;
    this.#ringSize = ring;
    this.#source = source;
    this.#state = state;
    this.#position = position;
  }

  get position(): number {
    return this.#position;
  }

  /** Backlog and place among the followers in one turn: no act can come between. `last` is the last event that the follower has. */
  join(stream: Stream, last: number | undefined, greeting: Buffer): void {
    const channel = this.#channel(stream.cls);
    // Up to where the record was read there is nothing that a page with that position could lack but what the ring has.
    const missed = last === undefined || last > this.readTo ? undefined : channel.ring.after(last);
    const opening = [greeting, ...(missed ?? [(channel.whole ??= encodeWhole(this.#position, channel.view))])];
    const { whom } = stream;
    const own = whom === undefined ? undefined : this.#source.own?.event(undefined, this.#state, whom);
    if (own !== undefined) opening.push(encodeOwn(own));
    channel.streams.add(stream);
    this.streams.add(stream);
    this.leftAt = undefined;
    if (whom !== undefined) this.#byWhom.set(whom, (this.#byWhom.get(whom) ?? new Set()).add(stream));
    const bytes = Buffer.concat(opening);
    send(stream, bytes);
    stream.opening = bytes.length;
  }

  leave(stream: Stream): void {
    if (!this.streams.delete(stream)) return;
    this.#channel(stream.cls).streams.delete(stream);
    if (this.streams.size === 0) this.leftAt = Date.now();
    if (stream.whom === undefined) return;
    const others = this.#byWhom.get(stream.whom);
    others?.delete(stream);
    if (others?.size === 0) this.#byWhom.delete(stream.whom);
  }

  /** One event an act and class, whatever comes in one reading; what one class has of a reading is written at once. */
  tell(acts: readonly Act<ProcessAct>[]): void {
    const told = new Map<Channel, Buffer[]>();
    const own: (readonly [string, Buffer])[] = [];
    for (const act of acts) {
      if (act.position <= this.#position) continue;
      const before = this.#state;
      this.#state = this.#source.evolve(before, act);
      this.#position = act.position;
      if (this.#state === before) continue;
      for (const [cls, channel] of this.#channels) {
        const bytes = this.#change(cls, channel, act);
        if (bytes === undefined) continue;
        const events = told.get(channel);
        if (events === undefined) told.set(channel, [bytes]);
        else events.push(bytes);
      }
      own.push(...this.#ownEvents(act, before));
    }
    for (const [channel, events] of told) {
      const bytes = events.length === 1 && events[0] !== undefined ? events[0] : Buffer.concat(events);
      for (const stream of channel.streams) send(stream, bytes);
    }
    for (const [whom, bytes] of own) for (const stream of this.#byWhom.get(whom) ?? []) send(stream, bytes);
  }

  #change(cls: Class, channel: Channel, act: Act<ProcessAct>): Buffer | undefined {
    const view = this.#source.view(this.#state, cls);
    const patch = patchBetween(channel.view, view);
    // Told or not, whoever comes now is given the view with this act's position.
    channel.whole = undefined;
    if (patch === undefined) return undefined;
    channel.view = view;
    const bytes = encodeChange({ position: act.position, from: channel.ring.last, at: act.at, patch });
    channel.ring.push(act.position, bytes);
    return bytes;
  }

  #ownEvents(act: Act<ProcessAct>, before: State): readonly (readonly [string, Buffer])[] {
    const { own } = this.#source;
    if (own === undefined || this.#byWhom.size === 0) return [];
    const present = [...new Set(own.concerns(act, this.#state))].filter((whom) => this.#byWhom.has(whom));
    return present.flatMap((whom) => {
      const event = own.event(before, this.#state, whom);
      return event === undefined ? [] : [[whom, encodeOwn(event)] as const];
    });
  }

  /** Made when the first of the class comes. Throws RangeError on a class that the source does not have. */
  #channel(name: string): Channel {
    const cls = this.#source.classes.find((one) => one === name);
    if (cls === undefined) throw new RangeError(`${this.subject} is not seen as ${name}.`);
    const known = this.#channels.get(cls);
    if (known !== undefined) return known;
    const view = this.#source.view(this.#state, cls);
    // Refuses a null in the very first view, as in every later one.
    patchBetween({}, view);
    const channel = { view, whole: undefined, ring: new EventRing(this.#position, this.#ringSize), streams: new Set<Stream>() };
    this.#channels.set(cls, channel);
    return channel;
  }
}
