/// <reference lib="dom" />
import { stored } from '../offline/stored.ts';

/** A request for the floor that a phone keeps until the record has it. */
export interface KeptRequest {
  /** The command's id, chosen here: however often it is sent, it is one request. */
  readonly id: string;
  /** Process and session. */
  readonly floor: string;
  /** The turn's id, chosen here too. */
  readonly turn: string;
  readonly lane: 'list' | 'right-of-reply';
  readonly group?: string;
  /** The form's fields, as they are sent. */
  readonly fields: readonly (readonly [string, string])[];
  /** When it was taken down, in milliseconds since 1970 by the server's clock as far as the phone knew it. */
  readonly at: number;
  /** By the phone's own clock: only to tell how long it has been kept. */
  readonly keptAt: number;
  readonly state: 'sending' | 'waiting';
}

/** The phone's own memory of requests that are under way. Rejects where the browser keeps nothing. */
export class RequestMemory {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  static async open(): Promise<RequestMemory> {
    const request = indexedDB.open('travaux-floor', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('request', { keyPath: 'id' }));
    return new RequestMemory(await stored(request));
  }

  /** In the order in which they were taken down. */
  async of(floor: string): Promise<readonly KeptRequest[]> {
    // Only this file writes what it reads here.
    const all = (await stored(this.#store('readonly').getAll())) as readonly KeptRequest[];
    return all.filter((one) => one.floor === floor).toSorted((a, b) => a.keptAt - b.keptAt);
  }

  async keep(request: KeptRequest): Promise<void> {
    await stored(this.#store('readwrite').put(request));
  }

  async forget(id: string): Promise<void> {
    await stored(this.#store('readwrite').delete(id));
  }

  /** Durable: a phone that is switched off the next moment still knows it. */
  #store(mode: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction('request', mode, { durability: 'strict' }).objectStore('request');
  }
}
