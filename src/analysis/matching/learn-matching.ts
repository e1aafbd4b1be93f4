import type { Corpus } from './corpus.ts';
import { firstLook } from './first-look.ts';
import { fitLogistic } from './fit-logistic.ts';
import type { Labelled } from './fit-logistic.ts';
import type { Columns } from './likenesses.ts';
import { applyWeights } from './logistic.ts';
import type { Weights } from './logistic.ts';
import type { MatchingWeights } from './match-scores.ts';
import { secondLook } from './second-look.ts';

export interface LabelledCorpus {
  readonly topic: string;
  readonly corpus: Corpus;
  /** 1, 0, or −1 for pairs that were not decided. */
  readonly labels: Int8Array;
}

const parts = 6;

/**
 * Learns both looks from pairs that people labelled. The second is learnt on first scores of topics that the first had not seen, as it will meet them.
 * Topics are dealt into six parts in the order of their first corpus. What new topics may expect is told only by topics that were left out of the whole: second scores made with the help of these parts look better than they are.
 */
export function learnMatching(corpora: readonly LabelledCorpus[]): MatchingWeights {
  const topics = [...new Set(corpora.map(({ topic }) => topic))];
  const partOf = corpora.map(({ topic }) => topics.indexOf(topic) % parts);
  const first = corpora.map(({ corpus, labels }): Labelled => ({ columns: firstLook(corpus), labels }));
  const firstScores = acrossParts(first, partOf);
  const second = corpora.map(({ corpus, labels }, place): Labelled => ({ columns: secondLook(corpus, columnsOf(first, place), firstScores[place] ?? new Float64Array(0)), labels }));
  return { first: fitLogistic(first), second: fitLogistic(second) };
}

function columnsOf(tables: readonly Labelled[], place: number): Columns {
  return tables[place]?.columns ?? new Map<string, Float64Array>();
}

/** Scores of each table by weights fitted on the tables of all other parts. */
function acrossParts(tables: readonly Labelled[], partOf: readonly number[]): readonly Float64Array[] {
  const weights = Array.from({ length: parts }, (_, part): Weights => fitLogistic(tables.filter((_, place) => partOf[place] !== part)));
  return tables.map(({ columns, labels }, place) => applyWeights(weights[partOf[place] ?? 0] ?? {}, columns, labels.length));
}
