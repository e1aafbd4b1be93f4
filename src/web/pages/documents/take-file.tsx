import { may } from '../../../access/may.ts';
import type { readDocumentBounded } from '../../../interchange/bounded-reading.ts';
import type { DocumentReading } from '../../../interchange/document/document-reading.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { editionOfFile, newEditionId } from '../../../store/inputs/editions.ts';
import { keepReading } from '../../../store/inputs/keep-reading.ts';
import type { KeptEdition } from '../../../store/inputs/keep-reading.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { refusedDocumentInWords } from '../../parts/document-reading-words.ts';
import { LinkedMessage } from '../../parts/sentence.tsx';
import { plainText } from '../../parts/text.tsx';
import { performAct, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { DocumentProblem } from './problem.tsx';

/** Reads a document within bounds of size, time and memory. */
export type ReadDocument = typeof readDocumentBounded;

/** A file that was sent, read, and not yet kept. */
interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly reading: DocumentReading;
  readonly language: Language;
}

interface Intake {
  readonly document: string;
  /** Acts that come before it in the same request. */
  readonly before: readonly ProcessCommand[];
}

/** The file of a form read, kept and taken into the record as an edition; what is refused leaves nothing that anything points at. */
export async function takeFile(visit: Visit, sent: SentForm, read: ReadDocument, { document, before }: Intake): Promise<{ readonly position: number } | DocumentProblem> {
  if (visit.asOf !== undefined) return refuse('not-allowed', 'REC-1');
  if (!may(visit.actor, 'take-edition')) return refuse('not-allowed', 'PA-2', { act: 'take-edition' });
  const file = await readFile(visit, sent, read);
  if (!('reading' in file)) return file;
  const { store: { pool, clock }, process } = visit;
  const kept = await keepReading(pool, process, file, file.reading, clock());
  const done = await performAct(visit, { sent, commands: [...before, await commandFor(visit, sent, { document, language: file.language, kept })] });
  if (!isRefusal(done)) return done;
  return done.code === 'same-file' ? ((await sameFile(visit, kept.fileSha256)) ?? done) : done;
}

async function readFile(visit: Visit, sent: SentForm, read: ReadDocument): Promise<ReadFile | DocumentProblem> {
  const { words } = visit;
  const file = sent.fields.get('file');
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return { said: words('take-file.none') };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading = await read({ name: file.name, bytes });
  if ('refused' in reading) return { said: refusedDocumentInWords(words, file.name, reading) };
  const asked = textField(sent.fields, 'language');
  const language = isLanguage(asked) ? asked : reading.language;
  return language === undefined ? { said: words('take-file.language-unknown', { name: file.name }) } : { name: file.name, bytes, reading, language };
}

interface Wish {
  readonly document: string;
  readonly language: Language;
  readonly kept: KeptEdition;
}

async function commandFor({ store: { pool }, process }: Visit, { fields }: SentForm, { document, language, kept }: Wish): Promise<ProcessCommand> {
  const [label, replaces, reason] = ['label', 'replaces', 'reason'].map((name) => textField(fields, name));
  const edition = await newEditionId(pool, process, { document, language, label });
  return { name: 'take-edition', data: { edition, document, language, ...kept, ...(label !== '' && { label }), ...(replaces !== '' && { replaces, ...(reason !== '' && { reason }) }) } };
}

/** The very file is in the record: where. */
async function sameFile(visit: Visit, fileSha256: string): Promise<DocumentProblem | undefined> {
  const { store: { pool }, process, language } = visit;
  // The record may be ahead of what this visitor saw when the page was asked for.
  const { position } = await recordHead(pool, process);
  const edition = await editionOfFile(pool, { process, position }, fileSha256);
  if (edition === undefined) return undefined;
  const key = subjectKey('document', edition.document);
  const title = (await loadNames(pool, process, position, [key])).get(key) ?? {};
  const values = { file: edition.fileName, document: <a href={`${linkTo(visit, 'document', { id: edition.document })}#files`}>{plainText(title, language) || edition.document}</a> };
  return { said: <LinkedMessage messageKey="take-file.same" values={values} visit={visit} /> };
}
