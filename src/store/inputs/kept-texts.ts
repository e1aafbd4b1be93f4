import { createHash } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';
import type { Instant } from '../../process/vocabulary/instant.ts';
import type { Language } from '../../process/vocabulary/language.ts';

/** A paragraph of a kept text, by UTF-16 units; its number, from 1, is its permanent anchor. */
export interface KeptParagraph {
  readonly start: number;
  readonly end: number;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table-row' | 'footnote';
  readonly level?: number;
  readonly page?: number;
}

/** What the reading of a file noticed: pictures, mixed languages, tracked changes. */
export interface KeptFinding {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export interface KeptText {
  readonly text: string;
  readonly paragraphs: readonly KeptParagraph[];
  readonly findings: readonly KeptFinding[];
  readonly language?: Language;
}

export interface KeptFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Configurations of the database's dictionaries; Chinese has none and is found by what it contains. */
const dictionaries: Readonly<Record<Language, string>> = { ar: 'arabic', zh: 'simple', en: 'english', fr: 'french', ru: 'russian', es: 'spanish' };

/** Keeps a file under its hash; the same file again is the same row. Kept before the act that names it: without one, the daily purge takes it. */
export async function keepFile(pool: Pool, process: string, { bytes, name }: KeptFile, at: Instant): Promise<string> {
  const sha256 = sha256Of(bytes);
  await insertFile(pool, process, sha256, { name, bytes: Buffer.from(bytes) }, at);
  return sha256;
}

/** Keeps a text under the hash of its UTF-8 form, ready to be searched by the dictionary of its language. */
export async function keepText(pool: Pool, process: string, text: KeptText, at: Instant): Promise<string> {
  const sha256 = sha256Of(text.text);
  await insertText(pool, process, sha256, text, at);
  return sha256;
}

/** Either the pool or a connection inside a transaction. */
type Writer = Pick<ClientBase, 'query'>;

export async function insertFile(writer: Writer, process: string, sha256: string, { bytes, name }: { readonly bytes: Buffer; readonly name: string }, at: string): Promise<void> {
  await writer.query('insert into kept_file (process_id, sha256, bytes, name, kept_at) values ($1, $2, $3, $4, $5) on conflict (process_id, sha256) do update set kept_at = excluded.kept_at', [process, sha256, bytes, name, at]);
}

/** What stands beside a text is written as it is: whoever keeps it has read it. */
interface WrittenText {
  readonly text: string;
  readonly paragraphs: readonly unknown[];
  readonly findings: readonly unknown[];
  readonly language?: Language | undefined;
}

export async function insertText(writer: Writer, process: string, sha256: string, { text, paragraphs, findings, language }: WrittenText, at: string): Promise<void> {
  await writer.query(
    `insert into kept_text (process_id, sha256, text, paragraphs, findings, language, kept_at, words)
     values ($1, $2, $3, $4, $5, $6, $7, ${wordsOf('$3', '$8')}) on conflict (process_id, sha256) do update set kept_at = excluded.kept_at`,
    [process, sha256, text, JSON.stringify(paragraphs), JSON.stringify(findings), language ?? null, at, dictionaries[language ?? 'en']],
  );
}

/** A vector holds a megabyte at most and the positions of 16,383 words: of a longer text the words at its beginning can be searched by stem, all of it by what it contains. */
function wordsOf(text: string, dictionary: string): string {
  return `to_tsvector(${dictionary}::regconfig, left(${text}, 400000))`;
}

export async function loadFile(pool: Pool, process: string, sha256: string): Promise<KeptFile | undefined> {
  const { rows } = await pool.query<{ bytes: Buffer; name: string }>('select bytes, name from kept_file where process_id = $1 and sha256 = $2', [process, sha256]);
  const [row] = rows;
  return row === undefined ? undefined : { name: row.name, bytes: new Uint8Array(row.bytes) };
}

export async function loadText(pool: Pool, process: string, sha256: string): Promise<KeptText | undefined> {
  const { rows } = await pool.query<Omit<KeptText, 'language'> & { readonly language: Language | null }>({
    name: 'kept-text',
    text: 'select text, paragraphs, findings, language from kept_text where process_id = $1 and sha256 = $2',
    values: [process, sha256],
  });
  const [row] = rows;
  if (row === undefined) return undefined;
  const { language, ...rest } = row;
  return { ...rest, ...(language !== null && { language }) };
}

/** The texts of several hashes at once; those that are not kept are absent. */
export async function loadTexts(pool: Pool, process: string, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map();
  const { rows } = await pool.query<{ sha256: string; text: string }>({ name: 'kept-texts', text: 'select sha256, text from kept_text where process_id = $1 and sha256 = any($2::text[])', values: [process, [...new Set(hashes)]] });
  return new Map(rows.map(({ sha256, text }) => [sha256, text]));
}

/** Deletes files and texts a day after they were kept that no act names: of an upload that was refused. Answers with how many. */
export async function purgeKept(pool: Pool, now: Instant): Promise<number> {
  const old = "kept_at < $1::timestamptz - interval '1 day'";
  const files = await pool.query(`delete from kept_file k where ${old} and not exists (select from "edition" e where e.process_id = k.process_id and e.file_sha256 = k.sha256)
    and not exists (select from "pledge" p where p.process_id = k.process_id and p.files @> jsonb_build_array(jsonb_build_object('sha256', k.sha256)))`, [now]);
  const texts = await pool.query(`delete from kept_text k where ${old} and not exists (select from "edition" e where e.process_id = k.process_id and e.text_sha256 = k.sha256)`, [now]);
  return (files.rowCount ?? 0) + (texts.rowCount ?? 0);
}
