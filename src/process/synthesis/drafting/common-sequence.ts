/** Places in two lists that hold the same. */
export type Common = readonly (readonly [before: number, after: number])[];

/**
 * A longest common subsequence of two lists, as pairs of places in rising order: of several the one whose items stand
 * earliest in the first list. Takes time and memory of the product of both lengths, less what they begin and end with alike.
 */
export function commonSequence(before: readonly string[], after: readonly string[]): Common {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const middle = middleOf(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...middle.map(([one, other]) => [one + head, other + head] as const),
    ...Array.from({ length: tail }, (_, at) => [before.length - tail + at, after.length - tail + at] as const),
  ];
}

function middleOf(before: readonly string[], after: readonly string[]): Common {
  if (before.length === 0 || after.length === 0) return [];
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  const at = (one: number, other: number) => longest[one * width + other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1)
      longest[one * width + other] = before[one] === after[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
  const pairs: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < before.length && other < after.length) {
    if (before[one] === after[other]) {
      pairs.push([one, other]);
      one += 1;
      other += 1;
    } else if (at(one, other + 1) >= at(one + 1, other)) other += 1;
    else one += 1;
  }
  return pairs;
}
