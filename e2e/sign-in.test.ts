import AxeBuilder from '@axe-core/playwright';
import { OAuth2Server } from 'oauth2-mock-server';
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openDemonstration } from './demonstration.ts';
import type { Demonstration } from './demonstration.ts';

const institution = new OAuth2Server();
const settings = ['TRAVAUX_OIDC_ISSUER', 'TRAVAUX_OIDC_CLIENT_ID', 'TRAVAUX_OIDC_CLIENT_SECRET', 'TRAVAUX_OIDC_NAME'];
let site: Demonstration;
let browser: Browser;

beforeAll(async () => {
  await institution.issuer.keys.generate('RS256');
  await institution.start(0, 'localhost');
  institution.service.on('beforeTokenSigning', (token: { payload: Record<string, unknown> }) => Object.assign(token.payload, { sub: 'u-1', email: 'member@example.org', email_verified: true }));
  const values = [institution.issuer.url ?? '', 'travaux', 'secret', 'The Office'];
  for (const [at, name] of settings.entries()) process.env[name] = values[at];
  site = await openDemonstration();
  for (const name of settings) delete process.env[name];
  ({ browser } = await launchChromium());
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await institution.stop();
});

async function withPage(options: BrowserContextOptions, work: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of')) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await work(page, context);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

/** By the link in the demonstration's mailbox. */
async function signInByLink(page: Page, address: string, back = '/en/gcm/work-plan'): Promise<void> {
  await page.goto(`${site.url}/en/sign-in?back=${encodeURIComponent(back)}`);
  await page.getByLabel('E-mail address').fill(address);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.getByRole('link', { name: /outbox/u }).click();
  await page.locator('main tr', { hasText: address }).first().getByRole('link').click();
  await page.locator('.mail-words a').click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  expect(page.url()).toBe(site.url + back);
}

interface Authenticator {
  readonly session: CDPSession;
  readonly id: string;
}

/** A device that holds passkeys and knows its owner, as a phone does. */
async function plugIn(page: Page, context: BrowserContext): Promise<Authenticator> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  return { session, id: authenticatorId };
}

async function addPasskey(page: Page): Promise<void> {
  await page.goto(`${site.url}/en/account`);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.waitForURL(/done=added/u);
}

describe('signing in', () => {
  test('by a link, without JavaScript; the account is seen, and left', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await signInByLink(page, 'ana@example.org');
      await page.goto(`${site.url}/en/account`);
      expect(await page.locator('main').innerText()).toContain('ana@example.org');
      expect(await page.getByRole('button', { name: 'Add a passkey' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.goto(`${site.url}/en/account`);
      expect(page.url()).toContain('/en/sign-in?back=');
      expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).count()).toBe(0);
    });
  });

  test('by a passkey that was added, named, used and removed', async () => {
    await withPage({}, async (page, context) => {
      const device = await plugIn(page, context);
      await signInByLink(page, 'passkey@example.org');
      await addPasskey(page);
      await page.getByLabel(/^Name of the passkey/u).fill('Office laptop');
      await page.getByRole('button', { name: 'Keep the name' }).click();
      expect(await page.getByLabel(/^Name of the passkey/u).inputValue()).toBe('Office laptop');
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      expect(await page.locator('[data-problem="known"]').innerText()).toMatch(/already/u);
      await page.getByRole('button', { name: 'Sign out' }).click();

      await page.goto(`${site.url}/en/sign-in?back=/en/gcm/places`);
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.waitForURL(`${site.url}/en/gcm/places`);
      await page.goto(`${site.url}/en/account`);
      expect(await page.locator('main').innerText()).toContain('passkey@example.org');
      await page.getByRole('button', { name: 'Remove Office laptop' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();

      await page.goto(`${site.url}/en/sign-in`);
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.locator('[data-problem="unknown"]').waitFor();
      const { credentials } = await device.session.send('WebAuthn.getCredentials', { authenticatorId: device.id });
      expect(credentials).toHaveLength(1);
    });
  });

  test('not with a passkey whose device did not check who holds it', async () => {
    await withPage({}, async (page, context) => {
      const device = await plugIn(page, context);
      await signInByLink(page, 'unverified@example.org');
      await addPasskey(page);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.goto(`${site.url}/en/sign-in`);
      await device.session.send('WebAuthn.setUserVerified', { authenticatorId: device.id, isUserVerified: false });
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.locator('[data-problem]:not([hidden])').waitFor();
      // A changed script that does not ask the device to check is refused by the site.
      const status: unknown = await page.evaluate(`(async () => {
        const options = await (await fetch('/auth/passkey/generate-authenticate-options')).json();
        const request = PublicKeyCredential.parseRequestOptionsFromJSON({ ...options, userVerification: 'discouraged' });
        const response = (await navigator.credentials.get({ publicKey: request })).toJSON();
        return (await fetch('/auth/passkey/verify-authentication', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ response }) })).status;
      })()`);
      expect(status).toBe(403);
      await page.goto(`${site.url}/en/account`);
      expect(page.url()).toContain('/en/sign-in');
    });
  });

  test('with the institution, also without JavaScript', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.url}/en/sign-in?back=/en/gcm/work-plan`);
      await page.getByRole('link', { name: 'Sign in with The Office' }).click();
      expect(page.url()).toBe(`${site.url}/en/gcm/work-plan`);
      await page.goto(`${site.url}/en/account`);
      expect(await page.locator('main').innerText()).toContain('member@example.org');
    });
  });

  test('with an institution that refuses: back to the sign-in page, which says so', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}/auth/oauth2/callback/institution?error=access_denied&state=x`);
      expect(page.url()).toContain('/en/sign-in?problem=institution');
      expect(await page.getByRole('alert').innerText()).toMatch(/did not confirm/u);
    });
  });
});

describe('the pages of signing in', () => {
  test.each([
    ['en', { viewport: { width: 1280, height: 900 } }],
    ['ar', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ] as const)('/%s: axe finds nothing and nothing runs out of the screen', async (language, options) => {
    await withPage(options, async (page, context) => {
      await plugIn(page, context);
      const address = `axe-${language}@example.org`;
      await page.goto(`${site.url}/${language}/sign-in`);
      await page.locator('[data-passkey]').waitFor();
      await clean(page);
      await signInByLink(page, address);
      await addPasskey(page);
      for (const path of ['/account', '/outbox', '/sign-in', '/gcm/outbox', '/sign-in/link?token=none']) {
        await page.goto(`${site.url}/${language}${path}`);
        await clean(page);
      }
      await page.goto(`${site.url}/${language}/outbox`);
      await page.locator('main tr', { hasText: address }).getByRole('link').click();
      await clean(page);
      await page.locator('.mail-words a').click();
      await clean(page);
    });
  });
});

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
}
