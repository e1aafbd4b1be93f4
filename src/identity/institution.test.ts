import { OAuth2Server } from 'oauth2-mock-server';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newStore } from '../store/new-database.test-support.ts';
import type { Store } from '../store/store.ts';
import { copyAccount, personAt } from './accounts.ts';
import { Identity } from './identity.ts';
import { openIdentityPool } from './identity-pool.ts';
import { readOidcSettings } from './oidc-settings.ts';

const origin = 'http://localhost:3000';
const from = '192.0.2.1';
const provider = new OAuth2Server();
let store: Store;
let pool: Pool;
let identity: Identity;
/** What the institution says of whoever signs in next, in its token and when asked about its holder. */
let says: { token: Record<string, unknown>; asked: Record<string, unknown> } = { token: {}, asked: {} };

beforeAll(async () => {
  await provider.issuer.keys.generate('RS256');
  await provider.start(0, 'localhost');
  provider.service.on('beforeTokenSigning', (token: { payload: Record<string, unknown> }) => Object.assign(token.payload, says.token));
  provider.service.on('beforeUserinfo', (answer: { body: Record<string, unknown> }) => Object.assign(answer.body, says.asked));
  store = await newStore();
  pool = openIdentityPool(store.logins('identity'), () => undefined);
  const oidc = { issuer: provider.issuer.url ?? '', clientId: 'travaux', clientSecret: 'secret', name: 'An institution' };
  identity = new Identity({ pool, origin: () => origin, sendLink: async () => undefined, oidc, logError: () => undefined });
});
afterAll(async () => {
  await provider.stop();
  await pool.end();
  await store.close();
});

/** There and back, as a browser goes: what our callback answers. */
async function signIn(change: (callback: URL) => void = () => undefined): Promise<{ readonly status: number; readonly location: string; readonly cookies: string }> {
  const way = await identity.toInstitution({ back: '/en/gcm/desk', failed: '/en/sign-in?problem=institution', from });
  if (typeof way === 'string' || 'wait' in way) throw new Error('The institution was not reached.');
  const there = await fetch(way.location, { redirect: 'manual' });
  const callback = new URL(there.headers.get('location') ?? '');
  change(callback);
  const answer = await identity.handler(new Request(callback, { headers: { cookie: pairs(way.cookies) } }), from);
  return { status: answer.status, location: answer.headers.get('location') ?? '', cookies: pairs(answer.headers.getSetCookie()) };
}

