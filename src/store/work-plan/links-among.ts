import type { Pool } from 'pg';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { Relation } from '../../process/work-plan/state.ts';
import { heldAt } from './load-states.ts';

export interface LinkEnds {
  readonly id: string;
  readonly from: SubjectKey;
  readonly to: SubjectKey;
  readonly relation: Relation;
}

/** The links that begin or end at one of the things. */
export async function linksAmong(pool: Pool, process: string, position: number, keys: readonly SubjectKey[]): Promise<readonly LinkEnds[]> {
  if (keys.length === 0) return [];
  const result = await pool.query<LinkEnds>({
    name: 'links-among',
    text: `select id, "from", "to", relation from link where ${heldAt} and ("to" = any($3::text[]) or "from" = any($3::text[])) order by id`,
    values: [process, position, keys],
  });
  return result.rows;
}
