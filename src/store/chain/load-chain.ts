import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { parseSubjectKey } from '../../process/vocabulary/ids.ts';
import { walk } from './chain-graph.ts';
import type { Walked } from './chain-graph.ts';
import { edgeLoader } from './load-edges.ts';
import type { ChainScene } from './load-edges.ts';

export interface Chain {
  readonly back: Walked;
  readonly forth: Walked;
  /** Somewhere there were more links of one kind than are followed. */
  readonly cut: boolean;
}

export interface Beginnings {
  readonly back: readonly SubjectKey[];
  readonly forth: readonly SubjectKey[];
  /** So many links of one relation are followed from each step; absent: as pages do. */
  readonly most?: number;
}

/** A chain both ways: what some things came of, and what came of some things. */
export async function loadChain(scene: ChainScene, { back, forth, most }: Beginnings): Promise<Chain> {
  const loader = edgeLoader(scene, most);
  const [before, after] = await Promise.all([walk(back, 'back', loader.edgesOf), walk(forth, 'forth', loader.edgesOf)]);
  return { back: before, forth: after, cut: loader.isCut() };
}

/** Who asked first of all that was reached, and when. */
export interface FirstAsked {
  readonly key: SubjectKey;
  readonly holder: string;
  readonly group?: string;
  readonly at: string;
}

/** The earliest input or noted intervention among some things; undefined where there is none. */
export async function firstAsked({ pool, process, position }: ChainScene, keys: Iterable<SubjectKey>): Promise<FirstAsked | undefined> {
  const ids = (kind: string) => [...keys].flatMap((key) => (parseSubjectKey(key)?.kind === kind ? [parseSubjectKey(key)?.id ?? ''] : []));
  const { rows } = await pool.query<{ key: SubjectKey; holder: string; group: string | null; at: string }>({
    name: 'first-asked',
    text: `select * from (
      select 'input:' || id as key, holder, "group", submitted_at as at from "input" where process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2) and id = any($3::text[])
      union all
      select 'note:' || n.id, t.holder, t."group", t.given_at from "note" n join "turn" t on t.process_id = n.process_id and t.floor = n.event and t.id = n.turn and t.from_position <= $2 and (t.to_position is null or t.to_position > $2)
        where n.process_id = $1 and n.from_position <= $2 and (n.to_position is null or n.to_position > $2) and n.id = any($4::text[]) and t.given_at is not null
    ) asked order by at, key limit 1`,
    values: [process, position, ids('input'), ids('note')],
  });
  const [row] = rows;
  return row === undefined ? undefined : { key: row.key, holder: row.holder, at: row.at, ...(row.group !== null && { group: row.group }) };
}
