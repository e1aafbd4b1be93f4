import { isStanding } from '../process/vocabulary/standing.ts';
import type { Actor } from '../process/vocabulary/standing.ts';

export const standingCookie = 'standing';

/** `secretariat`, or `delegate.MX`. In demo mode a visitor chooses; without the cookie everybody is the public. */
export function parseStanding(value: string | undefined): Actor {
  const [standing, of] = value?.split('.') ?? [];
  if (!isStanding(standing)) return { standing: 'public' };
  return of !== undefined && /^[\p{L}\p{N} _-]{1,60}$/u.test(of) ? { standing, of } : { standing };
}

export function writeStanding(actor: Actor): string {
  return actor.of === undefined ? actor.standing : `${actor.standing}.${actor.of}`;
}
