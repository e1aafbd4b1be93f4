import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openDemonstration } from './demonstration.ts';
import type { Demonstration } from './demonstration.ts';

/** Who visits, as the cookie of a demonstration names a standing; absent: nobody in particular. */
type VisitOptions = BrowserContextOptions & { readonly as?: string };

/** The demonstration opened for a file of tests, and a browser to visit it with. */
export class Visiting {
  #site: Demonstration | undefined;
  #browser: Browser | undefined;

  constructor() {
    beforeAll(async () => {
      this.#site = await openDemonstration();
      ({ browser: this.#browser } = await launchChromium());
    });
    afterAll(async () => {
      await this.#browser?.close();
      await this.#site?.close();
    });
  }

  get site(): Demonstration {
    if (this.#site === undefined) throw new Error('not open yet');
    return this.#site;
  }

  get browser(): Browser {
    if (this.#browser === undefined) throw new Error('not open yet');
    return this.#browser;
  }

  /** One visit with cookies of its own; what the page reports as an error fails it, a refused answer aside. */
  async visit({ as, ...options }: VisitOptions, work: (page: Page) => Promise<void>): Promise<void> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: this.site.url, ...options });
    if (as !== undefined && as !== '') await context.addCookies([{ name: 'standing', value: as, url: this.site.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of')) faults.push(message.text());
    });
    try {
      await work(page);
      if (faults.length > 0) throw new Error(`The page reported ${faults.join('; ')}`);
    } finally {
      await context.close();
    }
  }
}

/** How a page is looked at besides wide and light. */
export const phoneInTheDark = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const satisfies BrowserContextOptions;

/** What axe finds on a page by WCAG 2.2 A and AA. No page has frames, so axe needs no second page to gather what it found in them. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

/** axe finds nothing, and nothing runs out of the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
}
