import type { Pool } from 'pg';
import { heldAt } from '../work-plan/load-states.ts';

/** A voluntary review that answers a commitment. */
export interface ReportOn {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly language: string;
  readonly submittedOn: string | null;
}

/** Those that were submitted, by the codes of their States; at most 300. */
export async function reportsOn(pool: Pool, process: string, position: number, commitment: string): Promise<readonly ReportOn[]> {
  const { rows } = await pool.query<ReportOn>({
    name: 'reports-on-commitment',
    text: `select id, state, title, language, submitted_on as "submittedOn" from report where ${heldAt} and status = 'submitted' and answers @> jsonb_build_array(jsonb_build_object('commitment', $3::text)) order by state, id limit 300`,
    values: [process, position, commitment],
  });
  return rows;
}
