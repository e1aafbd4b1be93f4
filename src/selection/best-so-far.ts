import { seatsOf, shareOfVariables } from './master.ts';
import type { Counts, PanelSpace } from './types.ts';

/** The best mixture found until now, measured by the part of the wanted chances that everybody has. */
export class BestSoFar {
  readonly #space: PanelSpace;
  readonly #shareOf: Int32Array;
  readonly #panels: readonly Counts[];
  #aim: Float64Array;
  #probabilities: readonly number[] = [];
  #chances: Float64Array;
  #part = 0;

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

  /** Other chances are wanted from now on. */
  aim(chances: Float64Array): void {
    this.#aim = chances;
    this.#part = this.#partOf(this.#chances);
  }

  /** Keeps this mixture if it is better. */
  consider(probabilities: readonly number[]): void {
    const chances = this.#chancesUnder(probabilities);
    const part = this.#partOf(chances);
    if (part < this.#part || (part === this.#part && this.#probabilities.length > 0)) return;
    this.#part = part;
    this.#probabilities = probabilities;
    this.#chances = chances;
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
