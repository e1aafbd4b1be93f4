import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import { newStore } from '../store/new-database.test-support.ts';
import { addressOf, copyAccount, forgetAccount, parseAddress, personAt } from './accounts.ts';
import { hashToken } from './hash-token.ts';
import { Identity, carriesSession } from './identity.ts';
import type { Let, SignInLink } from './identity.ts';
import { openIdentityPool } from './identity-pool.ts';
import { endOtherSessions, endSession, listPasskeys, listSessions, namePasskey, removePasskey } from './own-account.ts';

const origin = 'http://localhost:3000';
let store: Store;
let pool: Pool;
let identity: Identity;
const links: SignInLink[] = [];

beforeAll(async () => {
  store = await newStore();
  pool = openIdentityPool(store.logins('identity'), () => undefined);
  identity = openIdentity(() => origin);
});
afterAll(async () => {
  await pool.end();
  await store.close();
});

function openIdentity(address: () => string): Identity {
  return new Identity({
    pool,
    origin: address,
    sendLink: async (link) => {
      links.push(link);
    },
    logError: () => undefined,
  });
}

async function linkTo(address: string, from = '192.0.2.1'): Promise<SignInLink> {
  expect(await identity.askForLink({ address, language: 'fr', back: '/fr/gcm', from })).toBe('sent');
  const link = links.at(-1);
  if (link === undefined) throw new Error('No link was sent.');
  return link;
}

async function open(token: string, from = '192.0.2.1'): Promise<Let> {
  const opened = await identity.openLink(token, new Headers({ 'user-agent': 'Firefox' }), from);
  if (opened === 'spent' || 'wait' in opened) throw new Error('The link did not open.');
  return opened;
}

