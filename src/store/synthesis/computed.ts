import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Pool } from 'pg';
import type { Instant } from '../../process/vocabulary/instant.ts';

/** The hash of all that a result was computed from, the program's own version of the computation included. */
export function hashOfCause(cause: unknown): string {
  return createHash('sha256').update(canonicalize(cause) ?? '').digest('hex');
}

/** What was computed before from the same cause; undefined where nothing was. Whoever asks knows the shape, because the cause names its version. */
export async function loadComputed(pool: Pool, process: string, what: string, ofSha256: string): Promise<unknown> {
  const { rows } = await pool.query<{ result: unknown }>({ name: 'computed', text: 'select result from computed where process_id = $1 and what = $2 and of_sha256 = $3', values: [process, what, ofSha256] });
  return rows[0]?.result;
}

/** Keeps a result and forgets those of earlier causes but the last few: they can be computed anew at any time. */
export async function keepComputed(pool: Pool, process: string, what: string, ofSha256: string, result: unknown, at: Instant): Promise<void> {
  await pool.query(
    'insert into computed (process_id, what, of_sha256, result, computed_at) values ($1, $2, $3, $4, $5) on conflict (process_id, what, of_sha256) do update set result = excluded.result, computed_at = excluded.computed_at',
    [process, what, ofSha256, JSON.stringify(result), at],
  );
  await pool.query('delete from computed c where process_id = $1 and what = $2 and computed_at < (select min(n.computed_at) from (select computed_at from computed where process_id = $1 and what = $2 order by computed_at desc limit 5) n)', [process, what]);
}

/** The last result of a computation, from whatever cause, with the hash of that cause. */
export async function latestComputed(pool: Pool, process: string, what: string): Promise<{ readonly ofSha256: string; readonly result: unknown } | undefined> {
  const { rows } = await pool.query<{ of_sha256: string; result: unknown }>({ name: 'latest-computed', text: 'select of_sha256, result from computed where process_id = $1 and what = $2 order by computed_at desc limit 1', values: [process, what] });
  const [row] = rows;
  return row === undefined ? undefined : { ofSha256: row.of_sha256, result: row.result };
}
