import type { Pool } from 'pg';
import { noteText } from '../../process/synthesis/origin.ts';
import { parseSubjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { reportText } from '../../process/vocabulary/report-text.ts';
import type { Span } from '../../process/vocabulary/passage.ts';
import { loadTexts } from '../inputs/kept-texts.ts';
import { heldAt, loadStates } from '../work-plan/load-states.ts';

/** The texts of things that can be cited, at a position; what has none is absent. */
export async function loadCitedTexts(pool: Pool, process: string, position: number, keys: Iterable<SubjectKey>): Promise<ReadonlyMap<SubjectKey, string>> {
  const states = await loadStates(pool, process, position, keys);
  const kept = await loadTexts(pool, process, [...states.values()].flatMap((state) => (state.kind === 'edition' ? [state.textSha256] : [])));
  const texts = new Map<SubjectKey, string>();
  for (const [key, state] of states) {
    const text = state.kind === 'edition' ? kept.get(state.textSha256) : state.kind === 'input' ? state.text : state.kind === 'note' ? noteText(state) : state.kind === 'report' && state.status === 'submitted' ? reportText(state.answers) : undefined;
    if (text !== undefined && text !== '') texts.set(key, text);
  }
  return texts;
}

/** The words at a place of a text, as a citation keeps them; undefined where the text is not so long. */
export function cutSpan(text: string, start: number, end: number): Span | undefined {
  return start < 0 || end <= start || end > text.length ? undefined : { start, end, quote: text.slice(start, end) };
}

/** When each note was last worded and each disagreement last set out: the position since which its row holds. */
export async function wordedAt(pool: Pool, process: string, position: number): Promise<ReadonlyMap<SubjectKey, number>> {
  const { rows } = await pool.query<{ subject: SubjectKey; at: number }>({
    name: 'worded-at',
    text: `select 'note:' || id as subject, from_position::int as at from "note" where ${heldAt} union all select 'disagreement:' || id, from_position::int from "disagreement" where ${heldAt}`,
    values: [process, position],
  });
  return new Map(rows.map(({ subject, at }) => [subject, at]));
}

/** The ids of one kind among subject keys. */
export function idsAmong(keys: Iterable<SubjectKey>, kind: string): readonly string[] {
  return [...keys].flatMap((key) => {
    const parsed = parseSubjectKey(key);
    return parsed?.kind === kind ? [parsed.id] : [];
  });
}
