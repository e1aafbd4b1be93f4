import type { Pool } from 'pg';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Language, LocalizedText } from '../../process/vocabulary/language.ts';
import { statementName } from '../statement-name.ts';

export const documentSorts = ['date', 'symbol', 'title', 'kind', 'author', 'claims'] as const;
export type DocumentSort = (typeof documentSorts)[number];

/** Absent: not filtered by it. `from` and `to` are days of circulation; `author` and `words` look in every language version. */
export interface DocumentFilter {
  readonly kind?: string;
  readonly author?: string;
  readonly words?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface ListedDocument {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: LocalizedText;
  readonly documentKind: string;
  readonly author: LocalizedText;
  readonly dated: IsoDay | null;
  readonly languages: readonly Language[];
  readonly circulatedOn: IsoDay | null;
  readonly circulatedTo: LocalizedText | null;
  readonly partOf: string | null;
  readonly partOfTitle: LocalizedText | null;
  /** How many statements of the record stand on it. */
  readonly claims: number;
}

export interface DocumentQuery {
  readonly process: string;
  readonly position: number;
  readonly filter: DocumentFilter;
  readonly sort: DocumentSort;
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** By date a document without a circulation stands at the day it carries, and without either at the end. */
const orders: Record<DocumentSort, string> = {
  date: "coalesce(d.circulated_on, d.dated, date '9999-12-31')",
  symbol: "coalesce(d.symbol, '~')",
  title: "lower(d.title ->> 'en')",
  kind: 'd.document_kind',
  author: "lower(d.author ->> 'en')",
  claims: 'claims',
};

const held = (alias: string) => `${alias}.from_position <= $2 and (${alias}.to_position is null or ${alias}.to_position > $2)`;

/** Conditions and their values, from parameter number `from`. Values never enter the text. */
function conditions(filter: DocumentFilter, from: number): { readonly text: string; readonly values: readonly string[] } {
  const parts: string[] = [];
  const values: string[] = [];
  const add = (value: string | undefined, condition: (parameter: string) => string) => {
    if (value === undefined || value === '') return;
    values.push(value);
    parts.push(condition(`$${from + values.length - 1}`));
  };
  const contains = (value: string) => `'%' || replace(replace(replace(${value}, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;
  // By value, since the text of the whole object also holds the names of its languages.
  const somewhere = (column: string, value: string) => `exists (select 1 from jsonb_each_text(${column}) t where t.value ilike ${contains(value)})`;
  add(filter.kind, (value) => `d.document_kind = ${value}`);
  add(filter.author, (value) => somewhere('d.author', value));
  add(filter.words, (value) => `(${somewhere('d.title', value)} or d.symbol ilike ${contains(value)})`);
  add(filter.from, (value) => `d.circulated_on >= ${value}::date`);
  add(filter.to, (value) => `d.circulated_on <= ${value}::date`);
  return { text: parts.map((part) => ` and ${part}`).join(''), values };
}

export async function listDocuments(pool: Pool, query: DocumentQuery): Promise<readonly ListedDocument[]> {
  const { text, values } = conditions(query.filter, 5);
  const direction = query.descending ? 'desc' : 'asc';
  const sql = `select d.id, d.symbol, d.title, d.document_kind as "documentKind", d.author, d.dated, d.languages, d.circulated_on as "circulatedOn", d.circulated_to as "circulatedTo",
      d.part_of as "partOf", w.title as "partOfTitle",
      (select count(*) from claim c where c.process_id = d.process_id and c.document = d.id and ${held('c')}) as claims
    from document d left join document w on w.process_id = d.process_id and w.id = d.part_of and ${held('w')}
    where d.process_id = $1 and ${held('d')}${text} order by ${orders[query.sort]} ${direction}, d.id ${direction} limit $3 offset $4`;
  const result = await pool.query<ListedDocument>({ name: statementName('documents', sql), text: sql, values: [query.process, query.position, query.limit, query.offset, ...values] });
  return result.rows;
}

export async function countDocuments(pool: Pool, query: Pick<DocumentQuery, 'process' | 'position' | 'filter'>): Promise<number> {
  const { text, values } = conditions(query.filter, 3);
  const sql = `select count(*) as count from document d where d.process_id = $1 and ${held('d')}${text}`;
  const result = await pool.query<{ count: number }>({ name: statementName('documents', sql), text: sql, values: [query.process, query.position, ...values] });
  return result.rows[0]?.count ?? 0;
}

/** Documents that say they are part of this one, in the order of their symbols and titles. */
export async function partsOf(pool: Pool, process: string, position: number, document: string): Promise<readonly { readonly id: string; readonly symbol: string | null; readonly title: LocalizedText }[]> {
  const result = await pool.query<{ id: string; symbol: string | null; title: LocalizedText }>({
    name: 'parts-of',
    text: `select id, symbol, title from document d where process_id = $1 and ${held('d')} and part_of = $3 order by symbol nulls last, id`,
    values: [process, position, document],
  });
  return result.rows;
}
