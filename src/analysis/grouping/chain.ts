import { denseProduct } from '../words/latent-space.ts';

/** Points that start together: how many they are, and their mean. */
export interface Cluster {
  readonly size: number;
  readonly mean: Float64Array;
}

/** Two clusters joined, by their places among the starting ones (a joined cluster keeps the smaller place), and at what distance. */
export interface Merge {
  readonly kept: number;
  readonly joined: number;
  readonly distance: number;
}

/**
 * `average`: the mean of 1 − cosine between the members of two clusters. `ward`: the growth of the squared distances to the mean.
 * Both never bring merged clusters nearer to a third, which the chain needs.
 */
export type Linkage = 'average' | 'ward';

/** All merges of a hierarchy, nearest first, by the nearest-neighbour chain: n² time and memory. Equal distances go to the smaller place. */
export function mergesOf(clusters: readonly Cluster[], linkage: Linkage): readonly Merge[] {
  const n = clusters.length;
  const sizes = clusters.map(({ size }) => size);
  const distances = distancesOf(clusters, linkage);
  const alive = Array.from({ length: n }, () => true);
  const merges: Merge[] = [];
  const chain: number[] = [];
  while (merges.length < n - 1) {
    if (chain.length === 0) chain.push(alive.indexOf(true));
    const last = chain.at(-1) ?? 0;
    const before = chain.at(-2);
    const next = nearestTo(last, before, distances, alive);
    if (next !== before) {
      chain.push(next);
      continue;
    }
    chain.length -= 2;
    const [kept, joined] = [Math.min(last, next), Math.max(last, next)];
    merges.push({ kept, joined, distance: distances[last * n + next] ?? 0 });
    join(kept, joined, { distances, sizes, alive, linkage });
  }
  return merges.map((merge, at) => ({ merge, at })).toSorted((a, b) => a.merge.distance - b.merge.distance || a.at - b.at).map(({ merge }) => merge);
}

/** The cluster of each starting one after some merges, numbered from 0 in the order of first members. */
export function after(count: number, merges: readonly Merge[]): readonly number[] {
  const parent = Array.from({ length: count }, (_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const { kept, joined } of merges) {
    const [a, b] = [root(kept), root(joined)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const numbers = new Map<number, number>();
  return parent.map((_, place) => {
    const at = root(place);
    const number = numbers.get(at) ?? numbers.size;
    numbers.set(at, number);
    return number;
  });
}

function distancesOf(clusters: readonly Cluster[], linkage: Linkage): Float64Array {
  const n = clusters.length;
  const squares = clusters.map(({ mean }) => denseProduct(mean, mean));
  const distances = new Float64Array(n * n);
  for (const [a, one] of clusters.entries()) {
    for (let b = a + 1; b < n; b += 1) {
      const other = clusters[b] ?? one;
      const cosine = denseProduct(one.mean, other.mean);
      const apart = Math.max(0, (squares[a] ?? 0) + (squares[b] ?? 0) - 2 * cosine);
      const distance = linkage === 'average' ? 1 - cosine : (2 * one.size * other.size * apart) / (one.size + other.size);
      distances[a * n + b] = distance;
      distances[b * n + a] = distance;
    }
  }
  return distances;
}

function nearestTo(place: number, before: number | undefined, distances: Float64Array, alive: readonly boolean[]): number {
  const n = alive.length;
  // The one we came from wins a tie, or the chain would never end.
  let nearest = before ?? -1;
  let least = before === undefined ? Number.POSITIVE_INFINITY : (distances[place * n + before] ?? 0);
  for (let other = 0; other < n; other += 1) {
    if (other === place || alive[other] !== true) continue;
    const distance = distances[place * n + other] ?? 0;
    if (distance < least) [nearest, least] = [other, distance];
  }
  return nearest;
}

interface Growing {
  readonly distances: Float64Array;
  readonly sizes: number[];
  readonly alive: boolean[];
  readonly linkage: Linkage;
}

/** Lance and Williams: the distances of the joined cluster from those of its two parts. */
function join(kept: number, joined: number, { distances, sizes, alive, linkage }: Growing): void {
  const n = alive.length;
  const [a, b] = [sizes[kept] ?? 1, sizes[joined] ?? 1];
  const between = distances[kept * n + joined] ?? 0;
  alive[joined] = false;
  for (let other = 0; other < n; other += 1) {
    if (other === kept || alive[other] !== true) continue;
    const [fromKept, fromJoined, c] = [distances[kept * n + other] ?? 0, distances[joined * n + other] ?? 0, sizes[other] ?? 1];
    const distance = linkage === 'average' ? (a * fromKept + b * fromJoined) / (a + b) : ((a + c) * fromKept + (b + c) * fromJoined - c * between) / (a + b + c);
    distances[kept * n + other] = distance;
    distances[other * n + kept] = distance;
  }
  sizes[kept] = a + b;
}
