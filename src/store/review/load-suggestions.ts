import type { Pool } from 'pg';
import { suggestAnswer } from '../../process/review/suggest-answer.ts';
import type { Suggestion, ValuesHere } from '../../process/review/suggest-answer.ts';
import type { CommitmentId } from '../../process/vocabulary/ids.ts';
import { inLanguage } from '../../process/vocabulary/language.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { SubjectState } from '../../process/subject-state.ts';
import { snakeCase } from '../tables.ts';
import { heldAt } from '../work-plan/load-states.ts';
import { parseState } from '../work-plan/parse-state.ts';

interface Asked {
  readonly process: string;
  readonly position: number;
  readonly state: string;
  readonly commitment: CommitmentId;
  /** In which indicators are named. */
  readonly language: Language;
}

/** RV-7: what is here of a State and a commitment already, as suggestions for its answer. */
export async function loadSuggestions(pool: Pool, asked: Asked): Promise<readonly Suggestion[]> {
  const { state, commitment } = asked;
  const [pledges, practices, requests, indicators, series] = await Promise.all([
    heldThings(pool, asked, 'pledge', 'commitments @> array[$3] and makers @> array[$4] and status <> \'withdrawn\''),
    heldThings(pool, asked, 'practice', 'commitments @> array[$3] and (holder = $4 or countries @> array[$4]) and status = \'published\''),
    heldThings(pool, asked, 'supportrequest', 'commitments @> array[$3] and state = $4 and status <> \'withdrawn\''),
    heldThings(pool, asked, 'indicator', 'commitments @> array[$3] and $4 <> \'\''),
    heldThings(pool, asked, 'series', `state = $4 and indicator in (select id from "indicator" where ${heldAt} and commitments @> array[$3])`),
  ]);
  const values = series.flatMap((one): readonly ValuesHere[] => {
    const indicator = indicators.find(({ id }) => id === one.indicator);
    return indicator === undefined ? [] : [{ series: one.id, indicator: indicator.id, title: inLanguage(indicator.title, asked.language).text, unit: indicator.unit, state: one.state, commitments: indicator.commitments, observations: one.observations }];
  });
  return suggestAnswer(state, commitment, { pledges, practices, values, requests });
}

type Kind = 'pledge' | 'practice' | 'supportrequest' | 'indicator' | 'series';

/** At most 100 of a kind: what one State has on one commitment. */
async function heldThings<Of extends Kind>(pool: Pool, { process, position, state, commitment }: Asked, kind: Of, condition: string): Promise<readonly Extract<SubjectState, { readonly kind: Of }>[]> {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({
    name: `suggestions-${snakeCase(kind)}`,
    text: `select to_jsonb(t) as row from "${kind}" t where ${heldAt} and ${condition} order by id limit 100`,
    values: [process, position, commitment, state],
  });
  return rows.map(({ row }) => parseState({ kind, row, claims: [] })).filter((one): one is Extract<SubjectState, { readonly kind: Of }> => one.kind === kind);
}
