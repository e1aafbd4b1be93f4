import type { Pool } from 'pg';
import type { FloorState } from '../../process/sessions/floor-state.ts';
import { plannedFloor } from '../../process/sessions/planned-floor.ts';
import type { Instant } from '../../process/vocabulary/instant.ts';
import { loadState } from '../work-plan/load-states.ts';

/**
 * The floor of a session as it is now, with the position of the last act about it; before its first sitting the floor
 * that is planned, with the position as of which it was planned. Undefined where the session has no rules.
 */
export async function loadFloor(pool: Pool, process: string, id: string, now: Instant): Promise<{ readonly state: FloorState; readonly position: number } | undefined> {
  // One statement: an act that comes after it has a position after this head.
  const found = await pool.query<{ head: number | null; last: number | null }>({
    name: 'floor-position',
    text: 'select (select max(position) from act where process_id = $1) as head, (select max(position) from act where process_id = $1 and subject = $2) as last',
    values: [process, `floor:${id}`],
  });
  const { head, last } = found.rows[0] ?? { head: null, last: null };
  if (last !== null) {
    const state = await loadState(pool, process, last, 'floor', id);
    return state === undefined ? undefined : { state, position: last };
  }
  const programme = head === null ? undefined : await loadState(pool, process, head, 'programme', id);
  return head === null || programme === undefined ? undefined : { state: plannedFloor(programme, now), position: head };
}
