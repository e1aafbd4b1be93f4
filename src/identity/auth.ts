import { randomBytes } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { genericOAuth, magicLink } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { newPersonId } from '../process/vocabulary/ids.ts';
import { hashToken } from './hash-token.ts';
import { institutionProvider } from './institution-provider.ts';
import type { OidcSettings } from './oidc-settings.ts';

/** A one-time link holds a quarter of an hour, a session a fortnight from its sign-in; both in seconds. */
export const linkHolds = 15 * 60;
const sessionHolds = 14 * 24 * 60 * 60;

export const cookiePrefix = 'travaux';

export interface AuthSettings {
  readonly pool: Pool;
  /** Scheme, host and port under which the site is known: `https://example.org`. */
  readonly origin: string;
  readonly secret: string;
  readonly oidc: OidcSettings | undefined;
  readonly logError: (message: string) => void;
  /** Takes a fresh one-time token to whoever asked; `metadata` is what `askForLink` was given. */
  readonly sendToken: (email: string, token: string, metadata: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** better-auth as this site uses it: passkeys, one-time links and an institution; no passwords, no profile, no tokens of others kept. */
export function openAuth(settings: AuthSettings) {
  const { pool, origin, secret, oidc, logError } = settings;
  const site = new URL(origin);
  return betterAuth({
    appName: 'Travaux',
    baseURL: origin,
    basePath: '/auth',
    secret,
    database: pool,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message, ...details: unknown[]) => logError([message, ...details.filter((detail) => detail instanceof Error).map(String)].join(' ')) },
    // A refusal is said to whoever is refused; only what broke is for the log.
    onAPIError: { errorURL: `${origin}/auth/failed`, onError: (error) => (error instanceof APIError && error.statusCode < 500 ? undefined : logError(String(error))) },
    // Counted by `limits.ts`, which knows the visitor's address; better-auth would take it from a header that anybody can write.
    rateLimit: { enabled: false },
    advanced: { disableCSRFCheck: false, disableOriginCheck: false, cookiePrefix, useSecureCookies: site.protocol === 'https:', ipAddress: { disableIpTracking: true }, defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' } },
    session: { expiresIn: sessionHolds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    user: { additionalFields: { person: { type: 'string', required: true, unique: true, input: false, defaultValue: () => newPersonId(randomBytes(8)) } } },
    databaseHooks: {
      // A name is personal data with a purpose and a day until which it is kept; an account has none.
      user: { create: { before: async (user) => ({ data: { ...user, name: '', image: null } }) } },
      account: { create: { before: async (account) => ({ data: { ...account, ...noTokens } }) }, update: { before: async (account) => ({ data: { ...account, ...noTokens } }) } },
    },
    plugins: [
      magicLink({ expiresIn: linkHolds, storeToken: { type: 'custom-hasher', hash: async (token) => hashToken(token) }, sendMagicLink: ({ email, token, metadata }) => settings.sendToken(email, token, metadata ?? {}) }),
      passkey({
        rpID: site.hostname,
        rpName: 'Travaux',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: { afterVerification: ({ verification }) => requireVerified(verification.registrationInfo?.userVerified) },
        authentication: { afterVerification: ({ verification }) => requireVerified(verification.authenticationInfo.userVerified) },
      }),
      genericOAuth({ config: oidc === undefined ? [] : [institutionProvider(oidc)] }),
    ],
  });
}

export type Auth = ReturnType<typeof openAuth>;

const noTokens = { accessToken: null, refreshToken: null, idToken: null };

/** A passkey stands alone, without a second factor, so the device must have checked who holds it. */
function requireVerified(verified: boolean | undefined): void {
  if (verified !== true) throw new APIError('FORBIDDEN', { code: 'HOLDER_NOT_VERIFIED', message: 'The device did not check who uses the passkey.' });
}
