import type { Pool } from 'pg';
import type { Act } from '../../process/vocabulary/act.ts';
import type { ProcessAct } from '../../process/acts.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import { parseEntry } from '../../record/parse-entry.ts';
import { statementName } from '../statement-name.ts';
import { withheldActs } from '../text/withheld.ts';

export interface RecordedAct {
  readonly act: Act<ProcessAct>;
  /** The canonical text that is hashed, and its RFC 6962 leaf hash in hexadecimal. */
  readonly entry: string;
  readonly leafHash: string;
}

interface EntryRow {
  readonly entry: string;
  readonly leafHash: string;
}

function parse(row: EntryRow): RecordedAct {
  return { act: parseEntry(row.entry), entry: row.entry, leafHash: row.leafHash };
}

const columns = `entry, encode(leaf_hash, 'hex') as "leafHash"`;

export interface ActFilter {
  readonly process: string;
  readonly upTo: number;
  readonly type?: string;
  readonly subject?: string;
  readonly limit: number;
  /** Who reads: acts about texts that they may not see are withheld. `everything`: for what is not shown to anybody, or shows no more than hashes. */
  readonly reader: Pick<Actor, 'standing'> | 'everything';
  /** Only acts before this position; for paging back. */
  readonly before?: number;
}

/** Acts, latest first. */
export async function listActs(pool: Pool, filter: ActFilter): Promise<readonly RecordedAct[]> {
  const withheld = filter.reader === 'everything' ? { text: '', values: [] } : await withheldActs(pool, filter.process, filter.reader, 7);
  const text = `select ${columns} from act where process_id = $1 and position <= $2 and ($3::text is null or type = $3) and ($4::text is null or subject = $4)
      and ($5::bigint is null or position < $5)${withheld.text} order by position desc limit $6`;
  const result = await pool.query<EntryRow>({ name: statementName('acts', text), text, values: [filter.process, filter.upTo, filter.type ?? null, filter.subject ?? null, filter.before ?? null, filter.limit, ...withheld.values] });
  return result.rows.map(parse);
}

export async function loadAct(pool: Pool, process: string, position: number): Promise<RecordedAct | undefined> {
  const result = await pool.query<EntryRow>(`select ${columns} from act where process_id = $1 and position = $2`, [process, position]);
  return result.rows[0] === undefined ? undefined : parse(result.rows[0]);
}

/** Acts about one subject after a version that somebody saw: what changed meanwhile. */
export async function actsSince(pool: Pool, process: string, subject: string, seenVersion: number): Promise<readonly RecordedAct[]> {
  const result = await pool.query<EntryRow>(`select ${columns} from act where process_id = $1 and subject = $2 and subject_version > $3 order by position`, [process, subject, seenVersion]);
  return result.rows.map(parse);
}

/** Acts about any of these subjects after a position, at most 100, the earliest first. */
export async function actsOnAfter(pool: Pool, process: string, subjects: readonly string[], after: number): Promise<readonly RecordedAct[]> {
  const result = await pool.query<EntryRow>(`select ${columns} from act where process_id = $1 and subject = any($2::text[]) and position > $3 order by position limit 100`, [process, subjects, after]);
  return result.rows.map(parse);
}

/** How often a subject had been acted on up to a position; 0 before its first act. */
export async function subjectVersion(pool: Pool, process: string, subject: string, upTo = Number.MAX_SAFE_INTEGER): Promise<number> {
  const result = await pool.query<{ version: number | null }>('select max(subject_version) as version from act where process_id = $1 and subject = $2 and position <= $3', [process, subject, upTo]);
  return result.rows[0]?.version ?? 0;
}
