import type { Pool } from 'pg';
import { parseSubjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
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

export interface EdgeLoader {
  readonly edgesOf: EdgesOf;
  /** Whether somewhere there were more than are followed. */
  readonly isCut: () => boolean;
}

/** The links of things, one round trip for each step of a walk. */
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

/** A statement for each kind of thing, all in one round trip: so few statements are each planned once a connection, whatever is asked together. */
async function loadStored({ pool, process, position, seen }: ChainScene, keys: readonly SubjectKey[], direction: Direction, most: number): Promise<readonly Edge[]> {
  const byKind = Map.groupBy(keys.flatMap((key) => parseSubjectKey(key) ?? []), ({ kind }) => kind);
  const asked = [...byKind].flatMap(([kind, things]) => {
    const text = edgeQuery(kind, direction);
    return text === undefined ? [] : [{ name: `chain-${direction}-${kind}`, text, values: [process, position, kind, things.map(({ id }) => id), [...seen.keys()], [...seen.values()], most] }];
  });
  if (asked.length === 0) return [];
  const client = await pool.connect();
  try {
    const answers = await Promise.all(asked.map((statement) => client.query<Edge>(statement)));
    return answers.flatMap(({ rows }) => rows);
  } finally {
    client.release();
  }
}
