import { addDays, daysBetween } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { CommitmentId, RoundId } from '../vocabulary/ids.ts';
import type { RoundState } from './state.ts';

/**
 * `kept` and `broken` are certain; `due` still lies ahead; `overdue` is past and was not done;
 * `open` cannot be told, because a day is not known.
 */
export type CheckOutcome = 'kept' | 'broken' | 'due' | 'overdue' | 'open';

export interface ReportCheck {
  readonly check: 'report';
  readonly outcome: CheckOutcome;
  readonly weeks: number;
  /** The last day on which the report keeps the rule; absent while the first day of the forum is not known. */
  readonly due?: IsoDay;
  readonly on?: IsoDay;
  /** How many days after `due` it came, or how many it is late today. */
  readonly days?: number;
}

export interface FeedsCheck {
  readonly check: 'feeds';
  readonly outcome: 'kept' | 'broken' | 'open';
  readonly fed: RoundId;
  readonly ends?: IsoDay;
  readonly begins?: IsoDay;
  /** By how many days the end lies on or after the beginning, from 1. */
  readonly days?: number;
}

export interface YearsCheck {
  readonly check: 'years';
  readonly outcome: 'kept' | 'broken' | 'open';
  readonly years: number;
  readonly previous: RoundId;
  readonly from?: number;
  readonly to?: number;
}

export interface TablesCheck {
  readonly check: 'tables';
  readonly outcome: 'kept' | 'broken';
  readonly missing: readonly CommitmentId[];
  readonly twice: readonly CommitmentId[];
}

export type RoundCheck = ReportCheck | FeedsCheck | YearsCheck | TablesCheck;

/** The days of a forum or of a whole round, as far as they are known; `firstYear` where the year alone is. */
export interface DaysOf {
  readonly first?: IsoDay;
  readonly last?: IsoDay;
  readonly firstYear?: number;
  /** The last day on which it may end, where the day itself is not known. */
  readonly latest?: IsoDay;
}

export interface RoundAround {
  readonly forum: DaysOf;
  readonly fed?: { readonly id: RoundId } & DaysOf;
  /** The last round of the same level and region before it. */
  readonly previous?: { readonly id: RoundId } & DaysOf;
  /** Those that stand, which the round tables share out. */
  readonly commitments: readonly CommitmentId[];
  readonly today: IsoDay;
}

type Checked = Pick<RoundState, 'reportWeeks' | 'report' | 'reportedOn' | 'everyYears' | 'tables'>;

/**
 * RV-6: what a round has to keep, and whether it does. The report is there so many weeks before the first day of the forum; what
 * feeds another round ends before that one's forum begins; rounds follow each other every so many years; each commitment stands at
 * exactly one round table. Told, never forced: a process breaks its own rules, and the record says so.
 */
export function checkRound(round: Checked, around: RoundAround): readonly RoundCheck[] {
  return [...reportCheck(round, around), ...feedsCheck(around), ...yearsCheck(round, around), ...tablesCheck(round, around)];
}

function reportCheck({ reportWeeks: weeks, report, reportedOn }: Checked, { forum, today }: RoundAround): readonly ReportCheck[] {
  if (weeks === undefined) return [];
  const first = forum.first;
  if (first === undefined) return [{ check: 'report', outcome: 'open', weeks, ...(reportedOn !== undefined && { on: reportedOn }) }];
  const due = addDays(first, -7 * weeks);
  const told = { check: 'report', weeks, due } as const;
  if (report !== undefined && reportedOn === undefined) return [{ ...told, outcome: 'open' }];
  if (reportedOn !== undefined) return [{ ...told, on: reportedOn, ...(reportedOn <= due ? { outcome: 'kept' } : { outcome: 'broken', days: daysBetween(due, reportedOn) }) }];
  return [today <= due ? { ...told, outcome: 'due' } : { ...told, outcome: 'overdue', days: daysBetween(due, today) }];
}

function feedsCheck({ forum: { last: ends, latest }, fed }: RoundAround): readonly FeedsCheck[] {
  if (fed === undefined) return [];
  const { id, first: begins } = fed;
  if (ends === undefined && latest !== undefined && begins !== undefined && latest < begins) return [{ check: 'feeds', outcome: 'kept', fed: id, begins }];
  if (ends === undefined || begins === undefined) return [{ check: 'feeds', outcome: 'open', fed: id, ...(ends !== undefined && { ends }), ...(begins !== undefined && { begins }) }];
  return [ends < begins ? { check: 'feeds', outcome: 'kept', fed: id, ends, begins } : { check: 'feeds', outcome: 'broken', fed: id, ends, begins, days: daysBetween(begins, ends) + 1 }];
}

function yearsCheck({ everyYears: years }: Checked, { forum, previous }: RoundAround): readonly YearsCheck[] {
  if (years === undefined || previous === undefined) return [];
  const [from, to] = [yearOf(previous), yearOf(forum)];
  if (from === undefined || to === undefined) return [{ check: 'years', outcome: 'open', years, previous: previous.id }];
  return [{ check: 'years', outcome: to - from === years ? 'kept' : 'broken', years, previous: previous.id, from, to }];
}

export function yearOf({ first, firstYear }: DaysOf): number | undefined {
  return first === undefined ? firstYear : Number(first.slice(0, 4));
}

function tablesCheck({ tables }: Checked, { commitments }: RoundAround): readonly TablesCheck[] {
  if (tables.length === 0) return [];
  const seats = new Map<CommitmentId, number>();
  for (const id of tables.flatMap((table) => [...new Set(table.commitments)])) seats.set(id, (seats.get(id) ?? 0) + 1);
  const missing = commitments.filter((id) => !seats.has(id));
  const twice = commitments.filter((id) => (seats.get(id) ?? 0) > 1);
  return [{ check: 'tables', outcome: missing.length + twice.length === 0 ? 'kept' : 'broken', missing, twice }];
}
