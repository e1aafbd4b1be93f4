import type { Pool } from 'pg';
import type { Capacity } from '../../process/sessions/turn.ts';
import type { EventId, NoteId, TurnId } from '../../process/vocabulary/ids.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** What somebody said in a session, as the note-taker wrote it down. */
export interface ListedIntervention {
  readonly id: NoteId;
  readonly event: EventId;
  readonly turn: TurnId;
  /** Who spoke; null where the floor no longer knows the turn. */
  readonly holder: string | null;
  readonly group: string | null;
  /** What somebody on the podium speaks as; null for everybody else. */
  readonly capacity: Capacity | null;
  readonly givenAt: string | null;
  readonly gist: string | null;
  readonly recommendation: string | null;
  readonly tags: readonly string[];
}

export interface InterventionFilter {
  readonly event?: string;
  readonly holder?: string;
  readonly words?: string;
}

/** The noted interventions of all sessions, latest first. */
export async function listInterventions(pool: Pool, process: string, position: number, filter: InterventionFilter): Promise<readonly ListedIntervention[]> {
  const { rows } = await pool.query<ListedIntervention>({
    name: 'list-interventions',
    text: `with n as (select * from "note" where ${heldAt}), t as (select floor, id, holder, "group", capacity, given_at from "turn" where ${heldAt})
      select n.id, n.event, n.turn, t.holder, t."group", t.capacity, t.given_at as "givenAt", n.gist, n.recommendation, n.tags
      from n left join t on t.floor = n.event and t.id = n.turn
      where ($3::text is null or n.event = $3) and ($4::text is null or t.holder = $4) and ($5::text is null or n.gist ilike $5 or n.recommendation ilike $5)
      order by t.given_at desc nulls last, n.id`,
    values: [process, position, filter.event, filter.holder, filter.words === undefined ? null : `%${filter.words.replace(/[\\%_]/gu, String.raw`\$&`)}%`],
  });
  return rows;
}
