import type { Pool } from 'pg';
import type { ProvisionKind, RevisionProvision } from '../../process/text/state.ts';
import type { ProvisionId, RevisionId, TextId } from '../../process/vocabulary/ids.ts';
import type { Language, LocalizedText } from '../../process/vocabulary/language.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** A provision as it was agreed. */
export interface AgreedProvision {
  readonly id: ProvisionId;
  readonly kind: ProvisionKind;
  readonly parent?: ProvisionId;
  readonly label: string;
  readonly words: string;
}

/** A text that is agreed, on its revision, in the order of the text. */
export interface AgreedText {
  readonly id: TextId;
  readonly title: LocalizedText;
  readonly language: Language;
  readonly revision: RevisionId;
  readonly provisions: readonly AgreedProvision[];
}

/** What the agreed texts of a process say, with the words that were agreed of each provision; without `ids` all of them. */
export async function loadAgreedTexts(pool: Pool, process: string, position: number, ids?: readonly string[]): Promise<ReadonlyMap<string, AgreedText>> {
  const { rows } = await pool.query<Omit<AgreedText, 'provisions'> & { readonly provisions: readonly RevisionProvision[]; readonly agreed: Readonly<Record<string, string>> | null }>({
    name: 'agreed-texts',
    text: `select t.id, t.title, t.language, t.revision, r.provisions,
        (select jsonb_object_agg(p.id, p.agreement ->> 'words') from "provision" p where ${of('p')} and p.text = t.id and p.agreement is not null) as agreed
      from "text" t join "revision" r on ${of('r')} and r.id = t.revision where ${of('t')} and t.status = 'agreed' and ($3::text[] is null or t.id = any($3)) order by t.id`,
    values: [process, position, ids ?? null],
  });
  return new Map(rows.map(({ provisions, agreed, ...text }) => [text.id, { ...text, provisions: provisions.map(({ id, kind, parent, label, words }) => ({ id, kind, ...(parent !== undefined && { parent }), label, words: agreed?.[id] ?? words })) }]));
}

function of(table: string): string {
  return heldAt.replace('process_id', `${table}.process_id`).replace('from_position', `${table}.from_position`).replaceAll('to_position', `${table}.to_position`);
}
