import { createHash } from 'node:crypto';
import { expandsTooMuch, htmlOfDocx, textOfPdf } from '../office-files.ts';
import type { NamedFile } from '../office-files.ts';
import { linesFromCsv } from './lines-from-csv.ts';
import { linesFromHtml } from './lines-from-html.ts';
import { linesFromText } from './lines-from-text.ts';
import { linesFromXlsx } from './lines-from-xlsx.ts';
import { readLines } from './read-lines.ts';
import { decodeText, sniffFormat } from './sniff-format.ts';
import type { Line, ReadingRefused, WorkPlanFormat, WorkPlanReading } from './work-plan-reading.ts';

/** Reads a work plan out of a file of any of the known formats. Never throws for what a file holds: a damaged file is a refusal. */
export async function readWorkPlan(file: NamedFile): Promise<WorkPlanReading | ReadingRefused> {
  const format = await sniffFormat(file.name, file.bytes);
  if (typeof format !== 'string') return format;
  const bomb = expandsTooMuch(file, format);
  if (bomb !== undefined) return bomb;
  try {
    const lines = await linesOf(format, file.bytes);
    return { format, sha256: createHash('sha256').update(file.bytes).digest('hex'), ...readLines(lines) };
  } catch (error) {
    return { refused: true, code: 'damaged', sentence: `${file.name} could not be read; it seems to be damaged (${error instanceof Error ? error.message.split('\n')[0]?.slice(0, 120) : 'unknown fault'}).` };
  }
}

async function linesOf(format: WorkPlanFormat, bytes: Uint8Array): Promise<readonly Line[]> {
  switch (format) {
    case 'text':
      return linesFromText(decodeText(bytes));
    case 'csv':
      return linesFromCsv(decodeText(bytes));
    case 'html':
      return linesFromHtml(decodeText(bytes));
    case 'xlsx':
      return linesFromXlsx(bytes);
    case 'docx':
      return linesFromHtml(await htmlOfDocx(bytes));
    case 'pdf':
      return linesFromText(await textOfPdf(bytes));
  }
}
