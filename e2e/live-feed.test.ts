import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newStore } from '../src/store/new-database.test-support.ts';
import type { Store } from '../src/store/store.ts';
import { Acting, openFeedServer } from '../src/web/feed.test-support.ts';
import { launchChromium } from './chromium.ts';

let store: Store;
let browser: Browser;
let script: string;

/** What an island does: it shows what it is told. */
const island = `
import { LiveSource } from './src/web/islands/live-source.ts';
const show = (name, text) => { document.body.dataset[name] = text; };
new LiveSource({
  address: document.body.dataset.feed,
  parse: (view) => view.count,
  changed: (count) => show('count', String(count)),
  own: (event) => show('own', JSON.stringify(event)),
  state: (state) => show('state', state),
});`;

beforeAll(async () => {
  store = await newStore();
  ({ browser } = await launchChromium());
  const built = await build({ stdin: { contents: island, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, format: 'esm', write: false });
  script = built.outputFiles[0]?.text ?? '';
});
afterAll(async () => {
  await browser.close();
  await store.close();
});

async function openPage(url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><body data-feed="/browser/session/chair"><p>A list</p><script type="module" src="/script.js"></script>` }));
  await page.route('**/script.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto(`${url}/page`);
  return page;
}

describe('a page that follows, in a browser', () => {
  test('LF-10 takes changes, says that it is lost when the server goes, and has what it missed when another comes', async () => {
    const acting = new Acting(store, 'browser');
    await acting.open('session');
    const server = await openFeedServer(store);
    const page = await openPage(server.url);
    await page.locator('body[data-state="live"][data-count="2"]').waitFor();
    await acting.move('session');
    await page.locator('body[data-count="3"]').waitFor();
    await server.close();
    await page.locator('body[data-state="lost"]').waitFor();
    await acting.move('session');
    await acting.move('session');
    const again = await openFeedServer(store, { port: Number(new URL(server.url).port) });
    await page.locator('body[data-state="live"][data-count="5"]').waitFor();
    await acting.move('session');
    await page.locator('body[data-count="6"]').waitFor();
    expect(again.hub.size).toBe(1);
    await page.close();
    await expect.poll(() => again.hub.size).toBe(0);
    await again.close();
  });
});
