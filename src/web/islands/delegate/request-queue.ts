/// <reference lib="dom" />
import type { KeptRequest, RequestMemory } from './request-memory.ts';

/** Sent again so often, in milliseconds, while something waits. */
const every = 10_000;
/** An answer that takes longer is none: it is asked for again, and nothing is done twice. */
const patience = 15_000;
/** A request of this morning is not made in the afternoon: so long, in milliseconds, one is kept at most. */
const longest = 3 * 3_600_000;

export interface QueueTold {
  /** What is kept has changed. */
  readonly changed: (kept: readonly KeptRequest[]) => void;
  /** One arrived and was refused, or was kept too long (''); it is kept no more. */
  readonly refused: (sentence: string) => void;
}

/**
 * Requests for the floor on their way from a phone to the record: each is kept first, sent until it is answered, then
 * forgotten. Of several tabs one sends at a time; the command's id makes one request of all attempts.
 */
export class RequestQueue {
  readonly #memory: RequestMemory;
  readonly #floor: string;
  readonly #action: string;
  readonly #told: QueueTold;
  readonly #tabs = new BroadcastChannel('travaux-floor');

  constructor(memory: RequestMemory, { floor, action }: { readonly floor: string; readonly action: string }, told: QueueTold) {
    this.#memory = memory;
    this.#floor = floor;
    this.#action = action;
    this.#told = told;
    this.#tabs.addEventListener('message', () => void this.#tell());
    addEventListener('online', () => void this.send());
    setInterval(() => void this.send(), every);
  }

  async take(request: Omit<KeptRequest, 'floor' | 'state' | 'keptAt'>): Promise<void> {
    await this.#memory.keep({ ...request, floor: this.#floor, state: 'sending', keptAt: Date.now() });
    await this.#changed();
    await this.send();
  }

  /** Not sent after all. One that has just arrived is withdrawn like any other. */
  async cancel(id: string): Promise<void> {
    await this.#alone(async () => this.#memory.forget(id));
    await this.#changed();
  }

  /** Everything that waits, in its order, until one finds no network. */
  async send(): Promise<void> {
    await this.#alone(async () => {
      for (const request of await this.#memory.of(this.#floor)) {
        const outcome = Date.now() - request.keptAt > longest ? { refused: '' } : await this.#post(request);
        if (outcome === 'no-network') {
          if (request.state === 'sending') await this.#memory.keep({ ...request, state: 'waiting' });
          break;
        }
        await this.#memory.forget(request.id);
        if (outcome !== 'done') this.#told.refused(outcome.refused);
      }
    });
    await this.#changed();
  }

  async #post({ fields, state, at }: KeptRequest): Promise<'done' | 'no-network' | { readonly refused: string }> {
    const body = new FormData();
    for (const [name, value] of fields) body.set(name, value);
    if (state === 'waiting') body.set('queuedAt', new Date(at).toISOString());
    try {
      const response = await fetch(this.#action, { method: 'POST', body, headers: { accept: 'application/json' }, signal: AbortSignal.timeout(patience) });
      const answer: unknown = await response.json();
      if (typeof answer !== 'object' || answer === null || !('done' in answer)) return 'no-network';
      return answer.done === true ? 'done' : { refused: 'sentence' in answer && typeof answer.sentence === 'string' ? answer.sentence : '' };
    } catch {
      // No network, or something between that answers for the server.
      return 'no-network';
    }
  }

  /** One tab at a time, where the browser can tell. */
  async #alone(work: () => Promise<void>): Promise<void> {
    await ('locks' in navigator ? navigator.locks.request('travaux-floor', work) : work());
  }

  async #changed(): Promise<void> {
    await this.#tell();
    this.#tabs.postMessage('changed');
  }

  async #tell(): Promise<void> {
    this.#told.changed(await this.#memory.of(this.#floor));
  }
}
