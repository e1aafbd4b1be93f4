import type { StanceVerb } from '../../process/text/state.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { ChainScene } from './load-edges.ts';

/** Who stands where on an amendment. */
export interface SaidOfAmendment {
  readonly amendment: string;
  readonly verb: StanceVerb;
  readonly holder: string;
}

/** What parties say of amendments, as far as the reader sees it. */
export async function saidOfAmendments({ pool, process, position, seen }: ChainScene, amendments: readonly string[]): Promise<readonly SaidOfAmendment[]> {
  if (amendments.length === 0 || seen.size === 0) return [];
  const { rows } = await pool.query<SaidOfAmendment>({
    name: 'chain-said-of-amendments',
    text: `select t.amendment, t.verb, t.holder from "stance" t join unnest($3::text[], $4::bigint[]) s(text, up_to) on s.text = t.text
      where t.process_id = $1 and t.from_position <= least($2, s.up_to) and (t.to_position is null or t.to_position > least($2, s.up_to)) and t.amendment = any($5::text[]) and t.status = 'standing' order by t.id`,
    values: [process, position, [...seen.keys()], [...seen.values()], amendments],
  });
  return rows;
}

/** Recommendations that have one of some codes: a likeness, and no link (rule CH-5). */
export async function withCodes({ pool, process, position }: ChainScene, codes: readonly string[], most: number): Promise<{ readonly count: number; readonly ids: readonly string[] }> {
  if (codes.length === 0) return { count: 0, ids: [] };
  const { rows } = await pool.query<{ count: number; ids: string[] | null }>({
    name: 'chain-with-codes',
    text: `select count(*)::int as count, (array_agg(id order by id))[1:$4] as ids from "recommendation" where process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2) and codes && $3::text[] and status in ('proposed', 'confirmed')`,
    values: [process, position, codes, most],
  });
  return { count: rows[0]?.count ?? 0, ids: rows[0]?.ids ?? [] };
}

/** Who spoke what was noted. */
export async function noteHolders({ pool, process, position }: ChainScene, notes: readonly string[]): Promise<ReadonlyMap<SubjectKey, { readonly holder: string; readonly group: string | null }>> {
  if (notes.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; holder: string; group: string | null }>({
    name: 'chain-note-holders',
    text: `select n.id, t.holder, t."group" from "note" n join "turn" t on t.process_id = n.process_id and t.floor = n.event and t.id = n.turn and t.from_position <= $2 and (t.to_position is null or t.to_position > $2)
      where n.process_id = $1 and n.from_position <= $2 and (n.to_position is null or n.to_position > $2) and n.id = any($3::text[])`,
    values: [process, position, notes],
  });
  return new Map(rows.map(({ id, holder, group }) => [subjectKey('note', id), { holder, group }]));
}
