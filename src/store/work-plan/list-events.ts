import type { Pool } from 'pg';
import { statementName } from '../statement-name.ts';
import type { EventKind } from '../../process/work-plan/event-kind.ts';
import type { EventStatus } from '../../process/work-plan/state.ts';
import type { Mark } from '../../process/vocabulary/claim.ts';
import type { FuzzyDate } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { LocalizedText } from '../../process/vocabulary/language.ts';

export const eventSorts = ['date', 'title', 'place', 'track', 'status'] as const;
export type EventSort = (typeof eventSorts)[number];

/** Absent: not filtered by it. `from` and `to` keep what may still fall between them. */
export interface EventFilter {
  readonly track?: string;
  readonly kind?: string;
  readonly phase?: string;
  readonly place?: string;
  readonly status?: string;
  /** `any`: some mark on date, place or title; `none`: no mark at all. */
  readonly mark?: string;
  readonly from?: string;
  readonly to?: string;
  readonly words?: string;
}

export interface ListedEvent {
  readonly id: string;
  readonly eventKind: EventKind;
  readonly track: string;
  readonly status: EventStatus;
  readonly title: LocalizedText;
  readonly date: FuzzyDate;
  readonly dateMark: Mark | null;
  readonly place: string | null;
  readonly placeName: LocalizedText | null;
  readonly placeMark: Mark | null;
  readonly titleMark: Mark | null;
  readonly phase: string | null;
  readonly sources: number;
  readonly differing: number;
}

export interface ListQuery {
  readonly process: string;
  readonly position: number;
  /** True when `position` is the head: then the index of what holds now serves. */
  readonly now: boolean;
  readonly filter: EventFilter;
  readonly sort: EventSort;
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

const orders: Record<EventSort, string> = {
  date: 'e.sort_key',
  title: "lower(e.title ->> 'en')",
  place: "coalesce(p.name ->> 'en', '~')",
  track: 'e.track',
  status: 'e.status',
};

function held(alias: string, now: boolean): string {
  return now ? `${alias}.to_position is null` : `${alias}.from_position <= $2 and (${alias}.to_position is null or ${alias}.to_position > $2)`;
}

/** Conditions and their values, beginning at parameter $3. Values never enter the text. */
function conditions(filter: EventFilter, from: number): { readonly text: string; readonly values: readonly string[] } {
  const parts: string[] = [];
  const values: string[] = [];
  const add = (value: string | undefined, condition: (parameter: string) => string) => {
    if (value === undefined || value === '') return;
    values.push(value);
    parts.push(condition(`$${from + values.length - 1}`));
  };
  add(filter.track, (value) => `e.track = ${value}`);
  add(filter.kind, (value) => `e.event_kind = ${value}`);
  add(filter.phase, (value) => `coalesce(e.phase, 'none') = ${value}`);
  add(filter.place, (value) => `coalesce(e.place, 'none') = ${value}`);
  add(filter.status, (value) => `e.status = ${value}`);
  add(filter.mark, (value) => `(${value} = 'any') = (coalesce(e.date_mark, e.place_mark, e.title_mark) is not null)`);
  add(filter.from, (value) => `(e.end_on is null or e.end_on >= ${value}::date)`);
  add(filter.to, (value) => `(e.start_on is null or e.start_on <= ${value}::date)`);
  add(filter.words, (value) => `e.title::text ilike '%' || replace(replace(${value}, '%', '\\%'), '_', '\\_') || '%'`);
  return { text: parts.map((part) => ` and ${part}`).join(''), values };
}

/** What a row of a list of events is made of; `e` is the event, `p` its place. */
export const listedColumns = `e.id, e.event_kind as "eventKind", e.track, e.status, e.title, e.edtf, e.start_on as start, e.end_on as "end", e.precision, e.days,
  e.date_mark as "dateMark", e.place, p.name as "placeName", e.place_mark as "placeMark", e.title_mark as "titleMark", e.phase, e.sources, e.differing`;

export interface ListedRow extends Omit<ListedEvent, 'date'> {
  readonly edtf: string | null;
  readonly start: FuzzyDate['start'];
  readonly end: FuzzyDate['end'];
  readonly precision: FuzzyDate['precision'];
  readonly days: number | null;
}

export async function listEvents(pool: Pool, query: ListQuery): Promise<readonly ListedEvent[]> {
  const { text, values } = conditions(query.filter, 5);
  const direction = query.descending ? 'desc' : 'asc';
  const sql =
    `select ${listedColumns} from event e left join place p on p.process_id = e.process_id and p.id = e.place and ${held('p', query.now)} ` +
    `where e.process_id = $1 and $2::bigint is not null and ${held('e', query.now)}${text} order by ${orders[query.sort]} ${direction}, e.id ${direction} limit $3 offset $4`;
  const result = await pool.query<ListedRow>({ name: statementName('events', sql), text: sql, values: [query.process, query.position, query.limit, query.offset, ...values] });
  return result.rows.map(({ edtf, start, end, precision, days, ...rest }) => ({ ...rest, date: windowOf({ edtf, start, end, precision, days }) }));
}

/** The window of a row as the fuzzy date that it was written from. */
export function windowOf({ edtf, start, end, precision, days }: Pick<ListedRow, 'edtf' | 'start' | 'end' | 'precision' | 'days'>): FuzzyDate {
  return { edtf, start, end, precision, ...(days !== null && { days }) };
}

export async function countEvents(pool: Pool, query: Pick<ListQuery, 'process' | 'position' | 'now' | 'filter'>): Promise<number> {
  const { text, values } = conditions(query.filter, 3);
  const sql = `select count(*) as count from event e where e.process_id = $1 and $2::bigint is not null and ${held('e', query.now)}${text}`;
  const result = await pool.query<{ count: number }>({ name: statementName('events', sql), text: sql, values: [query.process, query.position, ...values] });
  return result.rows[0]?.count ?? 0;
}
