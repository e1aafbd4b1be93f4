import type { Pool } from 'pg';

/** When the acts at these positions were done, as ISO instants. */
export async function loadMoments(pool: Pool, process: string, positions: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const result = await pool.query<{ position: number; at: string }>('select position, at from act where process_id = $1 and position = any($2::bigint[])', [process, positions]);
  return new Map(result.rows.map(({ position, at }) => [position, at]));
}
