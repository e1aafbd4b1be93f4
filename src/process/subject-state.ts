import type { AdoptionState } from './adoption/state.ts';
import type { CommitmentsState } from './commitments/state.ts';
import type { ReviewState } from './review/state.ts';
import type { PracticesState } from './practices/state.ts';
import type { IndicatorsState } from './indicators/state.ts';
import type { SupportState } from './support/state.ts';
import type { FundStageState } from './fund/state.ts';
import type { EditionState } from './documents/state.ts';
import type { InputsState } from './inputs/state.ts';
import type { ParticipationState } from './participation/state.ts';
import type { SessionsState } from './sessions/state.ts';
import type { SynthesisState } from './synthesis/state.ts';
import type { NegotiationState } from './text/state.ts';
import type { SubjectState as WorkPlanState } from './work-plan/state.ts';

/** What is known of a thing of any stage. The store keeps exactly these, a table for each kind. */
export type SubjectState =
  | WorkPlanState
  | ParticipationState
  | SessionsState
  | EditionState
  | InputsState
  | SynthesisState
  | NegotiationState
  | AdoptionState
  | CommitmentsState
  | ReviewState
  | PracticesState
  | IndicatorsState
  | SupportState
  | FundStageState;

const workPlanKinds: ReadonlySet<string> = new Set(['process', 'mandate', 'phase', 'track', 'place', 'document', 'event', 'link', 'version', 'rule'] satisfies WorkPlanState['kind'][]);

/** Things of the work plan carry claims; those of other stages do not. */
export function carriesClaims(kind: SubjectState['kind']): boolean {
  return workPlanKinds.has(kind);
}

export function isOfWorkPlan(state: SubjectState): state is WorkPlanState {
  return carriesClaims(state.kind);
}
