import type { Pool } from 'pg';
import type { Instant } from '../../process/vocabulary/instant.ts';
import type { AnswerWords } from '../../process/vocabulary/report-text.ts';

/** Whose draft of which answer. The State stands in every condition: asked for another's, there is nothing. */
export interface DraftPlace {
  readonly process: string;
  readonly report: string;
  readonly state: string;
}

export interface KeptDraft {
  readonly commitment: string;
  readonly words: AnswerWords;
  readonly restsOn: readonly string[];
  readonly savedAt: Instant;
}

export interface WrittenDraft extends Omit<KeptDraft, 'savedAt'> {
  /** When what whoever writes had before them was kept; absent where there was nothing. */
  readonly seen?: string;
}

/** RV-14: keeps what is written of one answer, in the place of what was kept before. False, and nothing kept, where somebody else kept something meanwhile. */
export async function keepDraft(pool: Pool, { process, report, state }: DraftPlace, { commitment, words, restsOn, seen }: WrittenDraft): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into report_draft (process_id, report, state, commitment, words, rests_on, saved_at) values ($1, $2, $3, $4, $5, $6, date_trunc('milliseconds', clock_timestamp()))
      on conflict (process_id, report, commitment) do update set words = excluded.words, rests_on = excluded.rests_on, saved_at = greatest(excluded.saved_at, report_draft.saved_at + interval '1 millisecond')
      where report_draft.state = excluded.state and report_draft.saved_at is not distinct from $7::timestamptz`,
    [process, report, state, commitment, JSON.stringify(words), restsOn, seen ?? null],
  );
  return rowCount === 1;
}

/** RV-14: what the delegation of a State has written of its report and not published, by commitment. */
export async function loadDrafts(pool: Pool, { process, report, state }: DraftPlace): Promise<ReadonlyMap<string, KeptDraft>> {
  const { rows } = await pool.query<KeptDraft>({
    name: 'report-drafts',
    text: 'select commitment, words, rests_on as "restsOn", saved_at as "savedAt" from report_draft where process_id = $1 and report = $2 and state = $3 order by commitment',
    values: [process, report, state],
  });
  return new Map(rows.map((row) => [row.commitment, row]));
}

/** RV-14: throws away what was kept of one answer; answers with whether there was any. */
export async function forgetDraft(pool: Pool, { process, report, state }: DraftPlace, commitment: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from report_draft where process_id = $1 and report = $2 and state = $3 and commitment = $4', [process, report, state, commitment]);
  return rowCount === 1;
}
