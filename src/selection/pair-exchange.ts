import type { LotBalance } from './lot-balance.ts';
import { exchanged } from './panel-rows.ts';
import type { PanelRows } from './panel-rows.ts';
import type { Random } from './random.ts';
import type { Bounds } from './search.ts';
import type { Counts, PanelSpace } from './types.ts';

/**
 * Exchanges two persons for two others in one lot: a woman from Asia and a man from Africa for a man from Asia and a
 * woman from Africa. Where quotas are exact, single exchanges seldom keep them; these do, because what both pairs add
 * to the exact quotas is the same. Pairs are found by a sum of random numbers, one for each exact quota.
 */
export class PairExchange {
  readonly #space: PanelSpace;
  readonly #balance: LotBalance;
  readonly #rows: PanelRows;
  readonly #random: Random;
  readonly #signature: Float64Array;
  readonly #bySignature = new Map<number, number[]>();

  constructor(space: PanelSpace, balance: LotBalance, rows: PanelRows, face: Bounds, random: Random) {
    this.#space = space;
    this.#balance = balance;
    this.#rows = rows;
    this.#random = random;
    this.#signature = new Float64Array(space.variables.length);
    for (const [row, { variables }] of space.rows.entries()) {
      if (face.rowLower[row] !== face.rowUpper[row]) continue;
      // Whole and below 2^40, so that sums are exact.
      const mark = Math.floor(random() * 2 ** 40);
      for (const variable of variables) this.#signature[variable] = (this.#signature[variable] ?? 0) + mark;
    }
    for (const [variable, signature] of this.#signature.entries()) {
      const alike = this.#bySignature.get(signature);
      if (alike === undefined) this.#bySignature.set(signature, [variable]);
      else alike.push(variable);
    }
  }

  /** Makes one exchange that helps this share and puts no other outside; says whether there was one. */
  improve(share: number): boolean {
    const { lots } = this.#balance;
    const lacks = this.#balance.outside(share) > 0;
    const own = this.#space.shares[share]?.variables ?? [];
    const give = new Set(this.#willing(-1, share));
    const take = new Set(this.#willing(1, share));
    const first = Math.floor(this.#random() * lots.length);
    for (let step = 0; step < lots.length; step += 1) {
      const lot = (first + step) % lots.length;
      const panel = lots[lot];
      if (panel === undefined) continue;
      const members = [...this.#rows.of(panel).members].filter((variable) => give.has(variable));
      for (const mine of own) {
        const changed = lacks ? this.#bringIn(panel, mine, members, take) : this.#sendOut(panel, mine, members, take);
        if (changed === undefined) continue;
        this.#balance.replace(lot, changed);
        return true;
      }
    }
    return false;
  }

  /** Variables whose share bears one seat more or less. */
  #willing(more: 1 | -1, but: number): number[] {
    const { shareOf } = this.#balance;
    return [...shareOf.keys()].filter((variable) => shareOf[variable] !== but && (shareOf[variable] ?? -1) >= 0 && this.#balance.bears(shareOf[variable] ?? -1, more));
  }

  #bringIn(panel: Counts, mine: number, members: readonly number[], take: ReadonlySet<number>): Counts | undefined {
    for (const one of members) {
      for (const other of members) {
        if (other < one) continue;
        for (const fourth of this.#completing(one, other, mine)) {
          const changed = take.has(fourth) ? this.#exchanged(panel, one, other, mine, fourth) : undefined;
          if (changed !== undefined) return changed;
        }
      }
    }
    return undefined;
  }

  #sendOut(panel: Counts, mine: number, members: readonly number[], take: ReadonlySet<number>): Counts | undefined {
    if ((panel[mine] ?? 0) === 0) return undefined;
    for (const one of members) {
      for (const other of take) {
        for (const fourth of this.#completing(one, mine, other)) {
          const changed = take.has(fourth) ? this.#exchanged(panel, one, mine, other, fourth) : undefined;
          if (changed !== undefined) return changed;
        }
      }
    }
    return undefined;
  }

  #completing(one: number, other: number, entering: number): readonly number[] {
    return this.#bySignature.get((this.#signature[one] ?? 0) + (this.#signature[other] ?? 0) - (this.#signature[entering] ?? 0)) ?? [];
  }

  #exchanged(panel: Counts, ...[one, other, third, fourth]: readonly [number, number, number, number]): Counts | undefined {
    if (third === one || third === other || fourth === one || fourth === other) return undefined;
    const { shareOf } = this.#balance;
    // Two seats of one share would each have been borne alone, but perhaps not together.
    if (shareOf[one] === shareOf[other] || shareOf[third] === shareOf[fourth]) return undefined;
    return this.#rows.fits(panel, [one, other], [third, fourth]) ? exchanged(panel, [one, other], [third, fourth]) : undefined;
  }
}
