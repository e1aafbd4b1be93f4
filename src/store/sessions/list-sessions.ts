import type { Pool } from 'pg';
import type { FloorState } from '../../process/sessions/floor-state.ts';
import type { EventId } from '../../process/vocabulary/ids.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** A session that has a programme, or had a sitting. */
export interface ListedSession {
  readonly id: EventId;
  /** Lines of its programme. */
  readonly items: number;
  /** Absent before the first sitting. */
  readonly status?: FloorState['status'];
  readonly sittings: number;
  /** Turns that were spoken to their end, asides and the podium among them. */
  readonly speeches: number;
}

interface Row {
  readonly id: EventId;
  readonly items: number;
  readonly status: FloorState['status'] | null;
  readonly sittings: number;
  readonly speeches: number;
}

/** The sessions of a process as of a position, by their ids. */
export async function listSessions(pool: Pool, process: string, position: number): Promise<readonly ListedSession[]> {
  const result = await pool.query<Row>({
    name: 'list-sessions',
    text: `with p as (select id, items from "programme" where ${heldAt}), f as (select id, status, sittings from "floor" where ${heldAt}),
        t as (select floor, count(*)::int as speeches from "turn" where ${heldAt} and status = 'ended' group by floor)
      select coalesce(p.id, f.id) as id, coalesce(jsonb_array_length(p.items), 0) as items, f.status, coalesce(jsonb_array_length(f.sittings), 0) as sittings, coalesce(t.speeches, 0) as speeches
      from p full join f on f.id = p.id left join t on t.floor = f.id order by 1`,
    values: [process, position],
  });
  return result.rows.map(({ status, ...row }) => ({ ...row, ...(status !== null && { status }) }));
}
