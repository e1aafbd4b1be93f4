/** How far two partitions of the same things agree beyond chance (Hubert and Arabie 1985): 1 the same, about 0 for chance. Labels may be anything. */
export function adjustedRand(first: readonly unknown[], second: readonly unknown[]): number {
  const pairs = (sizes: Iterable<number>) => [...sizes].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const both = new Map<unknown, Map<unknown, number>>();
  for (const [at, label] of first.entries()) {
    const row = both.get(label) ?? new Map<unknown, number>();
    both.set(label, row.set(second[at], (row.get(second[at]) ?? 0) + 1));
  }
  const together = pairs([...both.values()].flatMap((row) => [...row.values()]));
  const [inFirst, inSecond] = [pairs(sizesOf(first)), pairs(sizesOf(second))];
  const expected = (inFirst * inSecond) / pairs([first.length]);
  const most = (inFirst + inSecond) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function sizesOf(labels: readonly unknown[]): Iterable<number> {
  const sizes = new Map<unknown, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return sizes.values();
}
