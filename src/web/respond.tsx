import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { render } from 'preact-render-to-string';
import type { VNode } from 'preact';
import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseInstant } from '../process/vocabulary/instant.ts';
import { isLanguage } from '../process/vocabulary/language.ts';
import type { Language } from '../process/vocabulary/language.ts';
import { positionAt } from '../store/work-plan/positions.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import type { Site } from './site.ts';
import { etagFor } from './answer-from-memory.ts';
import { bytesOf, chooseEncoding, encode, publicHeaders } from './kept-pages.ts';
import type { KeptPage } from './kept-pages.ts';
import { wordsIn } from './messages/catalogue.ts';
import { Layout } from './parts/layout.tsx';
import { loadDone } from './parts/done-notice.tsx';
import { Text } from './parts/text.tsx';
import { messagePage, notFoundPage } from './pages/site/message-page.tsx';
import { readForm } from './read-form.ts';
import { callerOf } from './reception.ts';
import { whoAsks, whoAsksIn } from './who-asks.ts';
import type { Page, PageHandler, SitePageHandler, SiteVisit, Visit } from './visit.ts';
import { processTitle } from './process-title.ts';

const privateHeaders = { 'cache-control': 'private, no-store', vary: 'Cookie' };

/** A page of the site itself: no process, no moment. */
export function sitePage(site: Site, handler: SitePageHandler): (c: Context) => Promise<Response> {
  return async (c) => {
    const anonymous = siteVisit(site, c);
    if (anonymous === undefined) return c.notFound();
    const visit = { ...anonymous, actor: await whoAsks(site, c) };
    const form = await readForm(c);
    if (form === 'unreadable') return badForm(site, c);
    const page = await handler({ ...visit, ...(form !== undefined && { form }) });
    return page instanceof Response ? page : whole(c, visit, <Layout visit={visit} page={page} />, page, privateHeaders);
  };
}

/** A page of a process, as of a moment; kept by the record's position when the public looks at it. */
export function processPage(site: Site, handler: PageHandler): (c: Context) => Promise<Response> {
  return async (c) => {
    const visit = await processVisit(site, c);
    if (visit === undefined) return notFound(site, c);
    if (visit === 'bad-moment') return badMoment(site, c);
    const form = await readForm(c);
    if (form === 'unreadable') return badForm(site, c);
    const page = await handler({ ...visit, ...(form !== undefined && { form, wantsData: wantsData(c) }) });
    // Whoever wrote something sees it on the very next page, without waiting for the notification.
    if (form !== undefined) await site.positions.refresh();
    if (page instanceof Response) return page;
    return finish(site, c, { ...visit, ...(form !== undefined && { form }) }, page);
  };
}

/** Scripts of ours say so; a form in a browser asks for a page. */
function wantsData(c: Context): boolean {
  return (c.req.header('accept') ?? '').split(',')[0]?.trim() === 'application/json';
}

async function finish(site: Site, c: Context, visit: Visit, page: Page): Promise<Response> {
  const title = await processTitle(visit.store.pool, visit.process, visit.position);
  const done = await loadDone(visit);
  const html = <Layout visit={visit} page={page} process={{ visit, title: <Text text={title} language={visit.language} />, done }} />;
  if (!isAnonymous(visit.actor) || done !== undefined || page.status !== undefined || visit.form !== undefined) return whole(c, visit, html, page, privateHeaders);
  const rendered: KeptPage = { process: visit.process, etag: etagFor(site, visit.process, visit.head), body: document(html), encoded: new Map() };
  if (site.keep && c.req.method === 'GET') site.pages.keep(pageAddress(c), rendered);
  const headers = { ...publicHeaders, etag: rendered.etag };
  if (c.req.header('if-none-match') === rendered.etag) return new Response(null, { status: 304, headers });
  const encoding = chooseEncoding(rendered, c.req.header('accept-encoding'));
  return encoding === 'identity' ? new Response(rendered.body, { headers }) : new Response(bytesOf(rendered, encoding), { headers: { ...headers, 'content-encoding': encoding } });
}

/** Somebody of whom nothing is known: only what they see is kept for others. */
function isAnonymous(actor: Actor): boolean {
  return actor.standing === 'public' && actor.person === undefined;
}

function whole(c: Context, visit: SiteVisit, html: VNode, page: Page, headers: Readonly<Record<string, string>>): Response {
  const again = page.refresh === undefined ? {} : { refresh: String(page.refresh) };
  const body = document(html);
  const encoding = chooseEncoding({ body }, c.req.header('accept-encoding'));
  const sent = { ...headers, ...again, vary: 'Cookie, Accept-Encoding', 'content-type': 'text/html; charset=utf-8', 'content-language': visit.language };
  if (encoding === 'identity') return c.body(body, page.status ?? 200, sent);
  return c.body(new Uint8Array(encode(body, encoding)), page.status ?? 200, { ...sent, 'content-encoding': encoding });
}

