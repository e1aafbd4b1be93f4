import type { Pool, PoolClient } from 'pg';
import type { SubjectKey } from '../process/vocabulary/ids.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import { statesAfter } from '../process/evolve.ts';
import type { SubjectState } from '../process/subject-state.ts';
import { Deliberation } from './decide-requests.ts';
import type { Recorded } from './decide-requests.ts';
import { prepareRequest, wantedBy } from './prepare-request.ts';
import type { ActRequest } from './recorder.ts';
import { systemClock } from './store.ts';
import { loadKnowledge } from './work-plan/load-known.ts';
import { RowWriter } from './write-rows.ts';

/** What a request would do if it were carried out now. */
export interface Preview extends Recorded {
  /** The position of the record on which it was decided. */
  readonly on: number;
  /** The things it touches, as they stand and as they would stand. */
  readonly before: ReadonlyMap<SubjectKey, SubjectState>;
  readonly after: ReadonlyMap<SubjectKey, SubjectState>;
}

/** Decides a request exactly as the recorder would, in a read-only transaction, and writes nothing. */
export async function previewRequest(pool: Pool, request: ActRequest): Promise<Preview | Refusal> {
  const prepared = prepareRequest(request);
  if (isRefusal(prepared)) return prepared;
  const knowledge = await readOnly(pool, (client) => loadKnowledge(client, wantedBy(request.process, [prepared])));
  const decided = new Deliberation(knowledge, new RowWriter(request.process), systemClock()).decide(prepared);
  if (isRefusal(decided)) return decided;
  return { ...decided, on: knowledge.head.position, before: knowledge.states, after: statesAfter(knowledge.states, decided.acts) };
}

async function readOnly<Result>(pool: Pool, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    // After a failure the connection's state is unknown, so it is thrown away rather than lent again.
    client.release(broken);
  }
}
