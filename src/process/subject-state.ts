import type { ParticipationState } from './participation/state.ts';
import type { SessionsState } from './sessions/state.ts';
import type { SubjectState as WorkPlanState } from './work-plan/state.ts';

/** What is known of a thing of any stage. The store keeps exactly these, a table for each kind. */
export type SubjectState = WorkPlanState | ParticipationState | SessionsState;

const workPlanKinds: ReadonlySet<string> = new Set(['process', 'mandate', 'phase', 'track', 'place', 'document', 'event', 'link', 'version', 'rule'] satisfies WorkPlanState['kind'][]);

/** Things of the work plan carry claims; those of other stages do not. */
export function carriesClaims(kind: SubjectState['kind']): boolean {
  return workPlanKinds.has(kind);
}

export function isOfWorkPlan(state: SubjectState): state is WorkPlanState {
  return carriesClaims(state.kind);
}

const sessionsKinds: ReadonlySet<string> = new Set(['programme', 'floor', 'note'] satisfies SessionsState['kind'][]);

export function isOfSessions(state: SubjectState): state is SessionsState {
  return sessionsKinds.has(state.kind);
}

export function isOfParticipation(state: SubjectState): state is ParticipationState {
  return !isOfWorkPlan(state) && !isOfSessions(state);
}
