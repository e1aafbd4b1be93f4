import type { Pool } from 'pg';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { LinkState } from '../../process/work-plan/state.ts';
import { heldAt, isOfKind, loadStates } from './load-states.ts';

/** The links from a thing and to it at a position, in the order of their ids. */
export async function linksOfThing(pool: Pool, process: string, position: number, key: SubjectKey): Promise<readonly LinkState[]> {
  const text = `select id from link where ${heldAt} and ("from" = $3 or "to" = $3) order by id`;
  const found = await pool.query<{ id: string }>({ name: 'link-ids-of', text, values: [process, position, key] });
  const states = await loadStates(pool, process, position, found.rows.map(({ id }) => subjectKey('link', id)));
  return found.rows.flatMap(({ id }) => {
    const state = states.get(subjectKey('link', id));
    return state !== undefined && isOfKind(state, 'link') ? [state] : [];
  });
}
