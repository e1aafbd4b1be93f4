import type { Pool } from 'pg';
import { textSight } from '../../access/text-sight.ts';
import type { TextState } from '../../process/text/state.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';

/** Texts of whose proposals the reader sees who made them, each up to a position of the record (rule CH-3). Of others nothing that is proposed, said or decided is in a chain. */
export type TextsSeen = ReadonlyMap<string, number>;

/** As TX-20 has it: what a text shows today decides what is shown of its past. */
export async function loadTextsSeen(pool: Pool, process: string, reader: Pick<Actor, 'standing'>): Promise<TextsSeen> {
  const found = await pool.query<Pick<TextState, 'id' | 'shown' | 'names'> & { readonly read_at: number | null }>({
    name: 'terms-of-texts',
    text: 'select id, shown, names, read_at from "text" where process_id = $1 and to_position is null',
    values: [process],
  });
  return new Map(found.rows.flatMap(({ id, shown, names, read_at: readAt }) => {
    const sight = textSight(reader, { shown, names, ...(readAt !== null && { readAt }) });
    if (sight.of === 'revisions' || (sight.of === 'open' && !sight.names)) return [];
    return [[id, sight.of === 'open' ? (sight.upTo ?? Number.MAX_SAFE_INTEGER) : Number.MAX_SAFE_INTEGER] as const];
  }));
}
