import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../src/process/vocabulary/standing.ts';
import { idOf } from '../src/process/vocabulary/shapes.ts';
import type { TurnId } from '../src/process/vocabulary/ids.ts';
import { launchChromium } from './chromium.ts';
import { openDemonstration } from './demonstration.ts';
import type { Demonstration } from './demonstration.ts';
import { perform, seedFloor, session } from './floor-seed.ts';
import { NetworkLine } from './network-line.ts';

let site: Demonstration;
let browser: Browser;

const chair: Actor = { standing: 'co-facilitator' };
const event = session;
const here = `/rehearsal/sessions/${session}`;
let last = 't-ke';

beforeAll(async () => {
  site = await openDemonstration();
  ({ browser } = await launchChromium());
  await seedFloor(site.store);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function as(standing: string | undefined, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: site.url, ...options });
  if (standing !== undefined) await context.addCookies([{ name: 'standing', value: standing, url: options.baseURL ?? site.url }]);
  return context;
}

/** Gives the floor out of the order: the tests say who speaks. */
async function give(turn: string): Promise<void> {
  const [next, seen] = [turnId(turn), turnId(last)];
  await perform(site.store, chair, [{ name: 'give-floor', data: { event, turn: next, seen, override: 'It was agreed.' } }]);
  last = turn;
}

function turnId(id: string): TurnId {
  return idOf<TurnId>().parse(id);
}

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
}

async function name(page: Page): Promise<string> {
  return page.locator('.hall-name').innerText();
}

