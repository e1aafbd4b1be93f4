import type { Hunk } from './hunks.ts';

export interface Held<Holder> {
  readonly hunk: Hunk;
  readonly by: Holder;
}

/** Changes that cannot be decided apart from each other, and what they cover of the base. */
export interface Region<Holder> {
  readonly start: number;
  readonly end: number;
  readonly held: readonly Held<Holder>[];
}

export function inSequence<Holder>(a: Held<Holder>, b: Held<Holder>): number {
  return a.hunk.start - b.hunk.start || a.hunk.end - b.hunk.end;
}

/**
 * Components of the graph of conflicts, by one sweep over changes in sequence: two conflict when their tokens overlap, when
 * one inserts strictly inside the other, or when both insert into one gap. Those that only touch do not; an insertion at the
 * border of a region is a region of its own before it.
 */
export function regionsOf<Holder>(held: readonly Held<Holder>[]): readonly Region<Holder>[] {
  const regions: { start: number; end: number; held: Held<Holder>[] }[] = [];
  for (const one of held) {
    const { start, end } = one.hunk;
    const last = regions.at(-1);
    const conflicts = last !== undefined && (start < last.end || (start === end && last.start === start && last.end === end));
    if (!conflicts) regions.push({ start, end, held: [one] });
    else {
      last.held.push(one);
      last.end = Math.max(last.end, end);
    }
  }
  return regions;
}

/** Whether changes in sequence, all within [start, end), are one component that covers all of it. */
export function coverAll<Holder>(held: readonly Held<Holder>[], start: number, end: number): boolean {
  const [first] = held;
  if (first?.hunk.start !== start) return false;
  let reached = first.hunk.end;
  for (const { hunk } of held.slice(1)) {
    if (hunk.start >= reached) return false;
    reached = Math.max(reached, hunk.end);
  }
  return reached === end;
}
