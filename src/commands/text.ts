import { extname } from 'node:path';
import type { Command } from 'commander';
import { parseBracketed } from '../interchange/bracketed/parse-bracketed.ts';
import { printBracketed } from '../interchange/bracketed/print-bracketed.ts';
import { readParsed } from '../interchange/bracketed/read-parsed.ts';
import { textOf } from './extract.ts';
import { readText } from './read-text.ts';
import { CommandRefused } from './refused.ts';
import { writeParsedText } from './write-parsed-text.ts';

/** `travaux text parse FILE` and `travaux text print FILE`: a text with brackets as a tree, and back. Needs no server. */
export function registerText(program: Command): void {
  const text = program.command('text').description('read negotiated texts with brackets, and print them back; needs no server');
  text
    .command('parse <file>')
    .description('read a text with brackets (text, Markdown, DOCX, PDF, ODT, HTML): provisions, open points, who says what, repairs and doubts')
    .option('--json', 'print {provisions, ranges, options, repairs, doubts, selfCheck} in one line; offsets are UTF-16 units of the text')
    .action(async (file: string, options: { json?: boolean }) => {
      const source = await textOf(file);
      const parsed = parseBracketed(source);
      if (options.json === true) console.log(JSON.stringify(parsed));
      else for (const line of writeParsedText(source, parsed)) console.log(line);
    });
  text
    .command('print <file>')
    .description('print a text back from what "text parse --json" printed, or from the text itself: equal but for white space')
    .action(async (file: string) => {
      console.log(printBracketed(await treeOf(file)));
    });
}

async function treeOf(file: string): Promise<Parameters<typeof printBracketed>[0]> {
  if (extname(file).toLowerCase() !== '.json') {
    const source = await textOf(file);
    return readParsed(source) ?? parseBracketed(source);
  }
  const parsed = readParsed(await readText(file));
  if (parsed === undefined) throw new CommandRefused(`${file} is not what "travaux text parse --json" prints: there are no provisions with their segments in it.`);
  return parsed;
}
