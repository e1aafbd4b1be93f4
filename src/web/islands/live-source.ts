/// <reference lib="dom" />
import { HeldView } from '../../live/feed/held-view.ts';

/** How the view came to be what it is: told whole, or by a change. */
export interface TakenEvent {
  readonly event: 'whole' | 'change';
  /** Its position in the record. */
  readonly position: number;
}

export interface LiveListener<View> {
  /** The feed's address, without a query of its own. */
  readonly address: string;
  /** Reads the view as the server writes it. */
  readonly parse: (view: unknown) => View;
  /** Where a page was drawn as of a position of the record, it is told what came after; it holds of the view what is told. */
  readonly from?: number;
  /** The view as it is now: at the opening, and after each change. */
  readonly changed: (view: View, by: TakenEvent) => void;
  /** What concerns the reader alone. */
  readonly own?: (event: unknown) => void;
  /** `lost` since the last sign of life, `live` since the first after it (rule LF-10). */
  readonly state?: (state: 'live' | 'lost', since: Date) => void;
}

/** The first attempt after a loss comes within this many milliseconds, each later one within twice as many, up to the most. */
const [soonest, latest] = [1000, 30_000];
/** The server gives a sign of life every 20 seconds; after so many milliseconds without one the connection is dead. */
const patience = 45_000;

/** Follows one topic, come what may: resumes after a loss where it was, and asks for the whole when something was missed. */
export class LiveSource<View> {
  readonly #listener: LiveListener<View>;
  readonly #stopping = new AbortController();
  #held = new HeldView();
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: 'live' | 'lost' | undefined;
  #heard = new Date();
  #attempts = 0;
  #ahead = 0;

  constructor(listener: LiveListener<View>) {
    this.#listener = listener;
    if (listener.from !== undefined) this.#held.whole(listener.from, { view: {} });
    // A device that finds its network again need not wait for the next attempt.
    addEventListener('online', () => this.#open(), { signal: this.#stopping.signal });
    this.#open();
  }

  /** The server's time, in milliseconds since 1970, as near as the way of its last sign of life was short. */
  now(): number {
    return Date.now() + this.#ahead;
  }

  close(): void {
    this.#stopping.abort();
    this.#source?.close();
    clearTimeout(this.#timer);
  }

  #open(): void {
    this.#source?.close();
    const { position } = this.#held;
    const source = new EventSource(this.#listener.address + (position === undefined ? '' : `?last=${position}`));
    this.#source = source;
    this.#wait(patience, () => this.#lose());
    source.addEventListener('error', () => this.#lose());
    for (const name of ['clock', 'whole', 'change', 'own']) {
      source.addEventListener(name, (event: MessageEvent<string>) => {
        if (source === this.#source) this.#take(name, Number(event.lastEventId), JSON.parse(event.data));
      });
    }
  }

  #take(name: string, id: number, data: unknown): void {
    this.#heard = new Date();
    this.#attempts = 0;
    this.#wait(patience, () => this.#lose());
    this.#tell('live');
    if (name === 'clock') this.#ahead = Number(data) - Date.now();
    else if (name === 'own') this.#listener.own?.(data);
    else if (name === 'whole') {
      this.#held.whole(id, data);
      this.#changed('whole', id);
    } else {
      const taken = this.#held.change(id, data);
      if (taken === 'taken') this.#changed('change', id);
      if (taken !== 'gap') return;
      this.#held = new HeldView();
      this.#lose();
    }
  }

  #changed(event: TakenEvent['event'], position: number): void {
    this.#listener.changed(this.#listener.parse(this.#held.view), { event, position });
  }

  /** Pages that lose the same server do not all come back in the same moment. */
  #lose(): void {
    this.#source?.close();
    this.#source = undefined;
    this.#tell('lost');
    const within = Math.min(latest, soonest * 2 ** this.#attempts);
    this.#attempts += 1;
    this.#wait(within * (0.5 + Math.random() / 2), () => this.#open());
  }

  #tell(state: 'live' | 'lost'): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#listener.state?.(state, this.#heard);
  }

  #wait(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, milliseconds);
  }
}
