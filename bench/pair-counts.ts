import type { NearDuplicates } from '../src/analysis/near-duplicates/find-near-duplicates.ts';
import { levels } from './cards.ts';
import type { MadeCard } from './cards.ts';

export interface PairCounts {
  /** Of the pairs of cards that were put together, the share that are copies of one origin. */
  readonly precision: number;
  /** Of the pairs that are copies of one origin, the share that were put together. */
  readonly recall: number;
  /** The same where the origin has two to five copies: large clusters have most pairs and are the easier ones. */
  readonly recallOfSmall: number;
  /** Of the clusters of two or more, the share with cards of one origin only. */
  readonly pure: number;
  /** For each edit level: of the copies of origins with two or more, the share in the cluster that has most of them. */
  readonly inMain: readonly number[];
}

const small = 5;

export function countPairs(cards: readonly MadeCard[], clusters: readonly NearDuplicates[]): PairCounts {
  const origins = Map.groupBy(cards, ({ origin }) => origin);
  const mains = new Map<number, { readonly cluster: number; readonly size: number }>();
  let [together, copies, copiesOfSmall, several, pure] = [0, 0, 0, 0, 0];
  for (const [cluster, { members }] of clusters.entries()) {
    const shares = [...Map.groupBy(members, (place) => cards[place]?.origin ?? -1)];
    together += pairs(members.length);
    if (members.length > 1) several += 1;
    if (members.length > 1 && shares.length === 1) pure += 1;
    for (const [origin, { length }] of shares) {
      copies += pairs(length);
      if ((origins.get(origin)?.length ?? 0) <= small) copiesOfSmall += pairs(length);
      if (length > (mains.get(origin)?.size ?? 0)) mains.set(origin, { cluster, size: length });
    }
  }
  const sizes = [...origins.values()].map(({ length }) => length);
  return { precision: copies / together, recall: copies / sum(sizes.map(pairs)), recallOfSmall: copiesOfSmall / sum(sizes.filter((size) => size <= small).map(pairs)), pure: pure / several, inMain: sharesInMain(cards, clusters, origins, mains) };
}

function sharesInMain(cards: readonly MadeCard[], clusters: readonly NearDuplicates[], origins: ReadonlyMap<number, readonly MadeCard[]>, mains: ReadonlyMap<number, { readonly cluster: number }>): readonly number[] {
  const clusterOf = new Map(clusters.flatMap(({ members }, cluster) => members.map((place): [number, number] => [place, cluster])));
  return levels.map((level) => {
    let [all, found] = [0, 0];
    for (const [place, card] of cards.entries()) {
      if (card.level !== level || (origins.get(card.origin)?.length ?? 0) < 2) continue;
      all += 1;
      if (mains.get(card.origin)?.cluster === clusterOf.get(place)) found += 1;
    }
    return found / all;
  });
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
