import { beforeAll, describe, expect, test } from 'vitest';
import { docxOf, pdfOf, textOf } from '../../../interchange/statement/statements.test-support.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { instantAt } from '../../../process/vocabulary/instant.ts';
import { purgeStatements } from '../../../store/sessions/statement-files.ts';
import { origin } from '../../reception.test-support.ts';
import { RegistrationSite, kenya, mexicanToo, mexico, officer, somebody, umbrella } from '../registration/registration-site.test-support.ts';

const site = new RegistrationSite({ talks: {} });
const event = 'talks';
const ask = (holder: string, turn: string, more: object = {}): ProcessCommand => ({ name: 'request-floor', data: { event, turn, holder, language: 'en', ...more } });

beforeAll(async () => {
  await site.given([{ name: 'set-session-rules', data: { event, timeZone: 'Europe/Zurich', rules: {} } }, { name: 'open-sitting', data: { event, sitting: 'morning' } }]);
  await site.given([ask('MX', 'mx'), ask('KE', 'ke'), ask('umbrella', 'um')]);
});

async function deposit(turn: string, bytes: Uint8Array<ArrayBuffer>, { name = 'statement', cookie = mexico, json = true, commandId = crypto.randomUUID() }: { readonly name?: string; readonly cookie?: string; readonly json?: boolean; readonly commandId?: string } = {}): Promise<Response> {
  const body = new FormData();
  for (const [field, value] of Object.entries({ act: 'deposit-statement', 'command-id': commandId, turn })) body.set(field, value);
  body.set('statement', new File([bytes], name));
  return site.site.app.request(`${origin}/en/p/sessions/talks/floor`, { method: 'POST', body, headers: { cookie, origin, ...(json && { accept: 'application/json' }) } });
}

const fetchFile = async (turn: string, cookie: string) => site.site.app.request(`${origin}/en/p/sessions/talks/statements/${turn}`, { headers: { cookie } });

async function kept(): Promise<number> {
  const { rows } = await site.site.store.pool.query<{ count: number }>('select count(*)::int as count from statement_file');
  return rows[0]?.count ?? -1;
}

