import type { LotBalance } from './lot-balance.ts';
import type { Random } from './random.ts';
import type { Counts, PanelSpace } from './types.ts';

interface Exchange {
  readonly lot: number;
  readonly leaving: number;
  readonly entering: number;
  readonly change: number;
}

const gain = 1e-9;

/** Exchanges one person in one lot, so that a share that has too few or too many comes nearer. */
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

  /** Goes through the lots from a random one on and makes the first exchange that helps this share; says whether there was one. */
  improve(share: number): boolean {
    const { lots } = this.#balance;
    const own = this.#space.shares[share]?.variables ?? [];
    const lacks = this.#balance.outside(share) > 0;
    const first = Math.floor(this.#random() * lots.length);
    for (let step = 0; step < lots.length; step += 1) {
      const lot = (first + step) % lots.length;
      const panel = lots[lot];
      if (panel === undefined) continue;
      const best = this.#cheapest(panel, lot, own, lacks);
      if (best === undefined) continue;
      const changed = this.#balance.take(lot).slice();
      changed[best.leaving] = (changed[best.leaving] ?? 0) - 1;
      changed[best.entering] = (changed[best.entering] ?? 0) + 1;
      this.#balance.put(lot, changed);
      return true;
    }
    return false;
  }

  #activityOf(panel: Counts): Int32Array {
    const known = this.#activity.get(panel);
    if (known !== undefined) return known;
    const activity = new Int32Array(this.#space.rows.length);
    for (const [variable, count] of panel.entries()) if (count > 0) for (const row of this.#rowsOf[variable] ?? []) activity[row] = (activity[row] ?? 0) + count;
    this.#activity.set(panel, activity);
    return activity;
  }

  /** Somebody leaves so that one of `own` comes in, or one of `own` leaves so that anybody comes in. */
  #cheapest(panel: Counts, lot: number, own: readonly number[], lacks: boolean): Exchange | undefined {
    let best: Exchange | undefined;
    for (const mine of own) {
      if (!lacks && (panel[mine] ?? 0) === 0) continue;
      for (let other = 0; other < panel.length; other += 1) {
        if (lacks && (panel[other] ?? 0) === 0) continue;
        const [leaving, entering] = lacks ? [other, mine] : [mine, other];
        const change = this.#change(leaving, entering);
        if (change < (best?.change ?? -gain) && this.#fits(panel, leaving, entering)) best = { lot, leaving, entering, change };
      }
    }
    return best;
  }

  #change(leaving: number, entering: number): number {
    const { shareOf } = this.#balance;
    const [from, to] = [shareOf[leaving] ?? -1, shareOf[entering] ?? -1];
    return from === to ? 0 : this.#balance.change(from, -1) + this.#balance.change(to, 1);
  }

  #fits(panel: Counts, leaving: number, entering: number): boolean {
    const { variables, rows } = this.#space;
    if (variables[leaving]?.body !== variables[entering]?.body) return false;
    if ((panel[leaving] ?? 0) <= (variables[leaving]?.lower ?? 0) || (panel[entering] ?? 0) >= (variables[entering]?.upper ?? 0)) return false;
    const activity = this.#activityOf(panel);
    for (const row of this.#rowsOf[entering] ?? []) if (this.#inRow[row]?.[leaving] !== 1 && (activity[row] ?? 0) >= (rows[row]?.upper ?? 0)) return false;
    for (const row of this.#rowsOf[leaving] ?? []) if (this.#inRow[row]?.[entering] !== 1 && (activity[row] ?? 0) <= (rows[row]?.lower ?? 0)) return false;
    return true;
  }
}
