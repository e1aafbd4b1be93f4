import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Code } from '../src/analysis/coding/codebook.ts';
import { extract } from '../src/analysis/extract/extract.ts';
import { repository } from './serving.ts';

const expected = z.array(z.object({ id: z.string(), file: z.string(), section: z.string(), line: z.number(), text: z.string() }));

/** A summary as a task: its sections are the codes, its recommendations the texts, and the documents without any recommendation what may be learnt from. */
export interface SummaryTask {
  readonly file: string;
  readonly codes: readonly Code[];
  /** For each text the place of its section among the codes. */
  readonly texts: readonly { readonly id: string; readonly text: string; readonly section: number }[];
  readonly background: readonly string[];
}

const fewestSections = 3;
const shortestParagraph = 40;

/** Every summary of a folder (`recommendations.json` and `source/*.txt`; by default the shared ones) with at least three sections. Undefined where the folder is absent. */
export function summaryTasks(data?: string): readonly SummaryTask[] | undefined {
  const folder = data ?? join(process.env['TRAVAUX_SHARED'] ?? join(repository, '..', 'shared'), 'gcm');
  if (!existsSync(join(folder, 'recommendations.json'))) return undefined;
  const all = expected.parse(JSON.parse(readFileSync(join(folder, 'recommendations.json'), 'utf8')));
  const sources = readdirSync(join(folder, 'source')).filter((name) => name.endsWith('.txt')).toSorted().map((file) => ({ file, text: readFileSync(join(folder, 'source', file), 'utf8') }));
  const background = sources.flatMap(({ text }) => paragraphsWithoutItems(text));
  return sources.flatMap(({ file, text }) => {
    const own = all.filter((item) => item.file === file);
    const names = [...new Set(own.map(({ section }) => section))];
    return names.length < fewestSections ? [] : [{ file, background, codes: codesOf(text, own, names), texts: own.map((item) => ({ id: item.id, text: item.text, section: names.indexOf(item.section) })) }];
  });
}

/** Headings and introductions as the extractor finds them; a section it does not find has its expected name and no introduction. */
function codesOf(text: string, items: z.infer<typeof expected>, names: readonly string[]): readonly Code[] {
  const lines = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  const { sections } = extract(text);
  return names.map((name, at) => {
    const first = lines[(items.find(({ section }) => section === name)?.line ?? 1) - 1] ?? 0;
    const found = sections.find((section) => section.items.some(({ start, end }) => start >= first - 1 && first <= end && start - first < 200));
    return { code: String(at + 1), heading: found?.heading ?? name, introduction: found?.introduction ?? '' };
  });
}

function paragraphsWithoutItems(text: string): readonly string[] {
  let rest = '';
  let at = 0;
  for (const { start, end } of extract(text).sections.flatMap(({ items }) => items).toSorted((a, b) => a.start - b.start)) {
    rest += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return (rest + text.slice(at)).split(/\n+/u).map((line) => line.trim()).filter((line) => line.length >= shortestParagraph);
}
