import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { repository } from '../bench/serving.ts';
import { launchChromium } from './chromium.ts';
import { openDemonstration } from './demonstration.ts';
import { participationPages } from './participation-pages.ts';
import { publicPages } from './public-pages.ts';

const views: readonly { readonly name: string; readonly language: string; readonly options: BrowserContextOptions; readonly print?: boolean }[] = [
  { name: 'phone', language: 'en', options: { viewport: { width: 390, height: 844 } } },
  { name: 'wide', language: 'en', options: { viewport: { width: 1440, height: 900 } } },
  { name: 'arabic', language: 'ar', options: { viewport: { width: 1280, height: 900 } } },
  { name: 'chinese-phone', language: 'zh', options: { viewport: { width: 390, height: 844 } } },
  { name: 'dark', language: 'en', options: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' } },
  { name: 'print', language: 'en', options: { viewport: { width: 794, height: 1123 } }, print: true },
];

/** Every page on a phone, wide, in Arabic, in Chinese, dark and in print, into a folder that is not kept: to be looked at. */
const folder = join(repository, 'screenshots');
await rm(folder, { recursive: true, force: true });
const site = await openDemonstration();
const { browser, how } = await launchChromium();
console.log(`Taken with ${how}`);
for (const { name, language, options, print } of views) {
  await mkdir(join(folder, name), { recursive: true });
  const context = await browser.newContext(options);
  const page = await context.newPage();
  if (print === true) await page.emulateMedia({ media: 'print' });
  for (const path of publicPages) {
    await page.goto(`${site.url}/${language}${path}`);
    await page.screenshot({ path: join(folder, name, `${path.replace(/[^a-z0-9-]+/giu, '_').replace(/^_/u, '') || 'start'}.png`), fullPage: true });
  }
  for (const { path, as } of participationPages) {
    await context.clearCookies();
    if (as !== '') await context.addCookies([{ name: 'standing', value: as, url: site.url }]);
    await page.goto(`${site.url}/${language}/rehearsal${path}`);
    await page.screenshot({ path: join(folder, name, `rehearsal_${as.split('.')[0] || 'anybody'}_${path.replace(/[^a-z0-9-]+/giu, '_')}.png`), fullPage: true });
  }
  console.log(`${name}: ${publicPages.length + participationPages.length} pages`);
  await context.close();
}
await browser.close();
await site.close();
