import type { GenericOAuthConfig } from 'better-auth/plugins';
import { z } from 'zod';
import type { OidcSettings } from './oidc-settings.ts';

export const institutionId = 'institution';

const seconds = 10;

/** Only what sign-in needs of an OpenID Connect token or of the answer about its holder. */
const claims = z.object({ sub: z.string().min(1).max(255), email: z.email().max(254).optional(), email_verified: z.union([z.boolean(), z.stringbool()]).optional() });
const idToken = claims.extend({ iss: z.string(), aud: z.union([z.string(), z.array(z.string())]), exp: z.number() });
const discovery = z.object({ issuer: z.string(), userinfo_endpoint: z.url().optional() });

/** The institution as better-auth takes it: code flow with PKCE and state, its addresses found by discovery. */
export function institutionProvider(oidc: OidcSettings): GenericOAuthConfig {
  const discoveryUrl = `${oidc.issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`;
  return {
    providerId: institutionId,
    discoveryUrl,
    issuer: oidc.issuer,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    scopes: ['openid', 'email'],
    pkce: true,
    getUserInfo: async (tokens) => {
      const holder = await holderOf(tokens.idToken, tokens.accessToken, oidc, discoveryUrl);
      return holder === undefined ? null : { id: holder.subject, email: holder.email, emailVerified: true, name: holder.email };
    },
  };
}

interface Holder {
  readonly subject: string;
  readonly email: string;
}

/**
 * Whose token it is; undefined unless it is meant for us, still holds, and the institution vouches for the address:
 * an address that nobody checked would open the account of whoever it belongs to. The token came straight from the
 * provider over TLS, so its signature need not be checked (OpenID Connect Core 3.1.3.7, 6).
 */
async function holderOf(token: string | undefined, accessToken: string | undefined, oidc: OidcSettings, discoveryUrl: string): Promise<Holder | undefined> {
  const read = idToken.safeParse(payloadOf(token));
  if (!read.success) return undefined;
  const { iss, aud, exp, sub } = read.data;
  if (iss !== oidc.issuer || ![aud].flat().includes(oidc.clientId) || exp * 1000 < Date.now()) return undefined;
  const vouched = vouchedAddress(read.data) ?? vouchedAddress(await askAbout(sub, accessToken, discoveryUrl));
  return vouched === undefined ? undefined : { subject: sub, email: vouched };
}

function vouchedAddress(read: z.infer<typeof claims> | undefined): string | undefined {
  return read?.email_verified === true ? read.email : undefined;
}

function payloadOf(token: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Many providers say the address only when asked; the answer must be about the same person. */
async function askAbout(subject: string, accessToken: string | undefined, discoveryUrl: string): Promise<z.infer<typeof claims> | undefined> {
  if (accessToken === undefined) return undefined;
  const { userinfo_endpoint: address } = discovery.parse(await fetchJson(discoveryUrl, {}));
  if (address === undefined) return undefined;
  const read = claims.safeParse(await fetchJson(address, { authorization: `Bearer ${accessToken}` }));
  return read.success && read.data.sub === subject ? read.data : undefined;
}

async function fetchJson(address: string, headers: Readonly<Record<string, string>>): Promise<unknown> {
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(seconds * 1000) });
  if (!answer.ok) throw new Error(`${new URL(address).host} answered ${answer.status}.`);
  return answer.json();
}
