import type { PersonId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { isState } from '../vocabulary/states/state.ts';

export function isSecretariat(by: Actor): boolean {
  return by.standing === 'secretariat';
}

/** Whether somebody is of this State's own delegation: for what nobody does in a State's place, not even the secretariat. */
export function isDelegationOf(by: Actor, state: string): boolean {
  return by.standing === 'delegation' && by.of === state;
}

/** Whether somebody acts for this person: they themselves, and the secretariat for them. */
export function actsForPerson(by: Actor, person: PersonId): boolean {
  return isSecretariat(by) || by.person === person;
}

/** BO-1: codes that are no State's. Undefined when all are. */
export function refuseNoState(codes: readonly string[]): Refusal | undefined {
  const code = codes.find((one) => !isState(one));
  return code === undefined ? undefined : refuse('not-a-state', 'BO-1', { code });
}
