import type { Mark } from './parsed-text.ts';

/** What of a segment is printed; every segment of a parsed text is of this form. */
export type Printed =
  | (Mark & { readonly kind: 'words' | 'annotation' | 'status' })
  | { readonly kind: 'point'; readonly marks: readonly Mark[]; readonly stem?: Mark | undefined; readonly tail?: Mark | undefined; readonly alternatives: readonly { readonly marks: readonly Mark[]; readonly content: readonly Printed[] }[] };

export interface PrintedProvision {
  readonly marks: readonly Mark[];
  readonly segments: readonly Printed[];
}

/** The text again from the leaves of the tree alone, in the sequence of their places. */
export function printBracketed({ provisions }: { readonly provisions: readonly PrintedProvision[] }): string {
  return provisions
    .flatMap(leavesOf)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ text }) => text)
    .join('');
}

/** Every piece of the source that the provision holds; together they cover it once. */
export function leavesOf({ marks, segments }: PrintedProvision): readonly Mark[] {
  const leaves = [...marks];
  collect(segments, leaves);
  return leaves;
}

function collect(segments: readonly Printed[], leaves: Mark[]): void {
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
