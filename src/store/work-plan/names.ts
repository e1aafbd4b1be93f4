import type { Pool } from 'pg';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { LocalizedText } from '../../process/vocabulary/language.ts';
import { loadPayerNames } from '../fund/payer-names.ts';

/** What things are called, for sentences that mention them. A thing without a name (a link, a rule) is absent. */
export type Names = ReadonlyMap<string, LocalizedText>;

export async function loadNames(pool: Pool, process: string, position: number, subjects: Iterable<SubjectKey>): Promise<Names> {
  const wanted = [...new Set(subjects)];
  if (wanted.length === 0) return new Map();
  const result = await pool.query<{ subject: string; title: LocalizedText }>({
    name: 'names',
    text: `select subject, jsonb_object_agg(language, title) as title from search_entry
      where process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2) and subject = any($3::text[]) and title <> '' group by subject`,
    values: [process, position, wanted],
  });
  const payers = wanted.filter((subject) => subject.startsWith('contribution:') || subject.startsWith('grant:'));
  return new Map([...result.rows.map(({ subject, title }) => [subject, title] as const), ...(payers.length === 0 ? [] : await loadPayerNames(pool, process, position, payers))]);
}
