import type { Pool } from 'pg';
import { parseEntry } from '../../record/parse-entry.ts';
import type { RecordedAct } from '../work-plan/load-acts.ts';

export interface TextActs {
  readonly process: string;
  readonly text: string;
  /** Only about this provision: what was decided of it, and amendments, stances and drafts of the chair to it. */
  readonly provision?: string;
  /** Behind this position. */
  readonly after?: number;
  readonly upTo: number;
  readonly limit: number;
}

const parts = ['amendment', 'stance', 'consolidation'] as const;

/** The acts about a text and all that is proposed, said and decided of it, latest first. */
export async function actsOfText(pool: Pool, { process, text, provision, after, upTo, limit }: TextActs): Promise<readonly RecordedAct[]> {
  const keys = [
    ...parts.map((kind) => `select '${kind}:' || id from "${kind}" where process_id = $1 and text = $2 and ($3::text is null or provision = $3)`),
    `select 'provision:' || id from "provision" where process_id = $1 and text = $2 and ($3::text is null or id = $3)`,
    ...['revision', 'package', 'silence'].map((kind) => `select '${kind}:' || id from "${kind}" where process_id = $1 and text = $2 and $3::text is null`),
    `select 'text:' || $2::text where $3::text is null`,
  ];
  const { rows } = await pool.query<{ entry: string; leafHash: string }>({
    name: 'acts-of-text',
    text: `select entry, encode(leaf_hash, 'hex') as "leafHash" from act
      where process_id = $1 and position > $4 and position <= $5 and subject in (${keys.join(' union ')}) order by position desc limit $6`,
    values: [process, text, provision ?? null, after ?? 0, upTo, limit],
  });
  return rows.map((row) => ({ act: parseEntry(row.entry), entry: row.entry, leafHash: row.leafHash }));
}
