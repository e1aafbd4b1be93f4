import type { Pool } from 'pg';
import type { Language } from '../../process/vocabulary/language.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** Where words stand in the text of an edition. */
export interface TextHit {
  readonly edition: string;
  readonly document: string;
  readonly language: Language;
  /** Some of the text around them; found words between U+2068 and U+2069. */
  readonly extract: string;
}

const configuration: Readonly<Record<Language, string>> = { ar: 'arabic', zh: 'simple', en: 'english', fr: 'french', ru: 'russian', es: 'spanish' };

/**
 * Editions whose text has the words, in any of the six languages: by the stems of each language's dictionary, and as they
 * were asked, for scripts without spaces and for symbols. Current editions first, then by how much the words weigh. At most 50.
 */
export async function findWords(pool: Pool, query: { readonly process: string; readonly position: number; readonly words: string; readonly document?: string }): Promise<readonly TextHit[]> {
  const words = query.words.normalize('NFC').trim().slice(0, 200);
  if (words === '') return [];
  const cases = (write: (dictionary: string) => string) => `case h.language ${Object.entries(configuration).map(([language, dictionary]) => `when '${language}' then ${write(dictionary)}`).join(' ')} end`;
  const { rows } = await pool.query<TextHit>({
    name: 'find-words',
    text: `with held as (select id, document, language, status, text_sha256 from "edition" where ${heldAt} and ($4 = '' or document = $4)),
      found as (
        select h.id, h.document, h.language, h.status, k.text, q.query, q.dictionary, k.words @@ q.query as by_stem, position(lower($3) in lower(k.text)) as place, ts_rank(k.words, q.query) as rank
        from held h join kept_text k on k.process_id = $1 and k.sha256 = h.text_sha256
        cross join lateral (select ${cases((dictionary) => `websearch_to_tsquery('${dictionary}', $3)`)} as query, ${cases((dictionary) => `'${dictionary}'::regconfig`)} as dictionary) q
        where k.words @@ q.query or k.text ilike '%' || $5 || '%')
      select id as edition, document, language,
        case when place > 0 then replace(substr(text, greatest(place - 90, 1), least(place - 1, 90)), E'\\n', ' ') || E'\\u2068' || substr(text, place, length($3)) || E'\\u2069' || replace(substr(text, place + length($3), 110), E'\\n', ' ')
          else ts_headline(dictionary, left(text, 400000), query, E'MaxWords=30,MinWords=12,StartSel=\\u2068,StopSel=\\u2069') end as extract
      from found order by status = 'current' desc, by_stem desc, rank desc, id limit 50`,
    values: [query.process, query.position, words, query.document ?? '', words.replace(/[\\%_]/gu, String.raw`\$&`)],
  });
  return rows;
}
