import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openDemonstration } from './demonstration.ts';
import type { Demonstration } from './demonstration.ts';
import { perform, seedFloor, session } from './floor-seed.ts';
import { NetworkLine } from './network-line.ts';

let site: Demonstration;
let browser: Browser;

const chair = `/en/rehearsal/sessions/${session}/chair`;

async function as(standing: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, baseURL: site.url, ...options });
  await context.addCookies([{ name: 'standing', value: standing, url: options.baseURL ?? site.url }]);
  return context;
}

async function openLive(context: BrowserContext, path = chair): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await page.locator('[data-feed="live"]').waitFor();
  return page;
}

const speaker = (page: Page) => page.locator('.chair-speaker .speaker-name');
const next = (page: Page) => page.locator('.chair-give button');

async function nextName(page: Page): Promise<string> {
  return page.locator('.chair-give .speaker-name').innerText();
}

async function speaks(page: Page, name: string): Promise<void> {
  await expect.poll(async () => speaker(page).innerText(), { timeout: 15_000 }).toBe(name);
}

beforeAll(async () => {
  site = await openDemonstration();
  await seedFloor(site.store);
  ({ browser } = await launchChromium());
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the chair’s screen', () => {
  test('a point of order interrupts and the speaker goes on; the next is given the floor, and another chair sees it', async () => {
    const [first, second] = [await as('co-facilitator...'), await as('secretariat...')];
    const [page, other] = [await openLive(first), await openLive(second)];
    await speaks(page, 'Kenya');
    await page.getByRole('button', { name: 'Give the floor: Russian Federation' }).click();
    await speaks(page, 'Russian Federation');
    expect(await page.locator('.chair-now').innerText()).toContain('Interrupted by the point of order: Kenya');
    expect(await next(page).count()).toBe(0);
    await page.getByRole('button', { name: 'End; back to Kenya' }).click();
    await speaks(page, 'Kenya');
    const expected = await nextName(page);
    await next(page).click();
    await speaks(page, expected);
    await speaks(other, expected);
    expect(await page.locator('.problems').count()).toBe(0);
    await first.close();
    await second.close();
  });

  test('clicked twice in a hurry, the button gives the floor once', async () => {
    const context = await as('co-facilitator...');
    const page = await openLive(context);
    const expected = await nextName(page);
    await page.waitForTimeout(900);
    await next(page).dblclick();
    await speaks(page, expected);
    await page.waitForTimeout(600);
    await speaks(page, expected);
    await context.close();
  });

  test('FL-10 of two who chair the second is told that the floor was given meanwhile, and sees to whom', async () => {
    const [first, second] = [await as('co-facilitator...'), await as('secretariat...')];
    // The second sees nothing of what happens: its feed does not come through, its forms do.
    await second.route('**/live/chair*', async (route) => route.abort());
    const other = await second.newPage();
    await other.goto(chair);
    await other.locator('[data-feed="lost"]').waitFor();
    expect(await other.locator('.feed-state').innerText()).toMatch(/No connection since \d\d:\d\d/u);
    const page = await openLive(first);
    const given = await nextName(page);
    await next(page).click();
    await speaks(page, given);
    await next(other).click();
    await expect.poll(async () => other.getByRole('alert').innerText()).toContain('Somebody else gave the floor meanwhile');
    await second.unroute('**/live/chair*');
    await speaks(other, given);
    expect(await other.getByRole('alert').innerText()).toContain(`Now: ${given}.`);
    await first.close();
    await second.close();
  });

  test('FL-10 the same without a script: the page is shown again with the refusal and with who has the floor now', async () => {
    const [first, second] = [await as('co-facilitator...', { javaScriptEnabled: false }), await as('secretariat...', { javaScriptEnabled: false })];
    const [page, other] = [await first.newPage(), await second.newPage()];
    await page.goto(chair);
    await other.goto(chair);
    const given = await nextName(page);
    await next(page).click();
    expect(await speaker(page).innerText()).toBe(given);
    await next(other).click();
    expect(await other.getByRole('alert').innerText()).toContain('Somebody else gave the floor meanwhile');
    expect(await speaker(other).innerText()).toBe(given);
    await first.close();
    await second.close();
  });

  test('says since when there is no connection, refuses what cannot be sent, and catches up', async () => {
    const line = await NetworkLine.to(site.url);
    const [cut, online] = [await as('co-facilitator...', { baseURL: line.url }), await as('secretariat...')];
    const [page, other] = [await openLive(cut), await openLive(online)];
    await line.cut(cut);
    await page.locator('[data-feed="lost"]').waitFor();
    await page.getByRole('button', { name: '+1 minute' }).click();
    await expect.poll(async () => page.getByRole('alert').innerText()).toContain('There is no network');
    const given = await nextName(other);
    await next(other).click();
    await speaks(other, given);
    await line.mend(cut);
    await page.locator('[data-feed="live"]').waitFor();
    await speaks(page, given);
    await cut.close();
    await online.close();
    await line.close();
  });

  test('the clock is stopped, lengthened and ended; a question is answered; a hand is noted by name', async () => {
    const context = await as('co-facilitator...');
    const page = await openLive(context);
    await page.getByRole('button', { name: 'Stop the clock' }).click();
    await page.locator('.clock-stopped').waitFor();
    const stood = await page.locator('.clock-time').innerText();
    await page.getByRole('button', { name: '+1 minute' }).click();
    await expect.poll(async () => page.locator('.clock-of').innerText()).toContain('of 4:00');
    await page.waitForTimeout(1200);
    expect(await page.locator('.clock-time').innerText()).toBe(stood.replace(/^(\d)/u, (minutes) => String(Number(minutes) + 1)));
    await page.getByRole('button', { name: 'Start the clock again' }).click();
    await page.locator('.clock-stopped').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Give the floor: Jorge Salinas · Expert' }).first().click();
    await speaks(page, 'Jorge Salinas');
    await page.getByRole('button', { name: 'End the speech' }).click();
    await page.getByText('Nobody has the floor.').waitFor();
    await page.getByText('Note a raised hand').click();
    await page.getByLabel('Who', { exact: true }).fill('viet nam');
    await page.getByLabel('Topic (may stay empty)').fill('Harbours');
    await page.getByRole('button', { name: 'Put on the list' }).click();
    await page.getByRole('checkbox', { name: /Show all/u }).check();
    await page.locator('.chair-list').getByText('Viet Nam').waitFor();
    await context.close();
  });

  test('everything by keyboard: the floor out of turn with a reason, and the focus stays', async () => {
    const context = await as('co-facilitator...');
    const page = await openLive(context);
    const entry = page.locator('.chair-list > li').nth(4);
    const name = await entry.locator('.speaker-name').innerText();
    await entry.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('It speaks next ');
    // Somebody asks meanwhile: what is being written stays, and so does the focus.
    await site.store.recorder.perform({ process: 'rehearsal', by: { standing: 'co-facilitator' }, commandId: crypto.randomUUID(), commands: [{ name: 'request-floor', data: { event: session, turn: 't-late', holder: 'IS', language: 'en' } }] });
    await page.locator('.chair-list').getByText('Iceland').waitFor({ state: 'attached' });
    await page.keyboard.type('in another meeting.');
    await page.keyboard.press('Enter');
    await speaks(page, name);
    expect(await page.evaluate('document.activeElement?.id')).toBe('chair-now');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Stop the clock');
    await page.keyboard.press('Enter');
    await page.getByText('❙❙').waitFor();
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Start the clock again');
    await context.close();
  });

  test('without a reason the floor is not given out of turn', async () => {
    const context = await as('co-facilitator...', { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(chair);
    const [turn, seen] = [await page.locator('.chair-list > li').nth(3).locator('input[name="turn"]').first().getAttribute('value'), await page.locator('.chair-give input[name="seen"]').getAttribute('value')];
    const response = await context.request.post(`${site.url}${chair}`, { form: { act: 'give-floor', turn: turn ?? '', seen: seen ?? '' }, headers: { accept: 'application/json', origin: site.url } });
    expect(response.status()).toBe(422);
    expect(await response.json()).toMatchObject({ done: false, code: 'reason-needed' });
    await context.close();
  });

  test('the sitting, its segments, its list and its terms', async () => {
    const context = await as('co-facilitator...');
    const page = await openLive(context);
    if ((await page.getByRole('button', { name: 'End the speech' }).count()) > 0) await page.getByRole('button', { name: 'End the speech' }).click();
    await page.getByText('Nobody has the floor.').waitFor();
    await page.getByText('Segments', { exact: true }).click();
    await page.getByRole('button', { name: /^Start the next: .*Break/u }).click();
    await expect.poll(async () => page.locator('.chair-status').innerText()).toContain('Break');
    await page.getByText('The list and its terms').click();
    await page.getByRole('button', { name: 'Close the list' }).click();
    await page.getByText('The list is closed.').waitFor();
    await page.getByLabel('Seconds for each intervention').fill('120');
    await page.getByLabel('Reason', { exact: true }).fill('Time is short.');
    await page.getByRole('button', { name: 'Change the terms' }).click();
    await next(page).click();
    await page.locator('.clock-of').getByText('of 2:00').waitFor();
    await page.getByText('The sitting', { exact: true }).click();
    await page.getByRole('button', { name: 'Suspend the sitting' }).click();
    await page.getByText('The sitting is suspended').waitFor();
    await page.getByRole('button', { name: 'Resume the sitting' }).click();
    await page.getByText('The sitting is open').waitFor();
    await page.getByText('How the time was shared').click();
    expect(await page.locator('.chair-balance').innerText()).toMatch(/African States\s+\d+:\d\d/u);
    await context.close();
  });
});

describe('a moderator', () => {
  test('FL-13 sees prompts, and gives the floor while the segment is that of their own panel', async () => {
    const [own, foreign] = [await as('moderator.MX..'), await as('moderator.KE..')];
    const path = `/en/rehearsal/sessions/${session}/moderator`;
    const page = await openLive(own, path);
    // The segment under way is a break: nobody's panel.
    expect(await page.locator('.chair-not-yours').innerText()).toContain('not that of your panel');
    await page.getByText('To think of').waitFor();
    const response = await own.request.post(`${site.url}${path}`, { form: { act: 'end-speech', turn: 't-ke' }, headers: { accept: 'application/json', origin: site.url } });
    expect(await response.json()).toMatchObject({ code: 'not-your-panel' });
    await perform(site.store, { standing: 'co-facilitator' }, [{ name: 'end-speech', data: { event: session, turn: await turnNow() } }, { name: 'start-segment', data: { event: session, segment: 'again', item: 'tides', kind: 'panel', panel: 'tides', title: { en: 'Panel' } } }]);
    const given = await nextName(page);
    await next(page).click();
    await speaks(page, given);
    const other = await openLive(foreign, path);
    await other.locator('.chair-not-yours').waitFor();
    expect(await next(other).count()).toBe(0);
    await own.close();
    await foreign.close();
  });

  async function turnNow(): Promise<string> {
    const context = await as('co-facilitator...', { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(chair);
    const turn = await page.locator('.chair-acts input[name="turn"]').first().getAttribute('value');
    await context.close();
    return turn ?? '';
  }
});

describe('the pages', () => {
  test.each([
    ['en', { viewport: { width: 1024, height: 768 } }],
    ['ar', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ] as const)('/%s: axe finds nothing and nothing runs out of the screen, closed and opened', async (language, options) => {
    const context = await as('co-facilitator...', options);
    const page = await openLive(context, `/${language}/rehearsal/sessions/${session}/chair`);
    await page.waitForTimeout(1000);
    await clean(page);
    await page.evaluate("document.querySelectorAll('.chair details').forEach((one) => { one.open = true; })");
    await clean(page);
    await page.goto(`/${language}/rehearsal/sessions/${session}/moderator`);
    await page.locator('[data-feed="live"]').waitFor();
    await page.waitForTimeout(1000);
    await clean(page);
    await context.close();
  });

  test('who neither chairs nor moderates is told whose screen it is', async () => {
    const context = await as('delegation.FR.head.');
    const page = await context.newPage();
    expect((await page.goto(chair))?.status()).toBe(403);
    expect(await page.locator('main').innerText()).toContain('whoever chairs the session');
    await context.close();
  });
});

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
}
