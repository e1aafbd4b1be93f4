import { setTimeout } from 'node:timers/promises';
import type { Pool } from 'pg';
import { z } from 'zod';
import type { PersonId } from '../process/vocabulary/ids.ts';
import { personId } from '../process/vocabulary/shapes.ts';
import { isLanguage } from '../process/vocabulary/language.ts';
import type { Language } from '../process/vocabulary/language.ts';
import { parseAddress } from './accounts.ts';
import type { Auth } from './auth.ts';
import { hashToken } from './hash-token.ts';
import { institutionId } from './institution-provider.ts';
import { countAttempt, limits } from './limits.ts';
import type { Limit } from './limits.ts';
import { openDoor } from './open-door.ts';
import type { OidcSettings } from './oidc-settings.ts';
import { keepSecret } from './secret.ts';
import { sessionCookies } from './session-cookie.ts';

/** A one-time link on its way to somebody's mailbox. It signs in once, within a quarter of an hour. */
export interface SignInLink {
  readonly address: string;
  readonly language: Language;
  readonly token: string;
  /** The path of this site to which they return. */
  readonly back: string;
}

export interface IdentitySettings {
  /** Connections that see the schema `identity` (`openIdentityPool`). */
  readonly pool: Pool;
  /** Scheme, host and port of the site, asked for when it is first needed: the port may be known only after listening. */
  readonly origin: () => string;
  readonly sendLink: (link: SignInLink) => Promise<void>;
  readonly oidc?: OidcSettings;
  readonly logError: (message: string) => void;
}

export interface SignedIn {
  readonly account: string;
  readonly session: string;
  /** What the record may hold of them. */
  readonly person: PersonId;
  readonly email: string;
}

/** Seconds to wait, because it was tried too often. */
export interface TooOften {
  readonly wait: number;
}

/** Cookies to set, each a whole `Set-Cookie` value. */
export interface Let {
  readonly cookies: readonly string[];
}

/** Who somebody is. Signing in is better-auth's; what is asked of it, and how often, is decided here. */
export class Identity {
  readonly pool: Pool;
  readonly #settings: IdentitySettings;
  #opened: Promise<{ readonly auth: Auth; readonly secret: string }> | undefined;

  constructor(settings: IdentitySettings) {
    this.pool = settings.pool;
    this.#settings = settings;
  }

  /** The name of the institution whose members may sign in with it. */
  get institution(): string | undefined {
    return this.#settings.oidc?.name;
  }

  /** Who asks; undefined for everybody who is not signed in. Costs nothing where there is no session cookie. */
  async session(headers: Headers): Promise<SignedIn | undefined> {
    if (!carriesSession(headers)) return undefined;
    const { auth } = await this.#open();
    const found = await auth.api.getSession({ headers });
    if (found === null) return undefined;
    return { account: found.user.id, session: found.session.id, person: personId.parse(found.user.person), email: found.user.email };
  }

  /** Sends a one-time link. Whether there is an account at the address makes no difference that anybody could see. */
  async askForLink(wish: { readonly address: string; readonly language: Language; readonly back: string; readonly from: string }): Promise<'sent' | 'bad-address' | TooOften> {
    const email = parseAddress(wish.address);
    if (email === undefined) return 'bad-address';
    const wait = (await this.#tooOften(limits.linkFrom, wish.from)) ?? (await this.#tooOften(limits.linkTo, email));
    if (wait !== undefined) return { wait };
    const { auth } = await this.#open();
    await auth.api.signInMagicLink({ body: { email, metadata: { language: wish.language, back: wish.back } }, headers: new Headers() });
    return 'sent';
  }

  /** Whose link it is, as long as it holds; reading it does not use it up. */
  async linkHolder(token: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ email: string }>(`select value::jsonb ->> 'email' as email from verification where identifier = $1 and "expiresAt" > now()`, [hashToken(token)]);
    return rows[0]?.email;
  }

  /** Signs in with a link, which is used up by it. */
  async openLink(token: string, headers: Headers, from: string): Promise<Let | 'spent' | TooOften> {
    const wait = await this.#tooOften(limits.openFrom, from);
    if (wait !== undefined) return { wait };
    const { auth } = await this.#open();
    const answer = await auth.api.magicLinkVerify({ query: { token }, headers: onlyProgram(headers), asResponse: true });
    return answer.ok ? { cookies: answer.headers.getSetCookie() } : 'spent';
  }

  /** The way to the institution's own sign-in, from which the visitor comes back to `back`, or to `failed`. */
  async toInstitution(wish: { readonly back: string; readonly failed: string; readonly from: string }): Promise<(Let & { readonly location: string }) | 'unreachable' | TooOften> {
    const wait = await this.#tooOften(limits.institutionFrom, wish.from);
    if (wait !== undefined) return { wait };
    const { auth } = await this.#open();
    const asked = auth.api.signInWithOAuth2({ body: { providerId: institutionId, callbackURL: wish.back, errorCallbackURL: wish.failed }, asResponse: true });
    const answer = await Promise.race([asked, patience()]).catch((error: unknown) => {
      this.#settings.logError(`The institution's sign-in cannot be reached: ${String(error)}`);
      return undefined;
    });
    if (answer?.ok !== true) return 'unreachable';
    return { location: whereTo.parse(await answer.json()).url, cookies: answer.headers.getSetCookie() };
  }

  async signOut(headers: Headers): Promise<Let> {
    const { auth } = await this.#open();
    const answer = await auth.api.signOut({ headers, asResponse: true });
    return { cookies: answer.headers.getSetCookie() };
  }

  /** Answers under `/auth/`: what passkeys and institutions need, and nothing else of better-auth. `from` is the visitor's network address. */
  async handler(request: Request, from: string): Promise<Response> {
    return openDoor(request, { auth: async () => (await this.#open()).auth, tooOften: (limit) => this.#tooOften(limit, from) });
  }

  async #tooOften(limit: Limit, who: string): Promise<number | undefined> {
    const { secret } = await this.#open();
    return countAttempt(this.pool, secret, limit, who);
  }

  /** Loaded when somebody first signs in: most visitors never do, and the program starts sooner. */
  #open(): Promise<{ readonly auth: Auth; readonly secret: string }> {
    this.#opened ??= this.#load().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  async #load(): Promise<{ readonly auth: Auth; readonly secret: string }> {
    const [{ openAuth }, secret] = await Promise.all([import('./auth.ts'), keepSecret(this.pool)]);
    const { pool, origin, oidc, logError, sendLink } = this.#settings;
    const sendToken = (address: string, token: string, { language, back }: Readonly<Record<string, unknown>>) => sendLink({ address, token, language: isText(language) && isLanguage(language) ? language : 'en', back: isText(back) ? back : '/' });
    return { auth: openAuth({ pool, origin: new URL(origin()).origin, secret, oidc, logError, sendToken }), secret };
  }
}

const whereTo = z.object({ url: z.url() });

/** The institution is asked for its addresses first; nobody waits for it longer than this. */
async function patience(): Promise<undefined> {
  await setTimeout(15_000, undefined, { ref: false });
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a request says that it comes from somebody who signed in; kept pages are not for them. */
export function carriesSession(headers: Headers): boolean {
  const cookie = headers.get('cookie');
  return cookie !== null && sessionCookies.some((name) => cookie.includes(`${name}=`));
}

/** A session says with which program it was begun, and nothing else of the request. */
function onlyProgram(headers: Headers): Headers {
  const program = headers.get('user-agent');
  return new Headers(program === null ? {} : { 'user-agent': program.slice(0, 300) });
}
