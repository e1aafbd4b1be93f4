import type { Pool } from 'pg';
import type { MeetingDay } from '../../process/participation/meeting-day.ts';
import type { EnrolmentId } from '../../process/vocabulary/ids.ts';
import { heldAt } from '../work-plan/load-states.ts';

export interface Inside {
  readonly approved: number;
  /** Of those approved, whose badge was shown that day. */
  readonly attended: number;
}

/** How many are approved for a meeting, and how many of them came in on a day. */
export async function countInside(pool: Pool, process: string, position: number, enrolment: EnrolmentId, { from, until }: MeetingDay): Promise<Inside> {
  const result = await pool.query<Inside>({
    name: 'count-inside',
    text: `select count(*) as approved, count(*) filter (where exists (select from unnest(showings) as s(at) where s.at >= $4 and s.at < $5)) as attended
      from registration where ${heldAt} and enrolment = $3 and status = 'approved'`,
    values: [process, position, enrolment, from, until],
  });
  return result.rows[0] ?? { approved: 0, attended: 0 };
}
