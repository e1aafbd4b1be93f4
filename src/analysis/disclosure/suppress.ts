import type { Solver } from '../../selection/solver.ts';
import { totalsOf, withTotals } from '../../process/indicators/table/table-shape.ts';
import type { Sizes } from '../../process/indicators/table/table-shape.ts';
import { attackSuppression } from './attack.ts';
import { Deviations } from './deviations.ts';
import type { Movement } from './deviations.ts';
import type { ProtectionTerms, Published } from './terms.ts';

/** Another table that the attacker cannot tell from the true one, in which a cell is so much more or less. */
interface Certificate {
  readonly cell: number;
  readonly by: number;
  readonly movement: Movement;
}

/** Dearer than any chain of cells: what costs this is not wanted at all. */
const forbidden = 1e5;

/**
 * Cell suppression (rules DC-1 to DC-4). Unsafe counts are suppressed, and as many others as it takes that for each unsafe count v there are
 * two tables that the attacker cannot exclude: one in which it is v + margin, one in which it is v − margin, or as few as it is known to be. These are the upper and
 * lower protection levels of Fischetti and Salazar (2000, 2001), found one cell after the other by linear programs whose prices favour
 * what is suppressed already (Kelly, Golden and Assad 1992; Castro 2012), after which each complementary suppression that is not needed
 * is taken back. Zeros are never suppressed: who knows the field often knows that nobody can be there. Prices differ a little at random,
 * so that nobody can run the same again on a guess and compare (Wong et al. 2007).
 */
export function suppress(solver: Solver, counts: readonly number[], sizes: Sizes, { threshold, margin }: ProtectionTerms, random: () => number): Published {
  const unsafe = [...counts.keys()].filter((cell) => isUnsafe(counts[cell] ?? 0, threshold));
  if (unsafe.length === 0) return counts;
  const deviations = new Deviations(solver, counts, sizes);
  const search = new Search(deviations, counts, unsafe, counts.map((count, cell) => priceOf(count, totalsOf(cell, sizes)) * (1 + 0.1 * random())));
  const least = leastOf(counts, sizes);
  try {
    for (const cell of unsafe.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))) {
      search.protect(cell, margin);
      search.protect(cell, -Math.min(margin, (counts[cell] ?? 0) - (least[cell] ?? 0)));
    }
    search.takeBack();
    widen(solver, search, sizes, margin);
    return search.published();
  } finally {
    deviations.dispose();
  }
}

/** DC-1: few, but somebody. */
export function isUnsafe(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

/** What everybody knows a count to be at least: nobody is hidden by a zero, so a total is no less than the number of cells in it that are not zero. */
export function leastOf(counts: readonly number[], sizes: Sizes): readonly number[] {
  return withTotals(counts.map((count) => Math.min(count, 1)), sizes);
}

/** A total says more than a cell, and a large count more than a small one. */
function priceOf(count: number, totals: number): number {
  return (1 + Math.log10(1 + count) / 4) * (1 + 2 * totals);
}

/** DC-3: what is suppressed for the sake of others is hidden as well, so that nobody can tell the one kind from the other by its interval. */
function widen(solver: Solver, search: Search, sizes: Sizes, margin: number): void {
  for (let round = 0; round < 20; round += 1) {
    const narrow = [...attackSuppression(solver, search.published(), sizes)].filter(([, { low, high }]) => high - low < margin);
    if (narrow.length === 0) return;
    for (const [cell] of narrow) search.protect(cell, margin);
  }
}

class Search {
  readonly #deviations: Deviations;
  readonly #counts: readonly number[];
  readonly #unsafe: ReadonlySet<number>;
  readonly #hidden: Set<number>;
  readonly #prices: readonly number[];
  #certificates: readonly Certificate[] = [];

  constructor(deviations: Deviations, counts: readonly number[], unsafe: readonly number[], prices: readonly number[]) {
    this.#deviations = deviations;
    this.#counts = counts;
    this.#unsafe = new Set(unsafe);
    this.#hidden = new Set(unsafe);
    this.#prices = prices;
  }

  /** Suppresses what it takes that this cell may as well be so much more, or less. */
  protect(cell: number, by: number): void {
    if (by === 0) return;
    const known = this.#certificates.find(({ movement }) => moves(movement, cell, by))?.movement;
    const movement = known ?? this.#deviations.moving(cell, by, (one) => (this.#hidden.has(one) ? 1e-3 : (this.#prices[one] ?? 1)));
    // Where there is none the attack will find as much, and what would be published is refused.
    if (movement === undefined) return;
    for (const moved of movement.keys()) this.#hidden.add(moved);
    this.#certificates = [...this.#certificates, { cell, by, movement }, ...(known === undefined ? this.#backwards(cell, by, movement) : [])];
  }

  /** DC-4: what no certificate needs is published, the largest first; where one needs it, another is sought without it. */
  takeBack(): void {
    const extra = [...this.#hidden].filter((cell) => !this.#unsafe.has(cell)).toSorted((a, b) => (this.#counts[b] ?? 0) - (this.#counts[a] ?? 0));
    for (const cell of extra) this.#tryWithout(cell);
  }

  published(): Published {
    return this.#counts.map((count, cell) => (this.#hidden.has(cell) ? undefined : count));
  }

  #tryWithout(without: number): void {
    const [users, others] = [this.#certificates.filter(({ movement }) => movement.has(without)), this.#certificates.filter(({ movement }) => !movement.has(without))];
    const found: Certificate[] = [];
    for (const { cell, by } of users) {
      // Of a movement that was only kept because it might serve, nothing is asked.
      if (by === 0) continue;
      const known = [...others, ...found].find(({ movement }) => moves(movement, cell, by))?.movement;
      const movement = known ?? this.#deviations.moving(cell, by, (one) => (this.#hidden.has(one) && one !== without ? 1e-3 : forbidden));
      if (movement === undefined || [...movement.keys()].some((one) => one === without || !this.#hidden.has(one))) return;
      found.push({ cell, by, movement });
    }
    this.#hidden.delete(without);
    this.#certificates = [...others, ...found];
  }

  /** The same movement the other way is another table that cannot be told from the true one, if nothing falls below 1. */
  #backwards(cell: number, by: number, movement: Movement): readonly Certificate[] {
    const back = new Map([...movement].map(([one, moved]) => [one, -moved]));
    return [...back].every(([one, moved]) => (this.#counts[one] ?? 0) + moved >= 1) ? [{ cell, by: 0, movement: back }] : [];
  }
}

/** A cell that moves farther than asked can also move just so far: the tables between two that fit are tables that fit. */
function moves(movement: Movement, cell: number, by: number): boolean {
  const moved = movement.get(cell) ?? 0;
  return by > 0 ? moved >= by - 1e-6 : moved <= by + 1e-6;
}
