import type { Commonness } from './commonness.ts';
import { signatureOf } from './signature.ts';

/** All that is compared of a text: its pairs of words and what each weighs. */
export interface Weighed {
  readonly shingles: Int32Array;
  readonly weights: Float32Array;
  readonly weight: number;
}

/** With the signature by which those like it are found. */
export interface Fingerprint extends Weighed {
  readonly signature: Int32Array;
}

/** What weighs less is a turn of phrase: it counts in the measure, yet finds only strangers. */
const telling = 0.25;

export function weighed(shingles: Int32Array, commonness: Commonness): Weighed {
  const weights = new Float32Array(shingles.length);
  let weight = 0;
  for (let place = 0; place < shingles.length; place += 1) {
    weights[place] = commonness.weightOf(shingles[place] ?? 0);
    weight += weights[place] ?? 0;
  }
  return { shingles, weights, weight };
}

export function fingerprint(shingles: Int32Array, commonness: Commonness): Fingerprint {
  const all = weighed(shingles, commonness);
  const kept = new Int32Array(shingles.length);
  let found = 0;
  for (let place = 0; place < shingles.length; place += 1) {
    if ((all.weights[place] ?? 0) < telling) continue;
    kept[found] = shingles[place] ?? 0;
    found += 1;
  }
  return { ...all, signature: signatureOf(found > 0 ? kept.subarray(0, found) : shingles) };
}

/** The share of what either of two texts has that both have (Jaccard, each pair of words by its weight), 0 to 1; 0 where it cannot reach `least`. */
export function likeness(one: Weighed, other: Weighed, least = 0): number {
  if (Math.min(one.weight, other.weight) < least * Math.max(one.weight, other.weight)) return 0;
  const left = one.shingles;
  const right = other.shingles;
  let here = 0;
  let there = 0;
  let common = 0;
  while (here < left.length && there < right.length) {
    const value = left[here] ?? 0;
    const against = right[there] ?? 0;
    if (value === against) common += one.weights[here] ?? 0;
    if (value <= against) here += 1;
    if (against <= value) there += 1;
  }
  return common === 0 ? 0 : common / (one.weight + other.weight - common);
}
