import type { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { personId } from '../process/vocabulary/shapes.ts';
import { newStore } from '../store/new-database.test-support.ts';
import type { Store } from '../store/store.ts';
import { copyMailsTo, eraseMailsTo, eraseOldMails } from './erase-mails.ts';
import { listMails, mailsIn, mailsWaiting, readMail } from './list-mails.ts';
import { openMailPool } from './mail-pool.ts';
import type { Letter, Transport } from './mail.ts';
import { openOutbox } from './open-outbox.ts';
import { Outbox } from './outbox.ts';
import { openPost } from './post.ts';
import { mostAttempts, sendMail } from './send-mail.ts';
import { openSmtp, readSmtpSettings } from './smtp.ts';
import { openMailServer } from './smtp-server.test-support.ts';
import type { MailServer } from './smtp-server.test-support.ts';

const person = personId.parse('p-0123456789abcdef');
let store: Store;
let pool: Pool;
let server: MailServer;
let transport: Transport;
let outbox: Outbox;

beforeAll(async () => {
  store = await newStore();
  pool = openMailPool(store.logins('mail'), () => undefined);
  server = await openMailServer();
  transport = openSmtp({ url: server.url, from: 'Secretariat <secretariat@example.org>' });
  outbox = new Outbox({ pool, domain: 'travaux.example.org', dispatch: async () => undefined });
});
afterAll(async () => {
  transport.close();
  await server.close();
  await pool.end();
  await store.close();
});
beforeEach(async () => {
  server.answer = 'take';
  server.pause = 0;
  await pool.query('delete from mail');
});

let letters = 0;
function letter(more: Partial<Letter> = {}): Letter {
  letters += 1;
  return { process: 'p', purpose: 'accreditation', key: `letter ${letters}`, address: `someone-${letters}@example.org`, language: 'en', subject: `Outcome ${letters}`, text: 'Dear colleague,\n\nyour application was accredited.', ...more };
}

async function toldTo(address: string): Promise<number> {
  return server.received.filter(({ to }) => to.includes(address)).length;
}

const settings = () => ({ pool, transport, forgetKeys: true });

describe('a mail', () => {
  test('is drafted, seen, released and sent with everything that was seen', async () => {
    const wish = letter({ language: 'ar', subject: 'نتيجة\n الطلب', text: 'السلام عليكم\n\nhttps://travaux.example.org/ar/x?a=1&b=2.\n<b>', attachments: [{ name: 'letter.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7') }] });
    const id = await outbox.draft(wish, 'secretariat');
    expect(await sendMail(settings(), id)).toBe('not-ours');
    const seen = (await readMail(pool, 'p', id))?.mail;
    expect(seen).toMatchObject({ status: 'draft', subject: 'نتيجة الطلب', attachments: [{ name: 'letter.pdf', mediaType: 'application/pdf', size: 8 }], draftedBy: 'secretariat' });
    expect(await outbox.release([id], 'secretariat')).toBe(1);
    expect(await sendMail(settings(), id)).toBe('sent');
    const got = server.received.at(-1)?.mail;
    expect(got?.from).toEqual({ name: 'Secretariat', address: 'secretariat@example.org' });
    expect(got?.to).toEqual([{ name: '', address: wish.address }]);
    expect(got?.subject).toBe(seen?.subject);
    expect(got?.text?.trim()).toBe(seen?.text);
    expect(got?.html?.trim()).toBe(seen?.html?.trim());
    expect(got?.html).toContain('dir="rtl"');
    expect(got?.html).toContain('<a href="https://travaux.example.org/ar/x?a=1&amp;b=2">https://travaux.example.org/ar/x?a=1&amp;b=2</a>.');
    expect(got?.html).toContain('&lt;b&gt;');
    expect(got?.messageId).toBe(seen?.messageId);
    expect(got?.headers.find(({ key }) => key === 'content-language')?.value).toBe('ar');
    expect(got?.attachments).toMatchObject([{ filename: 'letter.pdf', mimeType: 'application/pdf' }]);
    const after = await readMail(pool, 'p', id);
    expect(after?.mail).toMatchObject({ status: 'sent', attempts: 1, problem: null, releasedBy: 'secretariat' });
    expect(after?.events.map(({ what }) => what)).toEqual(['drafted', 'released', 'sent']);
  });

  test('asked for twice under one key is one mail, as it was first written', async () => {
    const wish = letter();
    const ids = await Promise.all([outbox.draft(wish), outbox.draft({ ...wish, subject: 'Another' }), outbox.draft(wish)]);
    expect(new Set(ids).size).toBe(1);
    const many = await outbox.draftAll([wish, letter(), wish]);
    expect(new Set([...many, ...ids]).size).toBe(2);
  });

  test('released twice, and by two senders at once, arrives once', async () => {
    const wish = letter();
    const id = await outbox.draft(wish);
    server.pause = 50;
    expect((await Promise.all([outbox.release([id]), outbox.release([id]), outbox.release([id])])).toSorted()).toEqual([0, 0, 1]);
    const attempts = await Promise.all(Array.from({ length: 6 }, () => sendMail(settings(), id)));
    expect(attempts.filter((one) => one === 'sent')).toHaveLength(1);
    expect(attempts.filter((one) => one === 'not-ours')).toHaveLength(5);
    expect(await toldTo(wish.address)).toBe(1);
  });

  test('whose sender was killed after the server took it goes once more under the same Message-ID', async () => {
    const wish = letter();
    const id = await outbox.post(wish);
    await sendMail(settings(), id);
    // As the kill leaves it: taken by the server, not yet written down.
    await pool.query(`update mail set status = 'sending', sent_at = null where id = $1`, [id]);
    expect(await sendMail(settings(), id)).toBe('not-ours');
    expect(await mailsWaiting(pool)).toEqual([]);
    await pool.query(`update mail set claimed_at = now() - interval '6 minutes' where id = $1`, [id]);
    expect(await mailsWaiting(pool)).toEqual([id]);
    expect(await sendMail(settings(), id)).toBe('sent');
    const both = server.received.filter(({ to }) => to.includes(wish.address));
    expect(both).toHaveLength(2);
    expect(new Set(both.map(({ mail }) => mail.messageId)).size).toBe(1);
  });

  test('an attempt that was taken over by another changes nothing any more', async () => {
    const id = await outbox.post(letter());
    server.pause = 300;
    const slow = sendMail(settings(), id);
    await expect.poll(async () => (await readMail(pool, 'p', id))?.mail.status).toBe('sending');
    await pool.query(`update mail set claimed_at = now() - interval '6 minutes' where id = $1`, [id]);
    server.pause = 0;
    expect(await sendMail(settings(), id)).toBe('sent');
    expect(await slow).toBe('not-ours');
    expect((await readMail(pool, 'p', id))?.mail).toMatchObject({ status: 'sent', attempts: 2 });
  });

  test('refused for good has failed with the reason, and is tried again when somebody says so', async () => {
    const id = await outbox.post(letter());
    server.answer = { code: 550, at: 'address' };
    expect(await sendMail(settings(), id)).toBe('failed');
    const failed = (await readMail(pool, 'p', id))?.mail;
    expect(failed?.status).toBe('failed');
    expect(failed?.problem).toMatch(/550.*not now/u);
    server.answer = 'take';
    expect(await sendMail(settings(), id)).toBe('not-ours');
    expect(await outbox.retry([id], 'secretariat')).toBe(1);
    expect(await sendMail(settings(), id)).toBe('sent');
  });

  test('refused for now waits, and fails after the last attempt', async () => {
    const id = await outbox.post(letter());
    server.answer = { code: 451, at: 'mail' };
    for (let attempt = 1; attempt < mostAttempts; attempt += 1) expect(await sendMail(settings(), id)).toBe('later');
    expect((await readMail(pool, 'p', id))?.mail).toMatchObject({ status: 'queued', attempts: mostAttempts - 1 });
    expect(await sendMail(settings(), id)).toBe('failed');
  });

  test('waits while the mail server is away', async () => {
    const id = await outbox.post(letter());
    const nobody = openSmtp({ url: 'smtp://127.0.0.1:1', from: 'a@example.org' });
    expect(await sendMail({ pool, transport: nobody, forgetKeys: true }, id)).toBe('later');
    expect((await readMail(pool, 'p', id))?.mail.problem).toMatch(/ECONNREFUSED/u);
  });

  test('that was withdrawn never goes', async () => {
    const [draft, queued] = [await outbox.draft(letter()), await outbox.post(letter())];
    expect(await outbox.withdraw([draft, queued], 'secretariat')).toBe(2);
    expect(await outbox.release([draft])).toBe(0);
    expect(await sendMail(settings(), queued)).toBe('not-ours');
  });

  test('that came too late is not sent', async () => {
    const wish = letter({ lapsesAfter: 900 });
    const id = await outbox.post(wish);
    await pool.query(`update mail set lapses_at = now() - interval '1 second' where id = $1`, [id]);
    expect(await sendMail(settings(), id)).toBe('failed');
    expect(await toldTo(wish.address)).toBe(0);
  });
});

