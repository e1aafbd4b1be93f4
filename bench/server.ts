import { Hono } from 'hono';
import { start } from '../src/commands/start.ts';
import { createApp } from '../src/web/app.ts';
import type { Site } from '../src/web/site.ts';

/** The site, and beside it what it is measured against: constant strings, and the same pages never kept. */
function measured(site: Site): Hono {
  const app = new Hono();
  const fresh = createApp({ ...site, keep: false });
  const kept = createApp(site);
  let same = '';
  app.get('/measure/short', (c) => c.text('constant'));
  app.get('/measure/same', async (c) => {
    if (same === '') same = await (await kept.request('/en/gcm/work-plan')).text();
    return c.html(same);
  });
  app.get('/measure/fresh/*', (c) => fresh.fetch(new Request(c.req.url.replace('/measure/fresh', ''), { headers: c.req.raw.headers })));
  app.all('*', (c) => kept.fetch(c.req.raw, c.env));
  return app;
}

const running = await start({ data: process.argv[2] ?? '', port: '0' }, (line) => console.error(line), measured);
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)));
