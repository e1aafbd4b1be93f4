import type { Pool } from 'pg';
import type { Submitted } from '../../process/synthesis/drafting/coverage.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { heldAt } from '../work-plan/load-states.ts';

export const submittedKinds = ['input', 'intervention', 'document', 'recommendation'] as const;
export type SubmittedKind = (typeof submittedKinds)[number];

/** One line of the account: what was submitted, said or found, as the record has it. */
export interface SubmittedThing extends Submitted {
  readonly kind: SubmittedKind;
  readonly title: string;
  readonly language: Language | null;
  readonly holder: string | null;
  readonly group: string | null;
  /** Made by joining others: it was submitted by nobody and is followed, not counted. */
  readonly formed: boolean;
}

interface Row {
  readonly of: SubjectKey;
  readonly kind: SubmittedKind;
  readonly title: string;
  readonly language: Language | null;
  readonly holder: string | null;
  readonly group: string | null;
  readonly withdrawn: boolean;
  readonly rejected: string | null;
  readonly into: string | null;
  readonly sponsored: boolean;
  /** Where a recommendation was found. */
  readonly source: SubjectKey | null;
  /** The files of an input; what a split recommendation was split into. */
  readonly parts: readonly SubjectKey[];
  readonly formed: boolean;
}

const held = (kind: string) => `(select * from "${kind}" where ${heldAt})`;

const submitted = `
  select 'input:' || id as of, 'input' as kind, title, language, holder, "group", status = 'withdrawn' as withdrawn, null as rejected, null as into, jsonb_array_length(sponsors) > 0 as sponsored, null as source,
      array(select 'edition:' || a from unnest(attachments) a) as parts, false as formed, 1 as rank from ${held('input')} i
  union all select 'note:' || n.id, 'intervention', concat_ws(' ', n.gist, n.recommendation), null, s.holder, s."group", false, null, null, true, null, '{}', false, 2
    from ${held('note')} n left join ${held('turn')} s on s.floor = n.event and s.id = n.turn where cardinality($3::text[]) = 0 or n.event = any($3)
  union all select 'edition:' || e.id, 'document', concat_ws(' · ', d.symbol, coalesce(d.title ->> $4, d.title ->> 'en', d.title ->> 'fr', e.file_name)), e.language, null, null, e.status = 'replaced', null, null, true, null, '{}', false, 3
    from ${held('edition')} e left join ${held('document')} d on d.id = e.document where exists (select from ${held('recommendation')} r where r.origin ->> 'of' = 'edition:' || e.id)
  union all select 'recommendation:' || id, 'recommendation', text, language, null, null, false, case status when 'rejected' then coalesce(reason, '') end, "into", true, origin ->> 'of',
      case status when 'split' then array(select 'recommendation:' || m from unnest(members) m) else '{}' end, origin is null, 4 from ${held('recommendation')} r`;

/**
 * Everything of which a draft has to give account: the inputs, the interventions at its meetings (of no meeting: all), the
 * documents in which recommendations were found, the recommendations. Those formed by joining come too, marked.
 */
export async function loadSubmitted(pool: Pool, process: string, position: number, { events, language }: { readonly events: readonly string[]; readonly language: Language }): Promise<readonly SubmittedThing[]> {
  const { rows } = await pool.query<Row>({ name: 'load-submitted', text: `select * from (${submitted}) s order by rank, of`, values: [process, position, events, language] });
  const foundIn = Map.groupBy(rows.filter(({ source }) => source !== null), ({ source }) => source);
  const asksOf = (source: SubjectKey) => (foundIn.get(source) ?? []).map(({ of }) => of);
  return rows.map(({ of, kind, title, language: own, holder, group, withdrawn, rejected, into, sponsored, parts, formed }) => ({
    of,
    kind,
    title,
    language: own,
    holder,
    group,
    withdrawn,
    formed,
    counts: sponsored,
    asks: [...asksOf(of), ...parts.flatMap((part) => (part.startsWith('edition:') ? [part, ...asksOf(part)] : [part]))],
    ...(rejected !== null && { rejected }),
    ...(into !== null && { into: subjectKey('recommendation', into) }),
  }));
}
