import type { Pool } from 'pg';
import type { VersionedTable } from './tables.ts';

/** Every id that a thing of a kind has or once had: none is given twice. */
export async function takenIds(pool: Pool, process: string, kind: VersionedTable): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>({ name: `taken-${kind}`, text: `select distinct id from "${kind}" where process_id = $1`, values: [process] });
  return new Set(rows.map(({ id }) => id));
}
