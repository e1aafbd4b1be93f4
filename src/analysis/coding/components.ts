import { depths, fitLatentSpace, latentVectorOf, shallower } from '../words/latent-space.ts';
import type { LatentSpace } from '../words/latent-space.ts';
import { evenly, vectorOf } from '../words/vectors.ts';
import type { SparseVector, TermSpace } from '../words/vectors.ts';

/**
 * One way to compare a text with every code. It is linear in the text's vector, so it is kept as a table: for each term, what it adds to each code.
 * The text's own length is left out on purpose: it is the same for all codes, and scores are only compared among the codes of one text.
 */
export interface Component {
  readonly table: Float64Array;
  readonly weight: number;
  /** Which codes have a text for this component; the others get its mean. */
  readonly present: readonly boolean[];
}

/** The stems of what a code says, part by part: heading and introduction are never joined, which costs ten points of a hundred. */
export interface CodeStems {
  readonly heading: readonly string[];
  readonly introduction: readonly string[];
}

// Enough to learn which words go together; more costs time and changes nothing.
const mostFitted = 5000;

/** The words' own cosines with heading and introduction, each with weight 1; the latent pair, at two depths, with weight 1 in all. */
export function componentsOf(codes: readonly CodeStems[], background: readonly (readonly string[])[], space: TermSpace): readonly Component[] {
  const fitted = evenly(background, mostFitted).map((stems) => vectorOf(stems, space));
  const latent = fitLatentSpace(fitted, space.places.size, depths.deep);
  const shallow = shallower(latent, depths.shallow);
  return [codes.map(({ heading }) => heading), codes.map(({ introduction }) => introduction)].flatMap((texts) => {
    const vectors = texts.map((stems) => vectorOf(stems, space));
    return [wordComponent(vectors, space, 1), latentComponent(vectors, space, shallow), latentComponent(vectors, space, latent)];
  });
}

export function wordComponent(codes: readonly SparseVector[], space: TermSpace, weight: number): Component {
  const table = new Float64Array(space.places.size * codes.length);
  for (const [code, { terms, weights }] of codes.entries()) for (const [at, term] of terms.entries()) table[term * codes.length + code] = weights[at] ?? 0;
  return { table, weight, present: codes.map(({ terms }) => terms.length > 0) };
}

function latentComponent(codes: readonly SparseVector[], space: TermSpace, latent: LatentSpace): Component {
  const { dimensions, rows } = latent;
  const places = codes.map((vector) => latentVectorOf(vector, latent));
  const table = new Float64Array(space.places.size * codes.length);
  for (let term = 0; term < space.places.size; term += 1) {
    for (const [code, place] of places.entries()) {
      let sum = 0;
      for (let at = 0; at < dimensions; at += 1) sum += (rows[term * dimensions + at] ?? 0) * (place[at] ?? 0);
      table[term * codes.length + code] = sum;
    }
  }
  return { table, weight: 0.25, present: places.map((place) => place.some((value) => value !== 0)) };
}

/** What a component says of a text for each code, as distances from its mean in standard deviations; zeros where it says the same of all. */
export function standardScores({ table, present }: Component, { terms, weights }: SparseVector): Float64Array {
  const codes = present.length;
  const sums = new Float64Array(codes);
  for (const [at, term] of terms.entries()) {
    const weight = weights[at] ?? 0;
    for (let code = 0, from = term * codes; code < codes; code += 1) sums[code] = (sums[code] ?? 0) + weight * (table[from + code] ?? 0);
  }
  return standardized(sums, present);
}

/** Values as distances from the mean of those present, in standard deviations; absent ones stand at the mean. */
export function standardized(values: Float64Array, present: readonly boolean[]): Float64Array {
  let [count, sum, squares] = [0, 0, 0];
  for (const [at, value] of values.entries()) {
    if (present[at] !== true) continue;
    count += 1;
    sum += value;
  }
  const mean = count === 0 ? 0 : sum / count;
  for (const [at, value] of values.entries()) if (present[at] === true) squares += (value - mean) * (value - mean);
  const deviation = count === 0 ? 0 : Math.sqrt(squares / count);
  return values.map((value, at) => (present[at] === true && deviation > 1e-9 ? (value - mean) / deviation : 0));
}
