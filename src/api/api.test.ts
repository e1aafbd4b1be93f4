import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hono } from 'hono';
import { z } from 'zod';
import { gcmPack } from '../../packs/gcm/index.ts';
import { loadPack } from '../commands/load.ts';
import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { newStore } from '../store/new-database.test-support.ts';
import type { Store } from '../store/store.ts';
import { recordHead } from '../store/work-plan/positions.ts';
import type { PageAddresses } from './addresses.ts';
import { createApi } from './create-api.ts';
import { openApiDocument } from './openapi.ts';

let store: Store;
let api: Hono;
let head = 0;
const pages: PageAddresses = { thing: (process, kind, id) => `/${process}/${kind}/${id}`, paragraph: (process, mandate, id) => `/${process}/${mandate}/${id}`, act: (process, position) => `/${process}/record/${position}` };
const base = '/v1/processes/gcm';

beforeAll(async () => {
  store = await newStore();
  await loadPack(store, gcmPack);
  head = (await recordHead(store.pool, 'gcm')).position;
  const today = parseIsoDay('2026-11-21');
  if (today === undefined) throw new Error('no day');
  api = createApi({
    store, pages, build: 'b1', today: () => today,
    head: (process) => (process === 'gcm' ? { position: head } : undefined),
    logError: (error) => {
      throw error;
    },
  });
}, 60_000);
afterAll(() => store.close());

interface Json {
  readonly [name: string]: unknown;
}
const anything = z.record(z.string(), z.unknown());
const definitions = z.record(z.string(), z.record(z.string(), z.unknown()));
const listed = z.object({ position: z.int(), total: z.int(), next: z.string().nullable(), data: z.array(z.looseObject({ id: z.string() })) });

async function get(path: string, status = 200): Promise<Json> {
  const response = await api.request(path);
  const body: Json = anything.parse(await response.json());
  expect({ path, status: response.status, detail: body['detail'] }).toMatchObject({ path, status });
  return body;
}

const documentShape = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.object({ get: z.object({ operationId: z.string(), parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).default([]), responses: z.record(z.string(), z.looseObject({ description: z.string(), content: z.record(z.string(), z.object({ schema: anything })).optional() })) }) })),
  components: z.object({ schemas: z.record(z.string(), anything) }),
});

