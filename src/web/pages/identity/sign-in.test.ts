import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listMails } from '../../../mail/list-mails.ts';
import { openMailServer } from '../../../mail/smtp-server.test-support.ts';
import type { MailServer } from '../../../mail/smtp-server.test-support.ts';
import { cookieOf, origin, sendForm, siteWithReception } from '../../reception.test-support.ts';
import type { SiteWithReception } from '../../reception.test-support.ts';

let demo: SiteWithReception;
let real: SiteWithReception;
let alone: SiteWithReception;
let server: MailServer;

beforeAll(async () => {
  server = await openMailServer();
  demo = await siteWithReception(true);
  real = await siteWithReception(false, { url: server.url, from: 'Secretariat <s@example.org>' });
  alone = await siteWithReception(false);
  await real.begin();
});
afterAll(async () => {
  for (const site of [demo, real, alone]) await site.close();
  await server.close();
});

/** The address in the newest mail to somebody of the demonstration, without the site's own. */
async function linkFor(address: string): Promise<string> {
  const { mails } = await listMails(demo.outbox.pool, { process: null, page: 1, pageSize: 50 });
  const text = mails.find((mail) => mail.address === address)?.text ?? '';
  return /http:\/\/localhost(\/\S+)/u.exec(text)?.[1] ?? '';
}

function fieldsOf(link: string): Record<string, string> {
  return Object.fromEntries(new URL(link, origin).searchParams);
}

/** The session cookie of somebody who signed in by link. */
async function signIn(address: string, back = '/en'): Promise<string> {
  await sendForm(demo.app, '/en/sign-in', { email: address, back });
  return cookieOf(await sendForm(demo.app, '/en/sign-in/link', fieldsOf(await linkFor(address))));
}

describe('signing in by link, without scripts', () => {
  test('the form sends a mail in the reader’s language; its link asks once more, signs in, returns, and is spent', async () => {
    const sent = await sendForm(demo.app, '/fr/sign-in', { email: 'Ana@example.org', back: '/fr/p/work-plan' });
    expect(sent.status).toBe(200);
    expect(await sent.text()).toContain('href="/fr/outbox"');
    const link = await linkFor('ana@example.org');
    expect(link).toMatch(/^\/fr\/sign-in\/link\?token=/u);
    for (let look = 0; look < 2; look += 1) {
      const page = await demo.app.request(origin + link);
      expect([page.status, page.headers.get('cache-control'), page.headers.getSetCookie()]).toEqual([200, 'private, no-store', []]);
      expect(await page.text()).toContain('ana@example.org');
    }
    const opened = await sendForm(demo.app, '/fr/sign-in/link', fieldsOf(link));
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/fr/p/work-plan']);
    const account = await demo.app.request(`${origin}/fr/account`, { headers: { cookie: cookieOf(opened) } });
    expect(await account.text()).toContain('ana@example.org');
    expect((await sendForm(demo.app, '/fr/sign-in/link', fieldsOf(link))).status).toBe(403);
    expect((await demo.app.request(origin + link)).status).toBe(403);
  });

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/en\r\nset-cookie:a=b'])('returns to no other site: %s', async (back) => {
    await sendForm(demo.app, '/en/sign-in', { email: 'back@example.org', back });
    const link = await linkFor('back@example.org');
    const answer = await sendForm(demo.app, '/en/sign-in/link', { ...fieldsOf(link), back });
    expect(answer.headers.get('location')).toBe('/en');
    await demo.outbox.pool.query("delete from mail where address = 'back@example.org'");
  });

  test('what is no address is said so, with what was written still there', async () => {
    const answer = await sendForm(demo.app, '/en/sign-in', { email: '<b>ana', back: '/en' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toMatch(/value="&lt;b(?:>|&gt;)ana"/u);
    expect(html).toContain('aria-invalid="true"');
  });

  test('too many links are refused with the minutes to wait', async () => {
    const answers = [];
    for (let time = 0; time < 6; time += 1) answers.push(await sendForm(demo.app, '/en/sign-in', { email: 'often@example.org', back: '/en' }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 422]);
    expect(await answers[5]?.text()).toContain('Try again in 15 minutes');
  });

  test('a form of another site signs nobody in or out', async () => {
    await sendForm(demo.app, '/en/sign-in', { email: 'victim@example.org', back: '/en' });
    const fields = fieldsOf(await linkFor('victim@example.org'));
    expect((await sendForm(demo.app, '/en/sign-in/link', fields, { from: 'https://evil.example' })).status).toBe(403);
    expect((await sendForm(demo.app, '/en/sign-in', { email: 'a@example.org' }, { from: 'https://evil.example' })).status).toBe(403);
    const cookie = cookieOf(await sendForm(demo.app, '/en/sign-in/link', fields));
    expect((await sendForm(demo.app, '/en/account', { act: 'sign-out' }, { cookie, from: 'https://evil.example' })).status).toBe(403);
    expect((await demo.app.request(`${origin}/en/account`, { headers: { cookie } })).status).toBe(200);
  });
});

