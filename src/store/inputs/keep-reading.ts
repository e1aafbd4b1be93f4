import type { Pool } from 'pg';
import type { EditionFormat } from '../../process/documents/state.ts';
import type { Instant } from '../../process/vocabulary/instant.ts';
import { keepFile, keepText } from './kept-texts.ts';
import type { KeptFile, KeptText } from './kept-texts.ts';

/** A file as it was read: its text with anchors, and what kind of file it is. */
export interface FileReading extends KeptText {
  readonly format: EditionFormat;
  readonly pages: number;
}

/** What the record says of a file of a document. */
export interface KeptEdition {
  readonly format: EditionFormat;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileBytes: number;
  readonly textSha256: string;
  readonly characters: number;
  readonly pages: number;
}

/** Keeps a file and the text that was read in it, each under its hash, before the act that names them: of an act that is refused the daily purge takes both. */
export async function keepReading(pool: Pool, process: string, file: KeptFile, reading: FileReading, at: Instant): Promise<KeptEdition> {
  const { text, paragraphs, findings, language, format, pages } = reading;
  const name = fileNameOf(file.name);
  const [fileSha256, textSha256] = [await keepFile(pool, process, { bytes: file.bytes, name }, at), await keepText(pool, process, { text, paragraphs, findings, ...(language !== undefined && { language }) }, at)];
  return { format, fileName: name, fileSha256, fileBytes: file.bytes.length, textSha256, characters: text.length, pages };
}

/** As its author called it, without folders and signs that no name has; its ending stays when it is cut. */
function fileNameOf(name: string): string {
  const plain = (name.split(/[/\\]/u).at(-1) ?? '').toWellFormed().replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '').trim();
  const ending = /\.[^.]{1,8}$/u.exec(plain)?.[0] ?? '';
  return plain === '' ? 'file' : plain.length <= 200 ? plain : plain.slice(0, 200 - ending.length).toWellFormed() + ending;
}
