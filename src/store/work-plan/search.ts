import type { Pool } from 'pg';

export interface SearchHit {
  readonly subject: string;
  readonly language: string;
  readonly title: string;
  /** Where the words stand in the body, or '' when they stand in the title; found words between U+2068 and U+2069. */
  readonly extract: string;
}

/**
 * Things whose words begin with the asked words, and, for scripts without spaces, that contain what was asked.
 * The reader's language comes first, then titles before bodies. At most 50.
 */
export async function search(pool: Pool, query: { readonly process: string; readonly position: number; readonly words: string; readonly language: string }): Promise<readonly SearchHit[]> {
  const lexemes = query.words.normalize('NFC').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').slice(0, 12);
  if (lexemes.length === 0) return [];
  const prefixes = lexemes.map((word) => `${word}:*`).join(' & ');
  const result = await pool.query<SearchHit>({
    name: 'search',
    text: `with found as (
        select subject, language, title, body, (title ilike $5) as in_title, ts_rank(words, to_tsquery('simple', $3)) as rank from search_entry
        where process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2)
          and (words @@ to_tsquery('simple', $3) or title ilike $5 or body ilike $5)),
      best as (select distinct on (subject) * from found order by subject, language = $4 desc, language = 'en' desc, rank desc)
      select subject, language, title, case when in_title then '' else
        ts_headline('simple', body, to_tsquery('simple', $3), E'MaxWords=24,MinWords=8,StartSel=\\u2068,StopSel=\\u2069') end as extract
      from best order by in_title desc, rank desc, subject limit 50`,
    values: [query.process, query.position, prefixes, query.language, `%${query.words.trim().replace(/[\\%_]/gu, '\\$&')}%`],
  });
  return result.rows;
}
