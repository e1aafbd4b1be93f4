import { getCookie } from 'hono/cookie';
import type { Context } from 'hono';
import type { StandingState } from '../process/participation/state.ts';
import type { PersonId } from '../process/vocabulary/ids.ts';
import { standings } from '../process/vocabulary/standing.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import { listThings } from '../store/list-things.ts';
import type { Store } from '../store/store.ts';
import { callerOf } from './reception.ts';
import type { Site } from './site.ts';
import { parseStanding, standingCookie } from './standing-cookie.ts';

/** Outside of a process nobody has standing; in a demonstration it is what the visitor chose, and who signed in is known by their person. */
export async function whoAsks(site: Site, c: Context): Promise<Actor> {
  const chosen: Actor = site.demo ? parseStanding(getCookie(c, standingCookie)) : { standing: 'public' };
  if (chosen.person !== undefined || site.reception === undefined) return chosen;
  const signedIn = await site.reception.identity.session(callerOf(site.reception, c).headers);
  return signedIn === undefined ? chosen : { ...chosen, person: signedIn.person };
}

/** In a process of its own account, who signed in has the standing that was given to them there; of several, the one they chose last. */
export async function whoAsksIn(site: Site, c: Context, actor: Actor, process: string, position: number): Promise<Actor> {
  if (site.demo || actor.person === undefined) return actor;
  const held = await standingsOf(site.store, process, position, actor.person);
  const acting = getCookie(c, actingCookie);
  const own = held.find(({ id }) => id === acting) ?? held[0];
  return own === undefined ? actor : actorOf(own);
}

/** The cookie that says which of several standings somebody acts under; it gives none that they do not have. */
export const actingCookie = 'acting';

/** The standings that somebody holds in a process, the one with most to do first. */
export async function standingsOf(store: Store, process: string, position: number, person: PersonId): Promise<readonly StandingState[]> {
  const held = await listThings(store.pool, { process, position, kind: 'standing', where: { person, status: 'held' } });
  return held.toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
}

function actorOf({ standing, of, role, person }: StandingState): Actor {
  return { standing, person, ...(of !== undefined && { of }), ...(role !== undefined && { role }) };
}
