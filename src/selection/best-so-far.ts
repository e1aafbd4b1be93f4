import { seatsOf, shareOfVariables } from './master.ts';
import type { Counts, PanelSpace } from './types.ts';

/** What mixing may be off by in a chance. */
const rounding = 1e-9;

/**
 * The best mixture found until now, measured by the part of the wanted chances that everybody has. Once a least chance
 * was promised, no mixture with a smaller one is taken any more, whatever else is wanted by then.
 */
export class BestSoFar {
  readonly #space: PanelSpace;
  readonly #shareOf: Int32Array;
  readonly #panels: readonly Counts[];
  #aim: Float64Array;
  #probabilities: readonly number[] = [];
  #chances: Float64Array;
  #part = 0;
  #least = 0;
  #bound = 0;

  /** `panels` may grow; the places of those in it stay. */
  constructor(space: PanelSpace, panels: readonly Counts[]) {
    this.#space = space;
    this.#shareOf = shareOfVariables(space);
    this.#panels = panels;
    this.#aim = new Float64Array(space.shares.length);
    this.#chances = new Float64Array(space.shares.length);
  }

  get part(): number {
    return this.#part;
  }

  /** The least chance promised to everybody who can have one. */
  get least(): number {
    return this.#least;
  }

  /** Other chances are wanted from now on, of which the least that is not 0 is at most `bound`. */
  aim(chances: Float64Array, bound: number): void {
    this.#aim = chances;
    this.#bound = bound;
    this.#part = this.#partOf(this.#chances);
    this.#promise();
  }

  /** Keeps this mixture if it is better. */
  consider(probabilities: readonly number[]): void {
    const chances = this.#chancesUnder(probabilities);
    const part = this.#partOf(chances);
    if (part < this.#part || (part === this.#part && this.#probabilities.length > 0)) return;
    if (this.#leastOf(chances) < this.#least - rounding) return;
    this.#part = part;
    this.#probabilities = probabilities;
    this.#chances = chances;
    this.#promise();
  }

  #promise(): void {
    this.#least = Math.max(this.#least, Math.min(this.#part * this.#bound, this.#leastOf(this.#chances)));
  }

  #leastOf(chances: Float64Array): number {
    return chances.reduce((least, chance, share) => ((this.#aim[share] ?? 0) > 0 ? Math.min(least, chance) : least), this.#bound);
  }

  /** How many shares have what is wanted, to seven digits. */
  get reached(): number {
    return this.#chances.filter((chance, share) => Math.abs(chance - (this.#aim[share] ?? 0)) <= 1e-7).length;
  }

  /** The panels that can come out, their probabilities, and the chance of every share under them. */
  mixture(): { readonly panels: readonly Counts[]; readonly probabilities: readonly number[]; readonly chances: Float64Array } {
    const support = this.#probabilities.flatMap((probability, place) => {
      const panel = this.#panels[place];
      return panel === undefined || probability <= 1e-12 ? [] : [{ panel, probability }];
    });
    const sum = support.reduce((total, { probability }) => total + probability, 0);
    return { panels: support.map(({ panel }) => panel), probabilities: support.map(({ probability }) => probability / sum), chances: this.#chances.map((chance) => chance / sum) };
  }

  #chancesUnder(probabilities: readonly number[]): Float64Array {
    const { shares } = this.#space;
    const chances = new Float64Array(shares.length);
    for (const [place, probability] of probabilities.entries()) {
      const panel = this.#panels[place];
      if (panel === undefined || probability <= 1e-12) continue;
      for (const [share, count] of seatsOf(panel, this.#shareOf, shares.length).entries()) if (count !== 0) chances[share] = (chances[share] ?? 0) + (probability * count) / (shares[share]?.size ?? 1);
    }
    return chances;
  }

  #partOf(chances: Float64Array): number {
    let part = 1;
    for (let share = 0; share < chances.length; share += 1) {
      const wanted = this.#aim[share] ?? 0;
      if (wanted > 0) part = Math.min(part, (chances[share] ?? 0) / wanted);
    }
    return part;
  }
}
