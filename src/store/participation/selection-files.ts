import type { Pool } from 'pg';

/** What stands beside a selection in the record. `publication` is as it was hashed. */
export interface SelectionRow {
  readonly seed: string | null;
  readonly hash: string | null;
  readonly publication: unknown;
}

/** Keeps the seed of a selection until the draw shows it. */
export async function keepSeed(pool: Pool, process: string, selection: string, seed: string): Promise<void> {
  await pool.query('insert into selection_file (process_id, selection, seed) values ($1, $2, $3) on conflict (process_id, selection) do update set seed = coalesce(selection_file.seed, excluded.seed)', [process, selection, seed]);
}

export async function keepPublication(pool: Pool, process: string, selection: string, file: { readonly hash: string; readonly publication: unknown }): Promise<void> {
  await pool.query(
    `insert into selection_file (process_id, selection, hash, publication) values ($1, $2, $3, $4)
     on conflict (process_id, selection) do update set hash = excluded.hash, publication = excluded.publication`,
    [process, selection, file.hash, JSON.stringify(file.publication)],
  );
}

export async function loadSelectionFile(pool: Pool, process: string, selection: string): Promise<SelectionRow | undefined> {
  const { rows } = await pool.query<SelectionRow>('select seed, hash, publication from selection_file where process_id = $1 and selection = $2', [process, selection]);
  return rows[0];
}
