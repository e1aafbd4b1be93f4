import { describe, expect, test } from 'vitest';
import { rehearsalProcess } from '../src/process/rehearsal.ts';
import { expectAccessible, phoneInTheDark, Visiting } from './visiting.ts';

const visiting = new Visiting();
const base = `/en/${rehearsalProcess}`;
const jordan = 'delegation.JO.head.p-0123456789abcdea';
const officer = 'secretariat...p-0123456789abcdef';
/** Called in the rehearsal to break the tie over the practice of Bangladesh. */
const tieBreaker = 'expert...p-0000000000e00004';
const practice = `${base}/practices/papers-in-the-loft`;
const chain = `${base}/provisions/fw-5/chain`;
const promise = 'We shall keep the papers of every household of the low streets in the lofts of two hill towns, and replace what is lost within a fortnight. '.repeat(3).trim();

describe('what follows a text, without a script', () => {
  test('a delegation pledges, a reviewer and the desk bring a practice out, and the chain of the paragraph shows both', async () => {
    await visiting.visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(chain);
      expect(await page.locator('main').innerText()).not.toContain('Papers in the loft');
    });

    await visiting.visit({ as: jordan, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${base}/pledges/new`);
      await page.getByLabel('Homes, schools and papers').check();
      await page.getByLabel('Title', { exact: true }).fill('Lofts for papers');
      await page.getByLabel('The pledge').fill('Too short.');
      await page.locator('main form button[type=submit]').last().click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Lofts for papers');
      await page.getByLabel('The pledge').fill(promise);
      await page.getByLabel('Processes').check();
      await page.locator('main form button[type=submit]').last().click();
      await page.getByRole('heading', { level: 1 }).getByText('Lofts for papers').waitFor();
    });

    await visiting.visit({ as: tieBreaker, javaScriptEnabled: false, ...phoneInTheDark }, async (page) => {
      await page.goto(`${base}/practices`);
      await page.getByRole('table').getByRole('link', { name: 'Papers in the loft' }).click();
      await page.getByLabel('Quality').fill('The counts are there, and hold.');
      await page.getByLabel('for publication').check();
      await page.getByRole('button', { name: 'Give the verdict' }).click();
      await page.getByText('Fill in: Method.').waitFor();
      expect(await page.getByLabel('Quality').inputValue()).toBe('The counts are there, and hold.');
      await page.getByLabel('Method').fill('Two towns can do it from the text.');
      await page.getByLabel('Applicability').fill('Wherever there is a hill.');
      await page.getByRole('button', { name: 'Give the verdict' }).click();
      await page.getByText('You gave your verdict').waitFor();
    });

    await visiting.visit({ as: officer, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${practice}/review`);
      await page.getByRole('button', { name: 'Publish' }).click();
      await page.getByText('was published until').first().waitFor();
    });

    await visiting.visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(chain);
      const shown = await page.locator('main').innerText();
      expect(shown).toContain('Papers in the loft');
      expect(shown).toContain('Lofts for papers');
    });
  });

  test.each([['/practices', officer], ['/practices/ballot-of-households/review', officer], ['/practices/goroda-kotorye-odalzhivayut-ruki/review', officer], ['/practices/submit', jordan], ['/practices/marcas-del-camino-seco', jordan]])('%s as "%s", on a phone in the dark: axe finds nothing and nothing runs out of the screen', async (path, as) => {
    await visiting.visit({ as, ...phoneInTheDark }, async (page) => {
      await page.goto(`${base}${path}`);
      await expectAccessible(page);
    });
  });

  test('a practice is handed in and screened: what was typed stays, and what is missing is said', async () => {
    await visiting.visit({ as: jordan, javaScriptEnabled: false, ...phoneInTheDark }, async (page) => {
      await page.goto(`${base}/practices/submit`);
      await page.getByLabel('Title', { exact: true }).fill('Shade over the queue');
      await page.getByLabel('What was done').fill('A roof of sails over those who wait.');
      await page.getByRole('button', { name: 'Submit', exact: true }).click();
      await page.getByText('Fill in: How it was done.').waitFor();
      expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Shade over the queue');
      await page.getByLabel('Carried out by').fill('Sailmakers');
      await page.getByLabel('How it was done').fill('Old sails, four masts.');
      await page.getByLabel('What came of it').fill('Nobody fainted.');
      await page.getByLabel('5. Homes, schools and papers').check();
      await page.getByLabel('Region').selectOption('global');
      await page.getByRole('button', { name: 'Submit', exact: true }).click();
      await page.getByText('Jordan submitted the practice').first().waitFor();
    });
  });
});
