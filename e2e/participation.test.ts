import { describe, expect, test } from 'vitest';
import { participationPages } from './participation-pages.ts';
import { Visiting, axeFaults, expectAccessible, phoneInTheDark } from './visiting.ts';

const visiting = new Visiting();

describe('every page of participation', () => {
  test.concurrent.each(participationPages)('$path as "$as": axe finds nothing, wide and light', async ({ path, as }) => {
    await visiting.visit({ as }, async (page) => {
      expect((await page.goto(`${visiting.site.url}/en/rehearsal${path}`))?.status()).toBe(200);
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  test.concurrent.each(participationPages.filter((_, index) => index % 3 === 0))('$path as "$as" in Arabic, on a phone, in the dark: axe finds nothing and nothing runs out of the screen', async ({ path, as }) => {
    await visiting.visit({ as, ...phoneInTheDark }, async (page) => {
      await page.goto(`${visiting.site.url}/ar/rehearsal${path}`);
      await expectAccessible(page);
    });
  });
});

describe('bodies and groups', () => {
  test('a delegation offers to moderate through its regional group, and the secretariat appoints it', async () => {
    await visiting.visit({ as: 'delegation.BR.representative.p-0123456789abcde1' }, async (page) => {
      await page.goto(`${visiting.site.url}/en/rehearsal/panels/work`);
      await page.locator('input[name="situations"][value="origin"]').check();
      await page.getByRole('button', { name: 'Offer to moderate' }).click();
      await expect.poll(() => page.locator('.done-notice').textContent()).toContain('Brazil');
    });
    await visiting.visit({ as: 'secretariat...p-0123456789abcde2' }, async (page) => {
      await page.goto(`${visiting.site.url}/en/rehearsal/panels/work`);
      await page.locator('summary', { hasText: 'Appoint the moderator' }).click();
      await page.locator('select[name="state"]').selectOption('BR');
      await page.getByRole('button', { name: 'Appoint the moderator' }).click();
      await expect.poll(() => page.locator('.done-notice').textContent()).toContain('Brazil');
    });
  });

  test('a statement counts for the members of that day, less those that dissociate themselves', async () => {
    await visiting.visit({ as: 'delegation.DE.head.p-0123456789abcde3' }, async (page) => {
      await page.goto(`${visiting.site.url}/en/rehearsal/groups/eu`);
      await page.locator('summary', { hasText: 'Record a statement' }).click();
      await page.locator('input[name="title"]').fill('On housing at the shore');
      await page.getByRole('button', { name: 'Record a statement on its behalf' }).click();
      await expect.poll(() => page.locator('h2#behind').textContent()).toContain('27');
      const address = page.url();
      await page.context().addCookies([{ name: 'standing', value: 'delegation.IT.head.p-0123456789abcde4', url: visiting.site.url }]);
      await page.goto(address);
      await page.getByRole('button', { name: 'Dissociate', exact: true }).click();
      await expect.poll(() => page.locator('h2#behind').textContent()).toContain('26');
    });
  });
});

describe('accreditation', () => {
  test('an entity that nobody knows applies, is corrected, circulated, objected to in time and not after, and its letter waits in the outbox', async () => {
    let address = '';
    await visiting.visit({ as: 'public...p-0123456789abcd01' }, async (page) => {
      await page.goto(`${visiting.site.url}/en/rehearsal/accreditation/apply`);
      await page.locator('input[name="name"]').fill('Glass Harbour Choir');
      await page.locator('select[name="constituency"]').selectOption('diaspora');
      await page.locator('select[name="country"]').selectOption('PT');
      await page.locator('textarea[name="relevance"]').fill('Songs of those who left.');
      await page.locator('input[name="contact-name"]').fill('Inês Almeida');
      await page.locator('input[name="contact-email"]').fill('ines@example.org');
      await page.locator('input[name="document-statutes"]').setInputFiles({ name: 'statutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('this is no PDF') });
      await page.getByRole('button', { name: 'Send the application' }).click();
      await expect.poll(() => page.locator('.problems').textContent()).toContain('not a PDF');
      expect(await page.locator('input[name="name"]').inputValue()).toBe('Glass Harbour Choir');
      await page.locator('input[name="document-statutes"]').setInputFiles({ name: 'statutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF') });
      await page.getByRole('button', { name: 'Send the application' }).click();
      await expect.poll(() => page.locator('.done-notice').textContent()).toContain('Glass Harbour Choir');
      address = page.url().split('?')[0] ?? '';
    });
    await visiting.visit({ as: 'public...p-0123456789abcd02' }, async (page) => {
      await page.goto(address);
      expect(await page.locator('body').textContent()).not.toContain('ines@example.org');
    });
    await visiting.visit({ as: 'secretariat...p-0123456789abcd03' }, async (page) => {
      await page.goto(address);
      expect(await page.locator('body').textContent()).toContain('ines@example.org');
      await page.getByRole('button', { name: 'Find it complete' }).click();
      await expect.poll(() => page.locator('.done-notice').textContent()).toContain('found complete');
      await page.goto(`${visiting.site.url}/en/rehearsal/accreditation/lists`);
      await page.locator('input[name="title"]').fill('Third list');
      await page.getByRole('button', { name: 'Circulate to all Member States' }).click();
      await expect.poll(() => page.locator('h1').textContent()).toContain('Third list');
    });
    await visiting.visit({ as: 'delegation.FR.representative.p-0123456789abcd04', viewport: { width: 390, height: 844 } }, async (page) => {
      await page.goto(address);
      await page.locator('summary', { hasText: 'Object' }).click();
      await page.locator('textarea[name="reason"]').fill('For States only.');
      await page.getByRole('button', { name: 'Object', exact: true }).click();
      await expect.poll(() => page.locator('.done-notice').textContent()).toContain('France');
      expect(await page.locator('#objections + ul').textContent()).toContain('For States only.');
    });
    await visiting.visit({ as: '' }, async (page) => {
      await page.goto(address);
      const told = (await page.locator('body').textContent()) ?? '';
      expect(told).toContain('France');
      expect(told).not.toContain('For States only.');
    });
    await visiting.visit({ as: 'delegation.FR.representative.p-0123456789abcd04' }, async (page) => {
      await page.goto(`${visiting.site.url}/en/rehearsal/accreditation/applications/paper-boat-society`);
      expect(await page.locator('summary', { hasText: 'Object' }).count()).toBe(1);
      await page.locator('summary', { hasText: 'Object' }).click();
      await page.getByRole('button', { name: 'Object', exact: true }).click();
      await expect.poll(() => page.locator('.problems').textContent()).toContain('The objection was not recorded');
    });
    await visiting.visit({ as: 'secretariat...p-0123456789abcd03' }, async (page) => {
      await page.goto(`${visiting.site.url}/en/rehearsal/accreditation/applications/paper-boat-society`);
      await page.locator('select[name="decision"]').selectOption('accredited');
      await page.getByRole('button', { name: 'Record the decision' }).click();
      await expect.poll(() => page.locator('.steps .now').textContent()).toContain('accredited');
      await page.locator('summary', { hasText: 'Write the letter of outcome' }).click();
      await page.getByRole('button', { name: 'Write the letter of outcome' }).click();
      await expect.poll(() => page.locator('.done-notice').textContent()).toContain('letter');
      await page.goto(`${visiting.site.url}/en/rehearsal/outbox`);
      expect(await page.locator('main').textContent()).toContain('Your application for accreditation');
    });
  });
});
