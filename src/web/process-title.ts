import type { Pool } from 'pg';
import type { LocalizedText } from '../process/vocabulary/language.ts';

/** What the process is called at a position; before it was opened, what it is called first. */
export async function processTitle(pool: Pool, process: string, position: number): Promise<LocalizedText> {
  const result = await pool.query<{ title: LocalizedText }>({
    name: 'process-title',
    text: 'select title from process where process_id = $1 and id = $1 and (from_position <= $2 or from_position = 1) order by from_position desc limit 1',
    values: [process, position],
  });
  return result.rows[0]?.title ?? {};
}
