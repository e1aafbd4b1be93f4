import type { EventKind } from '../event-kind.ts';
import { likeness, numbering } from './likeness.ts';
import type { TitleWords } from './likeness.ts';

/** When something is, as one statement says it. */
export interface Window {
  readonly start: string | null;
  readonly end: string | null;
  /** Whether start and end are the very days. */
  readonly exact: boolean;
}

/** An entry as far as it matters for telling whether two are the same: a row, or an entry with everything that was ever said of it. */
export interface Matchable {
  readonly kind: EventKind;
  readonly words: readonly TitleWords[];
  readonly windows: readonly Window[];
  readonly places: ReadonlySet<string>;
}

/** With its windows in days since 1970, so that comparing many pairs reads no date twice. */
interface Placed extends Matchable {
  readonly days: readonly { readonly first: number; readonly last: number; readonly exact: boolean }[];
}

function placed(one: Matchable): Placed {
  const days = one.windows.map(({ start, end, exact }) => ({ first: Date.parse(start ?? '') / 86_400_000, last: Date.parse(end ?? '') / 86_400_000, exact }));
  return { ...one, days: days.filter(({ first, last }) => !Number.isNaN(first) && !Number.isNaN(last)) };
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
  const { gap, sameDays } = compareDays(a, b);
  if (gap !== undefined && gap > nearDays) return undefined;
  const titles = compareTitles(a, b);
  if (titles === undefined) return undefined;
  const { alike, sameNumber } = titles;
  const samePlace = !a.places.isDisjointFrom(b.places);
  const meets = gap === 0;
  // Days and place alone prove nothing: two bodies may well meet in one city on one day.
  const ofOneKind = a.kind === b.kind && a.kind !== 'other';
  const sameByDays = sameDays && (alike >= 0.25 || (ofOneKind && samePlace && (alike >= 0.1 || sameNumber)));
  const same = alike >= 0.6 || sameByDays || (meets && alike >= 0.4) || (ofOneKind && sameNumber && alike >= 0.3);
  if (!same) return undefined;
  return alike + (sameDays ? 0.5 : meets ? 0.25 : 0) + (sameNumber ? 0.3 : 0) + (samePlace ? 0.1 : 0) - (gap ?? nearDays / 2) / 1000;
}

/** The most alike of the titles; undefined when their numbers exclude each other. */
function compareTitles(a: Placed, b: Placed): { readonly alike: number; readonly sameNumber: boolean } | undefined {
  let alike: number | undefined;
  let sameNumber = false;
  for (const one of a.words) {
    for (const other of b.words) {
      const number = numbering(one, other);
      if (number === 'different') continue;
      sameNumber ||= number === 'same';
      alike = Math.max(alike ?? 0, likeness(one, other));
    }
  }
  return alike === undefined ? undefined : { alike, sameNumber };
}

/** Days between the nearest two windows, 0 when they meet; undefined when one of the two has none. */
function compareDays(a: Placed, b: Placed): { readonly gap: number | undefined; readonly sameDays: boolean } {
  let gap: number | undefined;
  let sameDays = false;
  for (const one of a.days) {
    for (const other of b.days) {
      gap = Math.min(gap ?? Number.POSITIVE_INFINITY, Math.max(0, other.first - one.last, one.first - other.last));
      sameDays ||= one.exact && other.exact && one.first === other.first && one.last === other.last;
    }
  }
  return { gap, sameDays };
}
