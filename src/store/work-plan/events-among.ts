import type { Pool } from 'pg';
import { statementName } from '../statement-name.ts';
import { listedColumns, windowOf } from './list-events.ts';
import type { ListedEvent, ListedRow } from './list-events.ts';

/** An event of a list with the paragraphs of mandates that it rests on. */
export interface MandatedEvent extends ListedEvent {
  readonly paragraphs: readonly string[];
}

/** Which events: those resting on one of the paragraphs, those at one of the places, or those named. */
export type Among = { readonly paragraphs: readonly string[] } | { readonly places: readonly string[] } | { readonly ids: readonly string[] };

/** Events by what they belong to, earliest first, at most 1,000: a thing's own page, not a list of the plan. */
export async function eventsAmong(pool: Pool, process: string, position: number, among: Among): Promise<readonly MandatedEvent[]> {
  const [condition, values] = conditionOf(among);
  if (values.length === 0) return [];
  const held = (alias: string) => `${alias}.from_position <= $2 and (${alias}.to_position is null or ${alias}.to_position > $2)`;
  const text = `select ${listedColumns}, e.paragraphs from event e left join place p on p.process_id = e.process_id and p.id = e.place and ${held('p')}
    where e.process_id = $1 and ${held('e')} and ${condition} order by e.sort_key, e.id limit 1000`;
  const result = await pool.query<ListedRow & { readonly paragraphs: readonly string[] }>({ name: statementName('events-among', text), text, values: [process, position, values] });
  return result.rows.map(({ edtf, start, end, precision, days, ...rest }) => ({ ...rest, date: windowOf({ edtf, start, end, precision, days }) }));
}

function conditionOf(among: Among): readonly [string, readonly string[]] {
  if ('paragraphs' in among) return ['e.paragraphs && $3::text[]', among.paragraphs];
  if ('places' in among) return ['e.place = any($3::text[])', among.places];
  return ['e.id = any($3::text[])', among.ids];
}
