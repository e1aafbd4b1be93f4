import { denseProduct } from '../words/latent-space.ts';
import { after, mergesOf } from './chain.ts';
import type { Cluster } from './chain.ts';
import { kMeans } from './k-means.ts';
import { byUnits, labelsOf } from './labels.ts';
import { learnPlaces, pointsOf, wordsOf } from './points.ts';
import type { ItemToGroup, Placing, Word } from './points.ts';

export type { ItemToGroup } from './points.ts';

/** Texts about the same thing: all their ids in order, the text nearest to all others, and the words that set the group apart. */
export interface Group {
  readonly members: readonly string[];
  /** The id of the member with the greatest mean cosine to the others: it can stand for the group. */
  readonly medoid: string;
  /** At most five words in the form they are most often written in. */
  readonly terms: readonly string[];
}

export interface GroupingOptions {
  /** Texts of the process from which it is learnt which words go together, beside the items. */
  readonly background?: readonly Omit<ItemToGroup, 'id'>[];
  readonly seed?: number;
  /** So many groups, by Ward’s method. */
  readonly groups?: number;
  /** Or: groups are joined while the mean cosine of their members is at least this, 0 to 1 (average linkage). Without either, 0.4. */
  readonly threshold?: number;
}

const defaultThreshold = 0.4;
// The chain holds the distances of all pairs: 2,000 are 32 MB and a second or two.
const mostChained = 2000;
const firstGroups = 250;
const decimals = 1e9;

/**
 * Groups texts by what they are about. Every item is in exactly one group; the largest groups come first. Neither the order of the items nor the machine changes the result; ids must be unique.
 * Above 2,000 texts, 250 small groups are formed by k-means first and then merged.
 */
export function groupItems(items: readonly ItemToGroup[], { background = [], ...options }: GroupingOptions = {}): readonly Group[] {
  const sorted = items.toSorted((a, b) => byUnits(a.id, b.id));
  return groupAmong(learnPlaces([...background, ...sorted].map(wordsOf)), sorted, options);
}

/** What several sets of texts are grouped by: learnt once from all of them and the background. */
export function learnFrom(texts: readonly Omit<ItemToGroup, 'id'>[]): Placing {
  return learnPlaces(texts.map(wordsOf));
}

/** Groups one of several sets of texts among what was learnt from all: as `groupItems`, without learning anew. */
export function groupAmong(placed: Placing, items: readonly ItemToGroup[], { seed = 1, groups, threshold = defaultThreshold }: Omit<GroupingOptions, 'background'> = {}): readonly Group[] {
  const sorted = items.toSorted((a, b) => byUnits(a.id, b.id));
  const words = sorted.map(wordsOf);
  const points = words.map(placed);
  const found = groups === undefined ? byThreshold(points, threshold, seed) : byNumber(points, groups, seed);
  return describe(sorted, words, points, found);
}

/** The group of each item in groups of a wanted number by k-means: a yardstick for the other ways. In the order of the items. */
export function kMeansOf(items: readonly ItemToGroup[], groups: number, seeds: readonly number[], background: readonly Omit<ItemToGroup, 'id'>[] = []): readonly (readonly number[])[] {
  const points = pointsOf(items.map(wordsOf), background.map(wordsOf));
  return seeds.map((seed) => kMeans(points, groups, seed));
}

function byThreshold(points: readonly Float64Array[], threshold: number, seed: number): readonly number[] {
  const start = startOf(points, seed);
  const merges = mergesOf(start.clusters, 'average').filter(({ distance }) => distance <= 1 - threshold + 1e-9);
  const group = after(start.clusters.length, merges);
  return start.place.map((place) => group[place] ?? 0);
}

function byNumber(points: readonly Float64Array[], groups: number, seed: number): readonly number[] {
  const start = startOf(points, seed);
  const wanted = Math.max(1, Math.min(Math.floor(groups), start.clusters.length));
  const group = after(start.clusters.length, mergesOf(start.clusters, 'ward').slice(0, start.clusters.length - wanted));
  return start.place.map((place) => group[place] ?? 0);
}

/** What the chain starts from: each point alone, or small groups of many. */
function startOf(points: readonly Float64Array[], seed: number): { readonly clusters: readonly Cluster[]; readonly place: readonly number[] } {
  if (points.length <= mostChained) return { clusters: points.map((mean) => ({ size: 1, mean })), place: points.map((_, at) => at) };
  const raw = kMeans(points, firstGroups, seed, 1);
  const numbers = new Map([...new Set(raw)].toSorted((a, b) => a - b).map((number, at) => [number, at]));
  const place = raw.map((number) => numbers.get(number) ?? 0);
  const members = Array.from({ length: numbers.size }, (): Float64Array[] => []);
  for (const [at, number] of place.entries()) members[number]?.push(points[at] ?? new Float64Array(0));
  return { clusters: members.map((own) => ({ size: own.length, mean: meanOf(own) })), place };
}

function meanOf(points: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(points[0]?.length ?? 0);
  for (const point of points) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (point[at] ?? 0);
  return sum.map((value) => value / points.length);
}

function describe(items: readonly ItemToGroup[], words: readonly (readonly Word[])[], points: readonly Float64Array[], group: readonly number[]): readonly Group[] {
  const places = [...Map.groupBy(items.keys(), (at) => group[at] ?? 0).values()];
  const labels = labelsOf(places.map((own) => own.flatMap((at) => words[at] ?? [])));
  return places
    .map((own, at) => ({ members: own.map((place) => items[place]?.id ?? ''), medoid: items[medoidOf(own, points)]?.id ?? '', terms: labels[at] ?? [] }))
    .toSorted((a, b) => b.members.length - a.members.length || byUnits(a.medoid, b.medoid));
}

function medoidOf(places: readonly number[], points: readonly Float64Array[]): number {
  const mean = meanOf(places.map((place) => points[place] ?? new Float64Array(0)));
  const close = (place: number) => Math.round(denseProduct(points[place] ?? mean, mean) * decimals);
  return places.reduce((best, place) => (close(place) > close(best) ? place : best), places[0] ?? 0);
}
