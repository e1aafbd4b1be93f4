import { findNearDuplicates } from '../src/analysis/near-duplicates/find-near-duplicates.ts';
import type { NearDuplicates } from '../src/analysis/near-duplicates/find-near-duplicates.ts';
import { answerQuestions } from './feed-children.ts';

/** Does the work and nothing else, so that the memory of its process is that of the work. */
export interface AnalysisQuestion {
  readonly do: 'near-duplicates';
  readonly texts: readonly string[];
}

export interface AnalysisAnswer {
  readonly clusters: readonly NearDuplicates[];
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most the process ever had in memory, 10^6 bytes; before the work too. */
  readonly megabytes: number;
  readonly megabytesBefore: number;
}

answerQuestions<AnalysisQuestion, AnalysisAnswer>(
  async ({ texts }) => {
    const before = peak();
    const [begun, cpu] = [performance.now(), process.cpuUsage()];
    const clusters = findNearDuplicates(texts);
    const used = process.cpuUsage(cpu);
    return { clusters, seconds: (performance.now() - begun) / 1000, cpuSeconds: (used.user + used.system) / 1e6, megabytes: peak(), megabytesBefore: before };
  },
  async () => undefined,
);

function peak(): number {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}
