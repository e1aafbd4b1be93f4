import type { Pool } from 'pg';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectState } from '../../process/subject-state.ts';
import { loadState } from './load-states.ts';

/** A thing as its last act left it, and that act's position in the record; undefined where there is none. */
export async function loadSubject<Kind extends SubjectState['kind']>(pool: Pool, process: string, kind: Kind, id: string): Promise<{ readonly state: Extract<SubjectState, { readonly kind: Kind }>; readonly position: number } | undefined> {
  const result = await pool.query<{ position: number }>({
    name: 'last-act',
    text: 'select position from act where process_id = $1 and subject = $2 order by subject_version desc limit 1',
    values: [process, subjectKey(kind, id)],
  });
  const position = result.rows[0]?.position;
  const state = position === undefined ? undefined : await loadState(pool, process, position, kind, id);
  return position === undefined || state === undefined ? undefined : { state, position };
}
