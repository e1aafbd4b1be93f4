import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followPositions } from '../../../live/positions.ts';
import type { Positions } from '../../../live/positions.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { dayClaim, opened, placeClaim, scheduled } from '../../../process/work-plan/given.test-support.ts';
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
let app: Hono;
const origin = 'http://localhost';

beforeAll(async () => {
  store = await newStore();
  const session = scheduled('session', [dayClaim('wp-date', '2017-05-08', '2017-05-09', { mark: 'TBC' }), placeClaim('wp-place', 'geneva')]);
  const rival = scheduled('rival', [dayClaim('wp-date', '2017-06-20')]);
  await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: 'given', commands: [...opened, session, rival, { name: 'record-document', data: { document: 'letter', title: { en: 'A letter' }, documentKind: 'letter', author: { en: 'Chair' }, dated: '2017-06-02', languages: ['en'], claims: [] } }] });
  positions = await followPositions(() => openClient(store.connection), positionChannel, () => undefined);
  const logError = (error: Error): string => {
    throw error;
  };
  const today = parseIsoDay('2017-06-10');
  if (today === undefined) throw new Error('unreachable');
  app = createApp({ store, positions, pages: new KeptPages(), counts: new Map(), demo: true, keep: true, build: 'test', today: () => today, logError, assetsFolder: '/nowhere' });
});
afterAll(async () => {
  await positions.close();
  await store.close();
});

const officer = { cookie: 'standing=secretariat' };

function get(path: string, headers: Record<string, string> = officer) {
  return app.request(`${origin}/en/p${path}`, { headers });
}

