import type { Pool } from 'pg';
import type { LocalizedText } from '../../process/vocabulary/language.ts';
import type { PlaceState } from '../../process/work-plan/state.ts';

export interface ListedPlace {
  readonly id: string;
  readonly name: LocalizedText;
  readonly scale: PlaceState['scale'];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly timeZone: string | null;
  readonly within: string | null;
  /** Events whose current place is exactly this one. */
  readonly events: number;
}

export interface Places {
  readonly places: readonly ListedPlace[];
  /** Events whose place is not yet known. */
  readonly unplaced: number;
}

const held = (alias: string) => `${alias}.from_position <= $2 and (${alias}.to_position is null or ${alias}.to_position > $2)`;

/** Every place that the record knows at a position, with how many events are there now. */
export async function listPlaces(pool: Pool, process: string, position: number): Promise<Places> {
  const [places, counts] = await Promise.all([
    pool.query<Omit<ListedPlace, 'events'>>({
      name: 'places',
      text: `select id, name, scale, country, time_zone as "timeZone", within from place t where process_id = $1 and ${held('t')} order by id`,
      values: [process, position],
    }),
    pool.query<{ place: string | null; events: number }>({
      name: 'events-by-place',
      text: `select place, count(*) as events from event t where process_id = $1 and ${held('t')} group by place`,
      values: [process, position],
    }),
  ]);
  const events = new Map(counts.rows.map((row) => [row.place, row.events]));
  return { places: places.rows.map((place) => ({ ...place, events: events.get(place.id) ?? 0 })), unplaced: events.get(null) ?? 0 };
}

/** The place and everything within it, however deep: an event in a room is in the building and in the city. */
export function placesWithin(places: readonly ListedPlace[], id: string): readonly string[] {
  const found = new Set([id]);
  for (let grew = true; grew; ) {
    const more = places.filter((place) => place.within !== null && found.has(place.within) && !found.has(place.id));
    for (const place of more) found.add(place.id);
    grew = more.length > 0;
  }
  return [...found];
}

/** What a place lies within, the largest first. */
export function placesAround(places: readonly ListedPlace[], id: string): readonly ListedPlace[] {
  const chain: ListedPlace[] = [];
  const byId = new Map(places.map((place) => [place.id, place]));
  for (let outer = byId.get(byId.get(id)?.within ?? ''); outer !== undefined && !chain.includes(outer); outer = byId.get(outer.within ?? '')) chain.unshift(outer);
  return chain;
}
