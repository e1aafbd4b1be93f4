import type { Random } from './random.ts';

/** Whose turn it is among equals: who was seated least often comes first, ties in an order that is drawn anew each time. */
export class Turns {
  readonly #random: Random;
  /** Persons by `#rank`, ascending. */
  readonly #order: number[];
  readonly #rank = new Map<number, number>();

  constructor(persons: readonly number[], random: Random) {
    this.#random = random;
    for (const person of persons) this.#rank.set(person, random() * 0.5);
    this.#order = [...persons].sort((a, b) => this.#rankOf(a) - this.#rankOf(b));
  }

  #rankOf(person: number): number {
    return this.#rank.get(person) ?? Number.POSITIVE_INFINITY;
  }

  /** The person at this place of the order. */
  at(place: number): number | undefined {
    return this.#order[place];
  }

  timesOf(person: number): number {
    return Math.floor(this.#rankOf(person));
  }

  /** Counts one seat more (or, with −1, takes one back). */
  count(person: number, more: 1 | -1): void {
    this.#order.splice(this.#placeOf(person), 1);
    this.#rank.set(person, this.timesOf(person) + more + this.#random() * 0.5);
    this.#order.splice(this.#firstFrom(this.#rankOf(person)), 0, person);
  }

  #placeOf(person: number): number {
    let place = this.#firstFrom(this.#rankOf(person));
    while (this.#order[place] !== person) place += 1;
    return place;
  }

  /** The first place whose rank is at least this, by halving. */
  #firstFrom(rank: number): number {
    let [low, high] = [0, this.#order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#rankOf(this.#order[middle] ?? -1) < rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
