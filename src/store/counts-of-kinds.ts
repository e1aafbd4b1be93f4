import type { Pool } from 'pg';
import type { SubjectKind } from '../process/vocabulary/ids.ts';

/** How many things of each of these kinds there are as of a position; a kind of which there is none is absent. */
export async function countsOfKinds(pool: Pool, { process, position, kinds }: { readonly process: string; readonly position: number; readonly kinds: readonly SubjectKind[] }): Promise<ReadonlyMap<SubjectKind, number>> {
  const each = kinds.map((kind) => `select '${kind}' as kind, count(*) as count from "${kind}" where process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2)`);
  const { rows } = await pool.query<{ kind: SubjectKind; count: string }>(each.join(' union all '), [process, position]);
  return new Map(rows.filter(({ count }) => Number(count) > 0).map(({ kind, count }) => [kind, Number(count)]));
}
