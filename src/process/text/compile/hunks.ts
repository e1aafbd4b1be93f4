import type { Difference } from './myers.ts';
import { differences } from './myers.ts';
import { tidy } from './tidy.ts';
import type { Token } from './tokens.ts';

/** [start, end) of the base is replaced by other tokens; start = end: an insertion into that gap. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** Beyond this many changes the whole stretch between common beginning and end counts as replaced; it bounds time and memory by number, not by the clock. */
const mostChanges = 3000;

export interface DiffOptions {
  /** Kept tokens between two changes that are taken into one with them: 0 or 1. */
  readonly bridge: 0 | 1;
  /** Above this many deletions and insertions there is no answer. */
  readonly most?: number;
  /** Nor where so many deletions and so many insertions are not accepted. Where they are not, more are not either. */
  readonly accepts?: (deleted: number, added: number) => boolean;
}

/** What a reading changes in the base, in ascending order, never touching each other; undefined: more than is accepted. */
export function hunksBetween(base: readonly Token[], reading: readonly Token[], { bridge, most = Number.POSITIVE_INFINITY, accepts = () => true }: DiffOptions): readonly Hunk[] | undefined {
  const limit = Math.min(base.length, reading.length);
  let head = 0;
  while (head < limit && base[head]?.n === reading[head]?.n) head += 1;
  let tail = 0;
  while (tail < limit - head && base.at(-1 - tail)?.n === reading.at(-1 - tail)?.n) tail += 1;
  const [rest, restOfReading] = [base.length - head - tail, reading.length - head - tail];
  if (Math.abs(rest - restOfReading) > most) return undefined;
  const raw = rest === 0 && restOfReading === 0 ? [] : between(base.slice(head, head + rest), reading.slice(head, head + restOfReading), most, accepts);
  if (raw === undefined || !accepts(sum(raw, ({ start, end }) => end - start), sum(raw, ({ from, to }) => to - from))) return undefined;
  for (const one of raw) [one.start, one.end, one.from, one.to] = [one.start + head, one.end + head, one.from + head, one.to + head];
  return tidy(base, reading, raw, bridge).map(({ start, end, from, to }) => ({ start, end, tokens: reading.slice(from, to) }));
}

function sum(raw: readonly Difference[], of: (one: Difference) => number): number {
  return raw.reduce((total, one) => total + of(one), 0);
}

function between(base: readonly Token[], reading: readonly Token[], most: number, accepts: (deleted: number, added: number) => boolean): readonly Difference[] | undefined {
  const whole = [{ start: 0, end: base.length, from: 0, to: reading.length }];
  if (base.length === 0 || reading.length === 0) return base.length + reading.length > most ? undefined : whole;
  const numbers = new Map<string, number>();
  const [a, b] = [numbered(base, numbers), numbered(reading, numbers)];
  if (!accepts(...leastChanges(a, b, numbers.size))) return undefined;
  const found = differences(a, b, Math.min(most, mostChanges));
  return found ?? (most <= mostChanges ? undefined : whole);
}

/** However the words are arranged, so many have to go and so many to come. */
function leastChanges(a: Int32Array, b: Int32Array, numbers: number): readonly [number, number] {
  const surplus = new Int32Array(numbers);
  for (const number of a) surplus[number] = (surplus[number] ?? 0) + 1;
  for (const number of b) surplus[number] = (surplus[number] ?? 0) - 1;
  let [deleted, added] = [0, 0];
  for (const more of surplus) [deleted, added] = more > 0 ? [deleted + more, added] : [deleted, added - more];
  return [deleted, added];
}

function numbered(tokens: readonly Token[], numbers: Map<string, number>): Int32Array {
  const row = new Int32Array(tokens.length);
  for (const [at, { n }] of tokens.entries()) {
    const number = numbers.get(n) ?? numbers.size;
    if (number === numbers.size) numbers.set(n, number);
    row[at] = number;
  }
  return row;
}

/** The reading that changes make of the tokens [start, end) of the base. They ascend, do not overlap and lie within. */
export function applyHunks(base: readonly Token[], hunks: readonly Hunk[], start = 0, end = base.length): readonly Token[] {
  const pieces: (readonly Token[])[] = [];
  let at = start;
  for (const hunk of hunks) {
    pieces.push(base.slice(at, hunk.start), hunk.tokens);
    at = hunk.end;
  }
  pieces.push(base.slice(at, end));
  return pieces.flat();
}

/**
 * Changes as a delegate named them ("replace these words by those"), in ascending order, touching ones joined and those
 * that change nothing left out. Refused, as undefined: outside the base, overlapping, or two insertions into one gap,
 * whose sequence nobody said.
 */
export function arrange(base: readonly Token[], edits: readonly Hunk[]): readonly Hunk[] | undefined {
  const arranged: { start: number; end: number; tokens: readonly Token[] }[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (!Number.isInteger(edit.start) || !Number.isInteger(edit.end) || edit.start < 0 || edit.end < edit.start || edit.end > base.length) return undefined;
    const last = arranged.at(-1);
    if (last !== undefined && (edit.start < last.end || (last.start === edit.start && last.end === edit.end))) return undefined;
    if (last?.end === edit.start) [last.end, last.tokens] = [edit.end, [...last.tokens, ...edit.tokens]];
    else arranged.push({ ...edit });
  }
  return arranged.filter(({ start, end, tokens }) => end - start !== tokens.length || tokens.some(({ n }, at) => n !== base[start + at]?.n));
}
