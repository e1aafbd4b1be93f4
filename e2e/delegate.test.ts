import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rehearsalProcess } from '../src/process/rehearsal.ts';
import { launchChromium } from './chromium.ts';
import { openDemonstration } from './demonstration.ts';
import type { Demonstration } from './demonstration.ts';
import { perform, seedFloor, session } from './floor-seed.ts';
import { NetworkLine } from './network-line.ts';

let site: Demonstration;
let browser: Browser;
const floor = `/${rehearsalProcess}/sessions/${session}/floor`;
const chair = { standing: 'co-facilitator' } as const;

beforeAll(async () => {
  site = await openDemonstration();
  ({ browser } = await launchChromium());
  await seedFloor(site.store, { asking: 6, quiet: true });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function phone(of: string, { url = site.url, ...options }: BrowserContextOptions & { readonly url?: string } = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL: url, ...options });
  await context.addCookies([{ name: 'standing', value: `${/^[A-Z]/u.test(of) ? 'delegation' : 'focal-point'}.${of}.representative.p-0123456789abcdef`, url }]);
  return context;
}

async function open(context: BrowserContext, language = 'en'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/${language}${floor}`);
  await page.locator('[data-feed="live"]').waitFor();
  return page;
}

interface Asked {
  readonly at: string;
  readonly turn: string;
  readonly queuedAt?: string;
}

/** The requests that the record has of somebody in this session. */
async function askedBy(holder: string): Promise<readonly Asked[]> {
  const { rows } = await site.store.pool.query<{ entry: string }>("select entry from act where process_id = $1 and type = 'floor-requested' and subject = $2 order by position", [rehearsalProcess, `floor:${session}`]);
  const entries = rows.map(({ entry }) => JSON.parse(entry) as { readonly at: string; readonly data: Omit<Asked, 'at'> & { readonly holder: string } });
  return entries.filter(({ data }) => data.holder === holder).map(({ at, data }) => ({ at, ...data }));
}

const ask = (page: Page) => page.getByRole('button', { name: 'Ask for the floor', exact: true });

describe('without a network', () => {
  test('FL-7 a request waits in the phone, through a restart, and is sent once when the network is back', async () => {
    const line = await NetworkLine.to(site.url);
    const context = await phone('UY', { url: line.url });
    let page = await open(context);
    await page.locator('[data-kept="yes"]').waitFor();
    await line.cut(context);
    await ask(page).click();
    await page.locator('[data-queued="waiting"]').getByText('Waiting for the network, will be sent once.').waitFor();
    expect(await ask(page).count()).toBe(0);
    expect(await askedBy('UY')).toEqual([]);

    // The phone is switched off and on, still without a network; a second tab is opened.
    await page.close();
    page = await context.newPage();
    await page.goto(`/en${floor}`);
    await page.locator('[data-queued="waiting"]').waitFor();
    const tab = await context.newPage();
    await tab.goto(`/en${floor}`);
    await tab.locator('[data-queued="waiting"]').waitFor();

    await line.mend(context);
    for (const one of [page, tab]) {
      await one.locator('.delegate-request [data-place]').waitFor();
      await one.locator('[data-queued]').waitFor({ state: 'detached' });
    }
    const [only, ...others] = await askedBy('UY');
    expect(others).toEqual([]);
    expect(only?.queuedAt).toBeDefined();
    expect(Date.parse(only?.queuedAt ?? '')).toBeLessThan(Date.parse(only?.at ?? ''));
    await context.close();
    await line.close();
  });

  test('FL-7 of two phones the second is told that its State is on the list, and keeps nothing', async () => {
    const line = await NetworkLine.to(site.url);
    const [first, second] = [await phone('AU'), await phone('AU', { url: line.url })];
    const [one, two] = [await open(first), await open(second)];
    await line.cut(second);
    await ask(two).click();
    await two.locator('[data-queued="waiting"]').waitFor();
    await ask(one).click();
    await one.locator('.delegate-request [data-place]').waitFor();
    await line.mend(second);
    await two.locator('[data-not-taken]').getByText('Such a request is already pending in this name.').waitFor();
    await two.locator('.delegate-request [data-place]').waitFor();
    expect(await two.locator('[data-queued]').count()).toBe(0);
    expect(await askedBy('AU')).toHaveLength(1);
    await first.close();
    await second.close();
    await line.close();
  });

  test('FL-7 a request whose answer was lost on the way is sent again and stays one', async () => {
    const context = await phone('CY', { serviceWorkers: 'block' });
    const page = await open(context);
    let sent = 0;
    await page.route(`**${floor}`, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      sent += 1;
      if (sent > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await ask(page).click();
    await page.locator('.delegate-request [data-place]').waitFor();
    await page.evaluate("dispatchEvent(new Event('online'))");
    await expect.poll(() => sent, { timeout: 20_000 }).toBe(2);
    await page.waitForTimeout(500);
    expect(await page.locator('[data-queued]').count()).toBe(0);
    expect(await page.locator('[data-not-taken]').count()).toBe(0);
    expect(await askedBy('CY')).toHaveLength(1);
    await context.close();
  });

  test('what waits can be taken back before it is sent', async () => {
    const line = await NetworkLine.to(site.url);
    const context = await phone('NZ', { url: line.url });
    const page = await open(context);
    await line.cut(context);
    await ask(page).click();
    await page.getByRole('button', { name: 'Do not send it' }).click();
    await page.locator('[data-queued]').waitFor({ state: 'detached' });
    await line.mend(context);
    await page.locator('[data-feed="live"]').waitFor({ timeout: 20_000 });
    expect(await askedBy('NZ')).toEqual([]);
    await context.close();
    await line.close();
  });
});

describe('with a network', () => {
  test('asks with a double click once, amends, deposits a text, withdraws', async () => {
    const context = await phone('IT');
    const page = await open(context);
    await ask(page).dblclick();
    const request = page.locator('.delegate-request');
    await request.locator('[data-place]').waitFor();
    await request.getByText('Change', { exact: true }).click();
    await request.getByLabel('Topic').fill('Dykes');
    // The screen is drawn again four times a second; what was typed stays.
    await page.waitForTimeout(600);
    expect(await request.getByLabel('Topic').inputValue()).toBe('Dykes');
    await request.getByRole('button', { name: 'Save the change' }).click();
    await request.locator('.delegate-what').getByText('Italy · Dykes').waitFor();

    await request.getByText('Deposit the text of your statement').click();
    await request.locator('input[type="file"]').setInputFiles({ name: 'statement.txt', mimeType: 'text/plain', buffer: Buffer.from('Madam Chair, the sea is rising.') });
    await request.getByRole('button', { name: 'Deposit', exact: true }).click();
    await request.getByRole('link', { name: 'Text of the statement: text, one page' }).waitFor();

    await request.getByRole('button', { name: 'Withdraw' }).click();
    await request.waitFor({ state: 'detached' });
    expect(await askedBy('IT')).toHaveLength(1);
    await ask(page).click();
    await request.locator('[data-place]').waitFor();
    expect(await askedBy('IT')).toHaveLength(2);
    await context.close();
  });

  test('FL-11 a phone whose clock is five minutes off shows the time that the server says is left', async () => {
    const holder = 'ES';
    const context = await phone(holder);
    await context.clock.install({ time: new Date(Date.now() - 300_000) });
    await context.clock.resume();
    const page = await open(context);
    const turn = 't-es-clock';
    await perform(site.store, chair, [{ name: 'request-floor', data: { event: session, turn, holder, language: 'es' } }]);
    const { rows } = await site.store.pool.query<{ last: string | null }>("select last_given as last from floor where process_id = $1 and id = $2 and to_position is null", [rehearsalProcess, session]);
    await perform(site.store, chair, [{ name: 'give-floor', data: { event: session, turn, override: 'Tried.', ...(rows[0]?.last != null && { seen: rows[0].last }) } }]);
    const clock = page.locator('.delegate-speaks .clock-time');
    await expect.poll(async () => secondsOf(await clock.innerText()), { timeout: 10_000 }).toBeLessThanOrEqual(179);
    expect(secondsOf(await clock.innerText())).toBeGreaterThan(165);
    await page.getByRole('heading', { name: 'You have the floor' }).waitFor();

    await page.getByText('Put a question to the panel').click();
    await page.getByLabel('Question').fill('Who pays?');
    await page.getByRole('button', { name: 'Put the question' }).click();
    await page.locator('.delegate-list').getByText('Expert').first().waitFor();
    await perform(site.store, chair, [{ name: 'end-speech', data: { event: session, turn } }]);
    await page.getByText(/^✓ You spoke for/u).waitFor();
    await context.close();
  });
});

function secondsOf(face: string): number {
  const [minutes = 0, seconds = 0] = face.split(':').map(Number);
  return minutes * 60 + seconds;
}

test('works without a script: asks, sees the place, withdraws', async () => {
  const context = await phone('PT', { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/en${floor}`);
  await ask(page).click();
  expect(await page.getByRole('status').first().innerText()).toContain('Portugal asked for the floor');
  expect(await page.locator('.delegate-place').innerText()).toMatch(/\d+\s+of \d+ on the list/u);
  await page.getByRole('button', { name: 'Withdraw' }).click();
  expect(await page.locator('.delegate-request').count()).toBe(0);
  expect(await askedBy('PT')).toHaveLength(1);
  await page.getByRole('button', { name: 'Declare presence' }).waitFor({ state: 'detached' });
  await context.close();
});

describe('the page', () => {
  test.each([
    ['en', {}],
    ['ar', { colorScheme: 'dark' }],
  ] as const)('/%s: axe finds nothing and nothing runs out of the screen', async (language, options) => {
    const context = await phone('FR', options);
    const page = await open(context, language);
    await clean(page);
    for (const closed of await page.locator('.delegate summary').all()) await closed.click();
    await clean(page);
    await context.close();
  });
});

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
}
