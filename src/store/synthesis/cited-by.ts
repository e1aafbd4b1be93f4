import type { Pool } from 'pg';
import type { DisagreementState, SentenceState } from '../../process/synthesis/state.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { heldAt } from '../work-plan/load-states.ts';
import { parseState } from '../work-plan/parse-state.ts';

/** Sentences of drafts that rest on a thing, at a position. At most 500. */
export async function sentencesOn(pool: Pool, process: string, position: number, key: SubjectKey): Promise<readonly SentenceState[]> {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({
    name: 'sentences-on',
    text: `select to_jsonb(s) as row from "sentence" s where ${heldAt} and standing = 'yes' and (evidence @> jsonb_build_array(jsonb_build_object('of', $3::text)) or template ->> 'about' = $3) order by draft, section, "order", id limit 500`,
    values: [process, position, key],
  });
  return rows.flatMap(({ row }) => {
    const state = parseState({ kind: 'sentence', row, claims: [] });
    return state.kind === 'sentence' ? [state] : [];
  });
}

/** Contested questions one of whose sides names a recommendation. */
export async function disagreementsOn(pool: Pool, process: string, position: number, recommendation: string): Promise<readonly DisagreementState[]> {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({
    name: 'disagreements-on',
    text: `select to_jsonb(d) as row from "disagreement" d where ${heldAt} and exists (select from jsonb_array_elements(sides) side where side -> 'recommendations' ? $3) order by id`,
    values: [process, position, recommendation],
  });
  return rows.flatMap(({ row }) => {
    const state = parseState({ kind: 'disagreement', row, claims: [] });
    return state.kind === 'disagreement' ? [state] : [];
  });
}
