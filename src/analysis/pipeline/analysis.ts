import type { Language } from '../../process/vocabulary/language.ts';
import type { Coding } from '../coding/coding.ts';
import type { TextToCode } from '../coding/side.ts';
import type { Group } from '../grouping/grouping.ts';

/** A card, an input or a recommendation. Ids are unique; the language, if not given, is told from the text. */
export interface Card {
  readonly id: string;
  readonly text: string;
  readonly language?: Language;
}

/** Copies of one text: they are coded and grouped as one, and every one of them stays in sight. */
export interface CardCluster {
  /** In the order of the cards. */
  readonly members: readonly string[];
  /** The member that stands for them. */
  readonly medoid: string;
  /** The language of the medoid; null where it cannot be told. */
  readonly language: Language | null;
}

export interface CodedCluster extends Coding {
  /** The id of the cluster's medoid. */
  readonly medoid: string;
}

export interface Analysis {
  readonly clusters: readonly CardCluster[];
  /** For each codebook, the coding of each cluster, in the order of the clusters. */
  readonly codes: readonly { readonly taxonomy: string; readonly codings: readonly CodedCluster[] }[];
  /** For each code of each codebook that is the best for any cluster: groups of clusters, by the ids of their medoids. */
  readonly groups: readonly { readonly taxonomy: string; readonly code: string; readonly groups: readonly Group[] }[];
}

/** A text and the code that a person gave it in one taxonomy: what is coded after it learns from it. */
export interface TaughtCoding extends TextToCode {
  readonly taxonomy: string;
  readonly code: string;
}

export interface AnalysisOptions {
  /** Texts of the process, a paragraph each, from which the weight of words is learnt beside the cards. */
  readonly background?: readonly TextToCode[];
  readonly seed?: number;
  readonly confirmed?: readonly TaughtCoding[];
}

export const stages = ['languages', 'near-duplicates', 'coding', 'grouping'] as const;
export type Stage = (typeof stages)[number];

/** How far a stage is; `total` is the same as long as it lasts. */
export interface AnalysisProgress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}
