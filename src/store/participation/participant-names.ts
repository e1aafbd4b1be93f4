import type { Pool } from 'pg';
import type { LocalizedText } from '../../process/vocabulary/language.ts';

export interface ParticipantName {
  readonly id: string;
  readonly name: LocalizedText;
}

/** Every participant on a register now, of all processes: what a visitor of a demonstration may act for. At most 500. */
export async function participantNames(pool: Pool): Promise<readonly ParticipantName[]> {
  const result = await pool.query<ParticipantName>('select id, name from participant where to_position is null and until is null order by id limit 500');
  return result.rows;
}
