import { applyHunks, hunksBetween } from './hunks.ts';
import type { Hunk } from './hunks.ts';
import type { Reading } from './readings.ts';
import { keyOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * What becomes of a reading when its provision is in a new revision (rule TX-14). `kept`: the provision is the same, and so is
 * the reading, to the letter. `adapted`: its changes were carried to other words around them, or it stands beside a text that
 * has changed; whose it is has to look. `taken`: the new text has all its changes. `stale`: the same words changed
 * otherwise; it stays as it was and stands for nothing until it is tabled anew.
 */
export interface Rebased {
  readonly kind: 'kept' | 'adapted' | 'taken' | 'stale';
  readonly reading: Reading;
}

/** `next`: the provision in the new revision; without tokens: it is gone. */
export function rebase(base: readonly Token[], next: readonly Token[], reading: Reading): Rebased {
  const changed = changesOf(base, next);
  if (changed.length === 0) return { kind: 'kept', reading };
  if (keyOf(reading.tokens) === keyOf(next)) return { kind: 'taken', reading };
  if (next.length === 0) return { kind: 'stale', reading };
  if (reading.tokens.length === 0 || reading.whole === true) return { kind: 'adapted', reading };
  return carried(next, changed, reading, reading.edits ?? changesOf(base, reading.tokens));
}

function carried(next: readonly Token[], changed: readonly Hunk[], reading: Reading, wanted: readonly Hunk[]): Rebased {
  const left = wanted.filter((hunk) => !changed.some((other) => isSame(hunk, other)));
  if (wanted.length === 0 || left.some((hunk) => changed.some((other) => meets(hunk, other)))) return { kind: 'stale', reading };
  if (left.length === 0) return { kind: 'taken', reading: { parties: reading.parties, sources: reading.sources, tokens: next } };
  const edits = left.map((hunk) => moved(hunk, changed));
  return { kind: 'adapted', reading: { parties: reading.parties, sources: reading.sources, tokens: applyHunks(next, edits), edits } };
}

function changesOf(base: readonly Token[], other: readonly Token[]): readonly Hunk[] {
  return hunksBetween(base, other, { bridge: 0 }) ?? [];
}

function isSame(one: Hunk, other: Hunk): boolean {
  return one.start === other.start && one.end === other.end && keyOf(one.tokens) === keyOf(other.tokens);
}

/** Stricter than a conflict within one revision: what stands right beside changed words was written for others. */
function meets(one: Hunk, other: Hunk): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function moved({ start, end, tokens }: Hunk, changed: readonly Hunk[]): Hunk {
  const by = changed.filter((other) => other.end <= start).reduce((sum, other) => sum + other.tokens.length - (other.end - other.start), 0);
  return { start: start + by, end: end + by, tokens };
}
