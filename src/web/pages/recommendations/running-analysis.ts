import type { Pool } from 'pg';
import type { AnalysisProgress } from '../../../analysis/pipeline/analysis.ts';
import type { AnalysisOutcome } from '../../../analysis/run-analysis.ts';
import { keepComputed } from '../../../store/synthesis/computed.ts';
import { loadAnalysisMaterial, loadParagraphs } from '../../../store/synthesis/analysis-material.ts';
import type { Visit } from '../../visit.ts';
import { analysisName, codebookOf, keptOf, taughtBy } from './suggestions.ts';

/** A computation that runs, or that ended without a result, in this program: nothing of it is lost for the record, because it writes nothing there. */
export interface RunningAnalysis {
  readonly cancel: AbortController;
  progress?: AnalysisProgress;
  ended?: 'done' | Extract<AnalysisOutcome, { readonly kind: 'stopped' }>['why'] | 'failed';
  /** What went wrong, where it failed. */
  problem?: string;
  /** Settles when it has ended. */
  over: Promise<void>;
}

const byStore = new WeakMap<Pool, Map<string, RunningAnalysis>>();

function analysesOf(pool: Pool): Map<string, RunningAnalysis> {
  const known = byStore.get(pool) ?? new Map<string, RunningAnalysis>();
  byStore.set(pool, known);
  return known;
}

/** The computation that runs for a process, or how the last one ended. */
export function analysisOf({ store: { pool }, process }: Visit): RunningAnalysis | undefined {
  return analysesOf(pool).get(process);
}

/** Begins to compute suggestions and groups from what the record holds now; where one runs already, that one goes on. */
export function beginAnalysis(visit: Visit): RunningAnalysis {
  const running = analysisOf(visit);
  if (running !== undefined && running.ended === undefined) return running;
  const begun: RunningAnalysis = { cancel: new AbortController(), over: Promise.resolve() };
  analysesOf(visit.store.pool).set(visit.process, begun);
  begun.over = compute(visit, begun).then(
    (ended) => {
      begun.ended = ended;
    },
    (error: unknown) => {
      begun.ended = 'failed';
      begun.problem = String(error);
    },
  );
  return begun;
}

async function compute(visit: Visit, running: RunningAnalysis): Promise<NonNullable<RunningAnalysis['ended']>> {
  const { store: { pool, clock }, process, head } = visit;
  const { taxonomies, recommendations, background, cause } = await loadAnalysisMaterial(pool, process, head);
  const paragraphs = await loadParagraphs(pool, process, background);
  // Loaded only here: the letter statistics of languages are large.
  const { runAnalysis } = await import('../../../analysis/run-analysis.ts');
  const outcome = await runAnalysis(
    recommendations.map(({ id, text, language }) => ({ id, text, language })),
    taxonomies.map(codebookOf),
    { background: paragraphs, confirmed: taughtBy(recommendations), signal: running.cancel.signal, onProgress: (progress) => { running.progress = progress; } },
  );
  if (outcome.kind === 'stopped') return outcome.why;
  await keepComputed(pool, process, analysisName, cause, keptOf(outcome.analysis), clock());
  return 'done';
}
