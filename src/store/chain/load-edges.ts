import type { Pool } from 'pg';
import { parseSubjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey, SubjectKind } from '../../process/vocabulary/ids.ts';
import { statementName } from '../statement-name.ts';
import type { Direction, Edge, EdgesOf } from './chain-graph.ts';
import { edgeQuery } from './edge-query.ts';
import { loadStructures, Structures } from './revision-structures.ts';
import type { TextsSeen } from './texts-seen.ts';

/** A process as of a position, as somebody may see it. */
export interface ChainScene {
  readonly pool: Pool;
  readonly process: string;
  readonly position: number;
  readonly seen: TextsSeen;
  readonly structures: Structures;
}

export async function openScene(pool: Pool, process: string, position: number, seen: TextsSeen): Promise<ChainScene> {
  return { pool, process, position, seen, structures: new Structures(await loadStructures(pool, process, position)) };
}

/** So many links of one relation are followed from one step to the next. */
export const mostFollowed = 1000;

/** Up to so many keys are looked up one by one. */
const fewKeys = 40;

export interface EdgeLoader {
  readonly edgesOf: EdgesOf;
  /** Whether somewhere there were more than are followed. */
  readonly isCut: () => boolean;
}

/** The links of things, a statement for each step of a walk. */
export function edgeLoader(scene: ChainScene, most = mostFollowed): EdgeLoader {
  let cut = false;
  const edgesOf = async (keys: readonly SubjectKey[], direction: Direction): Promise<readonly Edge[]> => {
    const stored = await loadStored(scene, keys, direction, most + 1);
    const found = [...Map.groupBy(stored, ({ relation }) => relation).values()].flatMap((all) => {
      if (all.length > most) cut = true;
      return all.slice(0, most);
    });
    return [...scene.structures.edgesOf(keys, direction), ...found];
  };
  return { edgesOf, isCut: () => cut };
}

async function loadStored({ pool, process, position, seen }: ChainScene, keys: readonly SubjectKey[], direction: Direction, most: number): Promise<readonly Edge[]> {
  const idsByKind = new Map<SubjectKind, string[]>();
  for (const parsed of keys.map(parseSubjectKey)) {
    if (parsed === undefined) continue;
    const ids = idsByKind.get(parsed.kind) ?? [];
    ids.push(parsed.id);
    idsByKind.set(parsed.kind, ids);
  }
  const kinds = [...idsByKind.keys()].toSorted();
  const sql = edgeQuery(kinds, direction, keys.length > fewKeys);
  if (sql === undefined) return [];
  // Whatever is not among the parameters' uses has a type all the same.
  const text = `with unused as (select $3::text[], $4::text[], $5::bigint[], ${kinds.map((_, at) => `$${7 + at}::text[]`).join(', ')}) ${sql}`;
  const { rows } = await pool.query<Edge>({ name: statementName('chain', text), text, values: [process, position, keys, [...seen.keys()], [...seen.values()], most, ...kinds.map((kind) => idsByKind.get(kind))] });
  return rows;
}
