import { extname } from 'node:path';
import type { NamedFile } from '../office-files.ts';
import { assemble } from './assemble.ts';
import type { Assembled } from './assemble.ts';
import { openDocument } from './document-format.ts';
import type { Opened } from './document-format.ts';
import { Unreadable, counted, mostCharacters } from './document-reading.ts';
import type { DocumentFinding, DocumentFormat, DocumentReading, DocumentRefused } from './document-reading.ts';
import { isAkn, readAkn } from './read-akn.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readOdt } from './read-odt.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';
import { languagesOf } from './text-languages.ts';

const extensions: Readonly<Record<DocumentFormat, readonly string[]>> = {
  docx: ['.docx', '.dotx'],
  pdf: ['.pdf'],
  odt: ['.odt', '.ott'],
  html: ['.html', '.htm', '.xhtml', '.xml', '.akn'],
  text: ['.txt', '.text', '.md', '.markdown'],
};

/** From so many pages on a document is called long: reading and searching it take longer than people expect. */
const long = 500;

/**
 * Reads a document of any of the known formats, told by its content alone. Never throws for what a file holds: what
 * cannot be read is a refusal. Runs in the thread that calls it; callers use `readDocumentBounded`.
 */
export async function readDocument(file: NamedFile): Promise<DocumentReading | DocumentRefused> {
  try {
    const opened = await openDocument(file.bytes);
    const { pages, ...read } = await contentOf(opened, file.bytes);
    if (read.text.trim() === '') throw new Unreadable('empty', 'There is no text in it.');
    if (read.text.length > mostCharacters) throw new Unreadable('too-long', `It has more than ${mostCharacters / 1e6} million characters.`);
    const languages = languagesOf(read.text, read.paragraphs);
    return { format: opened.format, text: read.text, paragraphs: read.paragraphs, pages, ...languages, findings: [...aboutTheFile(file.name, opened.format, pages, languages.languages.length), ...read.findings] };
  } catch (error) {
    if (error instanceof Unreadable) return { refused: true, code: error.code, sentence: `${file.name} was not read. ${error.message}` };
    return { refused: true, code: 'damaged', sentence: `${file.name} was not read; it seems to be damaged (${error instanceof Error ? error.message.split('\n')[0]?.slice(0, 120) : 'unknown fault'}).` };
  }
}

async function contentOf(opened: Opened, bytes: Uint8Array): Promise<Assembled & { readonly pages: number }> {
  if (opened.format === 'text') return readText(opened.text);
  const { blocks, pages, findings } = opened.format === 'pdf' ? await readPdf(bytes) : opened.format === 'docx' ? readDocx(opened.archive, opened.body) : opened.format === 'odt' ? readOdt(opened.archive) : isAkn(opened.text) ? readAkn(bytes) : readHtml(opened.text);
  const assembled = assemble(blocks, opened.format === 'pdf');
  return { ...assembled, pages, findings: [...findings, ...assembled.findings] };
}

function aboutTheFile(name: string, format: DocumentFormat, pages: number, languages: number): readonly DocumentFinding[] {
  const extension = extname(name).toLowerCase();
  const wrong: readonly DocumentFinding[] = extension === '' || extensions[format].includes(extension) ? [] : [{ code: 'wrong-extension', details: { extension, format: format.toUpperCase() } }];
  const many: readonly DocumentFinding[] = pages > long ? [{ code: 'long', details: { pages } }] : [];
  return [...wrong, ...many, ...counted('mixed-languages', languages > 1 ? languages : 0)];
}
