import type { Client } from 'pg';
import { parseInstant } from '../process/vocabulary/instant.ts';
import type { Instant } from '../process/vocabulary/instant.ts';

export interface Head {
  readonly position: number;
  readonly at: Instant | undefined;
}

export interface Positions {
  /** The head of a process's record as last heard; undefined for a process that does not exist. Never touches the database. */
  head(process: string): Head | undefined;
  /** Reads the heads from the table now: after an act of this program, so that it sees its own writing at once. */
  refresh(): Promise<void>;
  /**
   * Calls back as soon as it is heard that a process's record has moved, perhaps before its head is read, and for all of
   * them after a lost connection. Returns how to stop it.
   */
  onMoved(listener: (process: string) => void): () => void;
  close(): Promise<void>;
}

/** After a lost connection the next is tried so long after, in milliseconds. */
const pause = 500;

/**
 * Follows the record by LISTEN. A notification carries no content: what is true is read from the table, and after a
 * lost connection everything is read again before anything is answered from memory.
 */
export async function followPositions(connect: () => Promise<Client>, channel: string, log: (line: string) => void): Promise<Positions> {
  const follower = new Follower(connect, channel, log);
  try {
    await follower.open();
  } catch (error) {
    await follower.close();
    throw error;
  }
  return follower;
}

class Follower implements Positions {
  readonly #connect: () => Promise<Client>;
  readonly #channel: string;
  readonly #log: (line: string) => void;
  readonly #listeners = new Set<(process: string) => void>();
  #heads = new Map<string, Head>();
  /** The last position of each process of which the listeners have been called. */
  #told = new Map<string, number>();
  #client: Client | undefined;
  #current: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #again: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(connect: () => Promise<Client>, channel: string, log: (line: string) => void) {
    this.#connect = connect;
    this.#channel = channel;
    this.#log = log;
  }

  head(process: string): Head | undefined {
    return this.#heads.get(process);
  }

  onMoved(listener: (process: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async open(): Promise<void> {
    const client = await this.#connect();
    // One connection that breaks reports it more than once, and perhaps when another has taken its place.
    client.on('error', (error) => this.#lost(client, error));
    client.on('end', () => this.#lost(client, 'it has ended'));
    client.on('notification', ({ payload = '' }) => {
      const at = payload.lastIndexOf(':');
      if (at > 0) this.#tell(payload.slice(0, at), Number(payload.slice(at + 1)));
      void this.#hear(client);
    });
    if (this.#closed) return client.end();
    this.#client = client;
    await client.query(`listen ${this.#channel}`);
    await this.refresh();
  }

  /** A reading that has begun may not see what its caller wrote. The next one does, and serves all who ask until it begins. */
  async refresh(): Promise<void> {
    if (this.#current === undefined) return this.#begin();
    this.#next ??= this.#current.then(
      () => this.#follow(),
      () => this.#follow(),
    );
    return this.#next;
  }

  #follow(): Promise<void> {
    this.#next = undefined;
    return this.#begin();
  }

  #begin(): Promise<void> {
    const reading = this.#read().finally(() => {
      if (this.#current === reading) this.#current = undefined;
    });
    this.#current = reading;
    return reading;
  }

  async #read(): Promise<void> {
    const result = await this.#client?.query<{ process: string; position: number; at: string }>({
      name: 'heads',
      text: `select p.id as process, a.position, a.at from process p
        cross join lateral (select position, at from act where process_id = p.id order by position desc limit 1) a where p.to_position is null`,
    });
    this.#heads = new Map(result?.rows.map(({ process, position, at }) => [process, { position, at: parseInstant(at) }]));
    for (const [process, { position }] of this.#heads) this.#tell(process, position);
  }

  #tell(process: string, position: number): void {
    if (this.#told.get(process) === position) return;
    this.#told.set(process, position);
    for (const listener of this.#listeners) listener(process);
  }

  async #hear(client: Client): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.#lost(client, error);
    }
  }

  #lost(client: Client, error: unknown): void {
    if (this.#closed || this.#client !== client) return;
    this.#log(`lost the connection that follows the record: ${String(error)}`);
    this.#client = undefined;
    // Pages kept by an old position must not be served while nothing is heard.
    this.#heads = new Map();
    this.#told = new Map();
    client.end().catch(() => undefined);
    this.#tryAgain();
  }

  #tryAgain(): void {
    this.#again ??= setTimeout(() => {
      this.#again = undefined;
      this.open().catch((error: unknown) => {
        this.#log(`the record cannot be followed yet: ${String(error)}`);
        if (!this.#closed) this.#tryAgain();
      });
    }, pause).unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#again);
    await this.#client?.end();
  }
}
