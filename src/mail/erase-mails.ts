import type { Pool } from 'pg';
import type { PersonId } from '../process/vocabulary/ids.ts';
import { eraseWords } from './send-mail.ts';

/** Days for which the words of a mail are kept after it was sent or given up. */
export const keptDays = 180;

/** Takes a person's address and everything written to them out of the outbox; what waits to be sent is withdrawn first. Answers how many mails. */
export async function eraseMailsTo(pool: Pool, person: PersonId, address: string | undefined): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(
    `with theirs as (select id from mail where to_person = $1 or address = $2),
     stopped as (update mail set status = 'withdrawn' where id in (select id from theirs) and status in ('queued', 'sending') returning id),
     noted as (insert into event (mail_id, what) select id, 'withdrawn' from stopped)
     select id from theirs`,
    [person, address ?? null],
  );
  return eraseWords(pool, rows.map(({ id }) => id));
}

/** Erases the words of mails older than `days`, in the runs that a purge makes. Answers how many. */
export async function eraseOldMails(pool: Pool, days: number = keptDays): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(`select id from mail where erased_at is null and status not in ('queued', 'sending') and coalesce(sent_at, created_at) < now() - make_interval(days => $1)`, [days]);
  return eraseWords(pool, rows.map(({ id }) => id));
}

/** What was written to a person and is still kept, oldest first, for their own copy. Moments in ISO 8601. */
export async function copyMailsTo(pool: Pool, person: PersonId): Promise<readonly { readonly sentAt: string | null; readonly subject: string; readonly text: string }[]> {
  const { rows } = await pool.query<{ sentAt: string | null; subject: string; text: string }>(`select sent_at as "sentAt", subject, body_text as text from mail where to_person = $1 and erased_at is null and status <> 'draft' order by created_at, id`, [person]);
  return rows;
}