function sentBack(let_: Let): Headers {
  return new Headers({ cookie: let_.cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
}

describe('a one-time link', () => {
  test('signs in once, and the person stays the same', async () => {
    const link = await linkTo('  Ana@Example.org ');
    expect(link).toMatchObject({ address: 'ana@example.org', language: 'fr', back: '/fr/gcm' });
    expect(await identity.linkHolder(link.token)).toBe('ana@example.org');
    const headers = sentBack(await open(link.token));
    const first = await identity.session(headers);
    expect(first?.email).toBe('ana@example.org');
    expect(first?.person).toMatch(/^p-[0-9a-f]{16}$/u);
    expect(await identity.openLink(link.token, new Headers(), '192.0.2.1')).toBe('spent');
    expect(await identity.linkHolder(link.token)).toBeUndefined();
    const again = await identity.session(sentBack(await open((await linkTo('ana@example.org')).token)));
    expect(again?.person).toBe(first?.person);
    expect(again?.session).not.toBe(first?.session);
  });

  test('opened twice at the same moment signs in once', async () => {
    const { token } = await linkTo('twice@example.org');
    const opened = await Promise.all(Array.from({ length: 6 }, () => identity.openLink(token, new Headers(), '192.0.2.1')));
    expect(opened.filter((one) => one !== 'spent')).toHaveLength(1);
  });

  test('is of no use after a quarter of an hour', async () => {
    const { token } = await linkTo('late@example.org');
    const { rows } = await pool.query<{ minutes: number }>('select extract(epoch from "expiresAt" - now()) / 60 as minutes from verification where identifier = $1', [hashToken(token)]);
    expect(Number(rows[0]?.minutes)).toBeGreaterThan(14.5);
    expect(Number(rows[0]?.minutes)).toBeLessThanOrEqual(15);
    await pool.query(`update verification set "expiresAt" = now() - interval '1 second' where identifier = $1`, [hashToken(token)]);
    expect(await identity.linkHolder(token)).toBeUndefined();
    expect(await identity.openLink(token, new Headers(), '192.0.2.1')).toBe('spent');
  });

  test('lies in the database only as a hash', async () => {
    const { token } = await linkTo('hash@example.org');
    const { rows } = await pool.query('select 1 from verification where identifier = $1 or value like $2', [token, `%${token}%`]);
    expect(rows).toEqual([]);
  });

  test('is not sent to what is no address', async () => {
    for (const address of ['', 'ana', 'ana@', 'a b@example.org', `${'a'.repeat(250)}@example.org`, 'ana@example.org\nbcc: x@example.org']) {
      expect(await identity.askForLink({ address, language: 'en', back: '/', from: '192.0.2.1' })).toBe('bad-address');
    }
  });

  test('is asked for five times in a quarter of an hour, also by many at once, then one waits', async () => {
    const wish = { address: 'often@example.org', language: 'en', back: '/', from: '192.0.2.9' } as const;
    const answers = await Promise.all(Array.from({ length: 9 }, () => identity.askForLink(wish)));
    expect(answers.filter((one) => one === 'sent')).toHaveLength(5);
    const refused = answers.find((one) => typeof one === 'object');
    expect(refused).toEqual({ wait: expect.any(Number) });
    expect(await identity.askForLink({ ...wish, address: 'other@example.org' })).toBe('sent');
    await pool.query("update attempt set until = now() - interval '1 second'");
    expect(await identity.askForLink(wish)).toBe('sent');
  });

  test('tells nobody whether there is an account', async () => {
    await personAt(pool, 'known@example.org');
    const [known, unknown] = [await linkTo('known@example.org'), await linkTo('unknown@example.org')];
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
  });
});

describe('a session', () => {
  test('is a cookie that scripts cannot read and other sites do not send', async () => {
    const [cookie = ''] = (await open((await linkTo('cookie@example.org')).token)).cookies;
    expect(cookie).toMatch(/^travaux\.session_token=[^;]+; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/u);
    const secure = openIdentity(() => 'https://travaux.example.org');
    expect(await secure.askForLink({ address: 'secure@example.org', language: 'en', back: '/', from: '192.0.2.1' })).toBe('sent');
    const opened = await secure.openLink(links.at(-1)?.token ?? '', new Headers(), '192.0.2.1');
    expect(typeof opened === 'object' && 'cookies' in opened ? opened.cookies[0] : '').toMatch(/^__Secure-travaux\.session_token=.*; Secure/u);
  });

  test('that was forged, altered or ended is nobody', async () => {
    const headers = sentBack(await open((await linkTo('forged@example.org')).token));
    const cookie = headers.get('cookie') ?? '';
    const [name = '', value = ''] = cookie.split('=');
    for (const forged of [`${name}=${value.slice(0, -6)}AAAAA%3D`, `${name}=abc.def`, `${name}=`, 'other=1']) expect(await identity.session(new Headers({ cookie: forged }))).toBeUndefined();
    expect(carriesSession(headers)).toBe(true);
    const signedIn = await identity.session(headers);
    const { cookies } = await identity.signOut(headers);
    expect(cookies.join('\n')).toMatch(/travaux\.session_token=; Max-Age=0/u);
    expect(signedIn).toBeDefined();
    expect(await identity.session(headers)).toBeUndefined();
  });

  test('is listed and ended by its own account only', async () => {
    const mine = sentBack(await open((await linkTo('mine@example.org')).token));
    const other = sentBack(await open((await linkTo('mine@example.org')).token));
    const stranger = await identity.session(sentBack(await open((await linkTo('stranger@example.org')).token)));
    const me = await identity.session(mine);
    if (me === undefined || stranger === undefined) throw new Error('Nobody signed in.');
    expect((await listSessions(pool, me.account)).map(({ program }) => program)).toEqual(['Firefox', 'Firefox']);
    expect(await endSession(pool, stranger.account, me.session)).toBe(false);
    expect(await endOtherSessions(pool, me.account, me.session)).toBe(1);
    expect(await identity.session(other)).toBeUndefined();
    expect(await identity.session(mine)).toEqual(me);
    expect(await endSession(pool, me.account, me.session)).toBe(true);
    expect(await identity.session(mine)).toBeUndefined();
  });

  test('is kept with nothing of the network it came from', async () => {
    await open((await linkTo('network@example.org')).token, '198.51.100.7');
    const { rows } = await pool.query(`select 1 from "session" where "ipAddress" is not null and "ipAddress" <> ''`);
    expect(rows).toEqual([]);
    const attempts = await pool.query("select 1 from attempt where key like '%198.51%' or key like '%network@%'");
    expect(attempts.rows).toEqual([]);
  });
});

describe('an account', () => {
  test('is made once for an address, whoever comes first', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => personAt(pool, 'first@example.org')));
    expect(new Set(people).size).toBe(1);
    const signedIn = await identity.session(sentBack(await open((await linkTo('first@example.org')).token)));
    expect(signedIn?.person).toBe(people[0]);
  });

  test('is copied for its person and forgotten with everything that hangs on it', async () => {
    const headers = sentBack(await open((await linkTo('gone@example.org')).token));
    const pending = await linkTo('gone@example.org');
    const person = (await identity.session(headers))?.person;
    if (person === undefined) throw new Error('Nobody signed in.');
    expect(await copyAccount(pool, person)).toMatchObject({ email: 'gone@example.org', passkeys: [], sessions: [{ program: 'Firefox' }], institutions: [] });
    expect(await addressOf(pool, person)).toBe('gone@example.org');
    await forgetAccount(pool, person);
    expect(await addressOf(pool, person)).toBeUndefined();
    expect(await identity.session(headers)).toBeUndefined();
    expect(await copyAccount(pool, person)).toBeUndefined();
    expect(await identity.linkHolder(pending.token)).toBeUndefined();
    const { rows } = await pool.query("select 1 from verification where value like '%gone@%'");
    expect(rows).toEqual([]);
    expect(await personAt(pool, 'gone@example.org')).not.toBe(person);
  });

  test('takes its address in lower case', () => {
    expect(parseAddress(' A.B+C@Example.ORG ')).toBe('a.b+c@example.org');
    expect(parseAddress('a@b')).toBeUndefined();
  });

  test('names and removes its own passkeys only', async () => {
    const [mine, other] = await Promise.all(['keys@example.org', 'nokeys@example.org'].map(async (address) => (await identity.session(sentBack(await open((await linkTo(address)).token))))?.account ?? ''));
    if (mine === undefined || other === undefined) throw new Error('Nobody signed in.');
    await pool.query(`insert into passkey ("id", "publicKey", "userId", "credentialID", "counter", "deviceType", "backedUp", "createdAt") values ('k1', 'x', $1, 'c1', 0, 'multiDevice', true, now())`, [mine]);
    expect(await namePasskey(pool, other, 'k1', 'Stolen')).toBe(false);
    expect(await removePasskey(pool, other, 'k1')).toBe(false);
    expect(await namePasskey(pool, mine, 'k1', 'Office laptop')).toBe(true);
    expect(await listPasskeys(pool, mine)).toMatchObject([{ id: 'k1', name: 'Office laptop', synced: true }]);
    expect(await removePasskey(pool, mine, 'k1')).toBe(true);
    expect(await listPasskeys(pool, mine)).toEqual([]);
  });
});

