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
  close(): Promise<void>;
}

/**
 * Follows the record by LISTEN. A notification carries no content: what is true is read from the table, and after a
 * lost connection everything is read again before anything is answered from memory.
 */
export async function followPositions(connect: () => Promise<Client>, channel: string, log: (line: string) => void): Promise<Positions> {
  const follower = new Follower(connect, channel, log);
  await follower.open();
  return follower;
}

class Follower implements Positions {
  readonly #connect: () => Promise<Client>;
  readonly #channel: string;
  readonly #log: (line: string) => void;
  #heads = new Map<string, Head>();
  #client: Client | undefined;
  #closed = false;

  constructor(connect: () => Promise<Client>, channel: string, log: (line: string) => void) {
    this.#connect = connect;
    this.#channel = channel;
    this.#log = log;
  }

  head(process: string): Head | undefined {
    return this.#heads.get(process);
  }

  async open(): Promise<void> {
    const client = await this.#connect();
    client.on('error', (error) => this.#lost(error));
    client.on('notification', () => void this.#hear());
    await client.query(`listen ${this.#channel}`);
    this.#client = client;
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const result = await this.#client?.query<{ process: string; position: number; at: string }>(
      `select p.id as process, a.position, a.at from process p
        cross join lateral (select position, at from act where process_id = p.id order by position desc limit 1) a where p.to_position is null`,
    );
    this.#heads = new Map(result?.rows.map(({ process, position, at }) => [process, { position, at: parseInstant(at) }]));
  }

  async #hear(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.#lost(error);
    }
  }

  #lost(error: unknown): void {
    if (this.#closed) return;
    this.#log(`lost the connection that follows the record: ${String(error)}`);
    this.#client = undefined;
    // Pages kept by an old position must not be served while nothing is heard.
    this.#heads = new Map();
    setTimeout(() => void this.#again(), 500).unref();
  }

  async #again(): Promise<void> {
    try {
      await this.open();
    } catch (error) {
      this.#lost(error);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#client?.end();
  }
}
