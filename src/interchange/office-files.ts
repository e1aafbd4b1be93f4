import { unzipSync } from 'fflate';
import type { ReadingRefused, WorkPlanFormat } from './work-plan/work-plan-reading.ts';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an office file may grow to when it is unpacked: ten times the largest file taken is a bomb, not a document. */
const mostExpanded = 200 * 1024 * 1024;

/** A document of a word processor as HTML; nothing outside it is opened. */
export async function htmlOfDocx(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { externalFileAccess: false });
  return value;
}

/** The text of a PDF, page after page. Pictures of text give none. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false });
  return text.join('\n');
}

/** Looks at the sizes that the archive declares before anything is unpacked. */
export function expandsTooMuch(file: NamedFile, format: WorkPlanFormat): ReadingRefused | undefined {
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
  return declared > mostExpanded ? { refused: true, code: 'expands-too-much', sentence: `${file.name} would unpack to ${Math.round(declared / 1e6)} MB, far more than such a document holds; it was not opened.` } : undefined;
}
