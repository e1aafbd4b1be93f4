import { kmeans } from 'ml-kmeans';
import { PCA } from 'ml-pca';
import type { StanceEntry } from '../src/analysis/opinion/stance-matrix.ts';

export interface Reference {
  readonly holders: readonly string[];
  readonly places: readonly (readonly number[])[];
  /** Shares of the variance. */
  readonly axes: readonly number[];
}

/** The map by other people's program: the whole table with means written in, principal components by singular values, places by the same correction. */
export function referencePlaces(entries: readonly StanceEntry[], least: number): Reference {
  const [holders, proposals] = [[...new Set(entries.map(({ holder }) => holder))], [...new Set(entries.map(({ proposal }) => proposal))]];
  const said = Map.groupBy(entries, ({ holder }) => holder);
  const votes = holders.map((holder) => new Map((said.get(holder) ?? []).map(({ proposal, stance }) => [proposal, stance])));
  const means = new Map([...Map.groupBy(entries, ({ proposal }) => proposal)].map(([proposal, own]) => [proposal, own.reduce((sum, { stance }) => sum + stance, 0) / own.length]));
  const table = votes.map((own) => proposals.map((proposal) => own.get(proposal) ?? means.get(proposal) ?? 0));
  const pca = new PCA(table);
  const places = pca.predict(table, { nComponents: 2 }).to2DArray().map((place, row) => place.map((part) => part * Math.sqrt(proposals.length / (votes[row]?.size ?? 1))));
  const placed = holders.map((holder, row) => ({ holder, place: places[row] ?? [], count: votes[row]?.size ?? 0 })).filter(({ count }) => count >= least);
  return { holders: placed.map(({ holder }) => holder), places: placed.map(({ place }) => place), axes: pca.getExplainedVariance().slice(0, 2) };
}

/** The clustering with the least inertia of so many starts. */
export function referenceGroups({ places }: Reference, clusters: number, starts: number): readonly number[] {
  let [best, least]: [readonly number[], number] = [[], Number.POSITIVE_INFINITY];
  const data = places.map((place) => [...place]);
  for (let seed = 1; seed <= starts; seed += 1) {
    const found = kmeans(data, clusters, { seed, maxIterations: 1000, tolerance: 1e-12 });
    const inertia = data.reduce((sum, place, at) => sum + found.distance(place, found.centroids[found.clusters[at] ?? 0] ?? []), 0);
    if (inertia < least) [best, least] = [found.clusters, inertia];
  }
  return best;
}

/** Group-informed consensus in whole numbers up to the last division, to 30 digits. */
export function exactConsensus(votes: readonly (readonly { readonly stance: number }[])[]): number {
  let [above, below] = [1n, 1n];
  for (const own of votes) {
    above *= BigInt(own.filter(({ stance }) => stance === 1).length + 1);
    below *= BigInt(own.length + 2);
  }
  return Number(((above * 10n ** 40n) / below).toString()) / 1e40;
}
