import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { sessionCookies } from '../identity/session-cookie.ts';
import type { Site } from './site.ts';
import { parseStanding, standingCookie } from './standing-cookie.ts';

const formBytes = 100 * 1024;
/** 20 MB of file, and the fields around it. */
const uploadBytes = 21 * 1024 * 1024;
/** 25 MB of file (rule CM-13), and the fields around it. */
const pledgeBytes = 26 * 1024 * 1024;

/** A form holds 100 kB; a whole file is sent only where one is read in, by those who may. */
export function limitBody(site: Site, tooLarge: (c: Context) => Response): MiddlewareHandler {
  const small = bodyLimit({ maxSize: formBytes, onError: tooLarge });
  const large = bodyLimit({ maxSize: uploadBytes, onError: tooLarge });
  const pledge = bodyLimit({ maxSize: pledgeBytes, onError: tooLarge });
  return (c, next) => (isUpload(site, c) ? (isPledge(c) ? pledge(c, next) : large(c, next)) : small(c, next));
}

function isPledge(c: Context): boolean {
  return /\/pledges\/[^/]+$/u.test(c.req.path);
}

/** Who is signed in is told by the session alone here; whether they may is asked before the file is looked at. */
function isUpload(site: Site, c: Context): boolean {
  const { standing, person } = parseStanding(site.demo ? getCookie(c, standingCookie) : undefined);
  const signedIn = sessionCookies.some((name) => getCookie(c, name) !== undefined);
  if (/\/(?:work-plan\/import|registration\/[^/]+\/participants|sessions\/[^/]+\/programme|documents(?:\/[^/]+)?|inputs\/import|releases\/new)$/u.test(c.req.path)) return standing === 'secretariat' || signedIn;
  if (isPledge(c) || c.req.path.endsWith('/indicators/import') || /\/inputs\/[^/]+$/u.test(c.req.path)) return standing === 'secretariat' || standing === 'delegation' || standing === 'focal-point' || signedIn;
  if (/\/sessions\/[^/]+\/floor$/u.test(c.req.path)) return standing === 'delegation' || standing === 'focal-point' || signedIn;
  // A paragraph that is far too long comes back with a sentence, and not without its words.
  if (/\/texts\/[^/]+\/(?:amend|revise)$/u.test(c.req.path)) return standing === 'secretariat' || standing === 'co-facilitator' || standing === 'delegation' || signedIn;
  return /\/accreditation\/(?:apply|applications\/[^/]+)$/u.test(c.req.path) && (person !== undefined || signedIn);
}

/** The fields of a POST; undefined when nothing was sent; `unreadable` when what was sent is not a form. */
export async function readForm(c: Context): Promise<FormData | 'unreadable' | undefined> {
  if (c.req.method !== 'POST') return undefined;
  try {
    return await c.req.formData();
  } catch {
    return 'unreadable';
  }
}
