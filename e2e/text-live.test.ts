import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../src/process/commands.ts';
import type { Negotiation } from '../src/process/text/negotiation.ts';
import type { RevisionProvision } from '../src/process/text/state.ts';
import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import type { Actor } from '../src/process/vocabulary/standing.ts';
import { loadNegotiation } from '../src/store/text/load-negotiation.ts';
import { recordHead } from '../src/store/work-plan/positions.ts';
import { NetworkLine } from './network-line.ts';
import { axeFaults, Visiting } from './visiting.ts';

const process = 'rehearsal';
const text = 'declaration';
const chair: Actor = { standing: 'co-facilitator' };
const kenya: Actor = { standing: 'delegation', of: 'KE' };
const mexico = 'delegation.MX.head.p-0123456789abcdef';
const visiting = new Visiting();

let negotiation: Negotiation;
/** Two paragraphs that are neither called nor agreed, and of which nobody has settled anything. */
let one: RevisionProvision;
let other: RevisionProvision;

beforeAll(async () => {
  const { pool } = visiting.site.store;
  const { position } = await recordHead(pool, process);
  const found = await loadNegotiation(pool, process, position, text);
  if (found === undefined) throw new Error('There is no text in the rehearsal.');
  negotiation = found;
  const free = found.revision.provisions.filter(({ id, kind, words }) => kind !== 'heading' && kind !== 'objective' && words.split(' ').length > 8 && !found.provisions.has(id) && found.text.called !== id);
  const [first, second] = free;
  if (first === undefined || second === undefined) throw new Error('No paragraph is free.');
  [one, other] = [first, second];
});

async function perform(by: Actor, command: ProcessCommand): Promise<number> {
  const outcome = await visiting.site.store.recorder.perform({ process, by, commandId: randomUUID(), commands: [command] });
  if (isRefusal(outcome)) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
  return Date.now();
}

function call({ id, label }: RevisionProvision): Promise<number> {
  return perform(chair, { name: 'call-paragraph', data: { text, revision: negotiation.revision.id, provision: id, label } });
}

/** Kenya wants these words at the end of a paragraph, instead of what it wanted there before. */
function propose({ id, label, words }: RevisionProvision, more: string): Promise<number> {
  return perform(kenya, { name: 'table-amendment', data: { amendment: `live-${randomUUID().slice(0, 8)}`, text, revision: negotiation.revision.id, provision: id, amendmentType: 'MOD', proponents: ['KE'], words: words.replace(/[.,;:]*$/u, (end) => ` ${more}${end}`), restsOn: [], label } });
}

async function shows(page: Page, selector: string, words: string, since: number): Promise<void> {
  await page.locator(selector, { hasText: words }).first().waitFor({ timeout: 3000 });
  expect(Date.now() - since).toBeLessThan(1000);
}

describe('the screen in the hall', () => {
  test('shows the outline, then the paragraph that is called, and what is proposed of it, each within a second and marked', async () => {
    await visiting.visit({ as: 'secretariat...p-0123456789abcdef', viewport: { width: 1920, height: 1080 } }, async (page) => {
      await page.goto(`/en/${process}/texts/${text}/hall`);
      await page.locator('.text-hall').waitFor();
      expect(await page.locator('header.site, footer.site').count()).toBe(0);
      await page.locator('.text-hall[data-feed="live"]').waitFor();
      await shows(page, `.text-hall[data-called="${one.id}"] h2`, one.label, await call(one));
      expect(await page.locator('.text-hall-neighbours [aria-current]').innerText()).toBe(one.label.replace(/\.$/u, ''));
      await shows(page, '.text-hall-words', 'by lantern light', await propose(one, 'by lantern light'));
      expect((await page.locator('.text-hall mark.fresh').allInnerTexts()).join(' ')).toContain('by lantern light');
      await page.locator('.text-hall-words .by.fresh', { hasText: 'Kenya' }).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page)).toEqual([]);
      }
    });
  });

  test('fits a paragraph of any length, and is a page that asks again without its script', async () => {
    const longest = negotiation.revision.provisions.toSorted((a, b) => b.words.length - a.words.length)[0] ?? one;
    await propose(longest, Array.from({ length: 900 }, (_, at) => `word${at}`).join(' '));
    await call(longest);
    await visiting.visit({ as: 'secretariat...p-0123456789abcdef', viewport: { width: 1920, height: 1080 } }, async (page) => {
      await page.goto(`/en/${process}/texts/${text}/hall?theme=dark`);
      await page.locator('.text-hall-turn').waitFor();
      expect(await page.locator('.text-hall-stage').getAttribute('data-fit')).toBe('7');
      const whole = await page.locator('.text-hall-turn span').innerText();
      await page.locator('[data-turn="1"]').click();
      await expect.poll(() => page.locator('.text-hall-turn span').innerText()).not.toBe(whole);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollHeight - document.documentElement.clientHeight')).toBeLessThanOrEqual(0);
    });
    await visiting.visit({ javaScriptEnabled: false }, async (page) => {
      const answer = await page.request.get(`/en/${process}/texts/${text}/hall`);
      expect(await answer.text()).toMatch(/<noscript><meta http-equiv="refresh" content="10"/u);
    });
  });
});

describe('a delegate', () => {
  test('sees what another proposes without loading again, and keeps what it is writing', async () => {
    await visiting.visit({ as: mexico }, async (page) => {
      await page.goto(`/en/${process}/provisions/${other.id}`);
      await live(page);
      await shows(page, '[data-live-blocks]', 'in every season', await propose(other, 'in every season'));
      await page.locator('[data-live-notes] p', { hasText: 'has changed' }).waitFor();
      expect(await axeFaults(page)).toEqual([]);

      await page.goto(`/en/${process}/texts/${text}/amend?provision=${other.id}&type=MOD`);
      await live(page);
      const words = page.locator('form[data-amend] textarea').first();
      await words.fill('We write something of our own');
      await propose(other, 'and in every harbour');
      await page.locator('form .live-writing a').waitFor({ timeout: 3000 });
      expect(await words.inputValue()).toBe('We write something of our own');
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  test('LF-10 whose connection was cut is told so, and has what it missed when it comes back', async () => {
    const line = await NetworkLine.to(visiting.site.url);
    try {
      await visiting.visit({ as: mexico, baseURL: line.url }, async (page) => {
        await page.goto(`/en/${process}/provisions/${one.id}`);
        await live(page);
        await shows(page, '[data-live-blocks]', 'before the cut', await propose(one, 'before the cut'));
        await line.cut(page.context());
        await page.locator('.live-lost', { hasText: 'No connection since' }).waitFor();
        await propose(one, 'while it was cut');
        await line.mend(page.context());
        await page.locator('[data-live-blocks]', { hasText: 'while it was cut' }).waitFor();
        expect(await page.locator('[data-live-blocks]', { hasText: 'before the cut' }).count()).toBe(0);
        await page.locator('.live-lost').waitFor({ state: 'detached' });
      });
    } finally {
      await line.close();
    }
  });
});

/** Once it follows. */
async function live(page: Page): Promise<void> {
  await page.locator('[data-live-notes][data-feed="live"]').waitFor({ state: 'attached' });
}
