import type { Pool, PoolClient } from 'pg';
import type { SubjectKey } from '../process/vocabulary/ids.ts';
import type { Instant } from '../process/vocabulary/instant.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import type { ProcessCommand } from '../process/commands.ts';
import { append } from './append.ts';
import { Deliberation } from './decide-requests.ts';
import type { PreparedRequest, Recorded } from './decide-requests.ts';
import { loadKnowledge } from './work-plan/load-known.ts';
import { prepareRequest, wantedBy } from './prepare-request.ts';
import { RowWriter } from './write-rows.ts';

export interface ActRequest {
  readonly process: string;
  readonly by: Actor;
  readonly at?: Instant;
  /** Chosen by the caller once per wish, so that a form sent twice is done once. */
  readonly commandId: string;
  readonly commands: readonly ProcessCommand[];
  readonly expectedVersion?: number;
  /** Which thing that version is of; absent: what the first command is about. */
  readonly expectedOf?: SubjectKey;
}

export type Outcome = Recorded | Refusal;

interface Waiting {
  readonly request: PreparedRequest;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/** At most so many requests share one transaction and its one wait for the disk. */
const batchSize = 64;

/**
 * The only way into the record. Requests for one process are taken in turn; those that wait while a transaction
 * commits share the next one, so sixteen officers at once pay for one flush. Each is decided on what those before it
 * left, and is answered only after the commit: acknowledged means durable.
 */
export class Recorder {
  readonly #pool: Pool;
  readonly #clock: () => Instant;
  readonly #queues = new Map<string, Waiting[]>();

  constructor(pool: Pool, clock: () => Instant) {
    this.#pool = pool;
    this.#clock = clock;
  }

  async perform(request: ActRequest): Promise<Outcome> {
    const prepared = prepareRequest(request);
    if (isRefusal(prepared)) return prepared;
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    this.#enqueue(request.process, { request: prepared, settle: resolve, fail: reject });
    return promise;
  }

  #enqueue(process: string, waiting: Waiting): void {
    const queue = this.#queues.get(process);
    if (queue !== undefined) {
      queue.push(waiting);
      return;
    }
    this.#queues.set(process, [waiting]);
    // Not awaited: each waiting request is settled or failed inside.
    void this.#drain(process);
  }

  async #drain(process: string): Promise<void> {
    const queue = this.#queues.get(process) ?? [];
    while (queue.length > 0) await this.#runBatch(process, queue.splice(0, batchSize));
    this.#queues.delete(process);
  }

  /** A failure of one request (a broken constraint, say) must not fail its neighbours: then each is tried alone. */
  async #runBatch(process: string, batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.#transact(process, batch.map((waiting) => waiting.request));
      for (const [index, waiting] of batch.entries()) {
        const outcome = outcomes[index];
        if (outcome !== undefined) waiting.settle(outcome);
      }
    } catch (error) {
      if (batch.length === 1) batch[0]?.fail(error);
      else for (const waiting of batch) await this.#runBatch(process, [waiting]);
    }
  }

  /** Two round trips: the statements of each are sent together, because the connection is pipelined. */
  async #transact(process: string, requests: readonly PreparedRequest[]): Promise<readonly Outcome[]> {
    const client = await this.#pool.connect();
    try {
      const begun = client.query('begin');
      // Position = commit order: nobody else appends to this process until this transaction has ended.
      const locked = client.query({ name: 'lock', text: "select pg_advisory_xact_lock(hashtextextended('travaux record ' || $1, 0))", values: [process] });
      const known = loadKnowledge(client, wantedBy(process, requests));
      const [, , knowledge] = await Promise.all([begun, locked, known]);
      const rows = new RowWriter(process);
      const deliberation = new Deliberation(knowledge, rows, this.#clock());
      const outcomes = requests.map((request) => deliberation.decide(request));
      await Promise.all([append(client, process, deliberation.appended, rows), client.query('commit')]);
      client.release();
      return outcomes;
    } catch (error) {
      await abandon(client);
      throw error;
    }
  }
}

/** Rolls back; a connection that cannot even do that is thrown away. */
async function abandon(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch (error) {
    client.release(error instanceof Error ? error : true);
  }
}