describe('the text of a statement', () => {
  test.each([
    ['300 pages', () => pdfOf(300), 'The text has 300 pages; a statement may have 20 pages at most.'],
    ['a word processor’s 60 pages', () => docxOf(['x'.repeat(180_000)]), 'The text has 60 pages'],
    ['more than 10 MB', () => new Uint8Array(10_000_001).fill(65), 'The file is larger than 10 MB.'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]), 'statement cannot be read as a statement'],
    ['nothing', () => new Uint8Array(), ''],
  ])('FL-15 of %s is refused in a sentence, and nothing of it is kept', async (_, bytes, sentence) => {
    const answer = await deposit('mx', bytes());
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ done: false, sentence: expect.stringContaining(sentence) });
    expect(await kept()).toBe(0);
  });

  test('FL-15 for the request of another, or for none, is refused, and nothing of it is kept', async () => {
    expect(await (await deposit('ke', pdfOf(2))).json()).toMatchObject({ done: false, code: 'not-yours' });
    expect(await (await deposit('none', pdfOf(2))).json()).toMatchObject({ done: false, code: 'not-found' });
    expect((await deposit('mx', pdfOf(2), { cookie: somebody })).status).toBeGreaterThanOrEqual(400);
    expect(await kept()).toBe(0);
  });

  test('FL-15 is read before its turn by its holder and the secretariat alone, and by everybody once its speaker has the floor', async () => {
    const commandId = crypto.randomUUID();
    const bytes = pdfOf(2);
    expect(await (await deposit('mx', bytes, { name: 'Déclaration <1>.html', commandId })).json()).toMatchObject({ done: true });
    expect(await (await deposit('mx', bytes, { commandId })).json()).toMatchObject({ done: true });
    expect(await kept()).toBe(1);
    for (const cookie of ['', somebody, kenya, umbrella, 'standing=co-facilitator', 'standing=moderator.MX..p-00000000000000e1']) expect((await fetchFile('mx', cookie)).status).toBe(403);
    for (const cookie of [mexico, mexicanToo, officer]) expect((await fetchFile('mx', cookie)).status).toBe(200);
    await site.given([{ name: 'give-floor', data: { event, turn: 'mx' } }]);
    const file = await fetchFile('mx', '');
    expect(file.status).toBe(200);
    expect(Object.fromEntries(['content-type', 'content-security-policy', 'x-content-type-options'].map((name) => [name, file.headers.get(name)]))).toEqual({ 'content-type': 'application/pdf', 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff' });
    expect(file.headers.get('content-disposition')).toBe("attachment; filename=\"statement-mx.pdf\"; filename*=UTF-8''D%C3%A9claration%20%201.pdf");
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });

  test('by a form alone: the page says what was done, or why not', async () => {
    const done = await deposit('ke', textOf('Chair, thank you.'), { cookie: kenya, json: false });
    expect([done.status, done.headers.get('location')]).toEqual([303, expect.stringMatching(/\/sessions\/talks\/floor\?done=\d+$/u)]);
    const refused = await deposit('ke', pdfOf(21), { cookie: kenya, json: false });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('The text has 21 pages');
  });

  test('the same file of two delegations is one, and stays when a third is refused with it', async () => {
    const before = await kept();
    const same = docxOf(['We align ourselves with the statement of the Group.']);
    expect((await deposit('um', same, { cookie: umbrella })).status).toBe(200);
    expect((await deposit('ke', same, { cookie: umbrella })).status).toBe(422);
    expect((await deposit('ke', same, { cookie: kenya })).status).toBe(200);
    expect(await kept()).toBe(before + 1);
    expect((await fetchFile('um', umbrella)).status).toBe(200);
  });

  test('the daily purge takes what no request refers to, a day later: an earlier version, a request withdrawn', async () => {
    const { store } = site.site;
    const later = () => instantAt(Date.parse(store.clock()) + 26 * 3_600_000);
    expect(await purgeStatements(store.pool, store.clock())).toBe(0);
    // Kenya's first text was replaced.
    expect(await purgeStatements(store.pool, later())).toBe(1);
    await site.given([{ name: 'withdraw-request', data: { event, turn: 'um' } }]);
    expect((await fetchFile('um', officer)).status).toBe(403);
    expect(await purgeStatements(store.pool, later())).toBe(0);
    await site.given([{ name: 'withdraw-request', data: { event, turn: 'ke' } }]);
    expect(await purgeStatements(store.pool, later())).toBe(1);
    expect((await fetchFile('mx', '')).status).toBe(200);
  });
});

describe('the page', () => {
  test.each([['', 403], [officer, 403], [mexico, 200], [umbrella, 200]])('is for whoever speaks for a State or an entity (%s)', async (cookie, status) => {
    expect((await site.get('/sessions/talks/floor', cookie)).status).toBe(status);
  });

  test.each(['ar', 'zh', 'fr', 'ru', 'es'])('in %s it writes no key and no English of ours', async (language) => {
    const { html } = await site.get('/sessions/talks/floor', mexico, language);
    const text = html.replace(/<script.*?<\/script>/gsu, '').replaceAll(/<[^>]+>/gu, ' ');
    expect(text).not.toMatch(/floor-delegate\.|Ask for the floor|My requests/u);
  });

  test('FL-7 asked by a form, the page says what was done and shows the place; asked again, why not', async () => {
    const fields = { act: 'request-floor', turn: 'cy', holder: 'CY', language: 'en', lane: 'list', group: '' };
    const cyprus = 'standing=delegation.CY.head.p-00000000000000d2';
    const { location } = await site.post('/sessions/talks/floor', fields, cyprus);
    const { html } = await site.get(location.replace(/^.*\/en\/p/u, ''), cyprus);
    expect(html).toContain('data-place="1"');
    const again = await site.post('/sessions/talks/floor', { ...fields, turn: 'cy2' }, cyprus);
    expect([again.status, again.html.includes('Such a request is already pending in this name.')]).toEqual([422, true]);
  });
});
