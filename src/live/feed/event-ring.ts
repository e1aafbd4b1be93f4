interface Kept {
  readonly position: number;
  readonly bytes: Buffer;
}

/** The last events of a topic as one class sees them. */
export class EventRing {
  readonly #size: number;
  #events: Kept[] = [];
  #reach: number;
  #last: number;

  /** Nothing before `position` is known here. `size` ≥ 1 is how many events are kept at least. */
  constructor(position: number, size: number) {
    this.#reach = position;
    this.#last = position;
    this.#size = size;
  }

  /** The position of the last event, or where the ring began. */
  get last(): number {
    return this.#last;
  }

  push(position: number, bytes: Buffer): void {
    this.#events.push({ position, bytes });
    this.#last = position;
    // Cut in runs of a whole ring, so that one event more never costs a move of all.
    if (this.#events.length < this.#size * 2) return;
    this.#reach = this.#events[this.#size - 1]?.position ?? this.#reach;
    this.#events = this.#events.slice(this.#size);
  }

  /** Exactly the events after a position; undefined where some of them are no longer here. */
  after(position: number): readonly Buffer[] | undefined {
    if (position < this.#reach) return undefined;
    let first = this.#events.length;
    while (first > 0 && (this.#events[first - 1]?.position ?? 0) > position) first -= 1;
    return this.#events.slice(first).map(({ bytes }) => bytes);
  }
}
