import { wide } from './pdf-lines.ts';
import type { PdfLine } from './pdf-lines.ts';

/** How a document writes its words, from what stands inside its lines. */
export interface WrittenWords {
  readonly words: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  /** Whether words were parted to fill the lines. */
  readonly parted: boolean;
}

const hyphenAtEnd = /([\p{L}\p{N}]+)[-‐]$/u;
/** "Pre- and post-arrival": the hyphen stands for what comes later. */
const joining = /^(?:and|or|to|et|ou|y|o|u|e|и|или)\s/u;

export function writtenWords(lines: readonly PdfLine[]): WrittenWords {
  const [words, compounds] = [new Set<string>(), new Set<string>()];
  for (const [index, { text }] of lines.entries()) {
    const own = hyphenAtEnd.test(lines[index - 1]?.text ?? '') ? text.replace(/^[\p{L}\p{N}]+/u, '') : text;
    for (const [word] of own.matchAll(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*(?![-‐\p{L}])/gu)) {
      const plain = word.replaceAll('‐', '-').toLowerCase();
      if (plain.includes('-')) for (const pair of pairsOf(plain)) compounds.add(pair);
      else words.add(plain);
    }
  }
  return { words, compounds, parted: wereParted(lines, words, compounds) };
}

/** By the words that stand whole elsewhere; where none does, one line in fifty ends with a hyphen if words were parted. */
function wereParted(lines: readonly PdfLine[], words: ReadonlySet<string>, compounds: ReadonlySet<string>): boolean {
  let [ending, whole, compound] = [0, 0, 0];
  for (const [index, { text }] of lines.entries()) {
    const left = hyphenAtEnd.exec(text)?.[1]?.toLowerCase();
    if (left === undefined) continue;
    ending += 1;
    const right = /^[\p{L}\p{N}]+/u.exec(lines[index + 1]?.text ?? '')?.[0].toLowerCase() ?? '';
    if (words.has(left + right)) whole += 1;
    else if (compounds.has(`${left}-${right}`) || (words.has(left) && words.has(right))) compound += 1;
  }
  return whole > 0 ? whole * 2 >= compound : ending * 50 > lines.length;
}

function pairsOf(compound: string): readonly string[] {
  const parts = compound.split('-');
  return parts.slice(1).map((part, index) => `${parts[index] ?? ''}-${part}`);
}

/** Goes on with the next line of a paragraph. A word that was parted is one again; a word with a hyphen of its own keeps it. */
export function withNextLine(text: string, next: string, written: WrittenWords): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next;
  const [before, after] = [hyphenAtEnd.exec(text)?.[1], /^[\p{L}\p{N}]+/u.exec(next)?.[0]];
  if (before !== undefined && after !== undefined && !joining.test(next)) return keepsHyphen(before, after, written) ? text + next : text.slice(0, -1) + next;
  return wide.test(text.at(-1) ?? '') && wide.test(next[0] ?? '') ? text + next : `${text} ${next}`;
}

function keepsHyphen(before: string, after: string, { words, compounds, parted }: WrittenWords): boolean {
  if (!/^\p{Ll}/u.test(after) && !(/^\p{Lu}+$/u.test(before) && /^\p{Lu}{2}/u.test(after))) return true;
  const [left, right] = [before.toLowerCase(), after.toLowerCase()];
  if (words.has(left + right)) return false;
  return compounds.has(`${left}-${right}`) || (words.has(left) && words.has(right)) || !parted;
}
