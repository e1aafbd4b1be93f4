import type { Pool } from 'pg';
import type { EditionState } from '../../process/documents/state.ts';
import { freeId, isId, slugOf } from '../../process/vocabulary/ids.ts';
import type { DocumentId, EditionId } from '../../process/vocabulary/ids.ts';
import type { Language, LocalizedText } from '../../process/vocabulary/language.ts';
import { listThings } from '../list-things.ts';
import { heldAt } from '../work-plan/load-states.ts';
import type { KeptFinding } from './kept-texts.ts';

export interface AtPosition {
  readonly process: string;
  readonly position: number;
}

/** All files of a document, replaced ones too, in the order in which they were taken in. */
export function editionsOf(pool: Pool, at: AtPosition, document: string): Promise<readonly EditionState[]> {
  return listThings(pool, { ...at, kind: 'edition', where: { document }, order: [{ field: 'changedAt' }] });
}

/** The edition with an id; undefined where the record has none at this position. */
export async function editionCalled(pool: Pool, at: AtPosition, id: string): Promise<EditionState | undefined> {
  if (!isId(id)) return undefined;
  const { rows } = await pool.query<{ document: string }>({ name: 'document-of-edition', text: `select document from "edition" where ${heldAt} and id = $3`, values: [at.process, at.position, id] });
  const [row] = rows;
  return row === undefined ? undefined : (await editionsOf(pool, at, row.document)).find((edition) => edition.id === id);
}

/** The edition that has this very file (DO-1: there is one at most). */
export async function editionOfFile(pool: Pool, at: AtPosition, fileSha256: string): Promise<EditionState | undefined> {
  const [found] = await listThings(pool, { ...at, kind: 'edition', where: { fileSha256 }, limit: 1 });
  return found;
}

/** What was told of a text when it was read. */
export interface TextFacts {
  readonly findings: readonly KeptFinding[];
  readonly language?: Language;
}

/** What was told of texts when they were read, by their hashes; the texts themselves are not loaded. */
export async function loadReadings(pool: Pool, process: string, hashes: readonly string[]): Promise<ReadonlyMap<string, TextFacts>> {
  if (hashes.length === 0) return new Map();
  const { rows } = await pool.query<{ sha256: string; findings: readonly KeptFinding[]; language: Language | null }>({
    name: 'kept-readings',
    text: 'select sha256, findings, language from kept_text where process_id = $1 and sha256 = any($2::text[])',
    values: [process, [...new Set(hashes)]],
  });
  return new Map(rows.map(({ sha256, findings, language }) => [sha256, { findings, ...(language !== null && { language }) }]));
}

/** A document by which a symbol is known. */
export interface SymbolHolder {
  readonly id: string;
  readonly symbol: string;
  readonly title: LocalizedText;
}

export async function documentsWithSymbols(pool: Pool, { process, position }: AtPosition): Promise<readonly SymbolHolder[]> {
  const { rows } = await pool.query<SymbolHolder>({ name: 'documents-with-symbols', text: `select id, symbol, title from document where ${heldAt} and symbol is not null order by id`, values: [process, position] });
  return rows;
}

/** An id that no edition of the process has or had: readable, from the document and the language. */
export async function newEditionId(pool: Pool, process: string, { document, language, label }: { readonly document: string; readonly language: Language; readonly label?: string | undefined }): Promise<EditionId> {
  const beginning = document.length <= 40 ? document : document.slice(0, 41).replace(/-[^-]*$/u, '').slice(0, 40);
  const wanted = [beginning, language, slugOf(label ?? '').slice(0, 12).replace(/-+$/u, '')].filter((part) => part !== '').join('-');
  return freeId(wanted, await idsOf(pool, 'edition', process, wanted)) as EditionId;
}

/** An id that no document of the process has or had, from its symbol or its title; a title without Latin letters gives a number. */
export async function newDocumentId(pool: Pool, process: string, text: string): Promise<DocumentId> {
  const slug = slugOf(text);
  const wanted = slug === '' ? 'document' : slug;
  return freeId(wanted, await idsOf(pool, 'document', process, wanted)) as DocumentId;
}

async function idsOf(pool: Pool, kind: 'edition' | 'document', process: string, beginning: string): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>({ name: `${kind}-ids`, text: `select distinct id from "${kind}" where process_id = $1 and starts_with(id, $2)`, values: [process, beginning] });
  return new Set(rows.map(({ id }) => id));
}
