import { bandOf, signatureLength } from './signature.ts';

/** Texts by the bands of some rows into which their signatures fall: those alike share one the more often, the fewer rows. */
export class Bands {
  readonly #rows: number;
  readonly #bands: number;
  /** Chains: the head of each bucket, and for each band of each text its hash and the entry before it. Entries count from one. */
  #heads = new Int32Array(1 << 14);
  #before = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  /** The last question that met a text. */
  readonly #met: number[] = [];
  #questions = 0;

  constructor(rows: number) {
    this.#rows = rows;
    this.#bands = signatureLength / rows;
  }

  /** The texts count from nought. */
  add(signature: Int32Array): number {
    const text = this.#met.push(0) - 1;
    if (this.#met.length * this.#bands > this.#hashes.length) this.#grow();
    for (let band = 0; band < this.#bands; band += 1) this.#link(text * this.#bands + band, bandOf(signature, band * this.#rows, this.#rows));
    return text;
  }

  /** Shows each text that shares a band once, the newest of a bucket first; what answers true has seen enough of that bucket. */
  sharing(signature: Int32Array, show: (text: number, band: number) => boolean): void {
    this.#questions += 1;
    for (let band = 0; band < this.#bands; band += 1) {
      const hash = bandOf(signature, band * this.#rows, this.#rows);
      for (let entry = this.#heads[this.#bucketOf(hash)] ?? 0; entry > 0; entry = this.#before[entry - 1] ?? 0) {
        if (this.#hashes[entry - 1] !== hash) continue;
        const text = Math.floor((entry - 1) / this.#bands);
        if (this.#met[text] === this.#questions) continue;
        this.#met[text] = this.#questions;
        if (show(text, band)) break;
      }
    }
  }

  #bucketOf(hash: number): number {
    return hash & (this.#heads.length - 1);
  }

  #link(entry: number, hash: number): void {
    const bucket = this.#bucketOf(hash);
    this.#hashes[entry] = hash;
    this.#before[entry] = this.#heads[bucket] ?? 0;
    this.#heads[bucket] = entry + 1;
  }

  #grow(): void {
    const hashes = this.#hashes;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#before = new Int32Array(hashes.length * 2);
    this.#heads = new Int32Array(hashes.length * 4);
    for (let entry = 0; entry < hashes.length; entry += 1) this.#link(entry, hashes[entry] ?? 0);
  }
}
