import type { Pool } from 'pg';
import type { Language } from '../process/vocabulary/language.ts';
import type { Attachment, Delivery, OutgoingMail, Transport } from './mail.ts';

/** An attempt that has not come back after so many seconds was broken off: its program was killed. */
const brokenOffAfter = 300;

/** A mail that was refused for now is tried so often before it counts as failed. */
export const mostAttempts = 8;

/** What an attempt came to. `later`: the server refused for now. `not-ours`: sent, withdrawn, or in another's hands. */
export type Attempt = 'sent' | 'failed' | 'later' | 'not-ours';

export interface SendSettings {
  readonly pool: Pool;
  readonly transport: Transport;
  /** Whether the words of a sign-in mail are erased as soon as it is gone: they hold a key to somebody's account. */
  readonly forgetKeys: boolean;
}

/**
 * Sends one released mail, once. The row is claimed by a conditional update, so of two senders one gets it; then the
 * mail goes; then the row says so. Killed between the last two, the program leaves the row as `sending`, and the mail
 * is sent again after five minutes: with the same Message-ID, by which mailboxes recognize a duplicate. Nothing better
 * is possible with SMTP, which has no way to ask whether a mail has arrived.
 */
export async function sendMail({ pool, transport, forgetKeys }: SendSettings, id: string): Promise<Attempt> {
  const claimed = await claim(pool, id);
  if (claimed === undefined) return 'not-ours';
  const delivery: Delivery = claimed.lapsed ? { taken: false, lasting: true, problem: lapsed } : await transport.deliver({ ...claimed.mail, attachments: await attachmentsOf(pool, id) });
  return settle(pool, claimed, delivery, forgetKeys);
}

const lapsed = 'It was no longer of use when its turn came.';

interface Claimed {
  readonly mail: OutgoingMail;
  readonly attempt: number;
  readonly lapsed: boolean;
}

async function claim(pool: Pool, id: string): Promise<Claimed | undefined> {
  const { rows } = await pool.query<{ address: string; language: Language; subject: string; text: string; html: string; messageId: string; attempt: number; lapsed: boolean }>(
    `update mail set status = 'sending', claimed_at = now(), attempts = attempts + 1
     where id = $1 and erased_at is null and (status = 'queued' or (status = 'sending' and claimed_at < now() - make_interval(secs => $2)))
     returning address, language, subject, body_text as text, body_html as html, message_id as "messageId", attempts as attempt, coalesce(lapses_at < now(), false) as lapsed`,
    [id, brokenOffAfter],
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  const { attempt, lapsed: late, ...words } = row;
  return { mail: { id, ...words, attachments: [] }, attempt, lapsed: late };
}

async function attachmentsOf(pool: Pool, id: string): Promise<readonly Attachment[]> {
  const { rows } = await pool.query<Attachment>('select name, media_type as "mediaType", bytes from attachment where mail_id = $1 order by number', [id]);
  return rows;
}

/** Writes down what became of the attempt, unless the mail was taken over by another attempt in the meantime. */
async function settle(pool: Pool, { mail, attempt }: Claimed, delivery: Delivery, forgetKeys: boolean): Promise<Attempt> {
  const outcome: Attempt = delivery.taken ? 'sent' : delivery.lasting || attempt >= mostAttempts ? 'failed' : 'later';
  const status = outcome === 'later' ? 'queued' : outcome;
  const what = outcome === 'later' ? 'deferred' : outcome;
  const detail = delivery.taken ? delivery.answer : delivery.problem;
  const { rows } = await pool.query<{ purpose: string }>(
    `with settled as (
       update mail set status = $3, sent_at = case when $3 = 'sent' then now() end, problem = $4
       where id = $1 and status = 'sending' and attempts = $2 returning id, purpose),
     noted as (insert into event (mail_id, what, detail) select id, $5, $6 from settled)
     select purpose from settled`,
    [mail.id, attempt, status, delivery.taken ? null : delivery.problem, what, detail],
  );
  if (forgetKeys && outcome !== 'later' && rows[0]?.purpose === 'sign-in') await eraseWords(pool, [mail.id]);
  return rows.length === 0 ? 'not-ours' : outcome;
}

/** Takes out address, words and attachments and leaves what happened. Mails that still have to go are left alone. */
export async function eraseWords(pool: Pool, ids: readonly string[]): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(
    `with emptied as (
       update mail set address = null, subject = null, body_text = null, body_html = null, to_person = null, erased_at = now()
       where id = any ($1) and erased_at is null and status not in ('queued', 'sending') returning id),
     loose as (delete from attachment using emptied where mail_id = emptied.id),
     noted as (insert into event (mail_id, what) select id, 'erased' from emptied)
     select id from emptied`,
    [ids],
  );
  return rows.length;
}
