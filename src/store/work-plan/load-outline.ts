import type { Pool } from 'pg';
import type { LocalizedText } from '../../process/vocabulary/language.ts';

export interface OutlineTrack {
  readonly id: string;
  readonly title: LocalizedText;
  readonly colour: number;
}

export interface OutlinePhase {
  readonly id: string;
  readonly title: LocalizedText;
  readonly numeral: string;
}

/** The tracks and phases of a plan, in their order: what lists and filters need besides the events. */
export interface Outline {
  readonly tracks: ReadonlyMap<string, OutlineTrack>;
  readonly phases: ReadonlyMap<string, OutlinePhase>;
}

interface OutlineRow {
  readonly kind: 'track' | 'phase';
  readonly id: string;
  readonly title: LocalizedText;
  readonly colour: number;
  readonly numeral: string;
}

const held = 'process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2)';

export async function loadOutline(pool: Pool, process: string, position: number): Promise<Outline> {
  const result = await pool.query<OutlineRow>({
    name: 'outline',
    text: `select 'track' as kind, id, title, colour, '' as numeral, "order" from track where ${held}
      union all select 'phase', id, title, 0, numeral, "order" from phase where ${held} order by "order", id`,
    values: [process, position],
  });
  const tracks = new Map<string, OutlineTrack>();
  const phases = new Map<string, OutlinePhase>();
  for (const row of result.rows) {
    if (row.kind === 'track') tracks.set(row.id, row);
    else phases.set(row.id, row);
  }
  return { tracks, phases };
}
