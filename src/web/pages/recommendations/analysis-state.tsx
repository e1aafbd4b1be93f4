import type { VNode } from 'preact';
import { ActForm } from '../../parts/act-form.tsx';
import type { Visit } from '../../visit.ts';
import { deskAddress } from './respond-desk.ts';
import type { RunningAnalysis } from './running-analysis.ts';
import type { Suggestions } from './suggestions.ts';

interface StateProps {
  readonly visit: Visit;
  readonly running: RunningAnalysis | undefined;
  readonly suggestions: Suggestions | undefined;
  /** The record has changed since. */
  readonly stale: boolean;
}

/** Whether suggestions are there, are being made, or have been overtaken by the record; with the button that makes or stops them. */
export function AnalysisState({ visit, running, suggestions, stale }: StateProps): VNode | null {
  const { words } = visit;
  if (running !== undefined && running.ended === undefined) return <Running visit={visit} running={running} />;
  const ended = running?.ended !== undefined && running.ended !== 'done' ? words(`coding.ended.${running.ended}`, { problem: running.problem ?? '' }) : undefined;
  if (ended === undefined && suggestions !== undefined && !stale) return null;
  return (
    <div class="analysis-state">
      {ended !== undefined && <p role="alert">{ended}</p>}
      {ended === undefined && <p>{words(suggestions === undefined ? 'coding.no-suggestions' : 'coding.stale')}</p>}
      <ActForm visit={visit} act="compute" label={words(suggestions === undefined ? 'coding.compute' : 'coding.compute-again')} action={deskAddress(visit)} bare quiet />
    </div>
  );
}

function Running({ visit, running: { progress } }: { readonly visit: Visit; readonly running: RunningAnalysis }): VNode {
  const { words } = visit;
  return (
    <div class="analysis-state">
      <p role="status">
        {words('coding.running')}
        {progress !== undefined && ` ${words(`coding.running.stage.${progress.stage}`)}: ${words('coding.running.done', { done: progress.done, total: progress.total })}`}
      </p>
      {progress !== undefined && <progress max={Math.max(1, progress.total)} value={progress.done} aria-label={words('coding.running')} />}
      <ActForm visit={visit} act="cancel" label={words('coding.cancel')} action={deskAddress(visit)} bare quiet />
    </div>
  );
}
