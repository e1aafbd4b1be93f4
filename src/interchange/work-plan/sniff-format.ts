import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import type { ReadingRefused, WorkPlanFormat } from './work-plan-reading.ts';

const byExtension: Readonly<Record<string, WorkPlanFormat>> = { '.txt': 'text', '.text': 'text', '.md': 'text', '.tsv': 'csv', '.docx': 'docx', '.html': 'html', '.htm': 'html', '.csv': 'csv', '.xlsx': 'xlsx', '.pdf': 'pdf' };

/** What the bytes are, whatever the name says; text formats are told apart by what they begin with and by their name. */
async function formatOf(bytes: Uint8Array, named: WorkPlanFormat | undefined): Promise<string> {
  const found = await fileTypeFromBuffer(bytes);
  if (found !== undefined && found.ext !== 'xml') {
    const known = byExtension[`.${found.ext}`];
    return known ?? found.ext.toUpperCase();
  }
  const beginning = new TextDecoder('utf-8').decode(bytes.subarray(0, 4096));
  if (/^\s*(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body|table|meta)\b/isu.test(beginning)) return 'html';
  if (looksBinary(bytes)) return 'unknown';
  return named === 'csv' || named === 'text' ? named : 'text';
}

/** Text has no control characters but tabs and line ends; UTF-16 has zero bytes in every other place. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return false;
  const sample = bytes.subarray(0, 8192);
  let odd = 0;
  for (const byte of sample) if (byte === 0 || (byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte))) odd += 1;
  return odd > sample.length * 0.01;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** The format by content; a name that says otherwise is refused, because one of the two is wrong. */
export async function sniffFormat(name: string, bytes: Uint8Array): Promise<WorkPlanFormat | ReadingRefused> {
  if (bytes.length === 0) return { refused: true, code: 'empty', sentence: `${name} is empty.` };
  const extension = extname(name).toLowerCase();
  const named = byExtension[extension];
  if (named === undefined) return { refused: true, code: 'unknown-type', sentence: `${name} is of no type that is read here: .txt, .docx, .html, .csv, .xlsx and .pdf are.` };
  const format = await formatOf(bytes, named);
  if (format === named || (named === 'text' && format === 'html')) return named;
  return { refused: true, code: 'not-what-it-says', sentence: `${name} is named ${extension}, but its content is ${format === 'unknown' ? 'of another kind' : format === 'text' ? 'plain text' : format.toUpperCase()}.` };
}

/** UTF-8, UTF-16 by its byte order mark, else Windows Latin 1, which every byte fits. */
export function decodeText(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
