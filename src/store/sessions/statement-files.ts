import type { Pool } from 'pg';
import type { Instant } from '../../process/vocabulary/instant.ts';
import type { DepositedStatement } from '../../process/sessions/turn.ts';

export interface StatementFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: DepositedStatement['type'];
  /** As its holder called it. */
  readonly name: string;
}

/** What was kept for an act that is still to be decided. */
export interface KeptStatement {
  readonly sha256: string;
  /** False where the same file was there before. */
  readonly isNew: boolean;
  readonly uploadedAt: Instant;
}

/** Keeps a file under its hash. The same file again is the same row: only its moment is new, so that whoever else deposits it just now does not lose it. */
export async function keepStatement(pool: Pool, process: string, sha256: string, { bytes, type, name }: StatementFile, at: Instant): Promise<KeptStatement> {
  const { rows } = await pool.query<{ isNew: boolean }>(
    `insert into statement_file (process_id, sha256, bytes, type, name, uploaded_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (process_id, sha256) do update set uploaded_at = greatest(excluded.uploaded_at, statement_file.uploaded_at + interval '1 microsecond') returning xmax = 0 as "isNew"`,
    [process, sha256, Buffer.from(bytes), type, name, at],
  );
  return { sha256, isNew: rows[0]?.isNew ?? false, uploadedAt: at };
}

/** Takes back what was kept for an act that was refused, unless it was there before or somebody else deposited the same since. */
export async function takeBackStatement(pool: Pool, process: string, { sha256, isNew, uploadedAt }: KeptStatement): Promise<void> {
  if (!isNew) return;
  await pool.query(`delete from statement_file f where process_id = $1 and sha256 = $2 and uploaded_at = $3 and not exists (${referring})`, [process, sha256, uploadedAt]);
}

export async function loadStatement(pool: Pool, process: string, sha256: string): Promise<StatementFile | undefined> {
  const { rows } = await pool.query<{ bytes: Buffer; type: StatementFile['type']; name: string }>('select bytes, type, name from statement_file where process_id = $1 and sha256 = $2', [process, sha256]);
  const [row] = rows;
  return row === undefined ? undefined : { ...row, bytes: new Uint8Array(row.bytes) };
}

/** Deletes files a day after their last deposit to which no request refers: of an act that never came, of an earlier version, of a request that was withdrawn. Answers with how many. */
export async function purgeStatements(pool: Pool, now: Instant): Promise<number> {
  const { rowCount } = await pool.query(`delete from statement_file f where uploaded_at < $1::timestamptz - interval '1 day' and not exists (${referring})`, [now]);
  return rowCount ?? 0;
}

/** A request that still has the file as its statement. */
const referring = `select from "turn" t where t.process_id = f.process_id and t.to_position is null and t.status <> 'withdrawn' and t.statement ->> 'sha256' = f.sha256`;
