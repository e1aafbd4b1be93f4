import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { documentLimits, readDocumentBounded } from '../interchange/bounded-reading.ts';
import type { DocumentReading } from '../interchange/document/document-reading.ts';
import { languages } from '../process/vocabulary/language.ts';
import type { Store } from '../store/store.ts';
import { documentFindingInWords } from '../web/parts/document-reading-words.ts';
import { wordsIn } from '../web/messages/catalogue.ts';
import { chosenProcess } from './chosen-process.ts';
import { openPlace, placeOf } from './open.ts';
import { recordDocument, recordFound } from './record-document.ts';
import type { RecordedDocument } from './record-document.ts';
import { CommandRefused } from './refused.ts';

export interface DocumentImportOptions {
  readonly document: string;
  readonly language?: string;
  readonly label?: string;
  readonly replaces?: string;
  readonly title?: string;
  readonly kind?: string;
  readonly author?: string;
  readonly symbol?: string;
  readonly dated?: string;
  readonly extract?: boolean;
  readonly process?: string;
}

/** `travaux import document FILE`. */
export function registerDocumentImport(importing: Command): void {
  importing
    .command('document <file>')
    .description('take in the file of a document (DOCX, PDF, ODT, HTML, text): the original is kept, its text can be cited by the paragraph; the same file twice changes nothing')
    .requiredOption('--document <id>', 'the document it is a file of; with --title, --kind and --author one that is new')
    .option('--language <code>', `${languages.join(', ')}; without it, what the text itself tells`)
    .option('--label <text>', '"Rev.1", "Corr.1", "Add.2"; none for the first issue')
    .option('--replaces <edition>', 'the file whose place it takes')
    .option('--title <text>', 'of a new document, in the language of the file')
    .option('--kind <kind>', 'of a new document: summary, report, letter, concept-note …')
    .option('--author <text>', 'of a new document')
    .option('--symbol <text>', 'of a new document')
    .option('--dated <day>', 'of a new document: 2017-12-05')
    .option('--extract', 'also find the recommendations in it; they wait to be confirmed')
    .option('--process <id>', 'the process it belongs to; needed where there is more than one')
    .option('--data <dir>', 'data directory (TRAVAUX_DATA, default ./data)')
    .action(async (file: string, options: DocumentImportOptions & { readonly data?: string }) => {
      const place = await openPlace(placeOf(options), (line) => console.error(line));
      try {
        for (const line of await importDocument(place.store, file, options)) console.log(line);
      } finally {
        await place.close();
      }
    });
}

/** Reads a file, keeps it and takes it into the record; the lines that tell what became of it. */
export async function importDocument(store: Store, file: string, options: DocumentImportOptions): Promise<readonly string[]> {
  const process = await chosenProcess(store, options.process);
  const { reading, bytes } = await readFrom(file);
  const recorded = await recordDocument(store, process, { name: basename(file), bytes, reading }, options);
  const found = options.extract === true ? await recordFound(store, process, recorded.edition) : [];
  return [...told(reading), taken(basename(file), process, recorded), ...found];
}

async function readFrom(file: string): Promise<{ readonly reading: DocumentReading; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const bytes = await bytesOf(file);
  const reading = await readDocumentBounded({ name: basename(file), bytes });
  if ('refused' in reading) throw new CommandRefused(`${reading.sentence} Nothing was written.`);
  return { reading, bytes };
}

async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(file);
    if (size <= documentLimits.bytes) return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new CommandRefused(`${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}. Nothing was written.`);
  }
  throw new CommandRefused(`${file} is larger than ${Math.round(documentLimits.bytes / 1e6)} MB. Nothing was written.`);
}

function told({ text, pages, paragraphs, language, findings }: DocumentReading): readonly string[] {
  const words = wordsIn('en');
  return [`${paragraphs.length} paragraphs on ${pages} ${pages === 1 ? 'page' : 'pages'}, ${text.length} characters, language: ${language ?? 'not told'}.`, ...findings.map((finding) => `  ${documentFindingInWords(words, finding)}`)];
}

function taken(name: string, process: string, { edition, knownBefore, created }: RecordedDocument): string {
  if (knownBefore) return `This very file is in the record of ${process} as "${edition.id}" of the document "${edition.document}". Nothing was changed.`;
  return `${name} was taken into the record of ${process} as "${edition.id}" of the ${created ? 'new ' : ''}document "${edition.document}".`;
}
