import type { Solver } from '../../selection/solver.ts';
import { faultsOf, totalsOf } from '../../process/indicators/table/table-shape.ts';
import type { Sizes } from '../../process/indicators/table/table-shape.ts';
import { attackRounding } from './attack-rounding.ts';
import { attackSuppression, weigh } from './attack.ts';
import type { Interval } from './attack.ts';
import { roundTable } from './round-table.ts';
import { isUnsafe, leastOf, suppress } from './suppress.ts';
import { fits, leastLeft, mostCells } from './terms.ts';
import type { CountsTable, ProtectedTable, ProtectionRefused, ProtectionTerms, Published } from './terms.ts';

/**
 * Protects a table of counts and attacks what would be published (rules DC-1 to DC-9). After Willenborg and de Waal, Elements of Statistical
 * Disclosure Control (2001), and Hundepool et al., Statistical Disclosure Control (2012), chapters 4 and 5. `random` gives numbers
 * from 0 to below 1; with the same ones the outcome is the same. Refused: terms that do not fit together, a table with more than
 * 3,000 cells, one of which less than a quarter would be left, and one that the attack opens.
 */
export function protect(solver: Solver, { axes, counts }: CountsTable, terms: ProtectionTerms, random: () => number): ProtectedTable | ProtectionRefused {
  const sizes = axes.map(({ categories }) => categories.length);
  if (!fits(terms)) return { kind: 'refused', why: 'bad-terms' };
  if (counts.length > mostCells) return { kind: 'refused', why: 'too-large' };
  return terms.base > 1 ? rounded(solver, counts, sizes, terms, random) : suppressed(solver, counts, sizes, terms, random);
}

function suppressed(solver: Solver, counts: readonly number[], sizes: Sizes, terms: ProtectionTerms, random: () => number): ProtectedTable | ProtectionRefused {
  const published = suppress(solver, counts, sizes, terms, random);
  if (isEmptied(counts, published, sizes)) return { kind: 'refused', why: 'emptied' };
  const intervals = attackSuppression(solver, published, sizes);
  const attack = weigh([...intervals.values()], terms.margin);
  const least = leastOf(counts, sizes);
  const held = attack.recovered === 0 && [...intervals].every(([cell, interval]) => covers(interval, counts[cell] ?? 0, least[cell] ?? 0, terms)) && isWhole(counts, published, sizes, terms);
  return held ? { kind: 'protected', published, suppressed: intervals.size, within: 0, attack } : { kind: 'refused', why: 'not-held' };
}

function rounded(solver: Solver, counts: readonly number[], sizes: Sizes, terms: ProtectionTerms, random: () => number): ProtectedTable | ProtectionRefused {
  const found = roundTable(solver, counts, sizes, terms.base, random);
  if (found === undefined) return { kind: 'refused', why: 'not-held' };
  const { published, within } = found;
  if (isEmptied(counts, published.map((value) => (value === 0 ? undefined : value)), sizes)) return { kind: 'refused', why: 'emptied' };
  const attack = weigh(attackRounding(published, within), terms.margin);
  const held = attack.recovered === 0 && faultsOf(published, sizes).uneven.length === 0;
  return held ? { kind: 'protected', published, suppressed: 0, within, attack } : { kind: 'refused', why: 'not-held' };
}

/** DC-2: of an unsafe count the attacker can exclude neither the lower nor the upper protection level. */
export function covers({ low, high }: Interval, count: number, least: number, { threshold, margin }: ProtectionTerms): boolean {
  return low <= count && high >= count && (!isUnsafe(count, threshold) || (low <= Math.max(least, count - margin) && high >= count + margin));
}

/** Nothing unsafe and nothing false is published. */
function isWhole(counts: readonly number[], published: Published, sizes: Sizes, { threshold }: ProtectionTerms): boolean {
  const fair = published.every((value, cell) => value === undefined || (value === counts[cell] && !isUnsafe(value, threshold)));
  return fair && faultsOf(published, sizes).uneven.length === 0;
}

/** DC-7: less than a quarter of all counts other than zero is left, or nothing of what is inside the table. */
function isEmptied(counts: readonly number[], published: Published, sizes: Sizes): boolean {
  const told = [...counts.keys()].filter((cell) => (counts[cell] ?? 0) > 0);
  const left = told.filter((cell) => published[cell] !== undefined);
  return left.length < told.length * leastLeft || (told.length > 0 && !left.some((cell) => totalsOf(cell, sizes) === 0));
}