/** A JSON Schema whose objects hold nothing but what is described, so that an answer cannot say more than the document. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const members = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, name === '$ref' && typeof value === 'string' ? value.replace('#/components/schemas/', '#/$defs/') : closed(value)]));
  return 'properties' in members && !('additionalProperties' in members) ? { ...members, additionalProperties: false } : members;
}

describe('the OpenAPI document', () => {
  test('is 3.1, names every operation once, and describes every parameter of every path', async () => {
    const document = documentShape.parse(await openApiDocument());
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.entries(document.paths);
    expect(new Set(operations.map(([, { get: one }]) => one.operationId)).size).toBe(operations.length);
    for (const [path, { get: one }] of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
      expect(one.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(inPath);
      expect(new Set(one.parameters.map((parameter) => `${parameter.in} ${parameter.name}`)).size).toBe(one.parameters.length);
      expect(Object.keys(one.responses)).toContain('200');
    }
  });

  test('refers to nothing that it does not define', async () => {
    const document = documentShape.parse(await openApiDocument());
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/gu)].map(([, name]) => name ?? '');
    expect(references.length).toBeGreaterThan(100);
    expect([...new Set(references)].filter((name) => document.components.schemas[name] === undefined)).toEqual([]);
    expect(JSON.stringify(document).match(/"\$ref":"(?!#\/components\/schemas\/)/gu)).toBeNull();
  });
});

describe('every operation', () => {
  test('answers with what the document describes, for every thing of the whole process, and with nothing else', async () => {
    const document = documentShape.parse(await openApiDocument());
    const $defs = closed(document.components.schemas);
    let checked = 0;
    for (const [path, { get: one }] of Object.entries(document.paths)) {
      const described = one.responses['200']?.content?.['application/json']?.schema;
      const schema = z.fromJSONSchema({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...anything.parse(closed(described)), $defs: definitions.parse($defs) });
      for (const address of await addresses(path)) {
        const body = await get(address);
        const read = schema.safeParse(body);
        if (!read.success) throw new Error(`${address}: ${z.prettifyError(read.error)}`);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(500);
  }, 120_000);

  /** The operation with every id that there is, the lists in full. */
  async function addresses(path: string): Promise<readonly string[]> {
    const own = path.replace('{process}', 'gcm');
    if (own.endsWith('/search')) return ['geneva', 'миграция', '契约', '%_', 'nothing at all'].map((words) => `${own}?q=${encodeURIComponent(words)}`);
    if (own.endsWith('/acts/{position}')) return Array.from({ length: head }, (_, index) => own.replace('{position}', String(index + 1)));
    if (!own.includes('{')) return own === '/v1/processes' || own === base ? [own] : [own, `${own}?limit=500`, `${own}?as-of=2017-05-01`, `${own}?as-of=2000-01-01`];
    const list = listed.parse(await get(`${own.replace('/{id}', '')}?limit=500`));
    return list.data.map(({ id }) => own.replace('{id}', id));
  }

  test('is paged without losing or repeating anything', async () => {
    for (const folder of ['events', 'documents', 'places', 'links']) {
      const seen: string[] = [];
      let next: string | null = `${base}/${folder}?limit=7`;
      let total = 0;
      while (next !== null) {
        const page: z.output<typeof listed> = listed.parse(await get(next));
        seen.push(...page.data.map(({ id }) => id));
        ({ next, total } = page);
      }
      expect(total).toBeGreaterThan(7);
      expect(new Set(seen).size).toBe(total);
      expect(seen).toHaveLength(total);
    }
  });

  test('walks the record back to its first act', async () => {
    const positions: number[] = [];
    let next: string | null = `${base}/acts?limit=200`;
    while (next !== null) {
      const page: { next: string | null; data: { position: number }[] } = z.object({ next: z.string().nullable(), data: z.array(z.object({ position: z.number() })) }).parse(await get(next));
      positions.push(...page.data.map(({ position }) => position));
      ({ next } = page);
    }
    expect(positions).toEqual(Array.from({ length: head }, (_, index) => head - index));
  });

  test('looks back', async () => {
    const [now, then, before] = [await get(`${base}/events`), await get(`${base}/events?as-of=2017-04-30`), await get(`${base}/events?as-of=2000-01-01`)].map((body) => listed.parse(body));
    expect(then?.position).toBeLessThan(now?.position ?? 0);
    expect(then?.total).toBeGreaterThan(0);
    expect(before).toMatchObject({ position: 0, total: 0, data: [], next: null });
    expect((await get(`${base}?as-of=2000-01-01`, 404))['status']).toBe(404);
  });

  test('filters as the page of the work plan does', async () => {
    const all = listed.parse(await get(`${base}/events?limit=500`));
    const hearings = listed.parse(await get(`${base}/events?kind=hearing`));
    expect(hearings.total).toBe(all.data.filter(({ kind }) => kind === 'hearing').length);
    expect(hearings.total).toBeGreaterThan(0);
    const [marked, unmarked] = [listed.parse(await get(`${base}/events?mark=any`)), listed.parse(await get(`${base}/events?mark=none`))];
    expect(marked.total + unmarked.total).toBe(all.total);
  });
});

describe('what is asked wrongly', () => {
  test.each([
    [`${base}/events?colour=red`, 400, 'colour'],
    [`${base}/events?limit=0`, 400, 'limit'],
    [`${base}/events?limit=many`, 400, 'limit'],
    [`${base}/events?kind=party`, 400, 'kind'],
    [`${base}/events?as-of=2017-02-30`, 400, 'as-of'],
    [`${base}/acts?before=-1`, 400, 'before'],
    [`${base}/search`, 400, 'q'],
    [`${base}/events/no-such`, 404, undefined],
    [`${base}/events/NO%20SUCH`, 404, undefined],
    [`${base}/acts/0`, 404, undefined],
    [`${base}/acts/999999`, 404, undefined],
    ['/v1/processes/none/events', 404, undefined],
    ['/v2/anything', 404, undefined],
  ])('%s is answered %i with a problem that names what is wrong', async (path, status, parameter) => {
    const response = await api.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('etag')).toBeNull();
    const body = anything.parse(await response.json());
    expect(body).toMatchObject({ type: 'about:blank', status });
    expect(String(body['detail'])).not.toBe('');
    expect(body['parameter']).toBe(parameter);
  });

  test('writing is refused', async () => {
    const response = await api.request(`${base}/events`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });
});

describe('over the wire', () => {
  test('who has the answer already gets 304 and no body; any site may ask', async () => {
    const first = await api.request(`${base}/events`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"gcm\.\d+\.2026-11-21\.b1"$/u);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const again = await api.request(`${base}/events`, { headers: { 'if-none-match': `"other", ${etag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await api.request(`${base}/events`, { headers: { 'if-none-match': 'W/"gcm.1.2026-11-21.b1"' } })).status).toBe(200);
    expect((await api.request(base, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('a long answer travels compressed', async () => {
    const response = await api.request(`${base}/events`, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });
});
