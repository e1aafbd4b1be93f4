import type { Pool } from 'pg';

/** The leaf hashes of a record up to a position, in its order: what its Merkle root is computed from. */
export async function loadLeafHashes(pool: Pool, process: string, position: number): Promise<readonly Buffer[]> {
  const result = await pool.query<{ hash: Buffer }>('select leaf_hash as hash from act where process_id = $1 and position <= $2 order by position', [process, position]);
  return result.rows.map((row) => row.hash);
}
