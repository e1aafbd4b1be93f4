import type { ChainScene } from './load-edges.ts';

/** The words of some provisions in the last revision that has each; what no revision has is absent. */
export async function provisionWords({ pool, process, structures }: ChainScene, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const byRevision = Map.groupBy(ids, (id) => structures.find(id)?.revision.id);
  byRevision.delete(undefined);
  const revisions = [...byRevision.keys()].flatMap((id) => id ?? []);
  if (revisions.length === 0) return new Map();
  // What a revision says of its provisions is never changed: any of its rows has it.
  const { rows } = await pool.query<{ revision: string; id: string; words: string }>({
    name: 'chain-provision-words',
    text: `select r.id as revision, p ->> 'id' as id, p ->> 'words' as words from (select distinct on (id) id, provisions from "revision" where process_id = $1 and id = any($2::text[]) order by id, from_position) r, jsonb_array_elements(r.provisions) p where p ->> 'id' = any($3::text[])`,
    values: [process, revisions, ids],
  });
  return new Map(rows.flatMap(({ revision, id, words }) => (structures.find(id)?.revision.id === revision ? [[id, words] as const] : [])));
}