describe('what is kept', () => {
  test('of a sign-in mail that has gone, no word of its key is left', async () => {
    const { process: _process, ...wish } = letter({ purpose: 'sign-in', text: 'https://travaux.example.org/en/sign-in/link?token=KEY' });
    const id = await outbox.post(wish);
    expect(await sendMail(settings(), id)).toBe('sent');
    const { rows } = await pool.query("select 1 from mail where body_text like '%KEY%' or body_html like '%KEY%'");
    expect(rows).toEqual([]);
    expect((await readMail(pool, null, id))?.mail).toMatchObject({ status: 'sent', address: null, text: null });
  });

  test('of a person is copied for them and erased with them; what happened stays', async () => {
    const ids = await outbox.draftAll([letter({ person }), letter({ person, attachments: [{ name: 'a.pdf', mediaType: 'application/pdf', bytes: Buffer.from('x') }] }), letter({ address: 'theirs@example.org' }), letter()]);
    await outbox.release(ids.slice(0, 2));
    await sendMail(settings(), ids[0] ?? '');
    expect(await copyMailsTo(pool, person)).toHaveLength(2);
    expect(await eraseMailsTo(pool, person, 'theirs@example.org')).toBe(3);
    expect(await copyMailsTo(pool, person)).toEqual([]);
    const { rows } = await pool.query('select status, address, subject, body_text from mail where erased_at is not null order by status');
    expect(rows).toEqual([
      { status: 'draft', address: null, subject: null, body_text: null },
      { status: 'sent', address: null, subject: null, body_text: null },
      { status: 'withdrawn', address: null, subject: null, body_text: null },
    ]);
    expect((await pool.query('select 1 from attachment')).rows).toEqual([]);
    expect(await sendMail(settings(), ids[1] ?? '')).toBe('not-ours');
    expect(await outbox.retry(ids)).toBe(0);
    expect((await listMails(pool, { process: 'p', page: 1, pageSize: 10 })).total).toBe(4);
  });

  test('is erased when it is old, unless it still has to go', async () => {
    const [old, waiting] = [await outbox.draft(letter()), await outbox.post(letter())];
    await pool.query(`update mail set created_at = now() - interval '200 days' where id in ($1, $2)`, [old, waiting]);
    await outbox.draft(letter());
    expect(await eraseOldMails(pool)).toBe(1);
    expect((await readMail(pool, 'p', waiting))?.mail.address).not.toBeNull();
  });
});

