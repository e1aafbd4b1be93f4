import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailsIn, readMail } from '../../../mail/list-mails.ts';
import type { Letter } from '../../../mail/mail.ts';
import { origin, sendForm, siteWithReception } from '../../reception.test-support.ts';
import type { SiteWithReception } from '../../reception.test-support.ts';
import { parseOutboxQuery } from './outbox-query.ts';

const secretariat = 'standing=secretariat...';
let demo: SiteWithReception;
let real: SiteWithReception;

beforeAll(async () => {
  demo = await siteWithReception(true);
  real = await siteWithReception(false);
});
afterAll(async () => {
  await demo.close();
  await real.close();
});

let letters = 0;
function letter(more: Partial<Letter> = {}): Letter {
  letters += 1;
  return { process: 'p', purpose: 'accreditation', key: `letter ${letters}`, address: `someone-${letters}@example.org`, language: 'en', subject: `Outcome <${letters}>`, text: `Dear colleague,\n\nread https://example.org/${letters}.`, ...more };
}

async function get(path: string, cookie = ''): Promise<{ readonly status: number; readonly html: string }> {
  const answer = await demo.app.request(origin + path, { headers: { cookie } });
  return { status: answer.status, html: await answer.text() };
}

describe('the outbox of a process', () => {
  test('shows a mail whole before it goes; the secretariat releases it', async () => {
    const id = await demo.outbox.draft(letter(), 'secretariat');
    const list = await get('/en/p/outbox', secretariat);
    expect(list.html).toContain(`/en/p/outbox/${id}`);
    const page = await get(`/en/p/outbox/${id}`, secretariat);
    expect(page.html).toContain('<a href="https://example.org/1">https://example.org/1</a>.');
    expect(page.html).toContain('Outcome &lt;1');
    const answer = await sendForm(demo.app, `/en/p/outbox/${id}`, { act: 'release' }, { cookie: secretariat });
    expect(answer.headers.get('location')).toBe(`/en/p/outbox/${id}?did=release&count=1`);
    expect((await readMail(demo.outbox.pool, 'p', id))?.mail).toMatchObject({ status: 'sent', releasedBy: 'secretariat' });
    const again = await sendForm(demo.app, `/en/p/outbox/${id}`, { act: 'release' }, { cookie: secretariat });
    expect(again.headers.get('location')).toContain('count=0');
  });

  test('releases all at once what was there to be seen, and of that purpose, no more', async () => {
    const [first, second, other] = await demo.outbox.draftAll([letter(), letter(), letter({ purpose: 'invitation' })]);
    const { html } = await get('/en/p/outbox?status=draft&purpose=accreditation', secretariat);
    expect(html).toContain('Release all 2 drafts');
    const seenAt = /name="seen-at" value="([^"]+)"/u.exec(html)?.[1] ?? '';
    await new Promise((resolve) => setTimeout(resolve, 5));
    const later = await demo.outbox.draft(letter());
    const answer = await sendForm(demo.app, '/en/p/outbox', { act: 'release', purpose: 'accreditation', 'seen-at': seenAt }, { cookie: secretariat });
    expect(answer.headers.get('location')).toBe('/en/p/outbox?did=release&count=2');
    expect(await mailsIn(demo.outbox.pool, 'p', 'draft')).toEqual([other, later]);
    for (const id of [first, second]) expect((await readMail(demo.outbox.pool, 'p', id ?? ''))?.mail.status).toBe('sent');
  });

  test('is only read by others in a demonstration', async () => {
    const id = await demo.outbox.draft(letter());
    expect((await get(`/en/p/outbox/${id}`)).html).not.toContain('value="release"');
    for (const path of ['/en/p/outbox', `/en/p/outbox/${id}`]) {
      expect((await sendForm(demo.app, path, { act: 'release', 'seen-at': new Date().toISOString() })).status).toBe(403);
    }
    expect((await sendForm(demo.app, `/en/p/outbox/${id}`, { act: 'release' }, { cookie: secretariat, from: 'https://evil.example' })).status).toBe(403);
    expect((await readMail(demo.outbox.pool, 'p', id))?.mail.status).toBe('draft');
  });

  test('is closed to everybody but the secretariat in a real process, whatever cookie they send', async () => {
    const id = await real.outbox.draft(letter());
    for (const path of ['/en/p/outbox', `/en/p/outbox/${id}`]) {
      expect((await real.app.request(origin + path, { headers: { cookie: secretariat } })).status).toBe(403);
      expect((await sendForm(real.app, path, { act: 'release' }, { cookie: secretariat })).status).toBe(403);
    }
    expect((await real.app.request(`${origin}/en/outbox`)).status).toBe(404);
  });

  test('knows neither mails of elsewhere nor acts it has not', async () => {
    const elsewhere = await demo.outbox.draft(letter({ process: 'other' }));
    expect((await get(`/en/p/outbox/${elsewhere}`, secretariat)).status).toBe(404);
    expect((await sendForm(demo.app, `/en/p/outbox/${elsewhere}`, { act: 'release' }, { cookie: secretariat })).status).toBe(404);
    const id = await demo.outbox.draft(letter());
    expect((await sendForm(demo.app, `/en/p/outbox/${id}`, { act: 'draft' }, { cookie: secretariat })).status).toBe(400);
    expect((await sendForm(demo.app, '/en/p/outbox', { act: 'release', 'seen-at': 'yesterday' }, { cookie: secretariat })).status).toBe(400);
  });
});

test('a query that is none is no filter', () => {
  expect(parseOutboxQuery(new URLSearchParams('status=draft&purpose=speaking&page=3'))).toEqual({ status: 'draft', purpose: 'speaking', page: 3 });
  expect(parseOutboxQuery(new URLSearchParams('status=none&purpose=&page=-1'))).toEqual({ page: 1 });
});
