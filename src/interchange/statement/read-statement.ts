import { unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import { expandsTooMuch } from '../office-files.ts';
import type { NamedFile } from '../office-files.ts';
import { decodeText, looksBinary } from '../work-plan/sniff-format.ts';
import type { ReadingRefused } from '../work-plan/work-plan-reading.ts';

/** What the text of a statement is, told by its content alone, and how long. */
export interface StatementReading {
  readonly type: 'pdf' | 'docx' | 'text';
  readonly pages: number;
}

/** Characters, spaces included, on a densely written page: a text without pages of its own is counted by them. */
const ofPage = 3000;

/** Counts the pages of a statement: PDF, DOCX or plain text, whatever its name says. Never throws for what a file holds. */
export async function readStatement(file: NamedFile): Promise<StatementReading | ReadingRefused> {
  const found = await fileTypeFromBuffer(file.bytes);
  try {
    if (found?.ext === 'pdf') return { type: 'pdf', pages: await pagesOfPdf(file.bytes) };
    if (found?.ext === 'docx') return expandsTooMuch(file, 'docx') ?? { type: 'docx', pages: pagesOfDocx(file.bytes) };
    if (found !== undefined || file.bytes.length === 0 || looksBinary(file.bytes)) return { refused: true, code: 'unknown-type', sentence: `${file.name} is no PDF, DOCX or plain text.` };
    return { type: 'text', pages: pagesOfText(decodeText(file.bytes)) };
  } catch (error) {
    return { refused: true, code: 'damaged', sentence: `${file.name} could not be opened (${error instanceof Error ? error.message.slice(0, 120) : 'unknown fault'}).` };
  }
}

async function pagesOfPdf(bytes: Uint8Array): Promise<number> {
  const { getDocumentProxy } = await import('unpdf');
  const { numPages } = await getDocumentProxy(bytes.slice());
  return numPages;
}

/** A file of a word processor has no pages: the most of what it says itself, of its breaks, and of its characters. */
function pagesOfDocx(bytes: Uint8Array): number {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' || name === 'docProps/app.xml' });
  const [body, properties] = [parts['word/document.xml'], parts['docProps/app.xml']].map((part) => (part === undefined ? '' : new TextDecoder().decode(part)));
  if (body === undefined || body === '') throw new Error('no text in it');
  const said = Number(/<Pages>(\d{1,6})<\/Pages>/u.exec(properties ?? '')?.[1] ?? 1);
  const count = (mark: RegExp) => body.match(mark)?.length ?? 0;
  const breaks = Math.max(count(/<w:br\b[^>]*w:type="page"/gu), count(/<w:lastRenderedPageBreak\b/gu));
  const characters = (body.match(/<w:t(?:\s[^>]*)?>[^<]*/gu) ?? []).reduce((sum, run) => sum + run.length - run.indexOf('>') - 1, 0);
  return Math.max(1, said, breaks + 1, Math.ceil(characters / ofPage));
}

/** Each form feed begins a page. */
function pagesOfText(text: string): number {
  return text.split('\f').reduce((sum, page) => sum + Math.max(1, Math.ceil(page.length / ofPage)), 0);
}
