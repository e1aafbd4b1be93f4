import { Hono } from 'hono';
import type { Context } from 'hono';
import { csrf } from 'hono/csrf';
import { trimTrailingSlash } from 'hono/trailing-slash';
import { languages } from '../process/vocabulary/language.ts';
import { withoutRehearsal } from '../process/rehearsal.ts';
import { listProcesses } from '../store/work-plan/positions.ts';
import { createApi } from '../api/create-api.ts';
import { download, downloadPattern } from './downloads/download.ts';
import { pageAddresses } from './page-addresses.ts';
import { pageWorker } from './page-worker.ts';
import { processPages, sitePages } from './pages.ts';
import { takeShowings } from './pages/door/take-showings.ts';
import { floorLive } from './pages/sessions/floor-live.ts';
import { textLive } from './pages/texts/live/text-live.ts';
import { limitBody } from './read-form.ts';
import { addressOf } from './reception.ts';
import { failure, notFound, processPage, sitePage, tooLarge } from './respond.tsx';
import { routes } from './routes.ts';
import type { RouteName } from './routes.ts';
import { sendAsset } from './send-asset.ts';
import { doorPermissions, securityHeaders } from './security-headers.ts';
import type { Site } from './site.ts';
import { isStream } from './stream-topic.ts';

/** The whole site as one handler of web-standard requests, testable without a port. */
export function createApp(site: Site): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    if (isStream(c)) return;
    // A file of somebody else's says itself that nothing in it may run.
    for (const [name, value] of Object.entries(securityHeaders)) if (name !== 'content-security-policy' || !c.res.headers.has(name)) c.header(name, value);
    if (/\/registration\/[^/]+\/door$/u.test(c.req.path)) c.header('permissions-policy', doorPermissions);
  });
  // Before the check of forms: the interface only reads, and says so itself.
  app.route('/api', createApi({ store: site.store, head: (process) => site.positions.head(process), today: site.today, pages: pageAddresses, build: site.build, logError: site.logError }));
  // Forms are sent by our own pages only: a form on another site would carry the visitor's standing.
  app.use(trimTrailingSlash());
  app.use(csrf());
  app.use(limitBody(site, (c) => tooLarge(site, c)));
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/assets/:name', (c) => sendAsset(site, c));
  app.get('/', (c) => toLanguage(site, c));
  const { reception } = site;
  if (reception !== undefined) app.all('/auth/*', (c) => reception.identity.handler(c.req.raw, addressOf(reception, c)));
  app.get(routes.doorWorker, (c) => pageWorker(site, c, 'door'));
  app.get(routes.delegateWorker, (c) => pageWorker(site, c, 'delegate'));
  app.get(routes.floorLive, (c) => floorLive(site, c));
  app.get(routes.textLive, (c) => textLive(site, c));
  app.post(routes.doorShowings, (c) => takeShowings(site, c));
  app.get(downloadPattern, (c) => download(site, c));
  for (const [name, handler] of Object.entries(sitePages)) if (isRoute(name)) app.on(['GET', 'POST'], routes[name], sitePage(site, handler));
  for (const [name, handler] of Object.entries(processPages)) if (isRoute(name)) app.on(['GET', 'POST'], routes[name], processPage(site, handler));
  app.notFound((c) => notFound(site, c));
  app.onError((error, c) => failure(site, c, error));
  return app;
}

function isRoute(name: string): name is RouteName {
  return Object.hasOwn(routes, name);
}

/** The start page in the visitor's language; where there is one process only, that process. */
async function toLanguage(site: Site, c: Context): Promise<Response> {
  const accepted = (c.req.header('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  const language = accepted.flatMap((code) => languages.filter((one) => one === code))[0] ?? 'en';
  const [first, second] = withoutRehearsal(await listProcesses(site.store.pool));
  c.header('vary', 'Accept-Language');
  return c.redirect(first !== undefined && second === undefined ? `/${language}/${first.id}` : `/${language}`, 302);
}
