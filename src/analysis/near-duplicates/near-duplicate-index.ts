import { Centres } from './centres.ts';
import { Commonness } from './commonness.ts';
import type { NearDuplicates } from './find-near-duplicates.ts';
import { fingerprint } from './fingerprint.ts';
import { shingle } from './shingles.ts';
import { slightlyAlike } from './thresholds.ts';

export interface KnownCluster<Id> {
  /** In the order in which they came. */
  readonly members: readonly Id[];
  readonly medoid: Id;
}

interface GrowingCluster<Id> {
  readonly members: Id[];
  readonly medoid: Id;
}

/**
 * Clusters that one more text joins in milliseconds. What weighs how much stays as it was when the index was made, and
 * clusters never merge in it: a new run over all texts may see more. It is rebuilt from the texts and their clusters.
 */
export class NearDuplicateIndex<Id> {
  readonly #commonness: Commonness;
  readonly #centres = new Centres();
  /** By the number of their centre. */
  readonly #clusters: GrowingCluster<Id>[] = [];
  readonly #equal = new Map<string, number>();

  /** `texts` and `clusters` as `findNearDuplicates` takes and gives them; `ids` name the texts, place by place. */
  constructor(ids: readonly Id[] = [], texts: readonly string[] = [], clusters: readonly NearDuplicates[] = []) {
    this.#commonness = new Commonness(clusters.length);
    for (const { medoid } of clusters) this.#commonness.count(shingle(texts[medoid] ?? '').shingles);
    for (const { members, medoid } of clusters) {
      const named = ids[medoid];
      if (named === undefined) throw new RangeError(`Text ${medoid} has no id.`);
      const cluster = this.#open(texts[medoid] ?? '', { medoid: named, members: members.flatMap((place) => ids[place] ?? []) });
      for (const place of members) this.#equal.set(shingle(texts[place] ?? '').key, cluster);
    }
  }

  /** The cluster that the text joins, itself included; undefined where it is like no other and begins one of its own. */
  add(id: Id, text: string): KnownCluster<Id> | undefined {
    const { key, shingles } = shingle(text);
    const number = this.#equal.get(key) ?? this.#centres.nearest(fingerprint(shingles, this.#commonness), slightlyAlike);
    this.#equal.set(key, number ?? this.#open(text, { medoid: id, members: [id] }));
    const cluster = number === undefined ? undefined : this.#clusters[number];
    cluster?.members.push(id);
    return cluster;
  }

  #open(text: string, cluster: GrowingCluster<Id>): number {
    this.#clusters.push(cluster);
    return this.#centres.add(fingerprint(shingle(text).shingles, this.#commonness));
  }
}
