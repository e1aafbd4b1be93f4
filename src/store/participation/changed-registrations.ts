import type { Pool } from 'pg';
import type { EnrolmentId } from '../../process/vocabulary/ids.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** The ids of a meeting's registrations that were filed or changed after one position and up to another. */
export async function changedRegistrations(pool: Pool, process: string, position: number, enrolment: EnrolmentId, after: number): Promise<readonly string[]> {
  const result = await pool.query<{ id: string }>({
    name: 'changed-registrations',
    text: `select id from registration where ${heldAt} and enrolment = $3 and from_position > $4 order by id`,
    values: [process, position, enrolment, after],
  });
  return result.rows.map(({ id }) => id);
}
