import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../src/process/commands.ts';
import { rehearsalProcess } from '../src/process/rehearsal.ts';
import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import { expectAccessible, phoneInTheDark, Visiting } from './visiting.ts';

const visiting = new Visiting();
const chair = 'co-facilitator...p-0123456789abcdef';
const mexico = 'delegation.MX.head.p-0123456789abcdea';
const text = `/en/${rehearsalProcess}/texts/quay`;
const about = { text: 'quay', revision: 'quay-1' } as const;

const commands: readonly ProcessCommand[] = [
  { name: 'open-text', data: { text: 'quay', title: { en: 'Rules of the quay' }, language: 'en', method: 'bracketed', shown: 'open', names: true, precedence: [], sequence: [] } },
  {
    name: 'issue-revision',
    data: {
      ...about, name: { en: 'Zero draft' }, status: 'zero-draft', decidedBy: 'The chair', ledger: [], fates: [], decided: [],
      provisions: [{ id: 'quay-lamps', kind: 'paragraph', words: 'Every quay shall have a lamp at night.' }, { id: 'quay-ropes', kind: 'paragraph', words: 'Ropes are dried and coiled.' }],
    },
  },
  { name: 'table-amendment', data: { ...about, amendment: 'quay-should', provision: 'quay-lamps', amendmentType: 'MOD', proponents: ['MX'], words: 'Every quay should have a lamp at night.', restsOn: [], label: '1.' } },
  { name: 'table-amendment', data: { ...about, amendment: 'quay-must', provision: 'quay-lamps', amendmentType: 'MOD', proponents: ['KE'], words: 'Every quay must have a lamp at night.', restsOn: [], label: '1.' } },
  { name: 'table-amendment', data: { ...about, amendment: 'quay-nets', provision: 'quay-ropes', amendmentType: 'MOD', proponents: ['FJ'], words: 'Ropes are dried and knotted.', restsOn: [], label: '2.' } },
];

beforeAll(async () => {
  for (const command of commands) {
    const outcome = await visiting.site.store.recorder.perform({ process: rehearsalProcess, by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands: [command] });
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  }
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
const done = (page: Page) => page.locator('.done-notice').waitFor();

describe('the chair’s desk', () => {
  test('without JavaScript: calls, settles, agrees, reopens; issues a revision whose ledger accounts for everything', async () => {
    await visiting.visit({ as: chair, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${text}/chair`);
      await press(page, 'Begin a reading');
      await done(page);
      await press(page, /^Call/u);
      await page.getByText(/Under discussion: .*1\./u).waitFor();
      await page.locator('ul.point li', { hasText: 'should' }).getByRole('button').click();
      await done(page);
      expect(await page.locator('.tx-main .provision-text').first().textContent()).toBe('Every quay should have a lamp at night.');
      await press(page, 'Record as agreed');
      await page.locator('.tx-main .status-agreed').first().waitFor();

      await page.locator('summary', { hasText: 'Reopen' }).click();
      await press(page, 'Reopen');
      await page.getByText('This cannot be written').waitFor();
      await page.getByLabel('How consent was given').fill('Nobody objected.');
      await press(page, 'Reopen');
      await done(page);
      await press(page, 'Record as agreed');
      await done(page);

      await page.goto(`${text}/chair?at=quay-ropes`);
      await page.locator('summary', { hasText: 'Draft words' }).click();
      await page.locator('textarea[name="words"]').fill('Ropes are dried, coiled and counted.');
      await page.getByLabel('Rationale').fill('Counting was asked for from the floor.');
      await press(page, 'Keep this draft');
      await done(page);

      await page.goto(`${text}/revise`);
      await page.getByLabel('Name of the revision').fill('Rev. 1');
      await page.getByLabel('Status decided by').fill('Fourth meeting');
      await press(page, 'Issue the revision');
      await page.getByText('This cannot be written').waitFor();
      await page.locator('.unmet-row select').selectOption({ label: 'The new words answer it' });
      await press(page, 'Issue the revision');
      await page.getByText('3 of 3 proposals accounted for').waitFor();
      const ledger = await page.locator('main').innerText();
      expect(ledger).toContain('Counting was asked for from the floor.');
      expect(await page.locator('table.tx-ledger ins').allTextContents()).toEqual([' should', ', coiled and counted']);
      expect(await page.locator('table.tx-ledger del').allTextContents()).toEqual([' shall', ' and coiled']);
    });
  }, 60_000);

  test('what is agreed takes no amendment, and a key calls the next paragraph', async () => {
    await visiting.visit({ as: mexico }, async (page) => {
      const answer = await page.request.post(`${text}/amend`, { form: { act: 'table', type: 'MOD', revision: 'quay-2', seen: '1', provision: 'quay-lamps', words: 'Every quay may have a lamp at night.', party: 'MX' }, headers: { origin: visiting.site.url } });
      expect(answer.status()).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).toContain('reopened by consent');
    });
    await visiting.visit({ as: chair }, async (page) => {
      await page.goto(`${text}/chair?at=quay-lamps`);
      await page.keyboard.press('n');
      await page.getByText(/Under discussion: .*2\./u).waitFor();
    });
  });
});

describe('what the chair uses', () => {
  test('has nothing that axe finds, wide and in Arabic on a phone in the dark', async () => {
    await visiting.visit({ as: chair }, async (page) => {
      for (const one of ['chair', 'revise', 'ledger']) {
        await page.goto(`/en/${rehearsalProcess}/texts/declaration/${one}`);
        await expectAccessible(page);
      }
    });
    await visiting.visit({ as: chair, ...phoneInTheDark }, async (page) => {
      for (const one of ['chair', 'revise', 'silence']) {
        await page.goto(`/ar/${rehearsalProcess}/texts/declaration/${one}`);
        await expectAccessible(page);
      }
    });
  }, 60_000);
});
