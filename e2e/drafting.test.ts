import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rehearsalProcess } from '../src/process/rehearsal.ts';
import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import type { ProcessCommand } from '../src/process/commands.ts';
import { launchChromium } from './chromium.ts';
import { openDemonstration } from './demonstration.ts';
import type { Demonstration } from './demonstration.ts';

let site: Demonstration;
let browser: Browser;
let context: BrowserContext;
let page: Page;

const text = 'Every landing place should have a lamp. Boats should be counted once.';
const asked = 'Every landing place should have a lamp.';
const desk = `/en/${rehearsalProcess}/drafts/journey/desk`;

const commands: readonly ProcessCommand[] = [
  { name: 'set-taxonomy', data: { taxonomy: 'journey', title: { en: 'Journey' }, codes: [{ code: 'lamps', heading: { en: 'Lamps' } }, { code: 'boats', heading: { en: 'Boats' } }] } },
  { name: 'submit-input', data: { input: 'journey-lamps', form: 'written', holder: 'KE', title: 'On lamps', text, language: 'en', channel: 'page', themes: ['journey/lamps'] } },
  { name: 'submit-input', data: { input: 'journey-boats', form: 'card', holder: 'MX', title: 'On boats', text: 'Boats belong on the water.', language: 'en', channel: 'page', themes: ['journey/lamps'] } },
  ...['journey-lamps', 'journey-boats'].map((input): ProcessCommand => ({ name: 'bring-input-forward', data: { input, by: 'MX', event: 'third-session' } })),
  { name: 'extract-recommendation', data: { recommendation: 'journey-lamp', origin: { of: 'input:journey-lamps', pieces: [{ start: 0, end: asked.length, quote: asked }] }, language: 'en', foundBy: 'person', codes: ['journey/lamps'] } },
  ...['KE', 'MX', 'FJ'].map((holder): ProcessCommand => ({ name: 'take-position', data: { position: `journey-${holder.toLowerCase()}`, recommendation: 'journey-lamp', holder, stance: 'support', on: '2025-01-01', evidence: [{ of: 'input:journey-lamps' }] } })),
  { name: 'arrange-draft', data: { draft: 'journey', draftKind: 'summary', title: 'A summary', language: 'en', events: [], sections: [{ id: 'lamps', part: 'area', heading: 'Lamps', about: 'journey/lamps' }] } },
];

async function given(some: readonly ProcessCommand[]): Promise<void> {
  const outcome = await site.store.recorder.perform({ process: rehearsalProcess, by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands: some });
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
}

beforeAll(async () => {
  site = await openDemonstration();
  ({ browser } = await launchChromium());
  await given(commands);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: site.url });
  await context.addCookies([{ name: 'standing', value: 'secretariat...', url: site.url }]);
  page = await context.newPage();
  await page.goto(desk);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

function sentence(words: string) {
  return page.locator('[data-sentence]').filter({ has: page.locator('.sentence-words', { hasText: words }) });
}

async function write(words: string): Promise<void> {
  await page.getByLabel('Words of the sentence').last().fill(words);
  await page.getByRole('button', { name: 'Write it' }).click();
  await sentence(words).waitFor();
}

describe('the drafting desk', () => {
  test('computed sentences are added; evidence is attached by drag and by key', async () => {
    await page.getByRole('button', { name: 'Add 2 computed sentences' }).click();
    await sentence('agreement on the recommendation').waitFor();
    expect(await page.locator('[data-sentence]').count()).toBe(2);

    await write('Boats came up as well.');
    await write('So did water.');
    expect(await page.locator('.is-bare').count()).toBe(2);
    await page.locator('[data-item="input:journey-boats"] .handle').dragTo(sentence('Boats came up as well.'));
    await expect.poll(async () => page.locator('.is-bare').count()).toBe(1);
    expect(await sentence('Boats came up as well.').innerText()).toContain('rests on 1');

    await page.locator('[data-item="input:journey-boats"] input[type="checkbox"]').focus();
    await page.keyboard.press('e');
    await page.keyboard.press('a');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(async () => page.locator('.is-bare').count()).toBe(0);
    expect(await sentence('So did water.').innerText()).toContain('rests on 1');
  });

  test('withdrawing an input flags exactly what rests on it; looked over, it is clear again; a bare finding prevents publishing', async () => {
    await given([{ name: 'withdraw-input', data: { input: 'journey-lamps', reason: 'It was another’s.' } }]);
    await page.goto(desk);
    await expect.poll(async () => {
      await page.reload();
      return page.locator('.is-flagged').count();
    }).toBe(2);
    expect(await page.locator('.is-flagged .sentence-words').allInnerTexts()).toEqual([expect.stringContaining('agreement on the recommendation'), asked]);
    await write('Everything was agreed.');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('alert').getByText('One finding or recommendation cites nothing').waitFor();

    for (const left of [1, 0]) {
      await page.getByRole('button', { name: 'I have looked it over' }).first().click();
      await expect.poll(async () => page.locator('.is-flagged').count()).toBe(left);
    }
    const bare = sentence('Everything was agreed.');
    await bare.getByText('Edit', { exact: true }).click();
    await bare.getByRole('button', { name: 'Take out of the draft' }).click();
    await expect.poll(async () => page.locator('.is-bare').count()).toBe(0);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published on').waitFor();
    expect(await page.locator('.draft-text').innerText()).toContain('Boats came up as well.');
    expect(await page.locator('.correction').count()).toBe(0);
  });
});
