import type { LotBalance } from './lot-balance.ts';
import { exchanged } from './panel-rows.ts';
import type { PanelRows } from './panel-rows.ts';
import type { Random } from './random.ts';
import type { Counts, PanelSpace } from './types.ts';

interface Exchange {
  readonly lot: number;
  readonly leaving: number;
  readonly entering: number;
}

/** A share reached in the search, and the exchange that passes the seat between it and the share it was reached from. */
interface Step {
  readonly share: number;
  readonly from: Step | undefined;
  readonly exchange: Exchange | undefined;
}

const widest = 60;

/**
 * Exchanges single persons in lots so that a share with too few or too many seats comes nearer to what it should have:
 * directly, or in a chain in which every share between passes on the seat it got, each in another lot.
 */
export class LotExchange {
  readonly #space: PanelSpace;
  readonly #balance: LotBalance;
  readonly #rows: PanelRows;
  readonly #random: Random;
  readonly #all: Int32Array;

  constructor(space: PanelSpace, balance: LotBalance, rows: PanelRows, random: Random) {
    this.#space = space;
    this.#balance = balance;
    this.#rows = rows;
    this.#random = random;
    this.#all = Int32Array.from(space.variables.keys());
  }

  /** Makes the shortest chain of exchanges that helps this share and puts no other outside; says whether there was one. */
  improve(share: number): boolean {
    const sign = this.#balance.outside(share) > 0 ? 1 : -1;
    const reached = new Set([share]);
    const queue: Step[] = [{ share, from: undefined, exchange: undefined }];
    for (let at = 0; at < queue.length && at < widest; at += 1) {
      const step = queue[at];
      if (step === undefined) break;
      for (const next of this.#neighbours(step, sign, reached)) {
        if (this.#balance.bears(next.share, -sign) && this.#carryOut(next)) return true;
        queue.push(next);
      }
    }
    return false;
  }

  /** Shares that could give this one a seat in some lot (or, with sign −1, take one from it) and were not reached before. */
  #neighbours(from: Step, sign: 1 | -1, reached: Set<number>): Step[] {
    const { lots, shareOf } = this.#balance;
    const own = this.#space.shares[from.share]?.variables ?? [];
    const first = Math.floor(this.#random() * lots.length);
    const found: Step[] = [];
    for (let step = 0; step < lots.length; step += 1) {
      const lot = (first + step) % lots.length;
      const panel = lots[lot];
      if (panel === undefined) continue;
      const others = sign > 0 ? this.#rows.of(panel).members : this.#all;
      for (const mine of own) {
        if (sign < 0 && panel[mine] === 0) continue;
        for (const other of others) {
          const share = shareOf[other] ?? -1;
          if (share < 0 || reached.has(share)) continue;
          const exchange = sign > 0 ? { lot, leaving: other, entering: mine } : { lot, leaving: mine, entering: other };
          if (!this.#fits(panel, exchange)) continue;
          reached.add(share);
          found.push({ share, from, exchange });
        }
      }
    }
    return found;
  }

  /** False, and nothing is changed, where two exchanges of the chain are in each other's way. */
  #carryOut(last: Step): boolean {
    const done: { readonly lot: number; readonly before: Counts }[] = [];
    for (let step: Step | undefined = last; step?.exchange !== undefined; step = step.from) {
      const { lot, leaving, entering } = step.exchange;
      const before = this.#balance.lots[lot];
      if (before === undefined || !this.#fits(before, step.exchange)) {
        for (const { lot, before } of done.toReversed()) this.#balance.replace(lot, before);
        return false;
      }
      this.#balance.replace(lot, exchanged(before, [leaving], [entering]));
      done.push({ lot, before });
    }
    return true;
  }

  #fits(panel: Counts, { leaving, entering }: Exchange): boolean {
    const { variables } = this.#space;
    return variables[leaving]?.body === variables[entering]?.body && this.#rows.fits(panel, [leaving], [entering]);
  }
}
