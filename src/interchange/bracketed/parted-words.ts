import type { Span } from './parsed-text.ts';

/** A gap within a word, of which the text shows elsewhere that it is one word. */
export interface Gap extends Span {
  readonly confidence: number;
}

/**
 * Words that the end of a line, or a copy from a PDF, has parted: "Conven-⏎tion", "Conven tion", "post -2020". Parts joined
 * by a space are taken for one word only where the whole is more common in the text than either part.
 */
export function partedWords(text: string): readonly Gap[] {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const count = (word: string): number => counts.get(word.toLowerCase()) ?? 0;
  const gaps: Gap[] = [];
  for (const { index, 0: found, 1: left = '', 2: gap = '', 3: right = '' } of text.matchAll(/(?<!\p{L})(\p{L}{2,})(-[ \t]*\r?\n[ \t]*| (?=\p{Ll}))(?=(\p{Ll}{2,})(?!\p{L}))/gu)) {
    const [whole, parts] = [count(left + right), Math.max(count(left), count(right))];
    if (found === '' || !(gap.startsWith('-') ? whole > 0 || parts < 2 : whole > parts)) continue;
    const start = index + left.length;
    gaps.push({ start, end: start + gap.length, confidence: gap.startsWith('-') ? (whole > 0 ? 0.95 : 0.7) : 0.8 });
  }
  for (const { index, 0: found } of text.matchAll(/(?<=\b(?:post|pre|Post|Pre)) +(?=[-‐]\d)/gu)) gaps.push({ start: index, end: index + found.length, confidence: 0.9 });
  return gaps.toSorted((a, b) => a.start - b.start);
}
