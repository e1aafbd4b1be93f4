import type { LotBalance } from './lot-balance.ts';
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
  readonly #rowsOf: readonly (readonly number[])[];
  readonly #inRow: readonly Uint8Array[];

  constructor(space: PanelSpace, balance: LotBalance) {
    this.#space = space;
    this.#balance = balance;
    const rowsOf = space.variables.map((): number[] => []);
    for (const [row, { variables }] of space.rows.entries()) for (const variable of variables) rowsOf[variable]?.push(row);
    this.#rowsOf = rowsOf;
    this.#inRow = space.rows.map(({ variables }) => {
      const inRow = new Uint8Array(space.variables.length);
      for (const variable of variables) inRow[variable] = 1;
      return inRow;
    });
  }

  /** Makes the exchange that helps most for this share, if any helps. */
  improve(share: number): boolean {
    const own = this.#space.shares[share]?.variables ?? [];
    const lacks = this.#balance.outside(share) > 0;
    let best: Exchange | undefined;
    for (const [lot, panel] of this.#balance.lots.entries()) {
      const activity = this.#activity(panel);
      for (const variable of own) {
        const found = lacks ? this.#replaceAny(panel, activity, lot, variable) : this.#replace(panel, activity, lot, variable);
        if (found !== undefined && (best === undefined || found.change < best.change)) best = found;
      }
    }
    if (best === undefined || best.change > -gain) return false;
    const panel = this.#balance.take(best.lot).slice();
    panel[best.leaving] = (panel[best.leaving] ?? 0) - 1;
    panel[best.entering] = (panel[best.entering] ?? 0) + 1;
    this.#balance.put(best.lot, panel);
    return true;
  }

  #activity(panel: Counts): Int32Array {
    return Int32Array.from(this.#space.rows, ({ variables }) => {
      let sum = 0;
      for (const variable of variables) sum += panel[variable] ?? 0;
      return sum;
    });
  }

  /** Somebody leaves so that one of `entering` comes in. */
  #replaceAny(panel: Counts, activity: Int32Array, lot: number, entering: number): Exchange | undefined {
    return this.#cheapest(panel, (variable) => ({ lot, leaving: variable, entering, change: this.#change(variable, entering) }), activity);
  }

  /** One of `leaving` leaves and anybody comes in. */
  #replace(panel: Counts, activity: Int32Array, lot: number, leaving: number): Exchange | undefined {
    if ((panel[leaving] ?? 0) === 0) return undefined;
    return this.#cheapest(panel, (variable) => ({ lot, leaving, entering: variable, change: this.#change(leaving, variable) }), activity);
  }

  #cheapest(panel: Counts, exchangeWith: (variable: number) => Exchange, activity: Int32Array): Exchange | undefined {
    let best: Exchange | undefined;
    for (let variable = 0; variable < panel.length; variable += 1) {
      const exchange = exchangeWith(variable);
      if (exchange.change >= (best?.change ?? -gain) || !this.#fits(panel, activity, exchange)) continue;
      best = exchange;
    }
    return best;
  }

  #change(leaving: number, entering: number): number {
    const { shareOf } = this.#balance;
    const [from, to] = [shareOf[leaving] ?? -1, shareOf[entering] ?? -1];
    return from === to ? 0 : this.#balance.change(from, -1) + this.#balance.change(to, 1);
  }

  #fits(panel: Counts, activity: Int32Array, { leaving, entering }: Exchange): boolean {
    const { variables, rows } = this.#space;
    if (variables[leaving]?.body !== variables[entering]?.body) return false;
    if ((panel[leaving] ?? 0) <= (variables[leaving]?.lower ?? 0) || (panel[entering] ?? 0) >= (variables[entering]?.upper ?? 0)) return false;
    for (const row of this.#rowsOf[entering] ?? []) if (this.#inRow[row]?.[leaving] !== 1 && (activity[row] ?? 0) >= (rows[row]?.upper ?? 0)) return false;
    for (const row of this.#rowsOf[leaving] ?? []) if (this.#inRow[row]?.[entering] !== 1 && (activity[row] ?? 0) <= (rows[row]?.lower ?? 0)) return false;
    return true;
  }
}
