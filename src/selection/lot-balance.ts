import { seatsOf, shareOfVariables } from './master.ts';
import type { Counts, PanelSpace } from './types.ts';

/** What a stated chance may be off by, as in `chances.ts`. */
const rounding = 1e-9;
const little = 0.02;

/** What every share still lacks over all lots, and how much of that would put one of its persons more than one lot off. */
export class LotBalance {
  readonly lots: Counts[] = [];
  readonly shareOf: Int32Array;
  /** Seats; below zero: too many. */
  readonly lacking: Float64Array;
  readonly #sizes: Float64Array;
  readonly #least: Float64Array;
  readonly #most: Float64Array;

  /** `expected`: the seats of every variable in one lot on average. */
  constructor(space: PanelSpace, expected: Float64Array, lots: number) {
    const { shares } = space;
    this.shareOf = shareOfVariables(space);
    this.lacking = new Float64Array(shares.length);
    for (const [variable, count] of expected.entries()) {
      const share = this.shareOf[variable] ?? -1;
      if (share >= 0) this.lacking[share] = (this.lacking[share] ?? 0) + count * lots;
    }
    this.#sizes = Float64Array.from(shares, ({ size }) => size);
    const slack = (rounding * lots) / 2;
    const left = (share: number, round: (times: number) => number) => {
      const [seats, size] = [this.lacking[share] ?? 0, this.#sizes[share] ?? 1];
      return seats - size * round(seats / size);
    };
    this.#least = Float64Array.from(shares, (_, share) => left(share, (times) => Math.floor(times + 1 + slack)) - slack);
    this.#most = Float64Array.from(shares, (_, share) => left(share, (times) => Math.ceil(times - 1 - slack)) + slack);
  }

  seatsOf(panel: Counts): Int32Array {
    return seatsOf(panel, this.shareOf, this.lacking.length);
  }

  put(place: number, panel: Counts, seats: Int32Array = this.seatsOf(panel)): void {
    this.lots[place] = panel;
    for (let share = 0; share < seats.length; share += 1) this.lacking[share] = (this.lacking[share] ?? 0) - (seats[share] ?? 0);
  }

  replace(place: number, panel: Counts): void {
    const seats = this.seatsOf(this.lots[place] ?? panel);
    for (let share = 0; share < seats.length; share += 1) this.lacking[share] = (this.lacking[share] ?? 0) + (seats[share] ?? 0);
    this.put(place, panel);
  }

  /** Seats that a share lacks (or, below zero, has) beyond what it may. */
  outside(share: number, lacking = this.lacking[share] ?? 0): number {
    return Math.max(0, lacking - (this.#most[share] ?? 0)) - Math.max(0, (this.#least[share] ?? 0) - lacking);
  }

  /** What it costs that this share lacks so much: what is outside, and a little for all that is lacking. */
  cost(share: number, lacking = this.lacking[share] ?? 0): number {
    return Math.abs(this.outside(share, lacking)) + little * lacking * lacking;
  }

  totalCost(): number {
    let sum = 0;
    for (let share = 0; share < this.lacking.length; share += 1) sum += this.cost(share);
    return sum;
  }

  /** Could this share get so many seats more without being further outside than it is? */
  bears(share: number, more: number): boolean {
    const lacking = this.lacking[share] ?? 0;
    return Math.abs(this.outside(share, lacking - more)) <= Math.abs(this.outside(share, lacking));
  }

  /** The shares that are outside. */
  off(): number[] {
    return [...this.lacking.keys()].filter((share) => this.outside(share) !== 0);
  }
}
