/** Numbers that look random and follow from a seed alone (mulberry32), so that a rehearsal can be repeated exactly. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** Throws RangeError where there is nothing to pick from. */
  pick<Thing>(things: readonly Thing[]): Thing {
    const thing = things[Math.floor(this.next() * things.length)];
    if (thing === undefined) throw new RangeError('There is nothing to pick from.');
    return thing;
  }

  shuffled<Thing>(things: readonly Thing[]): readonly Thing[] {
    return things.map((thing) => ({ thing, key: this.next() })).toSorted((a, b) => a.key - b.key).map(({ thing }) => thing);
  }
}
