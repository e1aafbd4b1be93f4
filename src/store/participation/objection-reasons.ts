import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

interface OfObjection {
  readonly process: string;
  readonly application: string;
  readonly state: string;
}

/** Keeps a reason apart from the record, and answers the commitment that the act holds: SHA-256 over a salt and the text. */
export async function keepReason(pool: Pool, { process, application, state, reason }: OfObjection & { readonly reason: string }): Promise<string> {
  const salt = randomBytes(32);
  const commitment = createHash('sha256').update(salt).update(reason, 'utf8').digest('hex');
  await pool.query('insert into objection_reason (process_id, application, state, commitment, salt, reason) values ($1, $2, $3, $4, $5, $6)', [process, application, state, commitment, salt, reason]);
  return commitment;
}

/** Drops a reason that no act came to hold. */
export async function dropReason(pool: Pool, { process, application, state, commitment }: OfObjection & { readonly commitment: string }): Promise<void> {
  await pool.query('delete from objection_reason where process_id = $1 and application = $2 and state = $3 and commitment = $4', [process, application, state, commitment]);
}

/** Reasons of the objections to these applications, by their commitment: whoever shows one asks first who may see it (rule AC-17). */
export async function loadReasons(pool: Pool, process: string, applications: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ commitment: string; reason: string }>('select commitment, reason from objection_reason where process_id = $1 and application = any($2::text[])', [process, applications]);
  return new Map(rows.map(({ commitment, reason }) => [commitment, reason]));
}
