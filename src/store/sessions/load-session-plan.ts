import type { Pool } from 'pg';
import type { PanelState, SideEventState } from '../../process/participation/state.ts';
import type { ProgrammeState } from '../../process/sessions/programme-state.ts';
import { parseInstant } from '../../process/vocabulary/instant.ts';
import type { Instant } from '../../process/vocabulary/instant.ts';
import { isId, subjectKey } from '../../process/vocabulary/ids.ts';
import { planEvent } from '../../process/work-plan/plan.ts';
import type { PlannedEvent } from '../../process/work-plan/plan.ts';
import { listThings } from '../list-things.ts';
import { loadStates } from '../work-plan/load-states.ts';

/** A session of the plan with all that its programme shows. */
export interface SessionPlan {
  readonly event: PlannedEvent;
  /** Absent until the rules of its floor are set. */
  readonly programme: ProgrammeState | undefined;
  /** Of this session, in their order. */
  readonly panels: readonly PanelState[];
  /** Those that were approved, by day. */
  readonly sideEvents: readonly SideEventState[];
  /** Acts on the programme so far; 0 while there is none. */
  readonly version: number;
  /** The moment of the last of them. */
  readonly modified: Instant | undefined;
}

/** Undefined where the plan has no such event at the position. */
export async function loadSessionPlan(pool: Pool, process: string, position: number, id: string): Promise<SessionPlan | undefined> {
  if (!isId(id)) return undefined;
  const [states, panels, sideEvents, last] = await Promise.all([
    loadStates(pool, process, position, [subjectKey('event', id), subjectKey('programme', id)]),
    listThings(pool, { process, position, kind: 'panel', where: { event: id }, order: [{ field: 'order' }] }),
    listThings(pool, { process, position, kind: 'sideevent', where: { event: id, status: 'approved' }, order: [{ field: 'day' }] }),
    lastAct(pool, process, position, id),
  ]);
  const [event, programme] = [states.get(subjectKey('event', id)), states.get(subjectKey('programme', id))];
  if (event?.kind !== 'event') return undefined;
  return { event: planEvent(event), programme: programme?.kind === 'programme' ? programme : undefined, panels, sideEvents, ...last };
}

async function lastAct(pool: Pool, process: string, position: number, id: string): Promise<Pick<SessionPlan, 'version' | 'modified'>> {
  const result = await pool.query<{ version: number; at: string }>({
    name: 'last-act-of-programme',
    text: 'select subject_version as version, recorded_at as at from act where process_id = $1 and position <= $2 and subject = $3 order by position desc limit 1',
    values: [process, position, subjectKey('programme', id)],
  });
  const [row] = result.rows;
  return { version: row?.version ?? 0, modified: row === undefined ? undefined : parseInstant(row.at) };
}
