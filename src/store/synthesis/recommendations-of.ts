import type { Pool } from 'pg';
import type { RecommendationStatus } from '../../process/synthesis/state.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** Where in its source a recommendation stands. */
export interface PlacedRecommendation {
  readonly id: string;
  readonly status: RecommendationStatus;
  /** In UTF-16 units of the text of the source: of each of its pieces. */
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
}

/** The recommendations that were found in one text, rejected ones too, in the order of the text. */
export async function recommendationsOf(pool: Pool, process: string, position: number, of: SubjectKey): Promise<readonly PlacedRecommendation[]> {
  const { rows } = await pool.query<PlacedRecommendation>({
    name: 'recommendations-of',
    text: `select id, status, (select jsonb_agg(jsonb_build_object('start', p -> 'start', 'end', p -> 'end') order by n) from jsonb_array_elements(origin -> 'pieces') with ordinality as pieces(p, n)) as pieces
      from "recommendation" where ${heldAt} and origin ->> 'of' = $3 order by (origin #>> '{pieces,0,start}')::bigint, id`,
    values: [process, position, of],
  });
  return rows;
}

/** Ids of recommendations that begin like this, those of all times: none is given twice. */
export async function recommendationIds(pool: Pool, process: string, beginning: string): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>({ name: 'recommendation-ids', text: 'select distinct id from "recommendation" where process_id = $1 and starts_with(id, $2)', values: [process, beginning] });
  return new Set(rows.map(({ id }) => id));
}

/** How many recommendations that were not rejected stand in each of some sources. */
export async function countRecommendationsOf(pool: Pool, process: string, position: number, sources: readonly SubjectKey[]): Promise<ReadonlyMap<string, number>> {
  if (sources.length === 0) return new Map();
  const { rows } = await pool.query<{ of: string; count: number }>({
    name: 'count-recommendations-of',
    text: `select origin ->> 'of' as of, count(*) as count from "recommendation" where ${heldAt} and origin ->> 'of' = any($3::text[]) and status <> 'rejected' group by 1`,
    values: [process, position, sources],
  });
  return new Map(rows.map(({ of, count }) => [of, count]));
}
