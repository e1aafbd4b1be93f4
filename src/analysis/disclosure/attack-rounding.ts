import type { Interval } from './attack.ts';

/**
 * The attack on a rounded table: of every cell the least and greatest count that is less than `within` away from what is published, with
 * everything adding up. What is published adds up itself, and from there a cell inside the table can rise by within − 1, or fall by
 * as much or to zero, if its totals do the same; a total rises with one of its cells and falls with several of them. So the linear
 * program leaves of every cell the whole of what `within` leaves, and need not be solved; a test solves it and compares.
 */
export function attackRounding(published: readonly number[], within: number): readonly Interval[] {
  return published.map((value) => ({ low: Math.max(0, value - within + 1), high: value + within - 1 }));
}
