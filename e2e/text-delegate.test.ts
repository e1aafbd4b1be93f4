import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../src/process/commands.ts';
import { rehearsalProcess } from '../src/process/rehearsal.ts';
import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import { expectAccessible, phoneInTheDark, Visiting } from './visiting.ts';

const visiting = new Visiting();
const mexico = 'delegation.MX.head.p-0123456789abcdea';
const kenya = 'delegation.KE.head.p-0123456789abcdeb';
const words = 'Every landing place shall have a lamp, and every boat shall be counted once.';
const path = `/en/${rehearsalProcess}/texts/lamps`;
const amend = `${path}/amend?provision=lamps-first`;

const commands: readonly ProcessCommand[] = [
  { name: 'open-text', data: { text: 'lamps', title: { en: 'A text on lamps' }, language: 'en', method: 'bracketed', shown: 'open', names: true, precedence: [], sequence: [] } },
  { name: 'issue-revision', data: { revision: 'lamps-zero', text: 'lamps', name: { en: 'Zero draft' }, status: 'zero-draft', decidedBy: 'The chair', provisions: [{ id: 'lamps-first', kind: 'paragraph', words }, { id: 'lamps-second', kind: 'paragraph', words: 'Nothing else is asked for.' }], ledger: [], fates: [], decided: [] } },
];

async function given(): Promise<void> {
  const outcome = await visiting.site.store.recorder.perform({ process: rehearsalProcess, by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands });
  if (isRefusal(outcome) && outcome.code !== 'already-exists') throw new Error(JSON.stringify(outcome));
}

describe('a delegate proposes', () => {
  test('with a script the difference follows every word, in two scripts; it is tabled as it was seen', async () => {
    await given();
    await visiting.visit({ as: mexico, ...phoneInTheDark }, async (page) => {
      // What was recorded behind the site's back it learns in a moment.
      await expect.poll(async () => (await page.goto(amend))?.status(), { timeout: 20_000 }).toBe(200);
      const area = page.getByLabel('The paragraph as you want it');
      expect(await area.inputValue()).toBe(words);
      await page.getByText('Nothing is changed yet').waitFor();
      expect(await page.getByRole('button', { name: 'Table it' }).isDisabled()).toBe(true);
      await area.fill(words.replace('a lamp', 'a lamp (مصباح مضاء)'));
      await expect.poll(async () => page.locator('.difference ins').allInnerTexts()).toEqual([expect.stringContaining('(مصباح مضاء)')]);
      expect(await page.locator('.amend-preview').innerText()).toContain('– Mexico]');
      await area.fill(`${words} [Or not.]`);
      await page.getByText('Brackets that you type stand as words').waitFor();
      await area.fill(words.replace('a lamp', 'a lamp (مصباح مضاء)'));
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Table it' }).click();
      await page.getByText('Mexico proposed other words').first().waitFor();
      expect(await page.locator('.difference ins').innerText()).toContain('(مصباح مضاء)');
      await expectAccessible(page);
    });
  });

  test('without a script a button shows the difference, who says the same is named, and a form tables', async () => {
    await visiting.visit({ as: kenya, javaScriptEnabled: false }, async (page) => {
      await page.goto(amend);
      const area = page.getByLabel('The paragraph as you want it');
      expect(await page.getByRole('button', { name: 'Table it' }).isVisible()).toBe(false);
      await area.fill(words.replace('a lamp', 'a lamp (مصباح مضاء)'));
      await page.getByRole('button', { name: 'See the difference' }).click();
      await page.getByText('Mexico says the same already.').waitFor();
      await area.fill(words.replace('once', 'twice'));
      await page.getByRole('button', { name: 'See the difference' }).click();
      expect(await page.locator('.difference del').innerText()).toContain('once');
      await page.getByRole('button', { name: 'Table it' }).click();
      await page.getByText('Kenya proposed other words').first().waitFor();
    });
  });

  test('two who table at the same moment both stand, and each finds the other on the page of the paragraph', async () => {
    const propose = async (as: string, from: string, to: string): Promise<void> =>
      visiting.visit({ as }, async (page) => {
        await page.goto(`${path}/amend?provision=lamps-second`);
        await page.getByLabel('The paragraph as you want it').fill(`Nothing else is asked for.`.replace(from, to));
        await page.getByRole('button', { name: 'Table it' }).click();
        await page.getByText('proposed other words').first().waitFor();
      });
    await Promise.all([propose(mexico, 'asked for', 'wanted'), propose(kenya, 'Nothing', 'Little')]);
    await visiting.visit({ as: kenya }, async (page) => {
      await page.goto(`/en/${rehearsalProcess}/provisions/lamps-second`);
      const said = await page.locator('.provision-whole').innerText();
      expect(said).toContain('– Mexico]');
      expect(said).toContain('– Kenya]');
      expect(await page.locator('.point-card').count()).toBe(2);
      await expectAccessible(page);
      await page.goto(`${path}/delegation`);
      expect(await page.locator('.own-row').first().innerText()).toContain('twice');
      await expectAccessible(page);
    });
  });
});
