import type { LotBalance } from './lot-balance.ts';
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

const widest = 150;

/**
 * Exchanges single persons in lots so that a share with too few or too many seats comes nearer to what it should have:
 * directly, or in a chain in which every share between passes on the seat it got, each in another lot.
 */
export class LotExchange {
  readonly #space: PanelSpace;
  readonly #balance: LotBalance;
  readonly #random: Random;
  readonly #rowsOf: readonly (readonly number[])[];
  readonly #inRow: readonly Uint8Array[];
  readonly #activity = new WeakMap<Counts, Int32Array>();

  constructor(space: PanelSpace, balance: LotBalance, random: Random) {
    this.#space = space;
    this.#balance = balance;
    this.#random = random;
    const rowsOf = space.variables.map((): number[] => []);
    for (const [row, { variables }] of space.rows.entries()) for (const variable of variables) rowsOf[variable]?.push(row);
    this.#rowsOf = rowsOf;
    this.#inRow = space.rows.map(({ variables }) => {
      const inRow = new Uint8Array(space.variables.length);
      for (const variable of variables) inRow[variable] = 1;
      return inRow;
    });
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
      if (panel === undefined || (sign < 0 && !own.some((variable) => (panel[variable] ?? 0) > 0))) continue;
      for (const mine of own) {
        for (let other = 0; other < panel.length; other += 1) {
          const share = shareOf[other] ?? -1;
          if (share < 0 || reached.has(share) || (sign > 0 && panel[other] === 0)) continue;
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
      const before = this.#balance.take(lot);
      done.push({ lot, before });
      const changed = before.slice();
      changed[leaving] = (changed[leaving] ?? 0) - 1;
      changed[entering] = (changed[entering] ?? 0) + 1;
      const fits = this.#fits(before, step.exchange);
      this.#balance.put(lot, fits ? changed : before);
      if (fits) continue;
      for (const { lot, before } of done.toReversed()) {
        this.#balance.take(lot);
        this.#balance.put(lot, before);
      }
      return false;
    }
    return true;
  }

  #activityOf(panel: Counts): Int32Array {
    const known = this.#activity.get(panel);
    if (known !== undefined) return known;
    const activity = new Int32Array(this.#space.rows.length);
    for (const [variable, count] of panel.entries()) if (count > 0) for (const row of this.#rowsOf[variable] ?? []) activity[row] = (activity[row] ?? 0) + count;
    this.#activity.set(panel, activity);
    return activity;
  }

  #fits(panel: Counts, { leaving, entering }: Exchange): boolean {
    const { variables, rows } = this.#space;
    if (variables[leaving]?.body !== variables[entering]?.body) return false;
    if ((panel[leaving] ?? 0) <= (variables[leaving]?.lower ?? 0) || (panel[entering] ?? 0) >= (variables[entering]?.upper ?? 0)) return false;
    const activity = this.#activityOf(panel);
    for (const row of this.#rowsOf[entering] ?? []) if (this.#inRow[row]?.[leaving] !== 1 && (activity[row] ?? 0) >= (rows[row]?.upper ?? 0)) return false;
    for (const row of this.#rowsOf[leaving] ?? []) if (this.#inRow[row]?.[entering] !== 1 && (activity[row] ?? 0) <= (rows[row]?.lower ?? 0)) return false;
    return true;
  }
}
