import type { Difference } from './myers.ts';
import { isWord } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * Puts the differences of one reading where a person would draw the brackets, looking at base and reading alone: what is
 * purely inserted or deleted slides along equal words, first behind a punctuation mark, else as far to the front as it goes;
 * then touching differences become one, and so do those with no more than `bridge` kept tokens between them.
 */
export function tidy(base: readonly Token[], reading: readonly Token[], raw: readonly Difference[], bridge: 0 | 1): readonly Difference[] {
  const slid: Difference[] = [];
  for (const [at, one] of raw.entries()) slid.push(slide(base, reading, one, slid.at(-1)?.end ?? 0, raw[at + 1]?.start ?? base.length));
  const joined: Difference[] = [];
  for (const one of slid) {
    const last = joined.at(-1);
    if (last !== undefined && one.start - last.end <= bridge) [last.end, last.to] = [one.end, one.to];
    else joined.push(one);
  }
  return joined;
}

function slide(base: readonly Token[], reading: readonly Token[], one: Difference, least: number, most: number): Difference {
  const deletes = one.from === one.to;
  if (!deletes && one.start !== one.end) return one;
  const [row, first, end] = deletes ? [base, one.start, one.end] : [reading, one.from, one.to];
  const same = (a: number, b: number) => row[a]?.n === row[b]?.n;
  let front = 0;
  while (one.start + front > least && same(first + front - 1, end + front - 1)) front -= 1;
  let back = 0;
  while (one.end + back < most && same(first + back, end + back)) back += 1;
  for (let by = front; by <= back; by += 1) if (isBoundary(base, one.start + by)) return moved(one, by);
  return moved(one, front);
}

function isBoundary(base: readonly Token[], at: number): boolean {
  const before = base[at - 1];
  return before === undefined || !isWord(before);
}

function moved({ start, end, from, to }: Difference, by: number): Difference {
  return { start: start + by, end: end + by, from: from + by, to: to + by };
}
