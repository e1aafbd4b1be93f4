import type { Pool } from 'pg';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { answerParts } from '../../process/vocabulary/report-text.ts';
import { heldAt } from '../work-plan/load-states.ts';

export const citableKinds = ['recommendation', 'input', 'card', 'intervention', 'document', 'report', 'disagreement'] as const;
export type CitableKind = (typeof citableKinds)[number];

/** Something that a sentence of a draft can rest on, as it is offered to whoever writes. */
export interface Citable {
  readonly of: SubjectKey;
  readonly kind: CitableKind;
  /** What it is called: of an input its title, of a recommendation the heading under which it stands. */
  readonly title: string | null;
  /** Its words; '' of a document, whose text is read on its own page. */
  readonly text: string;
  readonly language: Language | null;
  readonly holder: string | null;
  readonly group: string | null;
  /** In which text a recommendation was found. */
  readonly source: SubjectKey | null;
}

export interface CitableQuery {
  readonly process: string;
  readonly position: number;
  /** Interventions of these meetings; of none, those of all. */
  readonly events: readonly string[];
  readonly language: Language;
  readonly kind?: CitableKind;
  readonly theme?: string;
  readonly words?: string;
  /** Left out: what the draft cites already. */
  readonly without?: readonly string[];
  readonly limit: number;
  readonly offset: number;
}

const held = (kind: string) => `(select * from "${kind}" where ${heldAt})`;
const found = `select from ${held('recommendation')} r where r.codes @> array[$5::text] and r.status <> 'rejected'`;

/** The words of a report as `reportText` writes them. */
const answersText = `(select coalesce(string_agg(w, E'\\n\\n' order by o), '') from (select o, concat_ws(E'\\n', ${answerParts.map((part) => `nullif(a ->> '${part}', '')`).join(', ')}) as w from jsonb_array_elements(t.answers) with ordinality e(a, o)) x where w <> '')`;

const citable = `
  select 'recommendation:' || id as of, 'recommendation' as kind, 1 as rank, heading as title, text, language, null as holder, null as "group", origin ->> 'of' as source, $5::text is null or codes @> array[$5] as fits, null as longer
    from ${held('recommendation')} t where status in ('proposed', 'confirmed')
  union all select 'input:' || id, case form when 'card' then 'card' else 'input' end, case form when 'card' then 3 else 2 end, title, text, language, holder, "group", null, $5::text is null or themes @> array[$5] or exists (${found} and r.origin ->> 'of' = 'input:' || t.id), null
    from ${held('input')} t where status = 'standing'
  union all select 'note:' || n.id, 'intervention', 4, null, concat_ws(E'\\n', n.gist, n.recommendation), null, s.holder, s."group", 'floor:' || n.event, $5::text is null or exists (${found} and r.origin ->> 'of' = 'note:' || n.id), null
    from ${held('note')} n left join ${held('turn')} s on s.floor = n.event and s.id = n.turn where cardinality($3::text[]) = 0 or n.event = any($3)
  union all select 'edition:' || e.id, 'document', 5, concat_ws(' · ', d.symbol, coalesce(d.title ->> $7, d.title ->> 'en', d.title ->> 'fr', d.title ->> 'es', e.file_name)), '', e.language, null, null, 'document:' || e.document, $5::text is null or exists (${found} and r.origin ->> 'of' = 'edition:' || e.id), k.text
    from ${held('edition')} e left join ${held('document')} d on d.id = e.document left join kept_text k on $6::text is not null and k.process_id = $1 and k.sha256 = e.text_sha256 where e.status = 'current'
  union all select 'report:' || id, 'report', 6, title, ${answersText}, language, state, null, 'round:' || round, $5::text is null or exists (${found} and r.origin ->> 'of' = 'report:' || t.id), null
    from ${held('report')} t where status = 'submitted'
  union all select 'disagreement:' || id, 'disagreement', 7, coalesce(title ->> $7, title ->> 'en', id), '', null, null, null, null, $5::text is null or exists (${found} and exists (select from jsonb_array_elements(t.sides) side where side -> 'recommendations' ? r.id)), null
    from ${held('disagreement')} t where jsonb_array_length(sides) > 0`;

/** What can be cited, recommendations first, then by id; and how many there are in all. */
export async function listCitable(pool: Pool, query: CitableQuery): Promise<{ readonly items: readonly Citable[]; readonly total: number }> {
  const { rows } = await pool.query<Citable & { readonly total: number }>({
    name: 'list-citable',
    text: `select of, kind, title, text, language, holder, "group", source, count(*) over ()::int as total from (${citable}) c
      where fits and ($4::text is null or kind = $4) and ($6::text is null or text ilike $6 or title ilike $6 or longer ilike $6) and ($8::text[] is null or of <> all($8))
      order by rank, of limit $9 offset $10`,
    values: [query.process, query.position, query.events, query.kind ?? null, query.theme ?? null, query.words === undefined ? null : `%${query.words.replace(/[\\%_]/gu, String.raw`\$&`)}%`, query.language, query.without ?? null, query.limit, query.offset],
  });
  return { items: rows, total: rows[0]?.total ?? 0 };
}
