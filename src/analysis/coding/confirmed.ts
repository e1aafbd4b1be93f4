import type { SparseVector } from '../words/vectors.ts';

/** Texts whose code a person confirmed, found again by the words they share with a new one. */
export interface Confirmed {
  readonly vectors: readonly SparseVector[];
  /** The place of the confirmed code among the codes, for each vector. */
  readonly codes: readonly number[];
  readonly postings: ReadonlyMap<number, readonly { readonly text: number; readonly weight: number }[]>;
}

export function indexConfirmed(texts: readonly { readonly vector: SparseVector; readonly code: number }[]): Confirmed {
  const postings = new Map<number, { readonly text: number; readonly weight: number }[]>();
  for (const [text, { vector }] of texts.entries()) {
    for (const [at, term] of vector.terms.entries()) {
      const list = postings.get(term) ?? [];
      list.push({ text, weight: vector.weights[at] ?? 0 });
      postings.set(term, list);
    }
  }
  return { vectors: texts.map(({ vector }) => vector), codes: texts.map(({ code }) => code), postings };
}

/** For each code, the greatest cosine (0 to 1) of a text with a confirmed text of that code. */
export function nearestConfirmed({ terms, weights }: SparseVector, { vectors, codes, postings }: Confirmed, count: number): Float64Array {
  const cosines = new Float64Array(vectors.length);
  for (const [at, term] of terms.entries()) for (const { text, weight } of postings.get(term) ?? []) cosines[text] = (cosines[text] ?? 0) + weight * (weights[at] ?? 0);
  const nearest = new Float64Array(count);
  for (const [text, code] of codes.entries()) nearest[code] = Math.max(nearest[code] ?? 0, cosines[text] ?? 0);
  return nearest;
}
