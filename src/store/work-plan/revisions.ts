import type { Pool } from 'pg';
import type { Instant } from '../../process/vocabulary/instant.ts';

/** How often a thing had been acted on up to a position, and when the last of these acts was done. */
export interface Revision {
  readonly version: number;
  readonly at: Instant;
}

/** By subject key: of one thing, or of every event when none is named. */
export async function loadRevisions(pool: Pool, process: string, position: number, subject?: string): Promise<ReadonlyMap<string, Revision>> {
  const which = subject === undefined ? "subject like 'event:%' and $3::text is null" : 'subject = $3';
  const result = await pool.query<{ subject: string } & Revision>({
    name: subject === undefined ? 'revisions-of-events' : 'revisions-of-one',
    text: `select subject, max(subject_version) as version, max(at) as at from act where process_id = $1 and position <= $2 and ${which} group by subject`,
    values: [process, position, subject ?? null],
  });
  return new Map(result.rows.map(({ subject: key, version, at }) => [key, { version, at }]));
}
