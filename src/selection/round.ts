import { faceOf } from './herding.ts';
import { seatsOf, shareOfVariables } from './master.ts';
import type { Random } from './random.ts';
import { PanelSearch } from './search.ts';
import type { Bounds } from './search.ts';
import type { Counts, PanelSpace } from './types.ts';

export interface MixedPanels {
  readonly panels: readonly Counts[];
  readonly probabilities: readonly number[];
}

const slack = 1e-6;
const attempts = 6000;
const exchanges = 40;
const pressure = 20;

/**
 * Turns a mixture into equally likely lots (say 1,000), so that in n lots out of `lots` everybody stands within one lot
 * of their exact chance. Whole multiples are kept; the rest is chosen lot by lot for what is still missing, then lots
 * are exchanged until nobody is further off (Flanigan, Kehne, Procaccia, "Fair sortition made transparent", 2021, show
 * that such lots exist nearly always).
 */
export function roundToLots(space: PanelSpace, mixture: MixedPanels, lots: number, random: Random): readonly Counts[] {
  const rounding = new Rounding(space, mixture, lots, random);
  rounding.fill();
  rounding.mend();
  return rounding.lots;
}

class Rounding {
  readonly lots: Counts[] = [];
  readonly #shareOf: Int32Array;
  readonly #candidates: readonly { readonly panel: Counts; readonly seats: Int32Array }[];
  readonly #mixture: MixedPanels;
  readonly #wanted: number;
  readonly #search: PanelSearch;
  readonly #random: Random;
  readonly #face: Bounds;
  /** Seats that each share still lacks over all lots. */
  readonly #lacking: Float64Array;
  /** How far `lacking` may be off, below and above zero, for every person to stay within one lot. */
  readonly #least: Float64Array;
  readonly #most: Float64Array;

  constructor(space: PanelSpace, mixture: MixedPanels, lots: number, random: Random) {
    const { shares, variables } = space;
    this.#shareOf = shareOfVariables(space);
    this.#mixture = mixture;
    this.#wanted = lots;
    this.#random = random;
    this.#search = new PanelSearch(space, random);
    this.#candidates = mixture.panels.map((panel) => ({ panel, seats: seatsOf(panel, this.#shareOf, shares.length) }));
    const expected = new Float64Array(variables.length);
    for (const [place, panel] of mixture.panels.entries()) for (const [variable, count] of panel.entries()) expected[variable] = (expected[variable] ?? 0) + count * (mixture.probabilities[place] ?? 0);
    this.#face = faceOf(space, expected);
    this.#lacking = new Float64Array(shares.length);
    for (const [variable, count] of expected.entries()) {
      const share = this.#shareOf[variable] ?? -1;
      if (share >= 0) this.#lacking[share] = (this.#lacking[share] ?? 0) + count * lots;
    }
    const bound = (share: number, round: (times: number) => number) => {
      const size = shares[share]?.size ?? 1;
      const seats = this.#lacking[share] ?? 0;
      return seats - size * round(seats / size);
    };
    this.#least = Float64Array.from(shares, (_, share) => bound(share, (times) => Math.floor(times + 1 + slack)) - slack);
    this.#most = Float64Array.from(shares, (_, share) => bound(share, (times) => Math.ceil(times - 1 - slack)) + slack);
  }

  /** The whole multiples, then lot after lot the panel that brings all shares nearest to what they should have. */
  fill(): void {
    for (const [place, { panel, seats }] of this.#candidates.entries()) {
      const times = Math.floor((this.#mixture.probabilities[place] ?? 0) * this.#wanted + slack);
      for (let time = 0; time < times && this.lots.length < this.#wanted; time += 1) this.#put(this.lots.length, panel, seats);
    }
    while (this.lots.length < this.#wanted) {
      const { panel, seats } = this.#nearest();
      this.#put(this.lots.length, panel, seats);
    }
  }

  /** Exchanges lots while somebody is further off than one lot. */
  mend(): void {
    for (let attempt = 0; attempt < attempts && this.#off() > 0; attempt += 1) {
      const place = Math.floor(this.#random() * this.lots.length);
      const before = this.#cost();
      const panel = this.#take(place);
      const other = attempt % 4 === 3 ? this.#nearest().panel : this.#searched(panel);
      this.#put(place, other, seatsOf(other, this.#shareOf, this.#lacking.length));
      if (this.#cost() < before) continue;
      this.#take(place);
      this.#put(place, panel, seatsOf(panel, this.#shareOf, this.#lacking.length));
    }
  }

  #searched(panel: Counts): Counts {
    const weights = Float64Array.from(this.#shareOf, (share) => (this.#lacking[share] ?? 0) + pressure * this.#outside(share));
    return this.#search.search(panel, weights, this.#face, exchanges, 1)?.panel ?? panel;
  }

  #put(place: number, panel: Counts, seats: Int32Array): void {
    this.lots[place] = panel;
    for (let share = 0; share < seats.length; share += 1) this.#lacking[share] = (this.#lacking[share] ?? 0) - (seats[share] ?? 0);
  }

  #take(place: number): Counts {
    const panel = this.lots[place] ?? new Int32Array();
    const seats = seatsOf(panel, this.#shareOf, this.#lacking.length);
    for (let share = 0; share < seats.length; share += 1) this.#lacking[share] = (this.#lacking[share] ?? 0) + (seats[share] ?? 0);
    return panel;
  }

  /** The known panel after which the squares of what is lacking are least. */
  #nearest(): { readonly panel: Counts; readonly seats: Int32Array } {
    let best = this.#candidates[0];
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of this.#candidates) {
      let gain = 0;
      for (let share = 0; share < candidate.seats.length; share += 1) {
        const count = candidate.seats[share] ?? 0;
        if (count !== 0) gain += count * (2 * (this.#lacking[share] ?? 0) - count);
      }
      if (gain <= most) continue;
      most = gain;
      best = candidate;
    }
    if (best === undefined) throw new Error('A lottery has at least one panel.');
    return best;
  }

  /** Seats that a share lacks (or, below zero, has) beyond what it may. */
  #outside(share: number): number {
    const lacking = this.#lacking[share] ?? 0;
    return Math.max(0, lacking - (this.#most[share] ?? 0)) - Math.max(0, (this.#least[share] ?? 0) - lacking);
  }

  /** Seats by which shares are outside what they may lack or have too many. */
  #off(): number {
    let sum = 0;
    for (let share = 0; share < this.#lacking.length; share += 1) sum += Math.abs(this.#outside(share));
    return sum;
  }

  #cost(): number {
    let squares = 0;
    for (const lacking of this.#lacking) squares += lacking * lacking;
    return this.#off() * pressure + squares;
  }
}
