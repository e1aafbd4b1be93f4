import type { Pool } from 'pg';
import type { ExplanationState } from '../../process/adoption/state.ts';
import { statementName } from '../statement-name.ts';
import { heldAt } from '../work-plan/load-states.ts';
import { parseState } from '../work-plan/parse-state.ts';

/** What States and groups say of a paragraph as of a position, and still stand by; in the order of the days. */
export async function explanationsOn(pool: Pool, process: string, position: number, provision: string): Promise<readonly ExplanationState[]> {
  const text = `select to_jsonb(t) as row from "explanation" t where ${heldAt} and t.status = 'standing' and t.provisions @> array[$3]::text[] order by t."on", t.id`;
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({ name: statementName('things', text), text, values: [process, position, provision] });
  return rows.map(({ row }) => parseState({ kind: 'explanation', row, claims: [] })).filter((state): state is ExplanationState => state.kind === 'explanation');
}
