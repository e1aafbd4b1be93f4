import type { Pool } from 'pg';
import type { CommitmentId, ProvisionId, TextId } from '../../process/vocabulary/ids.ts';
import type { Language, LocalizedText } from '../../process/vocabulary/language.ts';
import { heldAt } from '../work-plan/load-states.ts';

export interface NamedCommitment {
  readonly id: CommitmentId;
  readonly label: string;
  readonly title: LocalizedText;
}

/** A commitment with what the text that it comes from says, as that text stands. */
export interface CommitmentWords extends NamedCommitment {
  readonly text: TextId;
  /** Of the text. */
  readonly language: Language | null;
  readonly provisions: readonly { readonly id: ProvisionId; readonly label: string; readonly words: string }[];
}

/** Some commitments in the order of the text. One whose text is no longer there has no provisions. */
export async function commitmentWords(pool: Pool, process: string, position: number, ids: readonly CommitmentId[]): Promise<readonly CommitmentWords[]> {
  if (ids.length === 0) return [];
  const held = (table: string) => `${table}.process_id = $1 and ${table}.from_position <= $2 and (${table}.to_position is null or ${table}.to_position > $2)`;
  const { rows } = await pool.query<CommitmentWords>({
    name: 'commitment-words',
    text: `select c.id, c.label, c.title, c.text, t.language,
        coalesce((select jsonb_agg(jsonb_build_object('id', p->>'id', 'label', p->>'label', 'words', p->>'words') order by n)
          from "revision" r, jsonb_array_elements(r.provisions) with ordinality as e(p, n) where ${held('r')} and r.id = t.revision and p->>'id' = any(c.provisions)), '[]') as provisions
      from "commitment" c left join "text" t on ${held('t')} and t.id = c.text where ${held('c')} and c.id = any($3::text[]) order by c."order", c.id`,
    values: [process, position, ids],
  });
  return rows;
}

/** Every commitment that stands, for a choice: its id, label and title, in the order of the text. */
export async function listCommitments(pool: Pool, process: string, position: number): Promise<readonly NamedCommitment[]> {
  const { rows } = await pool.query<NamedCommitment>({ name: 'commitments-to-choose', text: `select id, label, title from "commitment" where ${heldAt} order by "order", id`, values: [process, position] });
  return rows;
}
