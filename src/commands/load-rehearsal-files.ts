import { files } from '../../packs/rehearsal/synthesis/documents.ts';
import type { InventedFile, KeptFile } from '../../packs/rehearsal/synthesis/documents.ts';
import { extract } from '../analysis/extract/extract.ts';
import { readDocument } from '../interchange/document/read-document.ts';
import { rehearsalProcess } from '../process/rehearsal.ts';
import { keepReading } from '../store/inputs/keep-reading.ts';
import type { Store } from '../store/store.ts';

/** Reads and keeps the files of the invented documents as an upload would, and finds what is recommended in them; by edition. They are ours and short, so no thread of their own is needed. */
export async function keepRehearsalFiles(store: Pick<Store, 'pool' | 'clock'>): Promise<ReadonlyMap<string, KeptFile>> {
  return new Map(await Promise.all(files.map(async (file) => [file.edition, await keepOne(store, file)] as const)));
}

async function keepOne({ pool, clock }: Pick<Store, 'pool' | 'clock'>, { fileName, text, language, sections }: InventedFile): Promise<KeptFile> {
  const file = { name: fileName, bytes: new TextEncoder().encode(text) };
  const reading = await readDocument(file);
  if ('refused' in reading) throw new Error(`A file of the rehearsal was not read: ${reading.sentence}`);
  if (reading.text !== text) throw new Error(`${fileName} was not read as it is written.`);
  const { fileSha256, textSha256, fileBytes, characters, pages } = await keepReading(pool, rehearsalProcess, file, { ...reading, language }, clock());
  const found = sections.length === 0 ? [] : extract(text).sections.flatMap(({ heading, items }) => items.map(({ start, end, parts }) => ({ heading, pieces: (parts ?? [{ start, end }]).map((part) => ({ start: part.start, end: part.end })) })));
  return { kept: { format: 'text', fileName, fileSha256, fileBytes, textSha256, characters, pages }, found };
}
