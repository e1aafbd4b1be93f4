import { createHash } from 'node:crypto';
import { extractBounded } from '../interchange/bounded-reading.ts';
import type { DocumentReading } from '../interchange/document/document-reading.ts';
import type { ProcessCommand } from '../process/commands.ts';
import type { EditionState } from '../process/documents/state.ts';
import { readSymbol } from '../process/vocabulary/document-symbol.ts';
import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isLanguage } from '../process/vocabulary/language.ts';
import type { Language } from '../process/vocabulary/language.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import { documentKinds } from '../process/work-plan/document-kind.ts';
import { editionCalled, editionOfFile, newEditionId } from '../store/inputs/editions.ts';
import { keepReading } from '../store/inputs/keep-reading.ts';
import { loadText, sha256Of } from '../store/inputs/kept-texts.ts';
import type { Store } from '../store/store.ts';
import { foundAtOnce, planFound } from '../store/synthesis/plan-found.ts';
import { loadState } from '../store/work-plan/load-states.ts';
import { recordHead } from '../store/work-plan/positions.ts';
import type { DocumentImportOptions } from './import-document.ts';
import { CommandRefused } from './refused.ts';

export interface RecordedDocument {
  readonly edition: EditionState;
  /** The very file was in the record already. */
  readonly knownBefore: boolean;
  /** The document was recorded with it. */
  readonly created: boolean;
}

interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly reading: DocumentReading;
}

/** Keeps a file that was read and takes it into the record, with its document where that is new. */
export async function recordDocument(store: Store, process: string, file: ReadFile, options: DocumentImportOptions): Promise<RecordedDocument> {
  const { pool, clock, recorder } = store;
  const { position } = await recordHead(pool, process);
  const fileSha256 = sha256Of(file.bytes);
  const known = await editionOfFile(pool, { process, position }, fileSha256);
  if (known !== undefined) return { edition: known, knownBefore: true, created: false };
  const language = languageOf(file, options);
  const document = await loadState(pool, process, position, 'document', options.document);
  const before = document === undefined ? [newDocument(options, language)] : [];
  const edition = await newEditionId(pool, process, { document: options.document, language, label: options.label });
  const kept = await keepReading(pool, process, file, file.reading, clock());
  const { label, replaces } = options;
  const take: ProcessCommand = { name: 'take-edition', data: { edition, document: options.document, language, ...kept, ...(label !== undefined && { label }), ...(replaces !== undefined && { replaces }) } };
  const outcome = await recorder.perform({ process, by: { standing: 'secretariat' }, commandId: `document-${createHash('sha256').update(`${options.document} ${edition} ${fileSha256}`).digest('hex').slice(0, 40)}`, commands: [...before, take] });
  if (isRefusal(outcome)) throw new CommandRefused(`Nothing was written: the record refused it (${outcome.code}, rule ${outcome.rule}).`, JSON.stringify(outcome.details));
  const taken = await editionOfFile(pool, { process, position: outcome.position }, fileSha256);
  if (taken === undefined) throw new CommandRefused('Nothing was written: the same file was taken in and replaced meanwhile.');
  return { edition: taken, knownBefore: false, created: document === undefined };
}

function languageOf({ name, reading }: ReadFile, { language }: DocumentImportOptions): Language {
  if (language !== undefined && !isLanguage(language)) throw new CommandRefused(`"${language}" is none of the six languages: ar, zh, en, fr, ru, es. Nothing was written.`);
  const told = language ?? reading.language;
  if (told === undefined) throw new CommandRefused(`The language of ${name} cannot be told from its text. Name it with --language. Nothing was written.`);
  return told;
}

function newDocument({ document, title, kind, author, symbol, dated }: DocumentImportOptions, language: Language): ProcessCommand {
  const documentKind = documentKinds.find((one) => one === kind);
  const day = dated === undefined ? undefined : parseIsoDay(dated);
  if (title === undefined || author === undefined || documentKind === undefined) throw new CommandRefused(`There is no document "${document}" yet. Record it with its file by --title, --author and --kind (${documentKinds.join(', ')}). Nothing was written.`);
  if (dated !== undefined && day === undefined) throw new CommandRefused(`"${dated}" is no day; a day is written like 2017-12-05. Nothing was written.`);
  return { name: 'record-document', data: { document, title: { [language]: title }, documentKind, author: { [language]: author }, languages: [language], claims: [], ...(symbol !== undefined && { symbol: readSymbol(symbol) ?? symbol }), ...(day !== undefined && { dated: day }) } };
}

/** Finds the recommendations in the text of an edition and writes those that are not in the record yet; the line that tells how many. */
export async function recordFound(store: Store, process: string, { id }: Pick<EditionState, 'id'>): Promise<readonly string[]> {
  const { pool, recorder } = store;
  const { position } = await recordHead(pool, process);
  const edition = await editionCalled(pool, { process, position }, id);
  const kept = edition === undefined ? undefined : await loadText(pool, process, edition.textSha256);
  if (edition === undefined || kept === undefined) throw new CommandRefused(`The text of "${id}" is not kept here.`);
  const items = await extractBounded(kept.text);
  if ('refused' in items) throw new CommandRefused('The search for recommendations took too long or needed too much memory and was given up.');
  const { commands, known, unfit } = await planFound(pool, { process, position }, { edition, text: kept.text, items });
  for (let at = 0; at < commands.length; at += foundAtOnce) {
    const some = commands.slice(at, at + foundAtOnce);
    const commandId = `found-${createHash('sha256').update(JSON.stringify([id, position, at, some.length])).digest('hex').slice(0, 40)}`;
    const outcome = await recorder.perform({ process, by: { standing: 'secretariat' }, commandId, commands: some });
    if (isRefusal(outcome)) throw new CommandRefused(`${at} recommendations were written; then the record refused (${outcome.code}, rule ${outcome.rule}).`, JSON.stringify(outcome.details));
  }
  return [`${items.length} recommendations found: ${commands.length} new, ${known} known already${unfit === 0 ? '' : `, ${unfit} too long to be one`}.`];
}
