import type { ReleaseAxis } from '../../process/indicators/state.ts';

/** Counts of persons in 1 to 3 dimensions with every total. */
export interface CountsTable {
  /** Each axis with its categories, the total last. */
  readonly axes: readonly ReleaseAxis[];
  /** Of every cell, totals among them, the last axis running fastest: whole numbers from 0. */
  readonly counts: readonly number[];
}

/** How a table is to be protected. */
export interface ProtectionTerms {
  /** Counts from 1 to one less than this are unsafe; 2 to 100. */
  readonly threshold: number;
  /** 1: unsafe counts are suppressed; else all counts are rounded to multiples of this, at least the threshold and more than the margin. */
  readonly base: number;
  /** What an attacker's interval must at least span; 1 to 100. */
  readonly margin: number;
}

export const usualTerms: ProtectionTerms = { threshold: 5, base: 1, margin: 3 };

/** A published cell: undefined where it is suppressed. */
export type Published = readonly (number | undefined)[];

/** What somebody finds out of a published table alone. */
export interface Attack {
  /** Whose interval was sought: suppressed cells, or all cells of a rounded table. */
  readonly attacked: number;
  /** How many intervals are narrower than the margin. */
  readonly recovered: number;
  /** The narrowest interval, from its least to its greatest count. */
  readonly narrowest: number;
}

export interface ProtectedTable {
  readonly kind: 'protected';
  readonly published: Published;
  readonly suppressed: number;
  /** Of a rounded table: every count is less than this away from what is published. 0 for a table that is not rounded. */
  readonly within: number;
  readonly attack: Attack;
}

/** `emptied`: too little would be left; `not-held`: the attack succeeded, or no protection was found; `too-large` and `time`: the bounds of the work. */
export interface ProtectionRefused {
  readonly kind: 'refused';
  readonly why: 'emptied' | 'not-held' | 'too-large' | 'bad-terms' | 'time';
}

/** Of the counts other than zero, inside the table and its totals, at least this share must be left, or the table is not worth publishing (rule DC-7). */
export const leastLeft = 0.25;

/** The most cells, totals among them, that are protected at once. */
export const mostCells = 3000;

/** Rounding hides what is under the threshold only where the base is no less, and spans the margin only where it is more. */
export function fits({ threshold, base, margin }: ProtectionTerms): boolean {
  const bounded = [threshold, base, margin].every((term) => Number.isInteger(term) && term >= 1 && term <= 100) && threshold >= 2;
  return bounded && (base === 1 || (base >= threshold && base > margin));
}
