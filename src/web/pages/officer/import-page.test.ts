import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followPositions } from '../../../live/positions.ts';
import type { Positions } from '../../../live/positions.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { opened } from '../../../process/work-plan/given.test-support.ts';
import { positionChannel } from '../../../store/append.ts';
import { openClient } from '../../../store/database.ts';
import { newStore } from '../../../store/new-database.test-support.ts';
import type { Store } from '../../../store/store.ts';
import { listActs } from '../../../store/work-plan/load-acts.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { createApp } from '../../app.ts';
import { KeptPages } from '../../kept-pages.ts';

let store: Store;
let positions: Positions;
const origin = 'http://localhost';
const address = `${origin}/en/p/work-plan/import`;

beforeAll(async () => {
  store = await newStore();
  await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: 'given', commands: opened });
  positions = await followPositions(() => openClient(store.connection), positionChannel, () => undefined);
});
afterAll(async () => {
  await positions.close();
  await store.close();
});

function site(demo: boolean): Hono {
  const day = parseIsoDay('2017-06-10');
  if (day === undefined) throw new Error('unreachable');
  const logError = (error: Error): string => {
    throw error;
  };
  return createApp({ store, positions, pages: new KeptPages(), counts: new Map(), demo, keep: true, build: 'test', today: () => day, logError, assetsFolder: '/nowhere' });
}

function send(fields: Readonly<Record<string, string | File>>, cookie = 'standing=secretariat') {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return site(true).request(address, { method: 'POST', body, headers: { cookie, origin } });
}

const table = 'Date;Title;Place\n18-19 April 2018;Public hearing on rivers;Geneva\n20 June 2018 TBC;Stocktaking meeting;Lima, Peru\n30 February 2018;Closing conference;Geneva\n';
const plan = () => new File([table], 'plan.csv', { type: 'text/csv' });

function packed(html: string): string {
  return /name="reading" value="([^"]+)"/u.exec(html)?.[1] ?? '';
}

test('WP-17 a file is shown row by row before anything is written, then written whole, then known', async () => {
  const { position } = await recordHead(store.pool, 'p');
  const preview = await send({ file: plan(), dated: '2018-01-15' });
  const html = await preview.text();
  expect(preview.status).toBe(200);
  expect(html).toContain('2 new entries');
  expect(html).toContain('30 February 2018');
  expect((await recordHead(store.pool, 'p')).position).toBe(position);
  const written = await send({ reading: packed(html), confirmed: 'yes' });
  expect(written.status).toBe(303);
  expect(written.headers.get('location')).toMatch(/^\/en\/p\/documents\//u);
  // The document, a place, two entries.
  expect((await recordHead(store.pool, 'p')).position).toBe(position + 4);
  const [last] = await listActs(store.pool, { process: 'p', upTo: position + 4, limit: 1, reader: 'everything' });
  expect(last?.act.body).toMatchObject({ type: 'event-scheduled', data: { kind: 'stocktaking', claims: [{ madeOn: '2018-01-15' }, { mark: 'TBC' }, { value: { place: 'lima-peru' } }] } });
  const again = await (await send({ file: plan() })).text();
  expect(again).toContain('This very file was read in before');
  expect(packed(again)).toBe('');
  expect((await send({ reading: packed(html), confirmed: 'yes' })).status).toBe(200);
  expect((await recordHead(store.pool, 'p')).position).toBe(position + 4);
});

test('WP-17 what is no work plan, no file, or not what was read is said so', async () => {
  const { position } = await recordHead(store.pool, 'p');
  for (const [fields, sentence] of [
    [{ file: new File(['%PDF-1.7 nothing'], 'plan.docx') }, 'plan.docx'],
    [{ file: new File([], 'plan.csv') }, 'No file was sent'],
    [{ reading: 'forged', confirmed: 'yes' }, 'No file was sent'],
    [{}, 'No file was sent'],
  ] as const) {
    const response = await send(fields);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(sentence);
  }
  expect((await recordHead(store.pool, 'p')).position).toBe(position);
});

test('WP-17 only the secretariat reads a plan in, and nobody else may send a large file', async () => {
  expect((await send({ file: plan() }, 'standing=co-facilitator')).status).toBe(403);
  expect((await send({ file: new File([new Uint8Array(300_000)], 'plan.csv') }, 'standing=co-facilitator')).status).toBe(413);
  expect((await send({ file: new File([new Uint8Array(22 * 1024 * 1024)], 'plan.csv') })).status).toBe(413);
});

test('a standing is chosen in a demonstration and given in a real process', async () => {
  const choose = (demo: boolean, fields: Readonly<Record<string, string>>) =>
    site(demo).request(`${origin}/fr/standing`, { method: 'POST', body: new URLSearchParams(fields), headers: { origin, 'content-type': 'application/x-www-form-urlencoded' } });
  const chosen = await choose(true, { standing: 'delegation', state: 'MX', back: '/fr/p/work-plan' });
  expect(chosen.status).toBe(303);
  expect(chosen.headers.get('location')).toBe('/fr/p/work-plan');
  expect(chosen.headers.get('set-cookie')).toMatch(/^standing=delegation\.MX\.representative\.p-[0-9a-f]{16}; Path=\/; HttpOnly; SameSite=Lax$/u);
  expect((await choose(true, { standing: 'secretariat', back: '//elsewhere.example' })).headers.get('location')).toBe('/fr');
  expect((await choose(true, { standing: 'delegation' })).status).toBe(422);
  const refused = await choose(false, { standing: 'secretariat' });
  expect(refused.status).toBe(403);
  expect(refused.headers.get('set-cookie')).toBeNull();
  const officer = await site(false).request(`${origin}/en/p/work-plan/schedule`, { headers: { cookie: 'standing=secretariat' } });
  expect(officer.status).toBe(403);
});
