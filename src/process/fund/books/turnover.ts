import type { IsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { SubjectKey } from '../../vocabulary/ids.ts';
import type { EntryKind, EntryState } from '../state.ts';

/** From and until are days of the period; absent: from the first entry, until the last. */
export interface BooksPeriod {
  readonly from?: IsoDay;
  readonly until?: IsoDay;
}

/** What the entries of one kind about one thing moved on one account: before the period and within it. */
export interface Turnover {
  readonly about: SubjectKey;
  readonly entryKind: EntryKind;
  readonly account: string;
  readonly currency: string;
  readonly before: Moved;
  readonly within: Moved;
}

/** Debits less credits, in smallest units. */
export interface Moved {
  readonly amount: number;
  readonly base: number;
}

const nothing: Moved = { amount: 0, base: 0 };

export function moved(a: Moved, b: Moved): Moved {
  return { amount: a.amount + b.amount, base: a.base + b.base };
}

/** Summed up from the entries; the store does the same in the database. Entries after the period are left out. */
export function turnoverOf(entries: readonly Pick<EntryState, 'about' | 'entryKind' | 'lines' | 'on'>[], { from, until }: BooksPeriod): readonly Turnover[] {
  const sums = new Map<string, Turnover>();
  for (const { about, entryKind, lines, on } of entries) {
    if (until !== undefined && on > until) continue;
    const earlier = from !== undefined && on < from;
    for (const { account, currency, ...line } of lines) {
      const key = `${about} ${entryKind} ${account} ${currency}`;
      const sum = sums.get(key) ?? { about, entryKind, account, currency, before: nothing, within: nothing };
      sums.set(key, { ...sum, ...(earlier ? { before: moved(sum.before, line) } : { within: moved(sum.within, line) }) });
    }
  }
  return [...sums.values()];
}
