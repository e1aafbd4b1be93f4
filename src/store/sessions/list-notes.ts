import type { Pool } from 'pg';
import type { NoteText } from '../../process/sessions/note-state.ts';
import type { NoteId, TurnId } from '../../process/vocabulary/ids.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** What a note says at a position, and how often it was worded until then. */
export interface ListedNote extends NoteText {
  readonly id: NoteId;
  readonly turn: TurnId;
  /** The number of its acts: what somebody who writes it anew says that they saw. */
  readonly version: number;
}

interface Row {
  readonly id: NoteId;
  readonly turn: TurnId;
  readonly gist: string | null;
  readonly tags: readonly string[];
  readonly recommendation: string | null;
  readonly version: number;
}

/** The notes of a session's interventions as of a position, by their ids. */
export async function listNotes(pool: Pool, process: string, position: number, event: string): Promise<readonly ListedNote[]> {
  const result = await pool.query<Row>({
    name: 'list-notes',
    text: `select id, turn, gist, tags, recommendation, (select max(a.subject_version) from act a where a.process_id = $1 and a.subject = 'note:' || n.id and a.position <= $2)::int as version
      from "note" n where ${heldAt} and event = $3 order by id`,
    values: [process, position, event],
  });
  return result.rows.map(({ gist, recommendation, tags, ...row }) => ({ ...row, tags: [...tags], ...(gist !== null && { gist }), ...(recommendation !== null && { recommendation }) }));
}
