import type { Pool } from 'pg';
import type { RecommendationState, RecommendationStatus } from '../../process/synthesis/state.ts';
import { statementName } from '../statement-name.ts';
import { heldAt } from '../work-plan/load-states.ts';
import { parseState } from '../work-plan/parse-state.ts';

export interface RecommendationFilter {
  /** The text in which it stands: `edition:…`, `input:…`, `note:…`. */
  readonly of?: string;
  readonly status?: readonly RecommendationStatus[];
  /** A code that it has: `themes/3`. */
  readonly code?: string;
  /** A taxonomy of which it has no code. */
  readonly uncodedIn?: string;
  readonly language?: string;
  readonly words?: string;
  /** Only among these. */
  readonly ids?: readonly string[];
}

export const recommendationSorts = ['place', 'text', 'changed', 'status'] as const;
export type RecommendationSort = (typeof recommendationSorts)[number];

export interface RecommendationSelection {
  readonly process: string;
  readonly position: number;
  readonly filter: RecommendationFilter;
}

export interface RecommendationList extends RecommendationSelection {
  readonly sort?: RecommendationSort;
  readonly descending?: boolean;
  /** At most 100,000. */
  readonly limit: number;
  readonly offset?: number;
}

const conditions = `${heldAt} and ($3::text is null or origin ->> 'of' = $3) and ($4::text[] is null or status = any($4)) and ($5::text is null or codes @> array[$5])
  and ($6::text is null or not exists (select from unnest(codes) c where starts_with(c, $6 || '/'))) and ($7::text is null or language = $7) and ($8::text is null or text ilike $8) and ($9::text[] is null or id = any($9))`;

/** Those joined from others have no place of their own: they come after the texts. */
const place = `origin ->> 'of' ?? nulls last, (origin #>> '{pieces,0,start}')::bigint ??`;
const orders: Readonly<Record<RecommendationSort, string>> = { place, text: 'text ??', changed: 'changed_at ??', status: `status ??, ${place}` };

function valuesOf({ process, position, filter }: RecommendationSelection): readonly unknown[] {
  const { of, status, code, uncodedIn, language, words, ids } = filter;
  return [process, position, of ?? null, status ?? null, code ?? null, uncodedIn ?? null, language ?? null, words === undefined ? null : `%${words.replace(/[\\%_]/gu, String.raw`\$&`)}%`, ids ?? null];
}

/** Whole recommendations that a filter finds, by default in the order of their texts. */
export async function listRecommendations(pool: Pool, list: RecommendationList): Promise<readonly RecommendationState[]> {
  const { sort = 'place', descending = false, limit, offset = 0 } = list;
  const order = orders[sort].replaceAll('??', descending ? 'desc' : 'asc');
  // Chosen first: otherwise every row is written as JSON before the list is cut off.
  const text = `select to_jsonb(r) as row from (select * from "recommendation" where ${conditions} order by ${order}, id limit $10 offset $11) r order by ${order}, id`;
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({ name: statementName('recommendations', text), text, values: [...valuesOf(list), limit, offset] });
  return rows.flatMap(({ row }) => {
    const state = parseState({ kind: 'recommendation', row, claims: [] });
    return state.kind === 'recommendation' ? [state] : [];
  });
}

export async function countRecommendations(pool: Pool, selection: RecommendationSelection): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({ name: 'count-recommendations', text: `select count(*)::int as count from "recommendation" where ${conditions}`, values: [...valuesOf(selection)] });
  return rows[0]?.count ?? 0;
}

/** How many standing recommendations have each code, and at least one of each taxonomy. */
export interface CodeTally {
  readonly byCode: ReadonlyMap<string, number>;
  readonly byTaxonomy: ReadonlyMap<string, number>;
}

export async function tallyCodes(pool: Pool, process: string, position: number): Promise<CodeTally> {
  const { rows } = await pool.query<{ taxonomy: string; code: string | null; count: number }>({
    name: 'tally-codes',
    text: `select split_part(c, '/', 1) as taxonomy, c as code, count(distinct id)::int as count from "recommendation", unnest(codes) c
      where ${heldAt} and status in ('proposed', 'confirmed') group by grouping sets ((split_part(c, '/', 1)), (split_part(c, '/', 1), c))`,
    values: [process, position],
  });
  return {
    byCode: new Map(rows.flatMap(({ code, count }) => (code === null ? [] : [[code, count]]))),
    byTaxonomy: new Map(rows.flatMap(({ taxonomy, code, count }) => (code === null ? [[taxonomy, count]] : []))),
  };
}

/** A text in which recommendations were found, and how many of them stand where. */
export interface RecommendationSource {
  readonly of: string;
  readonly proposed: number;
  readonly all: number;
}

/** The texts that have recommendations, those with the most left to judge first. */
export async function recommendationSources(pool: Pool, process: string, position: number): Promise<readonly RecommendationSource[]> {
  const { rows } = await pool.query<RecommendationSource>({
    name: 'recommendation-sources',
    text: `select origin ->> 'of' as of, count(*) filter (where status = 'proposed')::int as proposed, count(*)::int as all from "recommendation"
      where ${heldAt} and origin is not null group by 1 order by 2 desc, 3 desc, 1 limit 2000`,
    values: [process, position],
  });
  return rows;
}
