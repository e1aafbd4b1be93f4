/** An institution's own sign-in by OpenID Connect. */
export interface OidcSettings {
  /** As the provider writes it in its tokens, without a slash at its end unless the provider writes one. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As people know the institution. */
  readonly name: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface BadSettings {
  readonly refused: true;
  readonly sentence: string;
}

/**
 * The institution of TRAVAUX_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, _NAME; undefined where none is set. Refuses half
 * a set and an issuer that is not https (http only on this machine): tokens are trusted for having come over TLS.
 */
export function readOidcSettings(environment: Environment): OidcSettings | BadSettings | undefined {
  const [issuer, clientId, clientSecret, name] = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET', 'NAME'].map((part) => environment[`TRAVAUX_OIDC_${part}`]?.trim() ?? '');
  if (issuer === undefined || clientId === undefined || clientSecret === undefined || name === undefined) return undefined;
  if ([issuer, clientId, clientSecret].every((part) => part === '')) return undefined;
  if ([issuer, clientId, clientSecret].includes('')) return { refused: true, sentence: 'Sign-in by an institution needs TRAVAUX_OIDC_ISSUER, TRAVAUX_OIDC_CLIENT_ID and TRAVAUX_OIDC_CLIENT_SECRET, all three.' };
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  if (url === undefined || !isSafe(url)) return { refused: true, sentence: 'TRAVAUX_OIDC_ISSUER must be the https address of the provider.' };
  return { issuer, clientId, clientSecret, name: name === '' ? url.hostname : name };
}

function isSafe(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname));
}
