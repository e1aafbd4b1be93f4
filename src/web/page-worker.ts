import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Context } from 'hono';
import { asset } from './assets.ts';
import { pathTo } from './routes.ts';
import type { Site } from './site.ts';

/** The service worker that keeps one page for when there is no network, under an address from which it may answer for that page and no other. */
export async function pageWorker(site: Site, c: Context, page: 'door' | 'delegate'): Promise<Response> {
  const { language = '', process = '', id = '' } = c.req.param() as Readonly<Record<string, string>>;
  try {
    const script = await readFile(join(site.assetsFolder, basename(asset('page-worker.js'))));
    return c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache', 'service-worker-allowed': pathTo(page, { language, process, id }) });
  } catch {
    return c.notFound();
  }
}
