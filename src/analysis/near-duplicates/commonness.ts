/** The more different texts have a pair of words, the less it says that two of them are copies: turns of phrase are everybody's. */
export class Commonness {
  /** By the last bits of the shingle: the few that meet there by chance are far fewer than what makes a turn of phrase. */
  readonly #counts: Int32Array;
  readonly #mask: number;
  #texts = 0;

  /** For so many texts, or somewhat more. */
  constructor(texts: number) {
    const size = 1 << Math.min(22, Math.max(10, 38 - Math.clz32(texts)));
    this.#counts = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** One more text that is no copy of those counted before. */
  count(shingles: Int32Array): void {
    this.#texts += 1;
    for (const shingle of shingles) this.#counts[shingle & this.#mask] = (this.#counts[shingle & this.#mask] ?? 0) + 1;
  }

  /** 1 for what no text was seen to have, a half for what one text in two hundred has (twenty where there are few). */
  weightOf(shingle: number): number {
    const half = Math.max(20, this.#texts / 200);
    return half / (half + (this.#counts[shingle & this.#mask] ?? 0));
  }
}
