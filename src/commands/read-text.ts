import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../interchange/participation/decode-text.ts';
import { CommandRefused } from './refused.ts';

const mostBytes = 200 * 1024 * 1024;

/** The text of a file: in what its byte-order mark says, in UTF-8, else in what spreadsheets write on other machines. Refuses what is absent, greater than 200 MB or no text. */
export async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) throw new CommandRefused(`${file} has ${Math.round(size / 1e6)} MB; at most ${Math.round(mostBytes / 1e6)} MB are read.`);
    const bytes = await readFile(file);
    const decoded = decodeText(bytes);
    if (decoded === undefined) throw new CommandRefused(`${file} is not a text: save it as CSV, JSON or plain text in UTF-8.`);
    return decoded.text;
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    throw new CommandRefused(`${file} cannot be read: ${whyRefused(error)}.`);
  }
}

/** Why a file was not read or written, as a person says it. */
export function whyRefused(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EEXIST') return 'there is such a file already';
  if (code === 'EACCES') return 'this account may not read it';
  return error instanceof Error ? error.message : String(error);
}