test('the list filters, counts and stays within its process', async () => {
  const mine = await outbox.draftAll([letter(), letter({ purpose: 'invitation' }), letter()]);
  await outbox.draft(letter({ process: 'other' }));
  await outbox.release(mine.slice(0, 1));
  const list = await listMails(pool, { process: 'p', status: 'draft', page: 1, pageSize: 1 });
  expect(list).toMatchObject({ total: 2, counts: { draft: 2, queued: 1 } });
  expect(list.mails).toHaveLength(1);
  expect((await listMails(pool, { process: 'p', purpose: 'invitation', page: 1, pageSize: 10 })).mails.map(({ id }) => id)).toEqual([mine[1]]);
  expect(await mailsIn(pool, 'p', 'draft')).toHaveLength(2);
  expect(await readMail(pool, 'other', mine[0] ?? '')).toBeUndefined();
});

describe('the queue', () => {
  test('sends what is released, in whatever number, each once; and what waited before it was opened', async () => {
    const before = letter();
    await outbox.post(before);
    const post = await openPost({ connection: store.logins('mail'), pool, transport, log: () => undefined });
    const queued = new Outbox({ pool, domain: 'example.org', dispatch: (ids) => post.dispatch(ids) });
    const many = Array.from({ length: 120 }, () => letter());
    await queued.release(await queued.draftAll(many));
    await post.dispatch(await mailsIn(pool, 'p', 'queued'));
    await expect.poll(() => mailsIn(pool, 'p', 'sent'), { timeout: 20_000, interval: 100 }).toHaveLength(121);
    for (const { address } of [before, ...many]) expect(await toldTo(address)).toBe(1);
    await post.close();
  });

  test('tries again what the server refused for now', async () => {
    const post = await openPost({ connection: store.logins('mail'), pool, transport, log: () => undefined, firstWait: 1 });
    const queued = new Outbox({ pool, domain: 'example.org', dispatch: (ids) => post.dispatch(ids) });
    server.answer = { code: 421, at: 'mail' };
    const wish = letter();
    const id = await queued.post(wish);
    await expect.poll(async () => (await readMail(pool, 'p', id))?.events.map(({ what }) => what), { timeout: 10_000 }).toContain('deferred');
    expect(await toldTo(wish.address)).toBe(0);
    server.answer = 'take';
    await expect.poll(() => toldTo(wish.address), { timeout: 25_000, interval: 200 }).toBe(1);
    await post.close();
  });
});

