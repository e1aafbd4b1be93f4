import type { Pool } from 'pg';
import type { Instant } from '../../process/vocabulary/instant.ts';

export interface RecordHead {
  readonly position: number;
  readonly at: Instant | undefined;
}

export async function recordHead(pool: Pool, process: string): Promise<RecordHead> {
  const result = await pool.query<{ position: number; at: Instant }>({
    name: 'head',
    text: 'select position, at from act where process_id = $1 order by position desc limit 1',
    values: [process],
  });
  return { position: result.rows[0]?.position ?? 0, at: result.rows[0]?.at };
}

/** The last position that a command wrote; undefined when it was not carried out. */
export async function positionOfCommand(pool: Pool, process: string, commandId: string): Promise<number | undefined> {
  const result = await pool.query<{ position: number | null }>('select max(position) as position from act where process_id = $1 and command_id = $2', [process, commandId]);
  return result.rows[0]?.position ?? undefined;
}

/** The last position whose act was done at or before the moment: what "as of" means (rule REC-4). 0 before the first act. */
export async function positionAt(pool: Pool, process: string, moment: Instant): Promise<number> {
  const result = await pool.query<{ position: number }>({
    name: 'position-at',
    text: 'select position from act where process_id = $1 and at <= $2 order by at desc, position desc limit 1',
    values: [process, moment],
  });
  return result.rows[0]?.position ?? 0;
}

export interface ProcessListing {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly shortTitle: Readonly<Record<string, string>>;
}

export async function listProcesses(pool: Pool): Promise<readonly ProcessListing[]> {
  const result = await pool.query<ProcessListing>('select id, title, short_title as "shortTitle" from process where to_position is null order by id');
  return result.rows;
}