describe('the account page', () => {
  test('sends whoever is not signed in to the sign-in page, and back', async () => {
    const answer = await demo.app.request(`${origin}/es/account`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/es/sign-in?back=%2Fes%2Faccount']);
    expect((await sendForm(demo.app, '/es/account', { act: 'end-others' })).status).toBe(303);
  });

  test('ends the other sessions, then this one', async () => {
    const [first, second] = [await signIn('two@example.org'), await signIn('two@example.org')];
    const page = await (await demo.app.request(`${origin}/en/account`, { headers: { cookie: first } })).text();
    expect(page.match(/value="end-session"/gu)).toHaveLength(2);
    expect((await sendForm(demo.app, '/en/account', { act: 'end-others' }, { cookie: first })).headers.get('location')).toBe('/en/account?done=end-others');
    expect((await demo.app.request(`${origin}/en/account`, { headers: { cookie: second } })).status).toBe(303);
    const out = await sendForm(demo.app, '/en/account', { act: 'sign-out' }, { cookie: first });
    expect(out.headers.get('location')).toBe('/en');
    expect((await demo.app.request(`${origin}/en/account`, { headers: { cookie: first } })).status).toBe(303);
  });

  test.each([
    [{ act: 'remove-passkey', id: 'of-another' }, 'There is no such passkey'],
    [{ act: 'end-session', id: 'of-another' }, 'There is no such passkey'],
    [{ act: 'name-passkey', id: 'x', name: ' ' }, 'from 1 to 80'],
    [{ act: 'name-passkey', id: 'x', name: 'a'.repeat(81) }, 'from 1 to 80'],
    [{ act: 'anything' }, 'Nothing was changed'],
  ])('refuses %j with a sentence', async (fields, sentence) => {
    const cookie = await signIn(`refused-${sentence.length}-${JSON.stringify(fields).length}@example.org`);
    const answer = await sendForm(demo.app, '/en/account', fields, { cookie });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(sentence);
  });
});

describe('in a real process', () => {
  test('the link comes by mail only: no page shows it', async () => {
    await sendForm(real.app, '/en/sign-in', { email: 'delegate@example.org', back: '/en/p' });
    await expect.poll(() => server.received.filter(({ to }) => to.includes('delegate@example.org')).length, { timeout: 10_000 }).toBe(1);
    const text = server.received.at(-1)?.mail.text ?? '';
    const link = /http:\/\/localhost(\/\S+)/u.exec(text)?.[1] ?? '';
    expect((await sendForm(real.app, '/en/sign-in/link', fieldsOf(link))).headers.get('location')).toBe('/en/p');
    for (const path of ['/en/outbox', '/en/p/outbox']) {
      const page = await real.app.request(origin + path);
      expect([404, 403]).toContain(page.status);
      expect(await page.text()).not.toContain('delegate@');
    }
  });

  test('without a mail server nobody is told that a link is on its way', async () => {
    const page = await (await alone.app.request(`${origin}/en/sign-in`)).text();
    expect(page).toContain('No mail server is set up');
    const answer = await sendForm(alone.app, '/en/sign-in', { email: 'a@example.org', back: '/en' });
    expect(answer.status).toBe(422);
    expect((await listMails(alone.outbox.pool, { process: null, page: 1, pageSize: 9 })).total).toBe(0);
  });
});
