/** A text as weights of terms: places ascending, length 1 (or no terms at all). */
export interface SparseVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** The terms that were seen when it was fitted, each with its place and its inverse document frequency. Never changes. */
export interface TermSpace {
  readonly places: ReadonlyMap<string, number>;
  readonly idf: Float64Array;
  readonly documents: number;
}

export const emptyVector: SparseVector = { terms: new Int32Array(0), weights: new Float64Array(0) };

// Logarithms differ between engines in the last digits; nine decimals are the same everywhere.
const decimals = 1e9;

/**
 * Places and weights of all terms of some documents (lists of stems): idf = 1 + ln((n + 1) / (df + 1)), to nine decimals.
 * `also` are documents whose terms get a place without counting as seen: the texts of a codebook, which are not part of the background.
 */
export function fitTerms(documents: Iterable<readonly string[]>, also: Iterable<readonly string[]> = []): TermSpace {
  const places = new Map<string, number>();
  const counts: number[] = [];
  const lastSeen: number[] = [];
  let n = 0;
  for (const document of documents) {
    n += 1;
    for (const term of document) {
      const place = placeOf(term, places);
      if (lastSeen[place] === n) continue;
      lastSeen[place] = n;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  for (const document of also) for (const term of document) placeOf(term, places);
  const idf = Float64Array.from({ length: places.size }, (_, place) => Math.round((1 + Math.log((n + 1) / ((counts[place] ?? 0) + 1))) * decimals) / decimals);
  return { places, idf, documents: n };
}

function placeOf(term: string, places: Map<string, number>): number {
  const known = places.get(term);
  if (known !== undefined) return known;
  places.set(term, places.size);
  return places.size - 1;
}

/** The vector of a text's stems: √count × idf, at length 1. Terms without a place in the space are left out. */
export function vectorOf(stems: readonly string[], { places, idf }: TermSpace): SparseVector {
  const found: number[] = [];
  for (const stem of stems) {
    const place = places.get(stem);
    if (place !== undefined) found.push(place);
  }
  const terms = Int32Array.from(found).sort();
  let size = 0;
  const weights = new Float64Array(terms.length);
  for (const term of terms) {
    if (size > 0 && terms[size - 1] === term) weights[size - 1] = (weights[size - 1] ?? 0) + 1;
    else {
      terms[size] = term;
      weights[size] = 1;
      size += 1;
    }
  }
  for (let at = 0; at < size; at += 1) weights[at] = Math.sqrt(weights[at] ?? 0) * (idf[terms[at] ?? 0] ?? 0);
  return atLengthOne({ terms: terms.slice(0, size), weights: weights.slice(0, size) });
}

export function atLengthOne({ terms, weights }: SparseVector): SparseVector {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  if (squares === 0) return emptyVector;
  const length = Math.sqrt(squares);
  return { terms, weights: weights.map((weight) => weight / length) };
}

/** The sum of products of two vectors; of two vectors of length 1, their cosine. */
export function product(a: SparseVector, b: SparseVector): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const [left, right] = [a.terms[i] ?? 0, b.terms[j] ?? 0];
    if (left === right) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return sum;
}

/** The weighted sum of some vectors, in their order, not brought to any length. */
export function weightedSum(parts: readonly { readonly vector: SparseVector; readonly weight: number }[]): SparseVector {
  const sums = new Map<number, number>();
  for (const { vector, weight } of parts) for (const [at, term] of vector.terms.entries()) sums.set(term, (sums.get(term) ?? 0) + weight * (vector.weights[at] ?? 0));
  const terms = Int32Array.from(sums.keys()).sort();
  return { terms, weights: Float64Array.from(terms, (term) => sums.get(term) ?? 0) };
}

/** At most so many of some things, evenly from first to last. */
export function evenly<T>(things: readonly T[], most: number): readonly T[] {
  return things.length <= most ? things : Array.from({ length: most }, (_, at) => things[Math.floor((at * things.length) / most)]).filter((thing) => thing !== undefined);
}
