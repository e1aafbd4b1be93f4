import type { Pool } from 'pg';
import type { PracticeReviewer, PracticeStatus, PracticeUse, TargetGroup } from '../../process/practices/state.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { CommitmentId, PracticeId } from '../../process/vocabulary/ids.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { statementName } from '../statement-name.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** A practice as a list shows it: all but its longer texts. */
export interface ListedPractice {
  readonly id: PracticeId;
  readonly title: string;
  readonly language: Language;
  readonly holder: string;
  readonly implementer: string;
  readonly countries: readonly string[];
  readonly region: string | null;
  readonly commitments: readonly CommitmentId[];
  readonly groups: readonly TargetGroup[];
  readonly summary: string;
  readonly edition: number;
  readonly reviewers: readonly PracticeReviewer[];
  readonly status: PracticeStatus;
  readonly submittedOn: IsoDay;
  readonly publishedOn: IsoDay | null;
  readonly expiresOn: IsoDay | null;
  readonly usedBy: readonly PracticeUse[];
}

/** `published`: what readers find in the repository, also while a next edition is looked over; `any`: whatever was submitted. */
export const practiceScopes = ['published', 'any'] as const;

export interface PracticeFilter {
  readonly status: PracticeStatus | (typeof practiceScopes)[number];
  readonly commitment?: string;
  readonly region?: string;
  readonly country?: string;
  readonly group?: string;
  readonly language?: string;
  readonly holder?: string;
  readonly usedBy?: string;
  /** In the title or any of the texts. */
  readonly words?: string;
}

/** What a list may be ordered by; the first is the usual order. */
export const practiceSorts = ['latest', 'title', 'expires'] as const;
export type PracticeSort = (typeof practiceSorts)[number];

const orders: Readonly<Record<PracticeSort, string>> = {
  latest: 'coalesce(published_on, submitted_on) desc, id',
  title: 'title, id',
  expires: 'expires_on nulls last, id',
};

const columns = 'id, title, language, holder, implementer, countries, region, commitments, groups, summary, edition::int as edition, reviewers, status, submitted_on as "submittedOn", published_on as "publishedOn", expires_on as "expiresOn", used_by as "usedBy"';

const found = `${heldAt} and ($3 = 'any' or status = $3 or ($3 = 'published' and published_on is not null and status in ('under-review', 'returned')))
  and ($4::text is null or $4 = any(commitments)) and ($5::text is null or region = $5) and ($6::text is null or $6 = any(countries)) and ($7::text is null or $7 = any(groups)) and ($8::text is null or language = $8)
  and ($9::text is null or holder = $9) and ($10::text is null or used_by @> jsonb_build_array(jsonb_build_object('holder', $10::text)))
  and ($11::text is null or title ilike $11 or summary ilike $11 or method ilike $11 or results ilike $11 or coalesce(lessons, '') ilike $11 or implementer ilike $11)`;

function valuesOf(process: string, position: number, filter: PracticeFilter): unknown[] {
  const { status, commitment, region, country, group, language, holder, usedBy, words } = filter;
  return [process, position, status, commitment, region, country, group, language, holder, usedBy, words === undefined ? null : `%${words.replace(/[\\%_]/gu, String.raw`\$&`)}%`];
}

interface PracticeQuery {
  readonly process: string;
  readonly position: number;
  readonly filter: PracticeFilter;
  readonly sort: PracticeSort;
  readonly limit: number;
  readonly offset?: number;
}

export async function listPractices(pool: Pool, { process, position, filter, sort, limit, offset = 0 }: PracticeQuery): Promise<readonly ListedPractice[]> {
  const text = `select ${columns} from "practice" where ${found} order by ${orders[sort]} limit $12 offset $13`;
  const { rows } = await pool.query<ListedPractice>({ name: statementName('practices', text), text, values: [...valuesOf(process, position, filter), limit, offset] });
  return rows;
}

export async function countPractices(pool: Pool, process: string, position: number, filter: PracticeFilter): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({ name: 'count-practices', text: `select count(*)::int as count from "practice" where ${found}`, values: valuesOf(process, position, filter) });
  return rows[0]?.count ?? 0;
}

export interface PracticeChoices {
  readonly commitments: readonly CommitmentId[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly groups: readonly string[];
  readonly languages: readonly string[];
  readonly users: readonly string[];
}

/** What the list can be filtered by: whatever some practice says. */
export async function listPracticeChoices(pool: Pool, process: string, position: number): Promise<PracticeChoices> {
  const { rows } = await pool.query<PracticeChoices>({
    name: 'practice-choices',
    text: `with p as (select commitments, countries, region, groups, language, used_by from "practice" where ${heldAt})
      select (select coalesce(array_agg(distinct c), '{}') from p, unnest(commitments) c) as commitments, (select coalesce(array_agg(distinct c), '{}') from p, unnest(countries) c) as countries,
        (select coalesce(array_agg(distinct region) filter (where region is not null), '{}') from p) as regions, (select coalesce(array_agg(distinct g), '{}') from p, unnest(groups) g) as groups,
        (select coalesce(array_agg(distinct language), '{}') from p) as languages, (select coalesce(array_agg(distinct u->>'holder'), '{}') from p, jsonb_array_elements(used_by) u) as users`,
    values: [process, position],
  });
  return rows[0] ?? { commitments: [], countries: [], regions: [], groups: [], languages: [], users: [] };
}

/** Published practices that answer one of these commitments or are for one of these groups: first those that share most; at most five. */
export async function relatedPractices(pool: Pool, process: string, position: number, { id, commitments, groups }: Pick<ListedPractice, 'id' | 'commitments' | 'groups'>): Promise<readonly ListedPractice[]> {
  const { rows } = await pool.query<ListedPractice>({
    name: 'related-practices',
    text: `select ${columns} from (select p.*, (select count(*) from unnest(commitments) c where c = any($4::text[])) * 2 + (select count(*) from unnest(groups) g where g = any($5::text[])) as shared
      from "practice" p where ${heldAt} and id <> $3 and status = 'published') r where shared > 0 order by shared desc, published_on desc, id limit 5`,
    values: [process, position, id, commitments, groups],
  });
  return rows;
}
