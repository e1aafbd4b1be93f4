import { denseAtLengthOne, denseProduct } from '../words/latent-space.ts';
import { fraction, generatorOf } from '../words/seeded.ts';
import type { Generator } from '../words/seeded.ts';

const mostRounds = 100;

/** Few texts are tried often, for chance then decides much; many texts a few times. */
function startsFor(points: number): number {
  return Math.max(3, Math.min(50, Math.floor(20_000 / Math.max(1, points))));
}

/**
 * Groups of points of length 1 around `groups` middles (spherical k-means, started by k-means++), the best of several tries.
 * Gives the group of each point, 0 … groups − 1; a group may be empty where points coincide. The seed settles everything.
 */
export function kMeans(points: readonly Float64Array[], groups: number, seed: number, starts = startsFor(points.length)): readonly number[] {
  const generator = generatorOf(seed);
  let best: readonly number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < starts; start += 1) {
    const { group, closeness } = settle(points, firstMiddles(points, groups, generator));
    // Sums of another order differ in the last digits, and must not decide.
    if (closeness <= most + 1e-9) continue;
    most = closeness;
    best = group;
  }
  return best;
}

function firstMiddles(points: readonly Float64Array[], groups: number, generator: Generator): Float64Array[] {
  const first = points[generator() % Math.max(1, points.length)];
  if (first === undefined) return [];
  const middles = [first];
  const far = points.map((point) => Math.max(0, 1 - denseProduct(point, first)));
  while (middles.length < Math.min(groups, points.length)) {
    let left = fraction(generator) * far.reduce((sum, distance) => sum + distance, 0);
    let chosen = far.findIndex((distance) => (left -= distance) < 0);
    if (chosen < 0) chosen = generator() % points.length;
    const middle = points[chosen] ?? first;
    middles.push(middle);
    for (const [at, point] of points.entries()) far[at] = Math.min(far[at] ?? 0, Math.max(0, 1 - denseProduct(point, middle)));
  }
  return middles;
}

function settle(points: readonly Float64Array[], begun: readonly Float64Array[]): { readonly group: readonly number[]; readonly closeness: number } {
  let middles = begun;
  let group: number[] = [];
  let closeness = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    closeness = 0;
    const next = points.map((point) => {
      const found = nearest(point, middles);
      closeness += found.cosine;
      return found.place;
    });
    const settled = group.length > 0 && next.every((place, at) => place === group[at]);
    group = next;
    if (settled) break;
    middles = middlesOf(points, group, middles);
  }
  return { group, closeness };
}

function nearest(point: Float64Array, middles: readonly Float64Array[]): { readonly place: number; readonly cosine: number } {
  let [place, cosine] = [0, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < middles.length; at += 1) {
    const own = denseProduct(point, middles[at] ?? point);
    if (own > cosine + 1e-12) [place, cosine] = [at, own];
  }
  return { place, cosine };
}

function middlesOf(points: readonly Float64Array[], group: readonly number[], before: readonly Float64Array[]): readonly Float64Array[] {
  const sums = before.map((middle) => new Float64Array(middle.length));
  for (const [at, point] of points.entries()) {
    const sum = sums[group[at] ?? 0];
    if (sum !== undefined) for (let place = 0; place < sum.length; place += 1) sum[place] = (sum[place] ?? 0) + (point[place] ?? 0);
  }
  // A middle that lost all its points stays where it was.
  return sums.map((sum, at) => (sum.some((value) => value !== 0) ? denseAtLengthOne(sum) : (before[at] ?? sum)));
}
