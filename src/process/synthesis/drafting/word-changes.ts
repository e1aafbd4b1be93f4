import { commonSequence } from './common-sequence.ts';

/** A run of words that both texts have, or only the later, or only the earlier one. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A word with its marks, a Chinese character, a run of space, or any other sign. */
const token = /\p{Script=Han}|[[\p{L}\p{M}\p{N}_]--\p{Script=Han}]+|\s+|[^]/gv;

export function tokensOf(text: string): readonly string[] {
  return text.match(token) ?? [];
}

/** What was said becomes what is said: all runs that are not `added` are the one text, all that are not `removed` the other. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [one, other] = [tokensOf(before), tokensOf(after)];
  const changes: WordChange[] = [];
  let [from, to] = [0, 0];
  const put = (kind: WordChange['kind'], tokens: readonly string[]) => {
    if (tokens.length === 0) return;
    const last = changes.at(-1);
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + tokens.join('') };
    else changes.push({ kind, text: tokens.join('') });
  };
  for (const [at, its] of [...commonSequence(one, other), [one.length, other.length] as const]) {
    put('removed', one.slice(from, at));
    put('added', other.slice(to, its));
    put('same', one.slice(at, at + 1));
    [from, to] = [at + 1, its + 1];
  }
  return changes;
}

/** How much two texts share, 0 to 1: twice the words in both, through the words of both. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return one.length + other.length === 0 ? 1 : (2 * shared) / (one.length + other.length);
}
