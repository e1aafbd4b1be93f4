import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesToASummary, publicPages } from './public-pages.ts';
import { Visiting, axeFaults, expectAccessible, phoneInTheDark } from './visiting.ts';

const visiting = new Visiting();

async function actAs(page: Page, standing: string): Promise<void> {
  await page.goto(`${visiting.site.url}/en/standing`);
  await page.locator(`button[value="${standing}"], form:has(input[value="${standing}"]) button`).first().click();
}

describe('every public page', () => {
  test.concurrent.each(publicPages)('/en%s: axe finds nothing, wide and light', async (path) => {
    await visiting.visit({}, async (page) => {
      expect((await page.goto(`${visiting.site.url}/en${path}`))?.status()).toBe(200);
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  test.concurrent.each(['/gcm', '/gcm/work-plan', '/gcm/events/thematic-session-6', '/gcm/work-plan/calendar', '/gcm/record', ...pagesToASummary.filter((_, index) => index % 3 === 0)])('/ar%s on a phone in the dark: axe finds nothing and nothing runs out of the screen', async (path) => {
    await visiting.visit(phoneInTheDark, async (page) => {
      await page.goto(`${visiting.site.url}/ar${path}`);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await expectAccessible(page);
    });
  });
});

describe('a reader, without JavaScript', () => {
  test('finds the sixth session, sees that three sources give three dates, and looks back to April 2017', async () => {
    await visiting.visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(visiting.site.url);
      await page.getByRole('searchbox').fill('irregular');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('link', { name: /Sixth thematic session/u }).first().click();
      const sources = page.locator('#sources');
      for (const date of ['12–13 October 2017', '3–4 October 2017', '2–3 October 2017']) expect(await page.getByText(new RegExp(date.replace('–', '\\s?–\\s?'), 'u')).count()).toBeGreaterThan(0);
      expect(await sources.count()).toBe(1);
      await page.getByLabel('See it as of').fill('2017-04-13');
      await page.getByRole('button', { name: 'Go' }).click();
      expect(page.url()).toContain('as-of=2017-04-13');
      expect(await page.getByText(/12\s?–\s?13 October 2017/u).count()).toBe(0);
      await page.getByRole('link', { name: 'Table' }).or(page.getByRole('link', { name: 'Work plan' })).first().click();
      expect(page.url()).toContain('as-of=2017-04-13');
    });
  });

  test('filters the plan, keeps the filter in the address, and takes the list away', async () => {
    await visiting.visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${visiting.site.url}/en/gcm/work-plan`);
      await page.locator('details.filter summary').click();
      await page.getByLabel('Track').selectOption('hearings');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(page.url()).toContain('track=hearings');
      const rows = await page.locator('table.plan tbody tr:not(.month)').count();
      const csv = await (await page.request.get(`${visiting.site.url}/en/gcm/work-plan.csv?track=hearings`)).text();
      expect(csv.trim().split('\r\n')).toHaveLength(rows + 1);
    });
  });

  test('reads every page in six languages', async () => {
    await visiting.visit({ javaScriptEnabled: false }, async (page) => {
      for (const [language, title] of [['fr', 'Plan de travail'], ['es', 'Plan de trabajo'], ['ru', 'План работы'], ['zh', '工作计划'], ['ar', 'خطة العمل']] as const) {
        await page.goto(`${visiting.site.url}/${language}/gcm/work-plan`);
        expect(await page.locator('h1').innerText()).toBe(title);
        expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${language}`, 'u'));
      }
    });
  });
});

describe('the secretariat, without JavaScript', () => {
  test('sees the sentence before it is written, moves a meeting, and everybody sees it', async () => {
    await visiting.visit({ javaScriptEnabled: false }, async (page) => {
      await actAs(page, 'secretariat');
      await page.goto(`${visiting.site.url}/en/gcm/events/conference/move`);
      expect(await page.locator('h1').count()).toBe(1);
      await page.goto(`${visiting.site.url}/en/gcm/work-plan/schedule`);
      await page.locator('input[name="title"], input[name^="title"]').first().fill('Briefing of permanent missions');
      await page.locator('select[name="kind"]').selectOption('briefing');
      await page.locator('select[name="track"]').selectOption('preparatory');
      await page.locator('input[name="date"]').fill('30 February 2027');
      await page.locator('main button[type="submit"]').first().click();
      expect(await page.locator('main').innerText()).toMatch(/30 February 2027/u);
      await page.locator('input[name="date"]').fill('18–19 March 2027');
      await page.locator('main button[type="submit"]').first().click();
      expect(await page.locator('main').innerText()).toMatch(/Briefing of permanent missions was scheduled: 18\s?–\s?19 March 2027/u);
      await page.getByRole('button', { name: /record/iu }).click();
      expect(page.url()).toContain('/events/');
    });
    await visiting.visit({}, async (page) => {
      await page.goto(`${visiting.site.url}/en/gcm/record`);
      expect(await page.locator('main').innerText()).toMatch(/Briefing of permanent missions was scheduled/u);
    });
  });

  test('the public is not let in', async () => {
    await visiting.visit({}, async (page) => {
      expect((await page.goto(`${visiting.site.url}/en/gcm/work-plan/schedule`))?.status()).toBe(403);
    });
  });
});

test('by keyboard: the first stop leads past the head of the page, and every stop can be seen', async () => {
  await visiting.visit({}, async (page) => {
    await page.goto(`${visiting.site.url}/en/gcm/work-plan`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
    }
  });
});

test('the journeys ran in a real browser where that is required', () => {
  expect(visiting.browser.version()).toMatch(/^\d+\./u);
});
