import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { linesFromCsv } from './lines-from-csv.ts';
import { linesFromHtml } from './lines-from-html.ts';
import { linesFromText } from './lines-from-text.ts';
import { linesFromXlsx } from './lines-from-xlsx.ts';
import { readLines } from './read-lines.ts';
import { decodeText, sniffFormat } from './sniff-format.ts';
import type { Line, ReadingRefused, WorkPlanFormat, WorkPlanReading } from './work-plan-reading.ts';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an office file may grow to when it is unpacked: 30 times the largest file taken is a bomb, not a plan. */
const mostExpanded = 200 * 1024 * 1024;

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

async function htmlOfDocx(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { externalFileAccess: false });
  return value;
}

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false });
  return text.join('\n');
}

/** Looks at the sizes that the archive declares before anything is unpacked. */
function expandsTooMuch(file: NamedFile, format: WorkPlanFormat): ReadingRefused | undefined {
  if (format !== 'docx' && format !== 'xlsx') return undefined;
  let declared = 0;
  try {
    unzipSync(file.bytes, {
      filter: ({ originalSize }) => {
        declared += originalSize;
        return false;
      },
    });
  } catch {
    return { refused: true, code: 'damaged', sentence: `${file.name} could not be opened; the archive in it is damaged.` };
  }
  return declared > mostExpanded ? { refused: true, code: 'expands-too-much', sentence: `${file.name} would unpack to ${Math.round(declared / 1e6)} MB, far more than a work plan holds; it was not opened.` } : undefined;
}
