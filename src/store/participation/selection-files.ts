import type { Pool } from 'pg';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';

/** What stands beside a selection in the record. `publication` is as it was hashed. */
export interface SelectionRow {
  readonly seed: string | null;
  readonly hash: string | null;
  readonly publication: unknown;
}

/** Keeps the seed of a selection until the draw shows it. Answers with the one that is kept, which is the first: sent twice, a form has one seed. */
export async function keepSeed(pool: Pool, process: string, selection: string, seed: string): Promise<string> {
  const { rows } = await pool.query<{ seed: string }>('insert into selection_file (process_id, selection, seed) values ($1, $2, $3) on conflict (process_id, selection) do update set seed = coalesce(selection_file.seed, excluded.seed) returning seed', [process, selection, seed]);
  return rows[0]?.seed ?? seed;
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

/** Empties the profile of somebody in every publication of a process. The hash stays that of what was published. */
export async function blankProfile(pool: Pool, process: string, person: string): Promise<number> {
  const { rowCount } = await pool.query(
    `update selection_file set publication = jsonb_set(publication, '{problem,applicants}', (
       select jsonb_agg(case when one ->> 'id' = $2 then jsonb_set(one, '{profile}', '{}') else one end order by place)
       from jsonb_array_elements(publication -> 'problem' -> 'applicants') with ordinality as applicants (one, place)
     )) where process_id = $1 and publication @> jsonb_build_object('problem', jsonb_build_object('applicants', jsonb_build_array(jsonb_build_object('id', $2::text))))`,
    [process, person],
  );
  return rowCount ?? 0;
}

/** A year after its publication nobody's profile is kept in the file: candidates were told so. Answers with how many files that were. */
export async function blankOldProfiles(pool: Pool, today: IsoDay): Promise<number> {
  const { rowCount } = await pool.query(
    `update selection_file set publication = jsonb_set(publication, '{problem,applicants}', (
       select jsonb_agg(jsonb_set(one, '{profile}', '{}') order by place)
       from jsonb_array_elements(publication -> 'problem' -> 'applicants') with ordinality as applicants (one, place)
     )) where publication is not null and exists (
       select from jsonb_array_elements(publication -> 'problem' -> 'applicants') one where one -> 'profile' <> '{}'
     ) and exists (
       select from act where act.process_id = selection_file.process_id and act.type = 'selection-published' and act.subject = 'selection:' || selection_file.selection and act.recorded_at < $1::date - 365
     )`,
    [today],
  );
  return rowCount ?? 0;
}
