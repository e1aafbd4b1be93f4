import type { Pool } from 'pg';
import type { SubjectState } from '../process/subject-state.ts';
import type { SubjectState as WorkPlanState } from '../process/work-plan/state.ts';
import { statementName } from './statement-name.ts';
import { snakeCase, versionedTables } from './tables.ts';
import { heldAt } from './work-plan/load-states.ts';
import { parseState } from './work-plan/parse-state.ts';

/** Things that are a row each: those of the work plan have claims besides, a floor has turns. */
type Kind = Exclude<SubjectState['kind'], WorkPlanState['kind'] | 'floor'>;
type StateOf<Of extends Kind> = Extract<SubjectState, { readonly kind: Of }>;

/** Which things of one kind: as of a position, with these values in these fields. A list of values is any of them. */
export interface ThingQuery<Of extends Kind> {
  readonly process: string;
  readonly position: number;
  readonly kind: Of;
  readonly where?: Partial<Readonly<Record<keyof StateOf<Of>, string | readonly string[] | undefined>>>;
  /** Lists that have one of these among them: the pledges on a commitment. */
  readonly holds?: Partial<Readonly<Record<keyof StateOf<Of>, readonly string[] | undefined>>>;
  /** Words that the text, or some language version of the name or title, contains. */
  readonly words?: string;
}

export interface ThingList<Of extends Kind> extends ThingQuery<Of> {
  readonly order?: readonly { readonly field: Extract<keyof StateOf<Of>, string>; readonly descending?: boolean }[];
  /** At most 100,000; absent: 1,000. */
  readonly limit?: number;
  readonly offset?: number;
}

/** The whole states of the things that a query finds, in its order and then by id. */
export async function listThings<Of extends Kind>(pool: Pool, query: ThingList<Of>): Promise<readonly StateOf<Of>[]> {
  const { text, values } = conditions(query, 5);
  const order = [...(query.order ?? []).map(({ field, descending }) => `${column(query.kind, field)}${descending === true ? ' desc' : ''}`), 'id'].join(', ');
  const sql = `select to_jsonb(t) as row from "${query.kind}" t where ${heldAt}${text} order by ${order} limit $3 offset $4`;
  const result = await pool.query<{ row: Record<string, unknown> }>({
    name: statementName('things', sql),
    text: sql,
    values: [query.process, query.position, query.limit ?? 1000, query.offset ?? 0, ...values],
  });
  return result.rows.map(({ row }) => parseState({ kind: query.kind, row, claims: [] }) as StateOf<Of>);
}

export async function countThings<Of extends Kind>(pool: Pool, query: ThingQuery<Of>): Promise<number> {
  const { text, values } = conditions(query, 3);
  const sql = `select count(*) as count from "${query.kind}" t where ${heldAt}${text}`;
  const result = await pool.query<{ count: number }>({ name: statementName('things', sql), text: sql, values: [query.process, query.position, ...values] });
  return result.rows[0]?.count ?? 0;
}

/** How many things there are of each combination of values of some fields; a missing value is ''. The largest first. */
export async function tallyThings<Of extends Kind>(pool: Pool, query: ThingQuery<Of>, fields: readonly Extract<keyof StateOf<Of>, string>[]): Promise<readonly { readonly values: readonly string[]; readonly count: number }[]> {
  const { text, values } = conditions(query, 3);
  const columns = fields.map((field) => `coalesce(${column(query.kind, field)}::text, '')`);
  const sql = `select array[${columns.join(', ')}] as values, count(*) as count from "${query.kind}" t where ${heldAt}${text} group by 1 order by 2 desc, 1`;
  const result = await pool.query<{ values: string[]; count: number }>({ name: statementName('tally', sql), text: sql, values: [query.process, query.position, ...values] });
  return result.rows;
}

/** The column of a field. Throws on a field that the kind does not have: no name enters a statement unseen. */
function column(kind: Kind, field: string): string {
  const known: readonly string[] = versionedTables[kind].columns;
  if (field !== 'id' && !known.includes(field)) throw new RangeError(`A ${kind} has no field ${field}.`);
  return `t."${snakeCase(field)}"`;
}

/** Conditions and their values, from parameter number `from`. Values never enter the text. */
function conditions<Of extends Kind>({ kind, where = {}, holds = {}, words }: ThingQuery<Of>, from: number): { readonly text: string; readonly values: readonly unknown[] } {
  const parts: string[] = [];
  const values: unknown[] = [];
  for (const [field, value] of Object.entries<string | readonly string[] | undefined>(where)) {
    if (value === undefined) continue;
    values.push(value);
    const parameter = `$${from + values.length - 1}`;
    parts.push(typeof value === 'string' ? `${column(kind, field)}::text = ${parameter}` : `${column(kind, field)}::text = any(${parameter}::text[])`);
  }
  for (const [field, some] of Object.entries<readonly string[] | undefined>(holds)) {
    if (some === undefined) continue;
    values.push(some);
    parts.push(`${column(kind, field)} && $${from + values.length - 1}::text[]`);
  }
  if (words !== undefined && words !== '') {
    values.push(`%${words.replace(/[\\%_]/gu, String.raw`\$&`)}%`);
    const parameter = `$${from + values.length - 1}`;
    const texts = writtenIn[kind];
    parts.push(texts === undefined ? `exists (select 1 from jsonb_each_text(${column(kind, nameField(kind))}) n where n.value ilike ${parameter})` : `(${texts.map((field) => `${column(kind, field)} ilike ${parameter}`).join(' or ')})`);
  }
  return { text: parts.map((part) => ` and ${part}`).join(''), values };
}

/** Kinds whose words stand in one language, as somebody wrote them. */
const writtenIn: Partial<Record<Kind, readonly string[]>> = { input: ['title', 'text'], recommendation: ['text'], sentence: ['text'], draft: ['title'], pledge: ['title', 'text'] };

function nameField(kind: Kind): string {
  const known: readonly string[] = versionedTables[kind].columns;
  return known.includes('name') ? 'name' : 'title';
}
