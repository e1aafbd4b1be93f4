import { setTimeout as pause } from 'node:timers/promises';
import { EventReader } from '../../live/feed/event-reader.ts';
import { HeldView } from '../../live/feed/held-view.ts';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import type { SiteClient } from './site-client.ts';

/** A change is told within this many milliseconds, or the feed is asked for the whole again. */
const patience = 5000;

/** The floor as whoever chairs sees it, followed by the site's live feed like by any screen. */
export class FloorFollower {
  readonly #site: SiteClient;
  readonly #path: string;
  readonly #by: Actor;
  #held = new HeldView();
  #told = Promise.withResolvers<void>();
  #closed = false;

  constructor(site: SiteClient, path: string, by: Actor) {
    this.#site = site;
    this.#path = path;
    this.#by = by;
  }

  /** Follows until `close`; comes back after a loss. */
  async follow(): Promise<void> {
    while (!this.#closed) {
      try {
        const response = await this.#site.get(this.#path, this.#by);
        if (response.ok && response.body !== null) await this.#read(response.body);
      } catch {
        // Lost or stopped: whoever waits for a change notices, and the next round resumes.
      }
      if (!this.#closed) await pause(200);
    }
  }

  close(): void {
    this.#closed = true;
  }

  /** The view once it holds everything up to a position of the record; undefined where the feed does not bring it. */
  async viewAt(position: number): Promise<FloorView | undefined> {
    const until = performance.now() + patience;
    while ((this.#held.position ?? -1) < position && performance.now() < until) await Promise.race([this.#told.promise, pause(100)]);
    // The feed is our own server's, written from the same type.
    return (this.#held.position ?? -1) >= position ? (this.#held.view as FloorView) : undefined;
  }

  async #read(body: NonNullable<Response['body']>): Promise<void> {
    const [reader, decoder] = [new EventReader(), new TextDecoder()];
    this.#held = new HeldView();
    for await (const piece of body) {
      for (const { id, event, data } of reader.take(decoder.decode(piece, { stream: true }))) {
        if (event === 'whole') this.#held.whole(Number(id), JSON.parse(data));
        else if (event !== 'change') continue;
        else if (this.#held.change(Number(id), JSON.parse(data)) === 'gap') return;
        this.#told.resolve();
        this.#told = Promise.withResolvers();
      }
      if (this.#closed) return;
    }
  }
}