function post(path: string, fields: Readonly<Record<string, string>>, headers: Record<string, string> = officer) {
  return app.request(`${origin}/en/p${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { ...headers, origin, 'content-type': 'application/x-www-form-urlencoded' } });
}

async function steering(path: string): Promise<Record<string, string>> {
  return hidden(await (await get(path)).text());
}

/** The unseen fields of the form that writes, or of the only form that posts. */
function hidden(html: string): Record<string, string> {
  const form = /<form class="(?:write|act)-form".*?<\/form>/su.exec(html)?.[0] ?? '';
  return Object.fromEntries([...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)].map(([, name, value]) => [name ?? '', value ?? '']));
}

/** The sentences that a page shows, as plain words. */
function sentences(html: string): string[] {
  const lists = [...html.matchAll(/<ol class="act-sentences">(.*?)<\/ol>/gsu)].map(([, list]) => list ?? '');
  return lists.flatMap((list) => [...list.matchAll(/<li>(.*?)<\/li>/gsu)].map(([, item]) => (item ?? '').replace(/<[^>]+>/gu, '').trim()));
}

async function head(): Promise<number> {
  return (await recordHead(store.pool, 'p')).position;
}

describe('who may', () => {
  test('WP-18 nobody but the secretariat sees a form or writes through it', async () => {
    const before = await head();
    for (const cookie of ['', 'standing=co-facilitator', 'standing=delegation.MX.head.', 'standing=public']) {
      expect((await get('/work-plan/schedule', { cookie })).status).toBe(403);
      const response = await post('/events/session/cancel', { reason: 'x', confirmed: 'yes', 'seen-version': '1' }, { cookie });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('Only the secretariat');
    }
    expect(await head()).toBe(before);
  });

  test('WP-18 a form sent from another site is refused', async () => {
    const response = await app.request(`${origin}/en/p/events/session/cancel`, { method: 'POST', body: new URLSearchParams({ reason: 'x', confirmed: 'yes' }), headers: { ...officer, origin: 'http://elsewhere.example' } });
    expect(response.status).toBe(403);
  });

  test('WP-18 nothing is written while looking back', async () => {
    expect((await get('/events/session/move?as-of=2026-01-01')).status).toBe(409);
  });
});

describe('what was typed', () => {
  test.each([
    ['30 February 2017', 'there is no such day'],
    ['20-18 April 2017', 'ends before it begins'],
    ['some time soon', 'cannot be read as a date'],
  ])('WP-7 "%s" gets a sentence, and the form stays filled', async (date, sentence) => {
    const before = await head();
    const response = await post('/events/rival/move', { ...(await steering('/events/rival/move')), date, reason: 'Because' });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain(sentence);
    expect(html).toContain(`value="${date}"`);
    expect(html).toContain('>Because</textarea>');
    expect(await head()).toBe(before);
  });

  test('WP-7 several things that are wrong are said at once', async () => {
    const html = await (await post('/work-plan/schedule', { date: '31 April 2017', place: 'atlantis', track: 'none' })).text();
    for (const sentence of ['Write a title', 'Choose a kind', 'Choose a track', 'there is no such day', 'This place is not in the list']) expect(html).toContain(sentence);
  });

  test('WP-6 a document and a place must be of the record', async () => {
    const html = await (await post('/events/rival/source', { document: 'forged', place: 'atlantis' })).text();
    expect(html).toContain('This document is not in the record');
    expect(html).toContain('This place is not in the list');
  });

  test('WP-8 what the decision refuses is said over the filled form', async () => {
    const response = await post('/events/session/move', { ...(await steering('/events/session/move')), date: '8-9 May 2017', reason: 'No reason' });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('nothing would change');
  });

  test('WP-9 "July" cannot be confirmed', async () => {
    const response = await post('/events/rival/confirm', { ...(await steering('/events/rival/confirm')), what: 'place' });
    expect(response.status).toBe(422);
  });
});

describe('seen, then written', () => {
  test('WP-18 a move to a new place: the sentences of the preview are those of the record', async () => {
    const before = await head();
    const typed = { ...(await steering('/events/session/move')), date: '20 June', 'place-name': 'Port of Spain', 'place-country': 'TT', reason: 'The venue was not free.' };
    const preview = await (await post('/events/session/move', typed)).text();
    expect(await head()).toBe(before);
    expect(sentences(preview)).toHaveLength(2);
    expect(preview).toContain('No year was written');
    expect(preview).toMatch(/will then be broken<\/h2><ul class="breach-list">.*WP-12/su);
    const written = await post('/events/session/move', { ...hidden(preview), confirmed: 'yes' });
    expect(written.status).toBe(303);
    expect(written.headers.get('location')).toBe('/en/p/events/session');
    expect(await head()).toBe(before + 2);
    const [move, place] = await listActs(store.pool, { process: 'p', upTo: before + 2, limit: 2, reader: 'everything' });
    expect(place?.act.body).toMatchObject({ type: 'place-recorded', data: { place: 'port-of-spain', country: 'TT', name: { en: 'Port of Spain' } } });
    expect(move?.act.body).toMatchObject({ type: 'event-moved', data: { reason: 'The venue was not free.', claims: [{ value: { date: { edtf: '2017-06-20' } } }, { value: { place: 'port-of-spain' } }] } });
    // The very same form again, by a second click or the back button, is done once.
    expect((await post('/events/session/move', { ...hidden(preview), confirmed: 'yes' })).status).toBe(303);
    expect(await head()).toBe(before + 2);
  });

  test('WP-18 a new entry gets the address that the preview promised', async () => {
    const typed = { ...(await steering('/work-plan/schedule')), title: 'Séance spéciale', 'title-language': 'fr', kind: 'hearing', track: 'main', date: 'Last week of July 2017', 'date-mark': 'TBC', document: 'letter', locator: 'para. 3' };
    const preview = await (await post('/work-plan/schedule', typed)).text();
    const written = await post('/work-plan/schedule', { ...hidden(preview), confirmed: 'yes' });
    expect(written.headers.get('location')).toBe('/en/p/events/seance-speciale');
    const [act] = await listActs(store.pool, { process: 'p', upTo: await head(), limit: 1, reader: 'everything' });
    expect(act?.act.body).toMatchObject({ data: { event: 'seance-speciale', claims: [{ value: { title: { fr: 'Séance spéciale' } }, madeOn: '2017-06-02', source: { document: 'letter', locator: 'para. 3' } }, { mark: 'TBC', value: { date: { precision: 'week' } } }] } });
    const again = await (await post('/work-plan/schedule', { ...(await steering('/work-plan/schedule')), title: 'Séance spéciale', kind: 'hearing', track: 'main' })).text();
    expect(hidden(again)['id']).toBe('seance-speciale-2');
  });

  test('WP-18 held, with a count; then only a source may still be added', async () => {
    const held = { ...(await steering('/events/seance-speciale/hold')), date: '27 July 2017', attendance: '140', confirmed: 'yes' };
    expect((await post('/events/seance-speciale/hold', held)).status).toBe(303);
    const settled = await get('/events/seance-speciale/move');
    expect(settled.status).toBe(409);
    expect(await settled.text()).toContain('What was held is settled');
    const source = { ...(await steering('/events/seance-speciale/source')), document: 'letter', date: '28 July 2017', certainty: 'unconfirmed', 'made-on': '2017-08-01', note: 'From memory', confirmed: 'yes' };
    expect((await post('/events/seance-speciale/source', source)).status).toBe(303);
    const [act] = await listActs(store.pool, { process: 'p', upTo: await head(), limit: 1, reader: 'everything' });
    expect(act?.act.body).toMatchObject({ type: 'claims-added', data: { claims: [{ certainty: 'unconfirmed', madeOn: '2017-08-01', note: 'From memory' }] } });
  });

  test('WP-18 a version of the plan', async () => {
    const preview = await (await post('/work-plan/publish', { ...(await steering('/work-plan/publish')), label: 'Plan of June', 'as-of-day': '2017-06-10' })).text();
    expect(sentences(preview)).toEqual(['The version “Plan of June” of the work plan was published.']);
    expect((await post('/work-plan/publish', { ...hidden(preview), confirmed: 'yes' })).headers.get('location')).toBe('/en/p/work-plan/versions');
  });
});

describe('two officers at once', () => {
  test('REC-3 who comes second is told what changed, and may go on on top of it', async () => {
    const [mine, theirs] = [await steering('/events/rival/move'), await steering('/events/rival/move')];
    expect((await post('/events/rival/move', { ...theirs, place: 'vienna', reason: 'Vienna offered', confirmed: 'yes' })).status).toBe(303);
    const before = await head();
    const told = await post('/events/rival/move', { ...mine, date: '4 July 2017', reason: 'A holiday', confirmed: 'yes' });
    expect(told.status).toBe(409);
    const html = await told.text();
    expect(sentences(html)[0]).toContain('rival was moved to Vienna. Reason: Vienna offered');
    expect(sentences(html)[1]).toContain('rival was moved to 4 July 2017. Reason: A holiday');
    expect(await head()).toBe(before);
    expect((await post('/events/rival/move', { ...hidden(html), confirmed: 'yes' })).status).toBe(303);
    expect(await head()).toBe(before + 1);
  });

  test('REC-3 of sixteen who write at the same instant, one is first and fifteen are told', async () => {
    const before = await head();
    const forms = await Promise.all(Array.from({ length: 16 }, () => steering('/events/rival/move')));
    const answers = await Promise.all(forms.map(async (form, index) => post('/events/rival/move', { ...form, date: `${index + 1} August 2017`, reason: 'At once', confirmed: 'yes' })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, ...Array<number>(15).fill(409)]);
    expect(await head()).toBe(before + 1);
  });

  test('REC-3 what became impossible meanwhile is said, with what made it so', async () => {
    const mine = await steering('/events/rival/cancel');
    await post('/events/rival/cancel', { ...(await steering('/events/rival/cancel')), reason: 'Withdrawn', confirmed: 'yes' });
    const told = await post('/events/rival/cancel', { ...mine, reason: 'Also withdrawn', confirmed: 'yes' });
    const html = await told.text();
    expect(told.status).toBe(409);
    expect(html).toContain('no longer possible');
    expect(html).toContain('It was cancelled.');
  });
});

test('WP-7 a body that is no form, or too large, changes nothing and is said so', async () => {
  const before = await head();
  const json = await app.request(`${origin}/en/p/work-plan/schedule`, { method: 'POST', body: '{}', headers: { ...officer, origin, 'content-type': 'application/json' } });
  expect(json.status).toBe(400);
  const large = await post('/work-plan/schedule', { title: 'x'.repeat(200_000) });
  expect(large.status).toBe(413);
  const control = await post('/work-plan/schedule', { title: 'a\0b', kind: 'hearing', track: 'main', confirmed: 'yes' });
  expect(control.status).toBe(422);
  expect(await head()).toBe(before);
});