test('in a demonstration mails stay in the outbox, and the link in them can be read', async () => {
  const demonstration = openOutbox({ connection: store.logins('mail'), demo: true, smtp: { url: server.url, from: 'a@example.org' }, domain: 'localhost', log: () => undefined });
  await demonstration.begin();
  const wish = letter({ purpose: 'sign-in', text: 'https://localhost/en/sign-in/link?token=KEY' });
  const id = await demonstration.outbox.post(wish);
  expect((await readMail(pool, 'p', id))?.mail).toMatchObject({ status: 'sent', text: wish.text });
  expect(await toldTo(wish.address)).toBe(0);
  expect(demonstration.route).toBe('mailbox');
  await demonstration.close();
});

test('without a mail server released mails wait', async () => {
  const alone = openOutbox({ connection: store.logins('mail'), demo: false, smtp: undefined, domain: 'localhost', log: () => undefined });
  await alone.begin();
  const id = await alone.outbox.post(letter());
  expect((await readMail(pool, 'p', id))?.mail.status).toBe('queued');
  expect(alone.route).toBe('none');
  await alone.close();
});

test('the settings of the mail server are whole or refused', () => {
  expect(readSmtpSettings({})).toBeUndefined();
  expect(readSmtpSettings({ TRAVAUX_SMTP_URL: 'smtp://u:p@mail.example.org:587', TRAVAUX_MAIL_FROM: 'The Secretariat <s@example.org>' })).toEqual({ url: 'smtp://u:p@mail.example.org:587', from: 'The Secretariat <s@example.org>' });
  expect(readSmtpSettings({ TRAVAUX_SMTP_URL: 'mail.example.org', TRAVAUX_MAIL_FROM: 's@example.org' })).toMatchObject({ refused: true });
  expect(readSmtpSettings({ TRAVAUX_SMTP_URL: 'smtp://mail.example.org' })).toMatchObject({ refused: true });
});
