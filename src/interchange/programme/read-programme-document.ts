import { createHash } from 'node:crypto';
import { expandsTooMuch, htmlOfDocx, textOfPdf } from '../office-files.ts';
import type { NamedFile } from '../office-files.ts';
import { decodeText, sniffFormat } from '../work-plan/sniff-format.ts';
import type { WorkPlanFormat } from '../work-plan/work-plan-reading.ts';
import { linesOfHtml, linesOfText } from './lines-of-programme.ts';
import type { ProgrammeFileReading, ProgrammeOptions, ProgrammeRefused } from './programme-reading.ts';
import { readProgrammeLines, refusedByLength } from './read-programme.ts';

/** Reads the agenda out of a file: text, DOCX, HTML or PDF. Never throws for what a file holds: a damaged file is a refusal. */
export async function readProgrammeDocument(file: NamedFile, options: ProgrammeOptions = {}): Promise<ProgrammeFileReading | ProgrammeRefused> {
  const format = await sniffFormat(file.name, file.bytes);
  if (typeof format !== 'string') return format;
  if (format === 'csv' || format === 'xlsx') return { refused: true, code: 'unknown-type', sentence: `${file.name} is a table; an agenda is read from a note: .txt, .docx, .html and .pdf.` };
  const bomb = expandsTooMuch(file, format);
  if (bomb !== undefined) return bomb;
  try {
    const content = await contentOf(format, file.bytes);
    const refused = refusedByLength(content.length, options);
    if (refused !== undefined) return refused;
    const reading = readProgrammeLines(format === 'docx' || format === 'html' ? linesOfHtml(content) : linesOfText(content), options);
    return 'refused' in reading ? reading : { ...reading, format, sha256: createHash('sha256').update(file.bytes).digest('hex') };
  } catch (error) {
    return { refused: true, code: 'damaged', sentence: `${file.name} could not be read; it seems to be damaged (${error instanceof Error ? error.message.split('\n')[0]?.slice(0, 120) : 'unknown fault'}).` };
  }
}

async function contentOf(format: Exclude<WorkPlanFormat, 'csv' | 'xlsx'>, bytes: Uint8Array): Promise<string> {
  if (format === 'docx') return withoutPictures(await htmlOfDocx(bytes));
  return format === 'pdf' ? textOfPdf(bytes) : decodeText(bytes);
}

/** A letterhead comes as a long picture in the text, and must not make the note as long as a book. */
function withoutPictures(html: string): string {
  return html.replace(/<img\b[^<>]*>/giu, '');
}
