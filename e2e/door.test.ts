import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeCode } from '../src/process/participation/badge-code.ts';
import { registrationOfIndico } from '../src/web/pages/door/indico-ids.ts';
import { launchChromium } from './chromium.ts';
import { openDemonstration } from './demonstration.ts';
import type { Demonstration } from './demonstration.ts';
import { NetworkLine } from './network-line.ts';

let site: Demonstration;
let browser: Browser;

/** A list as Indico exports it, for the meeting of the rehearsal that is still to come. */
const list = ['ID,First Name,Last Name,Email Address,Affiliation,Country,Position,Registration state', '1,Ana,López,ana@example.org,,Mexico,Minister,Completed', '2,Wanjiru,Kamau,wanjiru@example.org,,Kenya,,Completed', '3,Sione,Tavita,sione@example.org,,Fiji,,Pending', '4,Lena,Vogt,lena@example.org,,Germany,,Completed'].join('\r\n');
const meeting = '/rehearsal/registration/hearing';
const code = (number: number) => badgeCode(registrationOfIndico('hearing', number));

async function officer(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL: site.url, ...options });
  await context.addCookies([{ name: 'standing', value: 'secretariat...', url: options.baseURL ?? site.url }]);
  return context;
}

beforeAll(async () => {
  site = await openDemonstration();
  ({ browser } = await launchChromium());
  const context = await officer({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/en${meeting}/participants?import=yes`);
  await page.locator('input[type="file"]').setInputFiles({ name: 'registrations.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.getByRole('button', { name: 'See what would be done' }).click();
  await page.getByRole('button', { name: 'Take in 4 rows' }).click();
  await page.getByRole('status').getByText('4 registered').waitFor();
  await context.close();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openDoor(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/en${meeting}/door`);
  await page.locator('[data-door][data-ready="yes"]').waitFor();
  return page;
}

async function show(page: Page, text: string): Promise<string> {
  await page.locator('[data-door-answer]').evaluate((place) => place.replaceChildren());
  await page.getByLabel(/^Code of the badge/u).fill(text);
  await page.keyboard.press('Enter');
  return page.locator('[data-door-answer] > *').innerText();
}

async function fact(page: Page, name: string): Promise<string> {
  return page.locator(`[data-fact="${name}"]`).innerText();
}

async function reaches(page: Page, name: string, value: string): Promise<void> {
  await expect.poll(async () => fact(page, name), { timeout: 20_000 }).toBe(value);
}

describe('the door', () => {
  test('works for a day without a network, through reloads and restarts, and reconciles; a badge at two doors is told of at both', async () => {
    const line = await NetworkLine.to(site.url);
    const first = await officer({ baseURL: line.url });
    const second = await officer();
    let page = await openDoor(first);
    await page.locator('[data-door][data-kept="yes"]').waitFor();
    expect(await fact(page, 'badges')).toBe('3');

    // Since yesterday there has been no network; no day is longer than 25 hours.
    await line.cut(first);
    await page.clock.setSystemTime(new Date(Date.now() - 26 * 3_600_000));
    await page.reload();
    await page.locator('[data-door][data-ready="yes"]').waitFor();
    await page.locator('[data-state="offline"]').waitFor();
    expect(await show(page, code(1))).toMatch(/Welcome\s+Ana López\s+Mexico\s+Member State/u);
    expect(await show(page, code(1).toUpperCase())).toMatch(/Already shown\s+Ana López[\s\S]*Shown first that day: /u);
    expect(await show(page, code(3))).toContain('Not approved');
    expect(await show(page, code(9))).toContain('Unknown badge');
    expect(await show(page, 'i000000-1.zz')).toContain('Not readable');
    expect(await show(page, 'wanj')).toMatch(/Who is it\?\s+Wanjiru Kamau/u);
    await page.getByRole('button', { name: 'Check in Wanjiru Kamau' }).click();
    expect(await page.locator('.door-card').innerText()).toMatch(/Welcome\s+Wanjiru Kamau/u);
    await reaches(page, 'waiting', '2');

    // The device is switched off and on.
    await page.close();
    page = await first.newPage();
    await page.goto(`/en${meeting}/door`);
    await page.locator('[data-door][data-ready="yes"]').waitFor();
    expect(await fact(page, 'waiting')).toBe('2');

    // Today, still without a network, the badge of yesterday opens the door again, once.
    await page.clock.setSystemTime(new Date());
    expect(await show(page, code(1))).toMatch(/Welcome\s+Ana López/u);
    expect(await show(page, code(1))).toMatch(/Already shown\s+Ana López/u);
    await reaches(page, 'waiting', '3');
    await reaches(page, 'inside', '1');

    // Meanwhile another door, with a network, let the same badge in as well.
    const other = await openDoor(second);
    expect(await show(other, code(1))).toContain('Welcome');
    await reaches(other, 'waiting', '0');

    await line.mend(first);
    await page.locator('[data-state="online"]').waitFor();
    await reaches(page, 'waiting', '0');
    expect(await page.locator('[data-conflicts]').isVisible()).toBe(false);
    await other.getByRole('button', { name: 'Reconcile now' }).click();
    await expect.poll(async () => other.locator('[data-conflicts] tbody').innerText(), { timeout: 20_000 }).toMatch(/Ana López \(Mexico\)\s+Already shown/u);
    await other.goto(`/en${meeting}/participants?list=final`);
    expect(await other.locator('main').innerText()).toMatch(/Kenya 1[\s\S]*Mexico 1/u);

    await page.getByRole('button', { name: 'Delete the list from this device' }).click();
    await page.locator('[data-state="deleted"]').waitFor();
    expect(await page.evaluate(`new Promise((done) => { const open = indexedDB.open('travaux-door'); open.onsuccess = () => { const all = open.result.transaction('meeting').objectStore('meeting').getAll(); all.onsuccess = () => done(all.result.length); }; })`)).toBe(0);
    await line.cut(first);
    await expect(page.goto(`/en${meeting}/door`)).rejects.toThrow(/ERR_/u);
    await first.close();
    await line.close();
    await second.close();
  });

  test('a badge shown at a door that learns of the other one late is in the list of what is to be looked into', async () => {
    const line = await NetworkLine.to(site.url);
    const [early, late] = [await officer(), await officer({ baseURL: line.url })];
    const doors = [await openDoor(early), await openDoor(late)] as const;
    await line.cut(late);
    expect(await show(doors[0], code(4))).toContain('Welcome');
    await reaches(doors[0], 'waiting', '0');
    expect(await show(doors[1], code(4))).toContain('Welcome');
    await line.mend(late);
    await reaches(doors[1], 'waiting', '0');
    await expect.poll(async () => doors[1].locator('[data-conflicts] tbody').innerText(), { timeout: 20_000 }).toMatch(/Lena Vogt \(Germany\)\s+Already shown/u);
    await early.close();
    await late.close();
    await line.close();
  });

  test('works by forms alone', async () => {
    const context = await officer({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/en${meeting}/door`);
    expect(await show0(page, code(2))).toMatch(/Welcome\s+Wanjiru Kamau/u);
    expect(await show0(page, code(2))).toMatch(/Already shown\s+Wanjiru Kamau/u);
    expect(await show0(page, code(3))).toContain('Not approved');
    expect(await show0(page, 'kamau')).toContain('Who is it?');
    await page.getByRole('button', { name: 'Check in Wanjiru Kamau' }).click();
    expect(await page.locator('.door-card').first().innerText()).toContain('Already shown');
    await context.close();
  });
});

async function show0(page: Page, text: string): Promise<string> {
  await page.getByLabel(/^Code of the badge/u).fill(text);
  await page.getByRole('button', { name: 'Check in', exact: true }).click();
  return page.locator('[data-door-answer]').innerText();
}

describe('the pages around it', () => {
  test.each([
    ['en', { viewport: { width: 1280, height: 900 } }],
    ['ar', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ] as const)('/%s: axe finds nothing and nothing runs out of the screen', async (language, options) => {
    const context = await officer(options);
    const page = await context.newPage();
    for (const path of ['/badges', '/participants', '/participants?names=yes&list=provisional', '/participants?import=yes', '/door']) {
      await page.goto(`/${language}${meeting}${path}`);
      await clean(page);
    }
    await page.locator('[data-door][data-ready="yes"]').waitFor();
    for (const text of [code(2), code(3), 'kamau']) {
      await page.locator('input[name="code"]').fill(text);
      await page.keyboard.press('Enter');
      await page.locator('[data-door-answer] > *').waitFor();
      await clean(page);
    }
    await context.close();
  });
});

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
}
