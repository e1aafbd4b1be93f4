import { Commonness } from './commonness.ts';
import { fingerprint, likeness, weighed } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import { shingle } from './shingles.ts';

const nothing: Fingerprint = fingerprint(new Int32Array(), new Commonness(0));

/** The different texts of a list, by number, with the places where each stands. */
export class DistinctTexts {
  readonly #places: number[][] = [];
  readonly #fingerprints: Fingerprint[] = [];
  #commonness = new Commonness(0);

  /** `taken` is called for each text of the list. */
  constructor(texts: readonly string[], taken: () => void) {
    const numbers = new Map<string, number>();
    for (const [place, text] of texts.entries()) {
      const { key, shingles } = shingle(text);
      const known = numbers.get(key);
      if (known === undefined) {
        numbers.set(key, this.#places.push([place]) - 1);
        this.#fingerprints.push(fingerprint(shingles, this.#commonness));
      } else this.#places[known]?.push(place);
      taken();
    }
  }

  get size(): number {
    return this.#places.length;
  }

  /** From now on this says how much each pair of words weighs. */
  weighBy(commonness: Commonness): void {
    this.#commonness = commonness;
    // One by one: two signatures of every text at once would be memory for nothing.
    for (const [text, { shingles }] of this.#fingerprints.entries()) this.#fingerprints[text] = fingerprint(shingles, commonness);
  }

  fingerprint(text: number): Fingerprint {
    return this.#fingerprints[text] ?? nothing;
  }

  likeness(one: number, other: number, least = 0): number {
    return likeness(this.fingerprint(one), this.fingerprint(other), least);
  }

  placesOf(part: readonly number[]): readonly number[] {
    return part.flatMap((text) => this.#places[text] ?? []).toSorted((a, b) => a - b);
  }

  sizeOf(part: readonly number[]): number {
    return part.reduce((sum, text) => sum + (this.#places[text]?.length ?? 0), 0);
  }

  /** The text most like what at least half of the copies have; the first of several equally like. */
  medoidOf(part: readonly number[]): number {
    let best = { text: part[0] ?? 0, likeness: -1 };
    if (part.length < 2) return best.text;
    const common = weighed(this.#commonTo(part), this.#commonness);
    for (const text of part) {
      const found = likeness(this.fingerprint(text), common);
      if (found > best.likeness) best = { text, likeness: found };
    }
    return best.text;
  }

  #commonTo(part: readonly number[]): Int32Array {
    const counts = new Map<number, number>();
    for (const text of part) {
      const copies = this.#places[text]?.length ?? 0;
      for (const shingle of this.fingerprint(text).shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + copies);
    }
    const half = this.sizeOf(part) / 2;
    const common: number[] = [];
    for (const [shingle, count] of counts) if (count >= half) common.push(shingle);
    return Int32Array.from(common).sort();
  }
}
