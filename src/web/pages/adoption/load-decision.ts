import type { DecisionState, ExplanationState } from '../../../process/adoption/state.ts';
import type { RevisionState, TextState } from '../../../process/text/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadPast } from '../../parts/history.tsx';
import type { Past } from '../../parts/history.tsx';
import { isStateCode } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';

/** A decision with all that its page tells. */
export interface DecisionView {
  readonly decision: DecisionState;
  readonly text?: TextState;
  readonly revision?: RevisionState;
  /** Latest first within a form; also those that were withdrawn. */
  readonly explanations: readonly ExplanationState[];
  /** Decisions of other bodies that endorse it. */
  readonly endorsedBy: readonly DecisionState[];
  /** What happened to it, and to what was said of it. */
  readonly past: Past;
  readonly version: number;
}

/** Undefined: there is none, or there was not yet. */
export async function loadDecision(visit: Visit): Promise<DecisionView | undefined> {
  const { store: { pool }, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const decision = isId(id) ? await loadState(pool, process, position, 'decision', id) : undefined;
  if (decision === undefined) return undefined;
  const key = subjectKey('decision', id);
  const [explanations, endorsedBy, text, revision, version] = await Promise.all([
    listThings(pool, { process, position, kind: 'explanation', where: { decision: id }, order: [{ field: 'on' }] }),
    listThings(pool, { process, position, kind: 'decision', where: { endorses: id } }),
    decision.text === undefined ? undefined : loadState(pool, process, position, 'text', decision.text),
    decision.revision === undefined ? undefined : loadState(pool, process, position, 'revision', decision.revision),
    subjectVersion(pool, process, key),
  ]);
  const past = await loadPast(visit, key, mentioned(decision, explanations, endorsedBy));
  return { decision, explanations, endorsedBy, past, version, ...(text !== undefined && { text }), ...(revision !== undefined && { revision }) };
}

function mentioned(decision: DecisionState, explanations: readonly ExplanationState[], endorsedBy: readonly DecisionState[]): readonly SubjectKey[] {
  const { proposal, document, event, endorses, text, revision } = decision;
  return [
    ...([['document', proposal], ['document', document], ['event', event], ['decision', endorses], ['text', text], ['revision', revision]] as const).flatMap(([kind, id]) => (id === undefined ? [] : [subjectKey(kind, id)])),
    ...endorsedBy.map(({ id }) => subjectKey('decision', id)),
    ...explanations.flatMap(({ holder }) => (isStateCode(holder) ? [] : [subjectKey('group', holder)])),
  ];
}
