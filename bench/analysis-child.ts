import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import canonicalize from 'canonicalize';
import type { Codebook } from '../src/analysis/coding/codebook.ts';
import { findNearDuplicates } from '../src/analysis/near-duplicates/find-near-duplicates.ts';
import type { NearDuplicates } from '../src/analysis/near-duplicates/find-near-duplicates.ts';
import type { Analysis, AnalysisProgress } from '../src/analysis/pipeline/analysis.ts';
import { OpenAnalysis } from '../src/analysis/pipeline/open-analysis.ts';
import { runAnalysis } from '../src/analysis/run-analysis.ts';
import type { AnalysisOutcome } from '../src/analysis/run-analysis.ts';
import { parseItems } from '../src/commands/read-items.ts';
import { answerQuestions } from './feed-children.ts';

/** Does the work and nothing else, so that the memory of its process is that of the work. */
export type AnalysisQuestion =
  | { readonly do: 'near-duplicates'; readonly texts: readonly string[] }
  /** From a CSV file to groups; then `more` texts one by one. */
  | { readonly do: 'analysis'; readonly file: string; readonly codebook: Codebook; readonly threads: 1 | 2; readonly more: readonly string[]; readonly cancelAfter?: number };

/** Time and memory of the work; memory in 10^6 bytes, at most, from the start of the process. */
interface Spent {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly megabytesBefore: number;
}

export interface ClustersAnswer extends Spent {
  readonly clusters: readonly NearDuplicates[];
}

export interface ScaleAnswer extends Spent {
  readonly kind: AnalysisOutcome['kind'];
  /** From the start to the last report of each stage, and of reading the CSV. */
  readonly until: Readonly<Record<string, number>>;
  readonly reports: number;
  readonly longestSilence: number;
  /** From the asking to the end, where it was cancelled. */
  readonly cancelling: number;
  readonly digest: string;
  readonly counts: Readonly<Record<string, number>>;
  /** To open the analysis for more cards, and then for each one, in milliseconds. */
  readonly opening: number;
  readonly adding: readonly number[];
}

answerQuestions<AnalysisQuestion, ClustersAnswer | ScaleAnswer>(
  async (question) => (question.do === 'near-duplicates' ? clusters(question.texts) : await scale(question)),
  async () => undefined,
);

function clusters(texts: readonly string[]): ClustersAnswer {
  const spent = meter();
  return { clusters: findNearDuplicates(texts), ...spent() };
}

async function scale({ file, codebook, threads, more, cancelAfter }: AnalysisQuestion & { readonly do: 'analysis' }): Promise<ScaleAnswer> {
  const [spent, begun, until, cancel] = [meter(), performance.now(), new Map<string, number>(), new AbortController()];
  const since = () => (performance.now() - begun) / 1000;
  const cards = parseItems(await readFile(file, 'utf8'), file);
  until.set('reading', since());
  let [reports, last, silence, cancelled] = [0, since(), 0, Number.NaN];
  const hear = ({ stage }: AnalysisProgress) => {
    until.set(stage, since());
    [reports, silence, last] = [reports + 1, Math.max(silence, since() - last), since()];
    if (reports !== cancelAfter) return;
    cancelled = since();
    cancel.abort();
  };
  const outcome = await runAnalysis(cards, [codebook], { threads, onProgress: hear, signal: cancel.signal });
  const [work, cancelling] = [spent(), since() - cancelled];
  const shared = { kind: outcome.kind, ...work, until: Object.fromEntries(until), reports, longestSilence: silence, cancelling };
  if (outcome.kind !== 'analysis') return { ...shared, digest: '', counts: {}, opening: Number.NaN, adding: [] };
  return { ...shared, digest: digestOf(outcome.analysis), counts: countsOf(outcome.analysis), ...addTo(cards, codebook, outcome.analysis, more) };
}

function addTo(cards: ReturnType<typeof parseItems>, codebook: Codebook, analysis: Analysis, more: readonly string[]): Pick<ScaleAnswer, 'opening' | 'adding'> {
  if (more.length === 0) return { opening: Number.NaN, adding: [] };
  const begun = performance.now();
  const open = new OpenAnalysis(cards, [codebook], analysis);
  const opening = performance.now() - begun;
  const adding = more.map((text, at) => {
    const asked = performance.now();
    open.add({ id: `more-${at}`, text });
    return performance.now() - asked;
  });
  return { opening, adding };
}

function digestOf(analysis: Analysis): string {
  return createHash('sha256').update(canonicalize(analysis) ?? '').digest('hex');
}

function countsOf({ clusters, codes, groups }: Analysis): Readonly<Record<string, number>> {
  return {
    'cards kept': clusters.reduce((sum, { members }) => sum + members.length, 0),
    clusters: clusters.length,
    'clusters left to a person': codes.reduce((sum, { codings }) => sum + codings.filter(({ abstain }) => abstain).length, 0),
    themes: groups.length,
    groups: groups.reduce((sum, { groups: own }) => sum + own.length, 0),
    'largest theme, clusters': Math.max(...groups.map(({ groups: own }) => own.reduce((sum, { members }) => sum + members.length, 0))),
    'clusters grouped': groups.reduce((sum, { groups: own }) => sum + own.reduce((part, { members }) => part + members.length, 0), 0),
  };
}

function meter(): () => Spent {
  const [before, begun, cpu] = [peak(), performance.now(), process.cpuUsage()];
  return () => {
    const used = process.cpuUsage(cpu);
    return { seconds: (performance.now() - begun) / 1000, cpuSeconds: (used.user + used.system) / 1e6, megabytes: peak(), megabytesBefore: before };
  };
}

function peak(): number {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}
