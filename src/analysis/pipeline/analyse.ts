import type { Codebook } from '../coding/codebook.ts';
import type { Analysis, AnalysisOptions, AnalysisProgress, Card } from './analysis.ts';
import { planOf } from './plan.ts';
import { stageCounter } from './stage-counter.ts';
import { doStep } from './step.ts';

export interface AnalyseOptions extends AnalysisOptions {
  /** What it throws ends the work. */
  readonly onProgress?: (progress: AnalysisProgress) => void;
}

/**
 * From cards to what is made of them: copies put together, each cluster coded to every codebook, and grouped within each
 * code. No card is left out. Pure: the same cards in the same order give the same analysis, byte for byte. Refuses (RangeError)
 * two cards of one id. A hundred thousand cards take a minute or more: a server runs it by `runAnalysis`.
 */
export function analyse(cards: readonly Card[], codebooks: readonly Codebook[], { onProgress = () => undefined, ...options }: AnalyseOptions = {}): Analysis {
  const plan = planOf(cards, codebooks, options);
  let round = plan.next();
  while (round.done !== true) {
    const count = stageCounter(round.value, onProgress);
    round = plan.next(round.value.map((step, at) => {
      const result = doStep(step, (done) => count(at, done));
      count.finished(at);
      return result;
    }));
  }
  return round.value;
}
