import type { Mark, ParsedText, Provision, Segment } from './parsed-text.ts';

/** The text again from the leaves of the tree alone, in the sequence of their places. */
export function printBracketed({ provisions }: Pick<ParsedText, 'provisions'>): string {
  return provisions
    .flatMap(leavesOf)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ text }) => text)
    .join('');
}

/** Every piece of the source that the provision holds; together they cover it once. */
export function leavesOf({ marks, segments }: Pick<Provision, 'marks' | 'segments'>): readonly Mark[] {
  const leaves = [...marks];
  collect(segments, leaves);
  return leaves;
}

function collect(segments: readonly Segment[], leaves: Mark[]): void {
  for (const segment of segments) {
    if (segment.kind !== 'point') {
      leaves.push(segment);
      continue;
    }
    for (const mark of segment.marks) leaves.push(mark);
    if (segment.stem !== undefined) leaves.push(segment.stem);
    if (segment.tail !== undefined) leaves.push(segment.tail);
    for (const { content, marks } of segment.alternatives) {
      for (const mark of marks) leaves.push(mark);
      collect(content, leaves);
    }
  }
}

/** Where two texts first differ, white space apart, counted in the signs that are none; undefined: nowhere. */
export function firstDifference(one: string, other: string): number | undefined {
  const [a, b] = [one.replace(/\s+/gu, ''), other.replace(/\s+/gu, '')];
  if (a === b) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
