import { loadavg } from 'node:os';
import type { AnalysisQuestion, ClustersAnswer } from './analysis-child.ts';
import { levels, makeCards } from './cards.ts';
import { startChild } from './feed-children.ts';
import { countPairs } from './pair-counts.ts';
import type { PairCounts } from './pair-counts.ts';
import { atLeast, atMost } from './report.ts';
import type { Report } from './report.ts';

const cardCount = 100_000;
/** Thresholds were chosen on seeds 11, 7 and 2024; these two played no part in that. Goals are for the worse of them. */
const seeds = [2025, 8] as const;

/**
 * A hundred thousand made-up cards among which copies are to be found, edited at levels of 0, 8, 20 and 35 % of the words.
 * Made-up edits are not human paraphrase: who says the same in other words is not found by this, and what `matching` measures.
 */
export async function benchDuplicates(): Promise<Report> {
  const figures: Record<string, number> = { 'load of the machine before': loadavg()[0] ?? Number.NaN, cards: cardCount };
  const runs: (PairCounts & { readonly seconds: number; readonly megabytes: number })[] = [];
  for (const seed of seeds) {
    const cards = makeCards(cardCount, seed);
    const child = startChild<AnalysisQuestion, ClustersAnswer>('analysis-child');
    try {
      const { clusters, seconds, cpuSeconds, megabytes, megabytesBefore } = await child.ask({ do: 'near-duplicates', texts: cards.map(({ text }) => text) });
      const counts = countPairs(cards, clusters);
      runs.push({ ...counts, seconds, megabytes });
      const named = { origins: new Set(cards.map(({ origin }) => origin)).size, clusters: clusters.length, precision: counts.precision, recall: counts.recall, 'recall of origins with 2 to 5 copies': counts.recallOfSmall, 'clusters of one origin only, %': counts.pure * 100, 's': seconds, 'CPU s': cpuSeconds, 'MB at most': megabytes, 'MB before the work': megabytesBefore };
      for (const [name, value] of Object.entries(named)) figures[`seed ${seed}: ${name}`] = value;
      for (const [at, level] of levels.entries()) figures[`seed ${seed}: ${level} % edits, in the main cluster, %`] = (counts.inMain[at] ?? 0) * 100;
    } finally {
      await child.stop();
    }
  }
  const worst = (of: (run: (typeof runs)[number]) => number) => Math.min(...runs.map(of));
  return {
    bench: 'duplicates',
    figures,
    goals: [
      atLeast('pairwise precision', 0.99, worst(({ precision }) => precision)),
      atLeast('pairwise recall', 0.9, worst(({ recall }) => recall)),
      atLeast('20 % edits, in the main cluster', 95, worst(({ inMain }) => (inMain[2] ?? 0) * 100), ' %'),
      atMost('time', 30, -worst(({ seconds }) => -seconds), ' s'),
      atMost('memory', 1000, -worst(({ megabytes }) => -megabytes), ' MB'),
    ],
  };
}
