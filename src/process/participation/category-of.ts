import { isMemberState } from '../vocabulary/member-states.ts';
import { isObserverState } from '../vocabulary/states/state.ts';
import type { ParticipantState, RegistrationCategory } from './state.ts';

/** In which section of the list of participants somebody stands; undefined for a participant that is not on the register or no longer takes part. */
export function categoryOf(of: string, participant: ParticipantState | undefined): RegistrationCategory | undefined {
  if (isMemberState(of)) return 'member-state';
  if (isObserverState(of)) return 'observer-state';
  return participant === undefined || participant.until !== undefined ? undefined : participant.type;
}
