import type { Pool } from 'pg';
import type { PledgeForm, PledgeMeans, PledgeState, PledgeStatus } from '../../process/commitments/state.ts';
import type { CommitmentId, PledgeId } from '../../process/vocabulary/ids.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { Money } from '../../process/vocabulary/money.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** A pledge as a list shows it: all but its words. */
export interface ListedPledge {
  readonly id: PledgeId;
  readonly title: string;
  readonly language: Language;
  readonly form: PledgeForm;
  readonly makers: readonly string[];
  readonly partners: readonly string[];
  readonly commitments: readonly CommitmentId[];
  readonly means: readonly PledgeMeans[];
  readonly seeks: NonNullable<PledgeState['seeks']> | null;
  readonly matched: boolean;
  readonly region: string | null;
  readonly countries: readonly string[];
  readonly money: Money | null;
  readonly until: IsoDay | null;
  readonly status: PledgeStatus;
  readonly madeOn: IsoDay;
  /** Of the latest update; null: none was told. */
  readonly updatedOn: IsoDay | null;
}

export interface PledgeFilter {
  readonly commitment?: string;
  readonly region?: string;
  /** A State by its code, a group or a participant by its id: as maker. */
  readonly maker?: string;
  /** `state`, `group`, or a constituency or type of participant. */
  readonly kind?: string;
  readonly country?: string;
  readonly means?: string;
  readonly status?: string;
  readonly form?: string;
  /** `offers` and `seeks`: of these that no pledge matches yet. */
  readonly open?: string;
  /** In the title or the text. */
  readonly words?: string;
}

export const pledgeSorts = ['made', 'updated', 'title', 'status', 'until'] as const;
export type PledgeSort = (typeof pledgeSorts)[number];

const orders: Readonly<Record<PledgeSort, (way: 'asc' | 'desc') => string>> = {
  made: (way) => `made_on ${way}, id`,
  updated: (way) => `"updatedOn" ${way} nulls last, made_on ${way}, id`,
  title: (way) => `title collate "und-x-icu" ${way}, id`,
  status: (way) => `array_position(array['planned', 'in-progress', 'fulfilled', 'withdrawn'], status) ${way}, made_on desc, id`,
  until: (way) => `until ${way} nulls last, id`,
};

/** What makers are: a State, a group, or whatever the register of participants says of them. */
export const kindOfMaker = `case when m ~ '^[A-Z]{2}$' then 'state' when exists (select from "group" g where g.process_id = $1 and g.id = m) then 'group'
  else coalesce((select coalesce(o.constituency, o.type) from participant o where o.process_id = $1 and o.id = m order by o.from_position desc limit 1), 'other') end`;

const filtered = `p.process_id = $1 and p.from_position <= $2 and (p.to_position is null or p.to_position > $2)
  and ($3::text is null or p.commitments @> array[$3]) and ($4::text is null or coalesce(p.region, 'none') = $4) and ($5::text is null or p.makers @> array[$5])
  and ($6::text is null or exists (select from unnest(p.makers) m where ${kindOfMaker} = $6))
  and ($7::text is null or $7 = any(p.countries)) and ($8::text is null or $8 = any(p.means)) and ($9::text is null or p.status = $9) and ($10::text is null or p.form = $10)
  and ($11::text is null or (p.seeks = $11 and p.status <> 'withdrawn' and cardinality(p.matches) = 0
    and p.id not in (select unnest(q.matches) from pledge q where q.process_id = $1 and q.from_position <= $2 and (q.to_position is null or q.to_position > $2))))
  and ($12::text is null or p.title ilike $12 or p.text ilike $12)`;

function valuesOf(process: string, position: number, filter: PledgeFilter): readonly unknown[] {
  const words = filter.words === undefined ? null : `%${filter.words.replace(/[\\%_]/gu, String.raw`\$&`)}%`;
  return [process, position, filter.commitment ?? null, filter.region ?? null, filter.maker ?? null, filter.kind ?? null, filter.country ?? null, filter.means ?? null, filter.status ?? null, filter.form ?? null, filter.open ?? null, words];
}

