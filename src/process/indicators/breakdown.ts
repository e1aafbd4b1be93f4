import type { Instant } from '../vocabulary/instant.ts';
import type { Dimension, Observation } from './state.ts';

/** Of which period and part of the people a value is. */
export type Breakdown = Pick<Observation, 'period' | 'age' | 'sex' | 'status'>;

/** Two values of a series are of the same thing when this is the same. */
export function breakdownKey({ period, age, sex, status }: Breakdown): string {
  return JSON.stringify([period, sex ?? '', age ?? '', status ?? '']);
}

/** By period, of each first all, then by sex, age and status. */
export function compareBreakdowns(a: Breakdown, b: Breakdown): number {
  return order(a.period, b.period) || order(a.sex ?? '', b.sex ?? '') || youngest(a.age) - youngest(b.age) || order(a.age ?? '', b.age ?? '') || order(a.status ?? '', b.status ?? '');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Years at which an age group begins: `Y15T24` at 15, below all of them none told. */
export function youngest(age: string | undefined): number {
  if (age === undefined) return -1;
  if (age === '_U') return 1000;
  return age.startsWith('Y_L') ? 0 : Number(/\d+/u.exec(age)?.[0] ?? 0);
}

/** The dimensions by which a value is told apart. */
export function dimensionsOf({ age, sex, status }: Breakdown): readonly Dimension[] {
  return [...(age === undefined ? [] : ['age' as const]), ...(sex === undefined ? [] : ['sex' as const]), ...(status === undefined ? [] : ['migratory-status' as const])];
}

/** The first day of a period: what has not begun has no value yet. */
export function hasBegun(period: string, at: Instant): boolean {
  const [year = '', part = ''] = period.split('-');
  const month = part === '' ? '01' : part.startsWith('Q') ? String(Number(part.slice(1)) * 3 - 2).padStart(2, '0') : part;
  return `${year}-${month}-01` <= at.slice(0, 10);
}

/** How many digits a number has behind its point. */
export function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}
