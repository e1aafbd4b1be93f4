import { Hono } from 'hono';
import type { Context } from 'hono';
import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseInstant } from '../process/vocabulary/instant.ts';
import type { Store } from '../store/store.ts';
import { loadPlan } from '../store/work-plan/load-plan.ts';
import { listProcesses, positionAt, recordHead } from '../store/work-plan/positions.ts';
import { endpoints } from './endpoints.ts';
import type { ApiVisit, Endpoint } from './endpoints.ts';
import { openApiDocument } from './openapi.ts';

export interface ApiDependencies {
  readonly store: Store;
  readonly today: () => IsoDay;
}

const headers = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=0, must-revalidate' };

/** The public JSON interface, mounted under `/api`. Reading only: writing goes through the forms and their previews. */
export function createApi({ store, today }: ApiDependencies): Hono {
  const api = new Hono();
  api.get('/openapi.json', (c) => c.json(openApiDocument(), 200, headers));
  api.get('/v1/processes', async (c) => {
    const items = await listProcesses(store.pool);
    return c.json({ position: 0, total: items.length, items }, 200, headers);
  });
  for (const endpoint of endpoints) api.get(`/v1/processes/:process${endpoint.path.replace('{id}', ':id')}`, (c) => answer(store, today(), endpoint, c));
  api.notFound((c) => problem(c, 404, 'There is nothing at this address.'));
  return api;
}

function problem(c: Context, status: 400 | 404, detail: string): Response {
  return c.body(JSON.stringify({ type: 'about:blank', title: status === 404 ? 'Not found' : 'Bad request', status, detail }), status, { ...headers, 'content-type': 'application/problem+json' });
}

async function answer(store: Store, today: IsoDay, endpoint: Endpoint, c: Context): Promise<Response> {
  const query = new URL(c.req.url).searchParams;
  const process = c.req.param('process') ?? '';
  const head = await recordHead(store.pool, process);
  if (head.position === 0) return problem(c, 404, `There is no process "${process}".`);
  const moment = await momentOf(store, process, head.position, query.get('as-of') ?? '', today);
  if (moment === undefined) return problem(c, 400, '"as-of" must be a day written like 2017-04-12.');
  const etag = `W/"${process}.${moment.position}.${moment.day}"`;
  if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers: { ...headers, etag } });
  const plan = await loadPlan(store.pool, process, moment.position);
  if (plan === undefined) return problem(c, 404, 'Nothing was recorded yet on that day.');
  const visit: ApiVisit = { store, process, plan, query, id: c.req.param('id') ?? '', ...moment };
  const found = await endpoint.find(visit);
  if (found === undefined) return problem(c, 404, `There is no "${visit.id}" here.`);
  return c.json(endpoint.list && Array.isArray(found) ? paged(found, visit, new URL(c.req.url)) : found, 200, { ...headers, etag });
}

async function momentOf(store: Store, process: string, head: number, asOf: string, today: IsoDay): Promise<{ readonly position: number; readonly day: IsoDay } | undefined> {
  if (asOf === '') return { position: head, day: today };
  const day = parseIsoDay(asOf);
  const end = day === undefined ? undefined : parseInstant(`${day}T23:59:59.999Z`);
  return day === undefined || end === undefined ? undefined : { position: await positionAt(store.pool, process, end), day };
}

function bounded(text: string | null, least: number, most: number, otherwise: number): number {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? otherwise : Math.min(Math.max(number, least), most);
}

function paged(items: readonly unknown[], { position, query }: ApiVisit, url: URL) {
  const [limit, offset] = [bounded(query.get('limit'), 1, 1000, 100), bounded(query.get('offset'), 0, Number.MAX_SAFE_INTEGER, 0)];
  if (offset + limit >= items.length) return { position, total: items.length, items: items.slice(offset, offset + limit) };
  url.searchParams.set('offset', String(offset + limit));
  return { position, total: items.length, items: items.slice(offset, offset + limit), next: url.pathname + url.search };
}
