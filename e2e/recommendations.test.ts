import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, test } from 'vitest';
import { Visiting, expectAccessible } from './visiting.ts';

const visiting = new Visiting();
const secretariat = 'secretariat...p-0123456789abcdef';

const asked = ['open the harbours to every boat in distress', 'teach all children to swim before they are ten', 'plant the coast again with native trees and tell how it was done', 'share what is known of the tides', 'lend small boats to those who fish', 'mark every dangerous rock'];
const text = `Summary of the meeting\n\nParticipants made the following recommendations:\n\n${asked.map((words, at) => `${at + 1}. States should ${words}.`).join('\n')}\n`;
const desk = '/en/gcm/recommendations/review?of=edition%3Asummary-of-the-tides-en';

async function accessible(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('[data-item] details, main > details').forEach((one) => { one.open = true; })");
  await expectAccessible(page);
}

beforeAll(async () => {
  await visiting.visit({ as: secretariat, javaScriptEnabled: false }, async (page) => {
    await page.goto('/en/gcm/documents');
    await page.getByText('New document with its file').click();
    await page.getByLabel('Title', { exact: true }).fill('Summary of the tides');
    await page.locator('select[name=kind]').nth(0).selectOption('summary');
    await page.locator('input[name=author]').first().fill('Co-facilitators');
    await page.locator('input[type=file]').setInputFiles({ name: 'summary.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Record and take in' }).click();
    await page.getByRole('button', { name: 'Find recommendations' }).click();
    await page.getByText('6 recommendations were found').waitFor();
  });
});

describe('the desk of recommendations', () => {
  test('one key each: confirm, reject, split, mark and join', async () => {
    await visiting.visit({ as: secretariat }, async (page) => {
      await page.goto(desk);
      const item = (at: number) => page.locator('[data-item]').nth(at);
      await page.getByText('Keys:').waitFor();
      await page.keyboard.press('c');
      await item(0).getByText('Confirmed.').waitFor();
      await page.keyboard.press('r');
      await page.keyboard.type('It was withdrawn in the room.');
      await page.keyboard.press('Control+Enter');
      await item(1).getByText('Rejected.').waitFor();
      await page.keyboard.press('s');
      const parts = item(2).locator('textarea[name=parts]');
      await parts.fill((await parts.inputValue()).replace(' and tell', '\n\nand tell'));
      await page.keyboard.press('Control+Enter');
      await item(2).getByText('Split into 2').waitFor();
      await page.keyboard.press('m');
      await page.keyboard.press('j');
      await page.keyboard.press('m');
      await page.getByText('(2)').waitFor();
      await page.locator('.join-bar summary').click();
      await page.locator('.join-bar textarea').fill('States should help those at sea.');
      await page.getByRole('button', { name: 'Join the marked ones' }).click();
      await page.getByText('One is waiting, of 8 in this text').waitFor();
    });
  });

  test('without JavaScript by its forms; axe finds nothing on the desks', async () => {
    await visiting.visit({ as: secretariat, javaScriptEnabled: false }, async (page) => {
      await page.goto(desk);
      await page.getByRole('button', { name: 'Confirm the one on this page' }).click();
      await page.getByText('All of this text were judged.').waitFor();
    });
    for (const [path, options] of [[`${desk}&show=all`, {}], ['/en/gcm/recommendations/coding?taxonomy=themes', {}], ['/ar/gcm/recommendations/review?of=edition%3Asummary-of-the-tides-en&show=all', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }], ['/en/gcm/recommendations/groups', {}]] satisfies [string, BrowserContextOptions][])
      await visiting.visit({ as: secretariat, ...options }, async (page) => {
        await page.goto(path);
        await accessible(page);
      });
  });
});
