import { describe, expect, test } from 'vitest';
import { Visiting, expectAccessible } from './visiting.ts';

const visiting = new Visiting();

const paragraphs = Array.from({ length: 320 }, (_, index) => `Paragraph ${index + 1} says that safe migration is a shared responsibility of all the countries concerned.`);
const english = `Note by the secretariat\n\n${paragraphs.join('\n\n')}\n\nParticipants made the following recommendations:\n\n1. States should ratify the conventions on the rights of migrants.\n2. States should share data on migration among each other.\n`;
const table = '<table><tr><td>A/RES/71/280</td><td>القرار</td></tr></table>';
const arabic = `<html lang="ar"><body><h1>مذكرة من الأمانة</h1><h2>مقدمة</h2><p>أكد المشاركون أن الهجرة الآمنة مسؤولية مشتركة بين بلدان المنشأ والعبور والمقصد (Global Compact for Migration) وفقاً للقرار A/RES/71/280.</p><ul><li>ينبغي للدول أن تعزز التعاون الدولي.</li></ul>${table}</body></html>`;

const sent = (name: string, text: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });

describe('the file of a document, without JavaScript', () => {
  test('is taken in with its document, read in parts, searched, cited, and gives its recommendations', async () => {
    await visiting.visit({ javaScriptEnabled: false }, async (page) => {
      await page.context().addCookies([{ name: 'standing', value: 'secretariat...p-0123456789abcdef', url: visiting.site.url }]);
      await page.goto(`${visiting.site.url}/en/gcm/documents`);
      await page.getByText('New document with its file').click();
      await page.getByLabel('Title', { exact: true }).fill('Note on responsibilities');
      await page.locator('select[name=kind]').nth(0).selectOption('note');
      await page.locator('input[name=author]').first().fill('Secretariat');
      await page.locator('input[name=symbol]').fill('a/71/280');
      await page.locator('input[type=file]').setInputFiles(sent('note.txt', english));
      await page.getByRole('button', { name: 'Record and take in' }).click();
      await page.getByText('The symbol a/71/280 is known here').waitFor();
      await page.locator('input[name=symbol]').fill('');
      await page.locator('input[type=file]').setInputFiles(sent('note.txt', english));
      await page.getByRole('button', { name: 'Record and take in' }).click();
      expect(new URL(page.url()).pathname).toBe('/en/gcm/documents/note-on-responsibilities');

      await page.getByText('Take in a file').click();
      await page.locator('input[type=file]').setInputFiles(sent('copy.txt', english));
      await page.getByRole('button', { name: 'Take in', exact: true }).click();
      await page.getByText('This very file is in the record already').waitFor();
      await page.locator('input[type=file]').setInputFiles(sent('مذكرة.html', arabic));
      await page.getByRole('button', { name: 'Take in', exact: true }).click();
      await page.getByRole('row', { name: /Arabic/u }).getByRole('link', { name: 'Read' }).waitFor();
      await page.getByRole('row', { name: /English/u }).getByRole('button', { name: 'Find recommendations' }).click();
      await page.getByText('2 recommendations were found in the text: English.').waitFor();

      await page.getByRole('row', { name: /English/u }).getByRole('link', { name: 'Read', exact: true }).click();
      await page.getByRole('searchbox', { name: 'Find in this text' }).fill('responsibilities');
      await page.getByRole('search', { name: 'Find in this text' }).getByRole('button').click();
      await page.getByText('“responsibilities” stands in 320 paragraphs.').waitFor();
      expect(await page.locator('mark').count()).toBeGreaterThan(100);
      await page.getByRole('link', { name: 'Next part' }).first().click();
      await page.getByRole('link', { name: 'Next part' }).first().click();
      expect(await page.getByRole('link', { name: 'Recommendation', exact: true }).count()).toBe(2);
      await page.goto(`${visiting.site.url}/en/gcm/editions/note-on-responsibilities-en?p=201`);
      expect(new URL(page.url()).hash).toBe('#p201');
      expect(await page.locator('#p201 .cite-here').isVisible()).toBe(true);
      expect(await page.locator('#p202 .cite-here').isVisible()).toBe(false);
    });
  });

  test('the forms of the secretariat: axe finds nothing', async () => {
    await visiting.visit({}, async (page) => {
      await page.context().addCookies([{ name: 'standing', value: 'secretariat...p-0123456789abcdef', url: visiting.site.url }]);
      for (const path of ['documents', 'documents/note-on-responsibilities', 'documents/note-on-responsibilities?edition=note-on-responsibilities-en&found=2&new=2']) {
        await page.goto(`${visiting.site.url}/en/gcm/${path}`);
        for (const form of await page.locator('.acting summary').all()) await form.click();
        await expectAccessible(page);
      }
    });
  });

  test.each([
    ['ar', 'note-on-responsibilities-ar', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
    ['zh', 'note-on-responsibilities-ar', {}],
    ['fr', 'note-on-responsibilities-en', { viewport: { width: 390, height: 844 } }],
    ['en', 'note-on-responsibilities-en', { colorScheme: 'dark' }],
  ] as const)('the reader in /%s of %s: axe finds nothing, and nothing runs out of the screen', async (language, edition, options) => {
    await visiting.visit(options, async (page) => {
      await page.goto(`${visiting.site.url}/${language}/gcm/documents/note-on-responsibilities/read/${edition}#p3`);
      await expectAccessible(page);
      await page.goto(`${visiting.site.url}/${language}/gcm/documents/note-on-responsibilities`);
      await expectAccessible(page);
      await page.goto(`${visiting.site.url}/${language}/gcm/search?q=responsibilities`);
      await expectAccessible(page);
    });
  });
});
