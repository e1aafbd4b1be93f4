import type { EventKind } from '../event-kind.ts';
import { likeness, numbering } from './likeness.ts';
import type { TitleWords } from './likeness.ts';

/** An entry as far as it matters for telling whether two are the same: from the record or from a row. */
export interface Matchable {
  readonly kind: EventKind;
  readonly words: TitleWords;
  readonly start: string | null;
  readonly end: string | null;
  /** Whether start and end are the very days. */
  readonly exact: boolean;
  readonly place: string | null;
}

/** With its window in days since 1970, so that comparing many pairs reads no date twice. */
interface Placed extends Matchable {
  readonly first: number;
  readonly last: number;
}

function placed(one: Matchable): Placed {
  return { ...one, first: Date.parse(one.start ?? '') / 86_400_000, last: Date.parse(one.end ?? '') / 86_400_000 };
}

/** Windows further apart than this are not the same meeting: a session of a yearly series is not the one of the year before. */
const nearDays = 120;

/**
 * For each row the index of the entry that it speaks of, or undefined. Best pairs first; an entry is taken at most once.
 * Rows and entries are compared by kind and number first, so that the third session is never taken for the second.
 */
export function matchRows(rows: readonly Matchable[], entries: readonly Matchable[]): readonly (number | undefined)[] {
  const found = entries.map(placed);
  const byKind = Map.groupBy(found.entries(), ([, entry]) => entry.kind);
  const pairs: { readonly row: number; readonly entry: number; readonly score: number }[] = [];
  for (const [row, wanted] of rows.map(placed).entries()) {
    const kinds = wanted.kind === 'other' ? [...byKind.keys()] : [wanted.kind, 'other' as const];
    for (const kind of kinds) {
      for (const [entry, other] of byKind.get(kind) ?? []) {
        const score = scoreOf(wanted, other);
        if (score !== undefined) pairs.push({ row, entry, score });
      }
    }
  }
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { row, entry } of pairs.toSorted((a, b) => b.score - a.score || a.row - b.row || a.entry - b.entry)) {
    if (matched.has(row) || taken.has(entry)) continue;
    matched.set(row, entry);
    taken.add(entry);
  }
  return rows.map((_, row) => matched.get(row));
}

/** Undefined when they are not the same; else the more alike the higher. */
function scoreOf(a: Placed, b: Placed): number | undefined {
  const gap = gapBetween(a, b);
  if (gap !== undefined && gap > nearDays) return undefined;
  const number = numbering(a.words, b.words);
  if (number === 'different') return undefined;
  const alike = likeness(a.words, b.words);
  const sameDays = a.exact && b.exact && a.start !== null && a.start === b.start && a.end === b.end;
  const samePlace = a.place !== null && a.place === b.place;
  const meets = gap === 0;
  const same = alike >= 0.6 || (sameDays && (alike >= 0.25 || samePlace || number === 'same')) || (meets && alike >= 0.4) || (number === 'same' && alike >= 0.3);
  if (!same) return undefined;
  return alike + (sameDays ? 0.5 : meets ? 0.25 : 0) + (number === 'same' ? 0.3 : 0) + (samePlace ? 0.1 : 0) - (gap ?? nearDays / 2) / 1000;
}

/** Days between two windows, 0 when they meet; undefined when one of them is not known. */
function gapBetween(a: Placed, b: Placed): number | undefined {
  const gap = Math.max(0, b.first - a.last, a.first - b.last);
  return Number.isNaN(gap) ? undefined : gap;
}
