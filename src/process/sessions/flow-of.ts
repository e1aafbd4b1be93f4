import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { countedIn, isObserverState, regionalGroupOf } from '../vocabulary/states/state.ts';
import { regionalGroups } from '../vocabulary/states/regional-group.ts';
import type { ParticipantElsewhere } from './elsewhere.ts';
import { weightsOf } from './order/weights-of.ts';
import type { SessionRules } from './session-rules.ts';

/** Constituencies of entities without standing invitation, as the register of participants names them. */
const organizations: ReadonlySet<string> = new Set(['intergovernmental-organization', 'specialized-agency', 'united-nations-entity']);

/** The regional group of a Member State, or `observer-states`; refused for what is no State (rule FL-6). */
export function flowOfState(code: string): string | Refusal {
  return regionalGroupOf(code) ?? (isObserverState(code) ? 'observer-states' : refuse('not-a-state', 'FL-6', { code }));
}

/** `organizations`, `stakeholders`, or the constituency itself where each is its own flow. */
export function flowOfParticipant({ type, constituency }: ParticipantElsewhere, stakeholders: SessionRules['stakeholders']): string {
  if (organizations.has(type)) return 'organizations';
  return stakeholders === 'together' ? 'stakeholders' : (constituency ?? type);
}

/** What each flow weighs: the published terms of the order (rule FO-1). Groups' statements weigh as much as a regional group. */
export function weightsFor({ weights, othersWeight }: Pick<SessionRules, 'weights' | 'othersWeight'>): Record<string, number> {
  const regional = weightsOf(regionalGroups.map((flow) => ({ flow, members: countedIn(flow).length })), weights);
  return { ...regional, groups: 1, 'observer-states': othersWeight, organizations: othersWeight, stakeholders: othersWeight };
}
