import { isId, personPattern } from '../process/vocabulary/ids.ts';
import type { PersonId } from '../process/vocabulary/ids.ts';
import { delegationRoles, isStanding } from '../process/vocabulary/standing.ts';
import type { Actor, DelegationRole } from '../process/vocabulary/standing.ts';

export const standingCookie = 'standing';

/**
 * `standing.of.role.person`, the last three empty where they do not apply: `delegation.MX.head.p-…`. In demo mode a
 * visitor chooses; without the cookie everybody is the public.
 */
export function parseStanding(value: string | undefined): Actor {
  const [standing, of = '', role = '', person = ''] = value?.split('.') ?? [];
  if (!isStanding(standing)) return { standing: 'public' };
  return {
    standing,
    ...((isId(of) || /^[A-Z]{2}$/u.test(of)) && { of }),
    ...(isRole(role) && { role }),
    ...(isPerson(person) && { person }),
  };
}

export function writeStanding({ standing, of, role, person }: Actor): string {
  return [standing, of ?? '', role ?? '', person ?? ''].join('.');
}

function isRole(text: string): text is DelegationRole {
  return delegationRoles.some((role) => role === text);
}

function isPerson(text: string): text is PersonId {
  return personPattern.test(text);
}