function document(html: VNode): string {
  return `<!doctype html>${render(html)}`;
}

/** Path and query, as the visitor asked for them. */
function pageAddress(c: Context): string {
  return c.req.url.slice(c.req.url.indexOf('/', 8));
}

export function siteVisit(site: Site, c: Context): SiteVisit | undefined {
  const language = c.req.param('language');
  if (!isLanguage(language)) return undefined;
  return {
    store: site.store,
    language,
    words: wordsIn(language),
    url: new URL(c.req.url),
    actor: { standing: 'public' },
    demo: site.demo,
    today: site.today(),
    parameters: c.req.param(),
    ...(site.reception !== undefined && { caller: callerOf(site.reception, c) }),
  };
}

export async function processVisit(site: Site, c: Context): Promise<Visit | 'bad-moment' | undefined> {
  const anonymous = siteVisit(site, c);
  const process = c.req.param('process') ?? '';
  const head = site.positions.head(process);
  if (anonymous === undefined || head === undefined) return undefined;
  const visit = { ...anonymous, actor: await whoAsksIn(site, c, await whoAsks(site, c), process, head.position) };
  const wanted = visit.url.searchParams.get('as-of') ?? '';
  const common = { ...visit, process, head: head.position, headAt: head.at, count: counter(site, process) };
  const base = `/${visit.language}/${process}/events/`;
  if (wanted === '') return { ...common, position: head.position, asOf: undefined, eventHref: (id) => base + id };
  const asOf = parseIsoDay(wanted);
  const moment = asOf === undefined ? undefined : parseInstant(`${asOf}T23:59:59.999Z`);
  if (asOf === undefined || moment === undefined) return 'bad-moment';
  return { ...common, position: await positionAt(site.store.pool, process, moment), asOf, eventHref: (id) => `${base}${id}?as-of=${asOf}` };
}

/** What was counted at a position never changes, so a small memory serves; the oldest counts go first. */
function counter(site: Site, process: string): Visit['count'] {
  return async (selection, compute) => {
    const key = `${process}|${JSON.stringify(selection)}`;
    const known = site.counts.get(key);
    if (known !== undefined) return known;
    const count = await compute();
    if (site.counts.size > 500) for (const oldest of [...site.counts.keys()].slice(0, 250)) site.counts.delete(oldest);
    site.counts.set(key, count);
    return count;
  };
}

function fallbackLanguage(c: Context): Language {
  const asked = c.req.path.split('/')[1];
  return isLanguage(asked) ? asked : 'en';
}

function bareVisit(site: Site, c: Context): SiteVisit {
  const language = fallbackLanguage(c);
  return { store: site.store, language, words: wordsIn(language), url: new URL(c.req.url), actor: { standing: 'public' }, demo: site.demo, today: site.today(), parameters: {} };
}

export function notFound(site: Site, c: Context): Response {
  const visit = siteVisit(site, c) ?? bareVisit(site, c);
  const page = notFoundPage(visit);
  return whole(c, visit, <Layout visit={visit} page={page} />, page, privateHeaders);
}

function badForm(site: Site, c: Context): Response {
  const visit = bareVisit(site, c);
  const page = messagePage(visit, 400, 'form.unreadable');
  return whole(c, visit, <Layout visit={visit} page={page} />, page, privateHeaders);
}

/** The browser says that the form was on a page of another site. */
function sentFromElsewhere(site: Site, c: Context): Response {
  const visit = bareVisit(site, c);
  const page = messagePage(visit, 403, 'form.elsewhere');
  return whole(c, visit, <Layout visit={visit} page={page} />, page, privateHeaders);
}

/** More was sent than a form may hold. */
export function tooLarge(site: Site, c: Context): Response {
  const visit = bareVisit(site, c);
  const page = messagePage(visit, 413, 'form.too-large');
  return whole(c, visit, <Layout visit={visit} page={page} />, page, privateHeaders);
}

function badMoment(site: Site, c: Context): Response {
  const visit = bareVisit(site, c);
  const page = messagePage(visit, 400, 'as-of.bad');
  return whole(c, visit, <Layout visit={visit} page={page} />, page, privateHeaders);
}

/** Something went wrong on our side: said plainly, with the number under which it is logged. */
export function failure(site: Site, c: Context, error: Error): Response {
  if (error instanceof HTTPException && error.status === 403) return sentFromElsewhere(site, c);
  const number = site.logError(error, `${c.req.method} ${c.req.path}`);
  const visit = bareVisit(site, c);
  const page = messagePage(visit, 400, 'site.failure', { number });
  return c.body(document(<Layout visit={visit} page={page} />), 500, { ...privateHeaders, 'content-type': 'text/html; charset=utf-8' });
}

