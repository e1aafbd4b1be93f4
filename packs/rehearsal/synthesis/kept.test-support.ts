import { files } from './documents.ts';
import type { KeptFile } from './documents.ts';

/** The files as if they had been read and kept; every request is found where its text stands. */
export function keptInvented(): ReadonlyMap<string, KeptFile> {
  return new Map(files.map(({ edition, fileName, sections, text }, index): readonly [string, KeptFile] => {
    const hash = String(index).repeat(64);
    const found = sections.flatMap(({ heading, asks }) => asks.map((one) => {
      const start = text.indexOf(`- ${one.text}`) + 2;
      return { heading, pieces: [{ start, end: start + one.text.length }] };
    }));
    return [edition, { kept: { format: 'text', fileName, fileSha256: hash, fileBytes: text.length, textSha256: hash, characters: text.length, pages: 1 }, found }];
  }));
}
