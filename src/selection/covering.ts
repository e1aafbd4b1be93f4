import { exchanged } from './panel-rows.ts';
import type { Random } from './random.ts';
import { PanelSearch, boundsOf } from './search.ts';
import type { Counts, PanelSpace } from './types.ts';

const attempts = 10;
const exchanges = 300;

/**
 * Looks for a panel in which somebody of a given share sits: puts one of them into a known panel in the place of another
 * and mends the quotas around them. Quick, and proves nothing where it finds none.
 */
export class Covering {
  readonly #space: PanelSpace;
  readonly #search: PanelSearch;
  readonly #random: Random;
  readonly #none: Float64Array;

  constructor(space: PanelSpace, random: Random) {
    this.#space = space;
    this.#search = new PanelSearch(space, random);
    this.#random = random;
    this.#none = new Float64Array(space.variables.length);
  }

  panelWith(share: number, known: readonly Counts[]): Counts | undefined {
    const own = this.#space.shares[share]?.variables ?? [];
    const bounds = boundsOf(this.#space);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const entering = this.#anyOf(own);
      const panel = this.#anyOf(known);
      if (entering === undefined || panel === undefined) return undefined;
      const leaving = this.#anyOf([...panel.keys()].filter((variable) => (panel[variable] ?? 0) > (bounds.lower[variable] ?? 0) && this.#bodyOf(variable) === this.#bodyOf(entering)));
      if (leaving === undefined) continue;
      const lower = bounds.lower.slice();
      lower[entering] = Math.max(1, lower[entering] ?? 0);
      const found = this.#search.search(exchanged(panel, [leaving], [entering]), this.#none, { ...bounds, lower }, exchanges);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #bodyOf(variable: number): number | undefined {
    return this.#space.variables[variable]?.body;
  }

  #anyOf<Value>(values: readonly Value[]): Value | undefined {
    return values[Math.floor(this.#random() * values.length)];
  }
}
