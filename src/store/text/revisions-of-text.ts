import type { Pool } from 'pg';
import type { RevisionState } from '../../process/text/state.ts';
import { listThings } from '../list-things.ts';

/** The revisions of a text as of a position, the first first. */
export async function revisionsOfText(pool: Pool, process: string, position: number, text: string): Promise<readonly RevisionState[]> {
  const found = await listThings(pool, { process, position, kind: 'revision', where: { text }, limit: 1000 });
  return found.toSorted((a, b) => a.number - b.number);
}