function pairs(cookies: readonly string[]): string {
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

async function personBehind(cookies: string): Promise<string | undefined> {
  return (await identity.session(new Headers({ cookie: cookies })))?.person;
}

describe('an institution', () => {
  test('signs its member in, who is the same person when they come by e-mail link', async () => {
    says = { token: { sub: 'u-1', email: 'Member@example.org', email_verified: true, name: 'A. Member' }, asked: {} };
    const known = await personAt(pool, 'member@example.org');
    const { location, cookies } = await signIn();
    expect(location).toBe('/en/gcm/desk');
    expect(await personBehind(cookies)).toBe(known);
    const again = await signIn();
    expect(await personBehind(again.cookies)).toBe(known);
    expect((await copyAccount(pool, known))?.institutions).toHaveLength(1);
  });

  test('leaves neither its tokens nor a name', async () => {
    says = { token: { sub: 'u-2', email: 'new@example.org', email_verified: true, name: 'New Member', picture: 'https://example.org/p.png' }, asked: {} };
    expect(await personBehind((await signIn()).cookies)).toMatch(/^p-/u);
    const { rows } = await pool.query('select "name", "image", "accessToken", "refreshToken", "idToken" from "user" join "account" on "userId" = "user"."id" where "email" = \'new@example.org\'');
    expect(rows).toEqual([{ name: '', image: null, accessToken: null, refreshToken: null, idToken: null }]);
  });

  test('says the address only when asked', async () => {
    says = { token: { sub: 'u-3' }, asked: { sub: 'u-3', email: 'asked@example.org', email_verified: true } };
    const { cookies } = await signIn();
    expect((await identity.session(new Headers({ cookie: cookies })))?.email).toBe('asked@example.org');
  });

  test.each([
    ['does not vouch for the address', { token: { sub: 'u-9', email: 'member@example.org', email_verified: false }, asked: { sub: 'u-9' } }],
    ['says nothing of whether the address is theirs', { token: { sub: 'u-9', email: 'member@example.org' }, asked: { sub: 'u-9' } }],
    ['gives no address', { token: { sub: 'u-9' }, asked: { sub: 'u-9' } }],
    ['answers about somebody else', { token: { sub: 'u-9' }, asked: { sub: 'u-1', email: 'member@example.org', email_verified: true } }],
    ['gives a token that is meant for another site', { token: { sub: 'u-9', aud: 'another', email: 'member@example.org', email_verified: true }, asked: {} }],
    ['gives a token of another issuer', { token: { sub: 'u-9', iss: 'https://elsewhere.example', email: 'member@example.org', email_verified: true }, asked: {} }],
    ['gives a token that has expired', { token: { sub: 'u-9', exp: 1_500_000_000, email: 'member@example.org', email_verified: true }, asked: {} }],
  ])('that %s signs nobody in', async (_, said) => {
    says = said;
    const { location, cookies } = await signIn();
    expect(location).toMatch(/^\/en\/sign-in\?problem=institution/u);
    expect(await personBehind(cookies)).toBeUndefined();
  });

  test('cannot be answered for: a state that was not given, or given to another browser, signs nobody in', async () => {
    says = { token: { sub: 'u-1', email: 'member@example.org', email_verified: true }, asked: {} };
    const altered = await signIn((callback) => callback.searchParams.set('state', 'invented'));
    expect(await personBehind(altered.cookies)).toBeUndefined();
    const way = await identity.toInstitution({ back: '/en', failed: '/en/sign-in?problem=institution', from });
    if (typeof way === 'string' || 'wait' in way) throw new Error('The institution was not reached.');
    const there = await fetch(way.location, { redirect: 'manual' });
    const answer = await identity.handler(new Request(there.headers.get('location') ?? ''), from);
    expect(await personBehind(pairs(answer.headers.getSetCookie()))).toBeUndefined();
  });

  test('that refuses sends the visitor back to the sign-in page', async () => {
    const { location } = await signIn((callback) => {
      callback.searchParams.delete('code');
      callback.searchParams.set('error', 'access_denied');
    });
    expect(location).toMatch(/^http:\/\/localhost:3000\/auth\/failed\?error=access_denied/u);
  });

  test('that cannot be reached is said to be so', async () => {
    const away = new Identity({ pool, origin: () => origin, sendLink: async () => undefined, oidc: { issuer: 'http://localhost:1234', clientId: 'a', clientSecret: 'b', name: 'Away' }, logError: () => undefined });
    expect(await away.toInstitution({ back: '/en', failed: '/en/sign-in', from })).toBe('unreachable');
  });
});

test('the settings of an institution come whole or not at all', () => {
  const whole = { TRAVAUX_OIDC_ISSUER: 'https://id.example.org/realm', TRAVAUX_OIDC_CLIENT_ID: 'travaux', TRAVAUX_OIDC_CLIENT_SECRET: 'secret' };
  expect(readOidcSettings({})).toBeUndefined();
  expect(readOidcSettings(whole)).toEqual({ issuer: 'https://id.example.org/realm', clientId: 'travaux', clientSecret: 'secret', name: 'id.example.org' });
  expect(readOidcSettings({ ...whole, TRAVAUX_OIDC_NAME: 'The Office' })).toMatchObject({ name: 'The Office' });
  expect(readOidcSettings({ ...whole, TRAVAUX_OIDC_CLIENT_SECRET: '' })).toMatchObject({ refused: true });
  expect(readOidcSettings({ ...whole, TRAVAUX_OIDC_ISSUER: 'http://id.example.org' })).toMatchObject({ refused: true });
  expect(readOidcSettings({ ...whole, TRAVAUX_OIDC_ISSUER: 'id.example.org' })).toMatchObject({ refused: true });
});
