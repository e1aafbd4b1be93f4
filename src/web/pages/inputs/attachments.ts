import { readDocumentBounded } from '../../../interchange/bounded-reading.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { DocumentId, EditionId } from '../../../process/vocabulary/ids.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { Language, LocalizedText } from '../../../process/vocabulary/language.ts';
import { isState } from '../../../process/vocabulary/states/state.ts';
import { editionOfFile } from '../../../store/inputs/editions.ts';
import { keepReading } from '../../../store/inputs/keep-reading.ts';
import { sha256Of } from '../../../store/inputs/kept-texts.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { refusedDocumentInWords } from '../../parts/document-reading-words.ts';
import { stateName } from '../../parts/state-names.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';

export interface Attached {
  readonly editions: readonly EditionId[];
  /** Of the files that the record does not have yet, each as a paper of the holder. */
  readonly commands: readonly ProcessCommand<'take-paper'>[];
  /** Of the first file that tells one. */
  readonly language: Language | undefined;
}

/** Files that were chosen; a browser sends an empty one where none was. */
export function sentFiles({ fields }: Pick<SentForm, 'fields'>): readonly File[] {
  return fields.getAll('files').flatMap((one) => (one instanceof File && (one.size > 0 || one.name !== '') ? [one] : []));
}

const mostFiles = 20;

/**
 * The files of a form, read within bounds and kept. One that the record has already is that edition: the same document
 * sent twice is one document. What cannot be read is said of all files at once, and nothing of it is kept.
 */
export async function takeAttachments(visit: Visit, sent: SentForm, holder: string): Promise<Attached | { readonly said: readonly string[] }> {
  const files = sentFiles(sent);
  if (files.length > mostFiles) return { said: [visit.words('submit.too-many-files', { most: mostFiles })] };
  const { store: { pool, clock }, process, words } = visit;
  const head = await recordHead(pool, process);
  const author = files.length === 0 ? {} : await authorOf(visit, holder);
  const editions: EditionId[] = [];
  const commands: ProcessCommand<'take-paper'>[] = [];
  const said: string[] = [];
  const seen = new Set<string>();
  let language: Language | undefined;
  for (const [index, file] of files.entries()) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const hash = sha256Of(bytes);
    if (seen.has(hash)) continue;
    seen.add(hash);
    const known = await editionOfFile(pool, { process, position: head.position }, hash);
    if (known !== undefined) {
      editions.push(known.id);
      language ??= known.language;
      continue;
    }
    const reading = await readDocumentBounded({ name: file.name, bytes });
    if ('refused' in reading) {
      said.push(refusedDocumentInWords(words, file.name, reading));
      continue;
    }
    language ??= reading.language;
    const kept = await keepReading(pool, process, { bytes, name: file.name }, reading, clock());
    const document = `${slugOf(file.name.replace(/\.[a-z0-9]{1,5}$/iu, '')).slice(0, 40).replace(/-+$/u, '') || 'paper'}-${sent.commandId.slice(0, 8)}-${index + 1}` as DocumentId;
    const own = reading.language ?? visit.language;
    editions.push(`${document}-${own}` as EditionId);
    commands.push({ name: 'take-paper', data: { edition: `${document}-${own}`, document, holder, title: kept.fileName.replace(/\.[a-z0-9]{1,5}$/iu, '').slice(0, 400) || kept.fileName, author, language: own, ...kept } });
  }
  return said.length > 0 ? { said } : { editions, commands, language };
}

/** Whoever hands it in, by the names that the record and the States' names give them. */
async function authorOf({ store: { pool }, process, head, language }: Visit, holder: string): Promise<LocalizedText> {
  if (isState(holder)) return Object.fromEntries(languages.map((one) => [one, stateName(holder, one)]));
  const names = await loadNames(pool, process, head, [subjectKey('participant', holder)]);
  return names.get(subjectKey('participant', holder)) ?? { [language]: holder };
}
