import type { Command } from 'commander';
import type { Codebook } from '../analysis/coding/codebook.ts';
import type { Coding } from '../analysis/coding/coding.ts';
import type { Embedding } from '../analysis/coding/embedding.ts';
import type { TextToCode } from '../analysis/coding/side.ts';
import { parseCodebook } from './read-codebook.ts';
import { parseItems } from './read-items.ts';
import type { Item } from './read-items.ts';
import { readText } from './read-text.ts';
import { CommandRefused } from './refused.ts';

const shortestParagraph = 40;

interface CodeOptions {
  readonly codebook: string;
  readonly background?: readonly string[];
  readonly embedding?: string;
  readonly json?: boolean;
}

const scores = `
A score says how many standard deviations a code stands above the mean of all codes for this text: the mean of
what its heading, its introduction and the words that go together with theirs say, rounded to six decimals.
Scores are compared within one text only. The margin is the first score minus the second. "abstain" means that a
person should decide: the margin is below 0.3, or the codebook has no version in the language of the text.
--json prints [{"id", "top": [{"code", "score"}, three of them], "margin", "abstain", "language"}], in the order of the rows.

ITEMS.csv has a header with a column "text" (or "recommendation", "item", "statement" …) and, optional, "id" and
"language" (ar, zh, en, fr, ru, es); commas, semicolons, tabs or bars stand between its columns.
CODEBOOK.json is {"taxonomy", "codes": [{"code", "heading", "introduction", "versions": {"fr": {"heading", "introduction"}}}]};
the list alone, the sections that "travaux extract --json" prints, and "id", "title", "description" are understood too.
No label is learnt from. The same files give the same output on any machine, in any order of the rows.`;

/** `travaux code ITEMS.csv --codebook CODEBOOK.json`: the three best codes for each text. */
export function registerCode(program: Command): void {
  program
    .command('code <items>')
    .description('code recommendations to the codes of a codebook, by its headings and introductions alone; needs no server')
    .requiredOption('--codebook <file>', 'the codes with their headings and introductions, as JSON')
    .option('--background <files...>', 'plain texts of the same process, from which the weight of words is learnt beside the items')
    .option('--embedding <path>', 'a model of your own: a table of words as text, a model2vec folder, or an .onnx file with its tokenizer.json; never needed')
    .option('--json', 'print JSON instead of lines')
    .addHelpText('after', scores)
    .action(async (file: string, options: CodeOptions) => {
      // Loaded only here: the letter statistics of languages are large, and no other command needs them at its start.
      const { codeItems, prepareCoding } = await import('../analysis/coding/coding.ts');
      const codebook = parseCodebook(await readText(options.codebook), options.codebook);
      const items = parseItems(await readText(file), file);
      const background = await Promise.all((options.background ?? []).map(async (name) => paragraphsOf(await readText(name))));
      // In an order of their own: sums must not depend on the order of the rows.
      const texts: readonly TextToCode[] = items.map(({ text, language }) => ({ text, ...(language !== undefined && { language }) })).toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
      const embedding = options.embedding === undefined ? undefined : await embeddingOf(options.embedding, codebook, items);
      const codings = codeItems(prepareCoding(codebook, { background: [...background.flat(), ...texts], ...(embedding !== undefined && { embedding }) }), items);
      console.log(options.json === true ? JSON.stringify(codings.map((coding, at) => ({ id: items[at]?.id, ...coding })), undefined, 1) : linesOf(items, codings).join('\n'));
    });
}

function linesOf(items: readonly Item[], codings: readonly Coding[]): readonly string[] {
  const open = codings.filter(({ abstain }) => abstain).length;
  return [
    ...codings.map(({ top, abstain }, at) => `${items[at]?.id}  ${top.map(({ code, score }) => `${code} ${score.toFixed(2)}`).join('  ')}${abstain ? '  (for a person)' : ''}`),
    `${items.length} ${items.length === 1 ? 'text' : 'texts'}: ${items.length - open} coded, ${open} left to a person.`,
  ];
}

async function embeddingOf(path: string, { codes }: Codebook, items: readonly Item[]): Promise<Embedding> {
  const versions = codes.flatMap((code) => [code, ...Object.values(code.versions ?? {})]);
  const texts = [...items.map(({ text }) => text), ...versions.flatMap(({ heading, introduction = '' }) => [heading, introduction])].filter((text) => text.trim() !== '');
  const { readEmbedding } = await import('../analysis/coding/embedding-files/read-embedding.ts');
  return readEmbedding(path, texts).catch((error: unknown) => {
    throw new CommandRefused(error instanceof Error ? error.message : String(error));
  });
}

function paragraphsOf(text: string): readonly TextToCode[] {
  return text.split(/\n+/u).map((line) => ({ text: line.trim() })).filter((paragraph) => paragraph.text.length >= shortestParagraph);
}
