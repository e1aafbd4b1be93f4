import { stir } from './shingles.ts';

/** So many least hashes stand for a text; the share in which two signatures agree estimates the likeness of their texts. */
export const signatureLength = 128;

const flips = Int32Array.from({ length: signatureLength }, (_, row) => stir(row * 2 + 1));
const factors = Int32Array.from({ length: signatureLength }, (_, row) => stir(row * 2 + 2) | 1);

/** MinHash (Broder): of each of 128 fixed reorderings of all shingles, the first one that the text has. */
export function signatureOf(shingles: Int32Array): Int32Array {
  const least = new Int32Array(signatureLength).fill(0x7fffffff);
  for (let place = 0; place < shingles.length; place += 1) {
    const value = shingles[place] ?? 0;
    for (let row = 0; row < signatureLength; row += 1) {
      const hash = Math.imul(value ^ (flips[row] ?? 0), factors[row] ?? 1);
      if (hash < (least[row] ?? 0)) least[row] = hash;
    }
  }
  return least;
}

/** One number for some rows of a signature together with which rows they are. */
export function bandOf(signature: Int32Array, from: number, rows: number): number {
  let hash = Math.imul(from + 1, 0x9e3779b1);
  for (let row = from; row < from + rows; row += 1) hash = stir(hash ^ (signature[row] ?? 0));
  return hash;
}
