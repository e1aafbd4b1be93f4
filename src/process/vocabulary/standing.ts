import type { PersonId } from './ids.ts';

/** What somebody is in a process; it decides what they may do there (see `access/`). Standing is per process. */
export const standings = ['secretariat', 'co-facilitator', 'moderator', 'rapporteur', 'delegation', 'focal-point', 'steering-committee', 'expert', 'donor', 'public'] as const;
export type Standing = (typeof standings)[number];

/** Within a delegation, in the order of rank of a list of participants. */
export const delegationRoles = ['head', 'representative', 'alternate', 'adviser'] as const;
export type DelegationRole = (typeof delegationRoles)[number];

/**
 * Who acts: a standing; where it applies the delegation (ISO 3166-1 alpha-2 of the State) or the participant in whose
 * name; and the random id of the person. The record never says more of a person than this id.
 */
export interface Actor {
  readonly standing: Standing;
  readonly of?: string;
  readonly role?: DelegationRole;
  readonly person?: PersonId;
}

export function isStanding(text: string | undefined): text is Standing {
  return standings.some((standing) => standing === text);
}

/** Whether somebody acts for this State or participant: its own people do, and the secretariat for it. */
export function actsFor(by: Pick<Actor, 'standing' | 'of'>, of: string): boolean {
  return by.standing === 'secretariat' || by.of === of;
}
