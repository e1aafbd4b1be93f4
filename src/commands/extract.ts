import { open, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Command } from 'commander';
import { extract } from '../analysis/extract/extract.ts';
import type { Extraction, ExtractionCode } from '../analysis/extract/extract.ts';
import { documentLimits, readDocumentBounded } from '../interchange/bounded-reading.ts';
import { whyRefused } from './read-text.ts';
import { CommandRefused } from './refused.ts';

const plain = new Set(['.txt', '.text', '.md', '.markdown']);

/** `travaux extract FILE`: the sections and recommendations of a document, as a listing or, with --json, as one line for machines. */
export function registerExtract(program: Command): void {
  program
    .command('extract <file>')
    .description('split a document (text, Markdown, DOCX, PDF, ODT, HTML) into sections and recommendations, each with its place in the text; needs no server')
    .option('--json', 'print {sections: [{heading, introduction, items: [{text, start, end}]}]}; offsets are UTF-16 units of the text')
    .option('--text <file>', 'also write the text as it was read, in UTF-8: the places are places in it')
    .action(async (file: string, options: { json?: boolean; text?: string }) => {
      const text = await textOf(file);
      if (options.text !== undefined) await writeText(options.text, text);
      const extraction = extract(text);
      if (options.json === true) console.log(JSON.stringify(extractionAsJson(extraction)));
      else for (const line of writeExtraction(extraction)) console.log(line);
    });
}

/** The text of a file. Plain text in UTF-8 is taken as it stands, less a byte order mark, so that offsets into it are offsets into the file's own text; what only has the name of one is read by its content. */
export async function textOf(file: string): Promise<string> {
  const bytes = await bytesOf(file);
  const written = plain.has(extname(file).toLowerCase()) ? textIn(bytes) : undefined;
  if (written !== undefined) return written;
  const reading = await readDocumentBounded({ name: basename(file), bytes });
  if ('refused' in reading) throw new CommandRefused(reading.sentence);
  return reading.text;
}

/** Never over a file that is there: it could be the very one that was read. */
async function writeText(file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: 'wx' }).catch((error: unknown) => {
    throw new CommandRefused(`The text was not written to ${file}: ${whyRefused(error)}.`);
  });
}

/** Undefined for what is no UTF-8, or holds what no text does. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') || text.startsWith('%PDF-') ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > documentLimits.bytes) throw new CommandRefused(`${file} has ${Math.round(size / 1e6)} MB; at most ${Math.round(documentLimits.bytes / 1e6)} MB are read.`);
      return new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    throw new CommandRefused(`${file} cannot be read: ${whyRefused(error)}.`);
  }
}

/** What `--json` prints, and no more: other programs count on these keys. */
export function extractionAsJson({ sections }: Extraction): unknown {
  return { sections: sections.map(({ heading, introduction, items }) => ({ heading, introduction, items: items.map(({ text, start, end }) => ({ text, start, end })) })) };
}

const sayings: Readonly<Record<ExtractionCode, string>> = {
  'page-joined': 'joined over the end of a page',
  'footnote-skipped': 'joined over a footnote',
  wrapped: 'joined over the end of a line',
  'running-line-skipped': 'a line that comes back on every page was left out',
  'contents-list-skipped': 'a table of contents was left out',
  'lead-in-missing': 'no sentence announces this list',
  'label-misprinted': 'the letter or number does not continue its series',
  'taken-by-form': 'doubtful: taken because its items or the lists beside it look like recommendations',
  'announcement-skipped': 'an item that only announces those under it was left out',
  'list-not-recommending': 'a list that recommends nothing was left out',
  'sentences-only': 'no list recommends here; these are the sentences that do',
};

/** The sections with their items, then what is to be said of the reading, then the counts. */
export function writeExtraction({ sections, notes }: Extraction): string[] {
  const items = sections.reduce((sum, section) => sum + section.items.length, 0);
  return [
    ...sections.flatMap((section) => [
      `${section.heading === '' ? '(no heading)' : section.heading} [${section.items.length}]`,
      ...section.items.map(({ text, label, level, start, end }) => `${'  '.repeat(level + 1)}${label === undefined ? '' : `${label} `}${text}  (${start}–${end})`),
    ]),
    ...(notes.length === 0 ? [] : ['notes:']),
    ...notes.map(({ code, start, end }) => `  ${start}–${end}  ${sayings[code]}`),
    `${items} ${items === 1 ? 'recommendation' : 'recommendations'} in ${sections.length} ${sections.length === 1 ? 'section' : 'sections'}.`,
  ];
}
