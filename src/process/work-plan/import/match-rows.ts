import { daysBetween, parseIsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
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

/** Windows further apart than this are not the same meeting: a session of a yearly series is not the one of the year before. */
const nearDays = 120;

/**
 * For each row the index of the entry that it speaks of, or undefined. Best pairs first; an entry is taken at most once.
 * Rows and entries are compared by kind and number first, so that the third session is never taken for the second.
 */
export function matchRows(rows: readonly Matchable[], entries: readonly Matchable[]): readonly (number | undefined)[] {
  const byKind = Map.groupBy(entries.keys(), (index) => entries[index]?.kind);
  const pairs: { readonly row: number; readonly entry: number; readonly score: number }[] = [];
  for (const [row, wanted] of rows.entries()) {
    const kinds = wanted.kind === 'other' ? [...byKind.keys()] : [wanted.kind, 'other' as const];
    for (const entry of kinds.flatMap((kind) => byKind.get(kind) ?? [])) {
      const found = entries[entry];
      const score = found === undefined ? undefined : scoreOf(wanted, found);
      if (score !== undefined) pairs.push({ row, entry, score });
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
export function scoreOf(a: Matchable, b: Matchable): number | undefined {
  const number = numbering(a.words, b.words);
  const gap = gapBetween(a, b);
  if (number === 'different' || (gap !== undefined && gap > nearDays)) return undefined;
  const alike = likeness(a.words, b.words);
  const sameDays = a.exact && b.exact && a.start !== null && a.start === b.start && a.end === b.end;
  const samePlace = a.place !== null && a.place === b.place;
  const meets = gap === 0;
  const same = alike >= 0.6 || (sameDays && (alike >= 0.25 || samePlace || number === 'same')) || (meets && alike >= 0.4) || (number === 'same' && alike >= 0.3);
  if (!same) return undefined;
  return alike + (sameDays ? 0.5 : meets ? 0.25 : 0) + (number === 'same' ? 0.3 : 0) + (samePlace ? 0.1 : 0) - (gap ?? nearDays / 2) / 1000;
}

/** Days between two windows, 0 when they meet; undefined when one of them is not known. */
function gapBetween(a: Matchable, b: Matchable): number | undefined {
  const [aStart, aEnd, bStart, bEnd] = [a.start, a.end, b.start, b.end].map((day) => parseIsoDay(day ?? ''));
  if (aStart === undefined || aEnd === undefined || bStart === undefined || bEnd === undefined) return undefined;
  return Math.max(0, daysBetween(aEnd, bStart), daysBetween(bEnd, aStart));
}