export interface PledgeList {
  readonly process: string;
  readonly position: number;
  readonly filter: PledgeFilter;
  readonly sort: PledgeSort;
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** The pledges that a filter finds, in an order, some of them. */
export async function listPledges(pool: Pool, { process, position, filter, sort, descending, limit, offset }: PledgeList): Promise<readonly ListedPledge[]> {
  const way = descending ? 'desc' : 'asc';
  const { rows } = await pool.query<ListedPledge>({
    name: `list-pledges-${sort}-${way}`,
    text: `select id, title, language, form, makers, partners, commitments, means, seeks, cardinality(matches) > 0 as matched, region, countries, money, until, status, made_on as "madeOn", updates -> -1 ->> 'on' as "updatedOn"
      from pledge p where ${filtered} order by ${orders[sort](way)} limit $13 offset $14`,
    values: [...valuesOf(process, position, filter), limit, offset],
  });
  return rows;
}

export interface PledgeTallies {
  readonly total: number;
  readonly byStatus: ReadonlyMap<string, number>;
  readonly byCommitment: ReadonlyMap<string, number>;
  /** Of those that name none: `none`. */
  readonly byRegion: ReadonlyMap<string, number>;
  /** A pledge of makers of several kinds counts once under each. */
  readonly byKind: ReadonlyMap<string, number>;
}

/** How many pledges a filter finds, and how they are spread, those that were withdrawn apart unless they are asked for. Counts say how much there is, and compare nobody. */
export async function tallyPledges(pool: Pool, process: string, position: number, filter: PledgeFilter): Promise<PledgeTallies> {
  const { rows } = await pool.query<{ what: string; name: string; count: number }>({
    name: 'tally-pledges',
    text: `with p as materialized (select p.id, p.commitments, p.region, p.status, p.makers from pledge p where ${filtered}),
      s as (select * from p where status <> 'withdrawn' or $9 = 'withdrawn'),
      k as (select distinct s.id, m from s, unnest(s.makers) m), kinds as (select m, ${kindOfMaker} as kind from (select distinct m from k) u)
      select 'total' as what, '' as name, count(*)::int as count from p
      union all select 'status', status, count(*)::int from p group by status
      union all select 'commitment', c, count(*)::int from s, unnest(s.commitments) c group by c
      union all select 'region', coalesce(region, 'none'), count(*)::int from s group by region
      union all select 'kind', kind, count(distinct k.id)::int from k join kinds using (m) group by kind`,
    values: [...valuesOf(process, position, filter)],
  });
  const of = (what: string) => new Map(rows.filter((row) => row.what === what).map(({ name, count }) => [name, count]));
  return { total: of('total').get('') ?? 0, byStatus: of('status'), byCommitment: of('commitment'), byRegion: of('region'), byKind: of('kind') };
}

/** How many pledges there are by country: where they are carried out, or whose they are (States alone); withdrawn ones only where they are asked for. */
export async function pledgesByCountry(pool: Pool, process: string, position: number, { by, filter }: { readonly by: 'countries' | 'makers'; readonly filter: PledgeFilter }): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ code: string; count: number }>({
    name: `pledges-by-${by}`,
    text: `select c as code, count(*)::int as count from pledge p, unnest(p.${by}) c where ${filtered} and (p.status <> 'withdrawn' or $9 = 'withdrawn') and c ~ '^[A-Z]{2}$' group by c`,
    values: [...valuesOf(process, position, filter)],
  });
  return new Map(rows.map(({ code, count }) => [code, count]));
}

/** What a list can be filtered by: everybody in whose name pledges stand, their kinds, and where they are carried out. */
export async function pledgeChoices(pool: Pool, process: string, position: number): Promise<{ readonly makers: readonly string[]; readonly kinds: readonly string[]; readonly countries: readonly string[] }> {
  const { rows } = await pool.query<{ makers: string[]; kinds: string[]; countries: string[] }>({
    name: 'pledge-choices',
    text: `with p as (select makers, countries from pledge where ${heldAt}), m as (select distinct m from p, unnest(makers) m)
      select (select coalesce(array_agg(m), '{}') from m) as makers, (select coalesce(array_agg(distinct ${kindOfMaker}), '{}') from m) as kinds, (select coalesce(array_agg(distinct c), '{}') from p, unnest(countries) c) as countries`,
    values: [process, position],
  });
  return rows[0] ?? { makers: [], kinds: [], countries: [] };
}
