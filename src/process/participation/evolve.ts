import type { Act } from '../vocabulary/act.ts';
import { participationActs } from './acts.ts';
import type { ParticipationAct, ParticipationActType } from './acts.ts';
import type { Stamp } from './declare.ts';
import type { ParticipationState } from './state.ts';

export function isParticipationAct(body: { readonly type: string }): body is ParticipationAct {
  return Object.hasOwn(participationActs, body.type);
}

/** The thing an act is about, after the act: each act says it itself. Throws only on a record that contradicts itself. */
export function evolveParticipation(state: ParticipationState | undefined, act: Act<ParticipationAct>): ParticipationState {
  // The registry's members differ in their data's type, which no union of generics can carry.
  const { after } = participationActs[act.body.type satisfies ParticipationActType] as unknown as { readonly after: (before: ParticipationState | undefined, data: unknown, act: Stamp) => ParticipationState };
  return after(state, act.body.data, act);
}