describe('what is answered under /auth/', () => {
  test.each([
    ['GET', '/auth/get-session'], ['GET', '/auth/magic-link/verify?token=x'], ['POST', '/auth/sign-in/magic-link'], ['POST', '/auth/sign-up/email'], ['POST', '/auth/sign-in/email'],
    ['POST', '/auth/update-user'], ['POST', '/auth/change-email'], ['POST', '/auth/delete-user'], ['GET', '/auth/ok'], ['GET', '/auth/list-sessions'], ['POST', '/auth/passkey/delete-passkey'],
    ['GET', '/auth/oauth2/callback/another'], ['POST', '/auth/sign-in/oauth2'], ['GET', '/auth//passkey/generate-authenticate-options'], ['GET', '/auth/error'],
  ])('nothing else of better-auth: %s %s', async (method, path) => {
    const answer = await identity.handler(new Request(origin + path, { method }), '192.0.2.1');
    expect(answer.status).toBe(404);
  });

  test('a passkey is added only by somebody signed in', async () => {
    expect((await identity.handler(new Request(`${origin}/auth/passkey/generate-register-options`), '192.0.2.1')).status).toBe(401);
    const headers = sentBack(await open((await linkTo('adds@example.org')).token));
    const answer = await identity.handler(new Request(`${origin}/auth/passkey/generate-register-options`, { headers }), '192.0.2.1');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(await answer.json()).toMatchObject({ rp: { id: 'localhost' }, authenticatorSelection: { residentKey: 'required', userVerification: 'required' } });
  });

  test('a request of another site is refused', async () => {
    const options = await identity.handler(new Request(`${origin}/auth/passkey/generate-authenticate-options`), '192.0.2.1');
    const cookie = options.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
    const ask = (from: string) => identity.handler(new Request(`${origin}/auth/passkey/verify-authentication`, { method: 'POST', headers: { cookie, origin: from, 'content-type': 'application/json' }, body: JSON.stringify({ response: { id: 'nobody' } }) }), '192.0.2.1');
    expect((await ask('https://evil.example')).status).toBe(403);
    expect((await ask(origin)).status).toBe(401);
  });

  test('whoever the institution let down comes back to the sign-in page, in their language', async () => {
    const answer = await identity.handler(new Request(`${origin}/auth/failed?error=access_denied`, { headers: { 'accept-language': 'ru-RU,ru;q=0.9' } }), '192.0.2.1');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ru/sign-in?problem=institution']);
  });
});
