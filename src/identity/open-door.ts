import { languages } from '../process/vocabulary/language.ts';
import type { Auth } from './auth.ts';
import { institutionId } from './institution-provider.ts';
import { limits } from './limits.ts';
import type { Limit } from './limits.ts';

/** Everything that is answered under /auth/, and how often one address may ask it. */
const doors: Readonly<Record<string, Limit>> = {
  'GET /auth/passkey/generate-register-options': limits.passkeyFrom,
  'POST /auth/passkey/verify-registration': limits.passkeyFrom,
  'GET /auth/passkey/generate-authenticate-options': limits.passkeyFrom,
  'POST /auth/passkey/verify-authentication': limits.passkeyFrom,
  [`GET /auth/oauth2/callback/${institutionId}`]: limits.institutionFrom,
};

interface Behind {
  readonly auth: () => Promise<Auth>;
  readonly tooOften: (limit: Limit) => Promise<number | undefined>;
}

export async function openDoor(request: Request, behind: Behind): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.method === 'GET' && pathname === '/auth/failed') return toSignIn(request);
  const limit = doors[`${request.method} ${pathname}`];
  if (limit === undefined) return Response.json({ code: 'NOT_FOUND' }, { status: 404, headers: closed });
  const wait = await behind.tooOften(limit);
  if (wait !== undefined) return Response.json({ code: 'TOO_OFTEN' }, { status: 429, headers: { ...closed, 'retry-after': String(wait) } });
  const auth = await behind.auth();
  const answer = await auth.handler(request);
  const headers = new Headers(answer.headers);
  headers.set('cache-control', closed['cache-control']);
  if (request.method !== 'POST' || !answer.ok) return new Response(answer.body, { status: answer.status, headers });
  // The cookie says it all; the session's token and the account are nothing for scripts.
  for (const name of ['content-length', 'content-encoding']) headers.delete(name);
  return new Response('{}', { status: answer.status, headers });
}

const closed = { 'cache-control': 'private, no-store' } as const;

/** The institution let somebody down before saying where they came from: back to where signing in begins. */
function toSignIn(request: Request): Response {
  const accepted = (request.headers.get('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  const language = accepted.flatMap((code) => languages.filter((one) => one === code))[0] ?? 'en';
  return new Response(null, { status: 303, headers: { ...closed, location: `/${language}/sign-in?problem=institution` } });
}
