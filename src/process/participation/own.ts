import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { PersonId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { dayIn } from '../vocabulary/midnight.ts';
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

/** The earliest day that it still is anywhere on Earth: what lies before it is past for everybody. */
export function earliestDay(at: Instant): IsoDay {
  return dayIn(at, 'Etc/GMT+12');
}

/** The latest day that it is already anywhere on Earth: what lies after it is to come for everybody. */
export function latestDay(at: Instant): IsoDay {
  return dayIn(at, 'Etc/GMT-14');
}
