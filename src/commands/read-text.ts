import { readFile, stat } from 'node:fs/promises';
import { CommandRefused } from './refused.ts';

const mostBytes = 200 * 1024 * 1024;

/** The text of a file in UTF-8, else in what spreadsheets write on Western machines. Refuses what is absent, greater than 200 MB or no text. */
export async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) throw new CommandRefused(`${file} has ${Math.round(size / 1e6)} MB; at most ${Math.round(mostBytes / 1e6)} MB are read.`);
    const bytes = await readFile(file);
    if (bytes.includes(0)) throw new CommandRefused(`${file} is not a text: save it as CSV in UTF-8.`);
    return decode(bytes);
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    throw new CommandRefused(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
