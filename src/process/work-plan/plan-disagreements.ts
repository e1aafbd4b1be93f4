import { disagreementsOf } from './disagreements.ts';
import type { Disagreement, Nature } from './disagreements.ts';
import type { Plan } from './plan.ts';
import type { PlaceState } from './state.ts';

export const natures: readonly Nature[] = ['conflict', 'changed', 'precision'];

/** Everything on which the sources of a plan do not say the same. Conflicts first: they are what somebody must settle. */
export function disagreementsInPlan(plan: Plan & { readonly places: readonly PlaceState[] }): readonly Disagreement[] {
  const states = [plan.process, ...plan.phases, ...plan.tracks, ...plan.events, ...plan.documents, ...plan.mandates, ...plan.places];
  const found = states.flatMap((state) => disagreementsOf(state));
  return natures.flatMap((nature) => found.filter((one) => one.nature === nature));
}
