import type { Pool } from 'pg';
import type { FloorState } from '../../process/sessions/floor-state.ts';
import { loadState } from '../work-plan/load-states.ts';

/** The floor of a session as it is now, with the position of the last act about it; undefined before its first sitting. */
export async function loadFloor(pool: Pool, process: string, id: string): Promise<{ readonly state: FloorState; readonly position: number } | undefined> {
  const last = await pool.query<{ position: number }>({ name: 'floor-position', text: 'select max(position) as position from act where process_id = $1 and subject = $2', values: [process, `floor:${id}`] });
  const position = last.rows[0]?.position ?? null;
  if (position === null) return undefined;
  const state = await loadState(pool, process, position, 'floor', id);
  return state === undefined ? undefined : { state, position };
}