describe('the hall', () => {
  test('shows the next speaker within a second of the act, in their own script as well, and survives a restart', async () => {
    const context = await as(undefined, { viewport: { width: 1920, height: 1080 } });
    const page = await context.newPage();
    await page.goto(`/en${here}/hall`);
    await page.locator('.hall-clock [data-phase="left"]').waitFor();
    expect(await page.locator('header.site, .process-head, footer.site').count()).toBe(0);
    expect(await name(page)).toContain('Kenya');
    expect(await page.locator('.hall-group').innerText()).toContain('Group of 77');
    expect(await page.locator('.hall-next li').count()).toBe(3);

    await give('t-jp');
    const acted = Date.now();
    await page.locator('.hall-name', { hasText: 'Japan' }).waitFor({ timeout: 2000 });
    expect(Date.now() - acted).toBeLessThan(1000);
    expect(await page.locator('.hall-second [lang="ja"]').innerText()).toBe('日本');

    await perform(site.store, chair, [{ name: 'change-floor-terms', data: { event, intervention: 10, reason: 'It is late.' } }]);
    await give('t-ph');
    await page.locator('.hall-clock [data-phase="nearly"]').waitFor();
    await clean(page);
    await page.locator('.hall-clock [data-phase="over"]').waitFor({ timeout: 15_000 });
    await clean(page);

    await site.restart();
    await give('t-eg');
    await page.locator('.hall-name', { hasText: 'Egypt' }).waitFor({ timeout: 20_000 });
    expect(await page.locator('.hall-second [lang="ar"]').innerText()).toBe('مصر');

    await perform(site.store, chair, [{ name: 'suspend-sitting', data: { event } }]);
    await page.getByText('The sitting is suspended').waitFor();
    await perform(site.store, chair, [{ name: 'resume-sitting', data: { event } }]);
    await page.locator('.hall-name', { hasText: 'Egypt' }).waitFor();
    await context.close();
  });

  test('long names fit, in every script and on a wall of any shape', async () => {
    const long = [['bo', 'BO'], ['gb', 'GB'], ['vc', 'VC']] as const;
    for (const [id, holder] of long) await perform(site.store, chair, [{ name: 'request-floor', data: { event, turn: turnId(`t-${id}`), holder, language: 'en' } }]);
    const context = await as(undefined);
    const page = await context.newPage();
    for (const [id] of long) {
      await give(`t-${id}`);
      for (const [language, width, height] of [['en', 1920, 1080], ['ar', 1920, 1080], ['zh', 3840, 1080], ['ru', 1024, 768]] as const) {
        await page.setViewportSize({ width, height });
        await page.goto(`/${language}${here}/hall?theme=dark`);
        await page.locator('.hall-clock [data-phase]').waitFor();
        const [stage, foot, head] = await Promise.all(['.hall-stage > *', '.hall-foot', '.hall-head'].map(async (place) => page.locator(place).first().boundingBox()));
        expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
        expect(stage?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
        expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(height);
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
      }
    }
    await context.close();
  });
});

describe('the note-takers', () => {
  test('FL-20 a note is saved by itself; what is typed without a network survives a reload and is sent later; nobody is written over', async () => {
    await give('t-de');
    await give('t-fr');
    const line = await NetworkLine.to(site.url);
    const context = await as('rapporteur...p-0123456789abcdef', { baseURL: line.url });
    const page = await context.newPage();
    await page.goto(`/en${here}/notes`);
    await page.locator('[data-screen][data-ready="yes"]').waitFor();
    const row = page.locator('form[data-note="t-de"]');
    await row.getByLabel('What was said').fill('Asks for early warning along the coast.');
    await row.getByText(/^Saved at/u).waitFor({ timeout: 10_000 });

    // The list changes under the pen: nothing typed is lost, nor the focus.
    const other = page.locator('form[data-note="t-fr"]');
    await other.getByLabel('What was said').pressSequentially('Wants a fund ');
    await give('t-pl');
    await page.locator('form[data-note="t-pl"]').waitFor();
    await page.keyboard.type('for ports.');
    expect(await other.getByLabel('What was said').inputValue()).toBe('Wants a fund for ports.');
    await other.getByText(/^Saved at/u).waitFor({ timeout: 10_000 });

    await line.cut(context);
    await row.getByLabel('What was said').fill('Asks for early warning along every coast.');
    await row.getByLabel('Keywords').fill('warning, coasts');
    await row.getByText(/^No connection/u).waitFor({ timeout: 20_000 });
    await line.mend(context);
    await page.reload();
    await page.locator('[data-screen][data-ready="yes"]').waitFor();
    await row.getByText(/^(Saved at|In the record)/u).waitFor({ timeout: 20_000 });
    expect(await row.getByLabel('What was said').inputValue()).toBe('Asks for early warning along every coast.');

    // Somebody else words it meanwhile.
    const second = await (await as('secretariat...p-00000000000000aa')).newPage();
    await second.goto(`/en${here}/notes`);
    await second.locator('[data-screen][data-ready="yes"]').waitFor();
    await second.locator('form[data-note="t-de"]').getByLabel('What was said').fill('Theirs.');
    await second.locator('form[data-note="t-de"]').getByText(/^Saved at/u).waitFor({ timeout: 10_000 });
    await row.getByLabel('What was said').fill('Mine.');
    await row.getByText(/^Somebody else changed/u).waitFor({ timeout: 10_000 });
    await page.reload();
    await page.locator('[data-screen][data-ready="yes"]').waitFor();
    await row.locator('.note-theirs', { hasText: 'Theirs.' }).waitFor();
    expect(await row.getByLabel('What was said').inputValue()).toBe('Mine.');
    await row.getByRole('button', { name: 'Save' }).click();
    await row.getByText(/^Saved at/u).waitFor({ timeout: 10_000 });

    await page.getByRole('link', { name: 'Not noted yet' }).click();
    await page.locator('[data-screen][data-ready="yes"]').waitFor();
    expect(await page.locator('form[data-note="t-de"]').count()).toBe(0);
    expect(await page.locator('form[data-note="t-pl"]').count()).toBe(1);
    await second.context().close();
    await context.close();
    await line.close();
  });

  test('by forms alone; a refused note gives back what was typed', async () => {
    const context = await as('rapporteur...p-0123456789abcdef', { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/en${here}/notes`);
    const row = page.locator('form[data-note="t-ke"]');
    await row.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The note is empty.').waitFor();
    await row.getByLabel('What was said').fill('Speaks for the Group.');
    await row.getByRole('button', { name: 'Save' }).click();
    expect(await row.getByLabel('What was said').inputValue()).toBe('Speaks for the Group.');
    await row.getByText('In the record').waitFor();
    await context.close();
  });
});

describe('a session for everybody', () => {
  test('shows all without a script, and follows with one', async () => {
    await give('t-in');
    await give('t-br');
    const still = await (await as(undefined, { javaScriptEnabled: false })).newPage();
    await still.goto(`/en${here}`);
    const text = await still.locator('main').innerText();
    expect(text).toMatch(/The sitting is open[\s\S]*Has the floor[\s\S]*Brazil[\s\S]*List of speakers[\s\S]*Mexico[\s\S]*Panel 1: tides and housing under way[\s\S]*Heard so far[\s\S]*India/u);
    expect(text).not.toContain('Chair the sitting');
    const live = await (await as('delegation.MX.representative.p-0123456789abcdef', { viewport: { width: 390, height: 844 } })).newPage();
    await live.goto(`/en${here}`);
    await live.getByRole('link', { name: 'Ask for the floor' }).waitFor();
    await live.locator('[data-feed="live"]').waitFor();
    await give('t-mx');
    await live.locator('.session-speaker', { hasText: 'Mexico' }).waitFor({ timeout: 2000 });
    await still.context().close();
    await live.context().close();
  });

  test('the booths are the secretariat’s, and mark what is in a booth’s own language', async () => {
    const stranger = await (await as(undefined)).newPage();
    expect((await stranger.goto(`/en${here}/interpreters`))?.status()).toBe(403);
    await give('t-ar');
    const booth = await (await as('secretariat...p-00000000000000aa')).newPage();
    await booth.goto(`/en${here}/interpreters?booth=es`);
    await booth.locator('.booth-now .booth-turn-own', { hasText: 'Argentina' }).waitFor();
    await stranger.context().close();
    await booth.context().close();
  });

  test.each([
    ['en', { viewport: { width: 1280, height: 900 } }],
    ['ar', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ] as const)('/%s: axe finds nothing and nothing runs out of the screen', async (language, options) => {
    const context = await as('secretariat...p-00000000000000aa', options);
    const page = await context.newPage();
    for (const path of ['', '/hall', '/hall?theme=light', '/interpreters?booth=fr', '/notes']) {
      await page.goto(`/${language}${here}${path}`);
      await page.locator('[data-feed="live"], .hall-hour').waitFor();
      await clean(page);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});
