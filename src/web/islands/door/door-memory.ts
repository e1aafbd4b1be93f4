/// <reference lib="dom" />
import { stored } from '../offline/stored.ts';
import type { DoorList } from './door-list.ts';
import type { Showing } from './showing.ts';

/** What a device remembers of one meeting. */
export interface KeptMeeting {
  readonly meeting: string;
  readonly list: DoorList;
  /** By how many milliseconds the server's clock is ahead of the device's. */
  readonly ahead: number;
  readonly reconciledAt?: string;
}

const name = 'travaux-door';

/** The device's own memory (IndexedDB): lists of badges by meeting, and what was shown here. Rejects where the browser keeps nothing. */
export class DoorMemory {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  static async open(): Promise<DoorMemory> {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('meeting', { keyPath: 'meeting' });
      request.result.createObjectStore('showing', { keyPath: ['meeting', 'id'] });
    });
    return new DoorMemory(await stored(request));
  }

  async meetings(): Promise<readonly KeptMeeting[]> {
    return parse<readonly KeptMeeting[]>(await stored(this.#store('meeting', 'readonly').getAll()));
  }

  async meeting(meeting: string): Promise<KeptMeeting | undefined> {
    return parse<KeptMeeting | undefined>(await stored(this.#store('meeting', 'readonly').get(meeting)));
  }

  async keepMeeting(kept: KeptMeeting): Promise<void> {
    await stored(this.#store('meeting', 'readwrite').put(kept));
  }

  /** The names go at once; what still waits for the record holds none, and stays until it is told. */
  async forgetMeeting(meeting: string): Promise<void> {
    await stored(this.#store('meeting', 'readwrite').delete(meeting));
    for (const showing of await this.showings(meeting)) if (showing.state !== 'waiting') await stored(this.#store('showing', 'readwrite').delete([meeting, showing.id]));
  }

  /** In the order in which they were shown. */
  async showings(meeting: string): Promise<readonly Showing[]> {
    const all = parse<readonly Showing[]>(await stored(this.#store('showing', 'readonly').getAll(IDBKeyRange.bound([meeting], [meeting, []]))));
    return all.toSorted((a, b) => (a.shownAt < b.shownAt ? -1 : 1));
  }

  async keepShowing(showing: Showing): Promise<void> {
    await stored(this.#store('showing', 'readwrite').put(showing));
  }

  /** Durable: a phone that is switched off the next moment still knows it. */
  #store(store: 'meeting' | 'showing', mode: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction(store, mode, { durability: 'strict' }).objectStore(store);
  }
}

/** Only this file writes what it reads here. */
function parse<Kept>(kept: unknown): Kept {
  return kept as Kept;
}
