import type { Pool } from 'pg';
import { followedKinds, isActOnText } from '../../process/text/followed-text.ts';
import { momentsOf } from '../../process/text/progress/moments.ts';
import type { ActInTime } from '../../process/text/progress/moments.ts';
import { seriesOf } from '../../process/text/progress/series.ts';
import type { SeriesPoint } from '../../process/text/progress/series.ts';
import { parseEntry } from '../../record/parse-entry.ts';
import { FewKept } from '../few-kept.ts';

/** What was once true at a position of the record stays so: of so many texts it is kept. */
const kept = new FewKept<Map<number, SeriesPoint>>(24);

/** How far a text had come, from its beginning to a position of the record. The acts themselves are read only where a moment is new. */
export async function loadProgress(pool: Pool, process: string, text: string, upTo: number): Promise<readonly SeriesPoint[]> {
  const moments = momentsOf(await actsInTime(pool, process, text, upTo));
  const name = `${process}/${text}`;
  const known = kept.get(pool, name) ?? new Map<number, SeriesPoint>();
  kept.set(pool, name, known);
  const acts = moments.every(({ position }) => known.has(position)) ? [] : await entriesOf(pool, process, text, upTo);
  const series = seriesOf(acts, moments, known);
  for (const point of series) known.set(point.position, point);
  return series;
}

/** All that was done about a text: subjects of the text's own parts, whose ids stand in their tables. */
const about = `process_id = $1 and position <= $3 and subject in (select 'text:' || $2::text ${followedKinds.map((kind) => `union select '${kind}:' || id from "${kind}" where process_id = $1 and text = $2`).join(' ')})`;

async function actsInTime(pool: Pool, process: string, text: string, upTo: number): Promise<readonly ActInTime[]> {
  const { rows } = await pool.query<{ position: number; type: string; at: ActInTime['at'] }>({ name: 'text-acts-in-time', text: `select position, type, at from act where ${about} order by position`, values: [process, text, upTo] });
  return rows;
}

async function entriesOf(pool: Pool, process: string, text: string, upTo: number) {
  const { rows } = await pool.query<{ entry: string }>({ name: 'text-act-entries', text: `select entry from act where ${about} order by position`, values: [process, text, upTo] });
  return rows.map(({ entry }) => parseEntry(entry)).filter(isActOnText);
}
