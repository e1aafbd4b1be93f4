import type { Pool } from 'pg';
import type { ReportState } from '../../process/review/state.ts';
import { statementName } from '../statement-name.ts';
import { heldAt } from '../work-plan/load-states.ts';

export interface ReportFilter {
  readonly round?: string;
  readonly state?: string;
  /** Answered in it. */
  readonly commitment?: string;
  readonly status?: ReportState['status'];
}

/** A report without its words: what a list shows. */
export interface ListedReport extends Pick<ReportState, 'id' | 'round' | 'state' | 'title' | 'language' | 'status' | 'remarks'> {
  readonly submittedOn: string | null;
  readonly commitments: readonly string[];
}

/** At most 10,000, in no order: names of States are sorted in the reader's language. */
export async function listReports(pool: Pool, process: string, position: number, { round, state, commitment, status }: ReportFilter): Promise<readonly ListedReport[]> {
  const values: unknown[] = [process, position];
  const and = (condition: (place: string) => string, value: unknown): string => {
    if (value === undefined) return '';
    values.push(value);
    return ` and ${condition(`$${values.length}`)}`;
  };
  const where = [
    and((place) => `round = ${place}`, round),
    and((place) => `state = ${place}`, state),
    and((place) => `status = ${place}`, status),
    and((place) => `answers @> ${place}::jsonb`, commitment === undefined ? undefined : JSON.stringify([{ commitment }])),
  ].join('');
  const text = `select id, round, state, title, language, status, remarks, submitted_on as "submittedOn", array(select a ->> 'commitment' from jsonb_array_elements(answers) a) as commitments from "report" where ${heldAt}${where} limit 10000`;
  const { rows } = await pool.query<ListedReport>({ name: statementName('reports', text), text, values });
  return rows;
}
