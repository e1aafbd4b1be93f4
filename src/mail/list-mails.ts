import type { Pool } from 'pg';
import type { Mail, MailPurpose, MailStatus } from './mail.ts';

export interface MailQuery {
  /** A process, or null for the mails of none. */
  readonly process: string | null;
  readonly status?: MailStatus;
  readonly purpose?: MailPurpose;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

export interface MailList {
  readonly total: number;
  readonly counts: Readonly<Partial<Record<MailStatus, number>>>;
  readonly mails: readonly Mail[];
}

const columns = `id, process_id as process, purpose, to_person as person, address, language, subject, body_text as text, body_html as html, message_id as "messageId", status, attempts, problem,
  drafted_by as "draftedBy", released_by as "releasedBy", created_at as "createdAt", released_at as "releasedAt", sent_at as "sentAt", erased_at as "erasedAt",
  (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'mediaType', media_type, 'size', octet_length(bytes)) order by number), '[]') from attachment where mail_id = mail.id) as attachments`;

/** Mails, newest first; `counts` are of the whole outbox of the process, whatever is filtered. */
export async function listMails(pool: Pool, { process, status, purpose, page, pageSize }: MailQuery): Promise<MailList> {
  const where = 'process_id is not distinct from $1 and ($2::text is null or status = $2) and ($3::text is null or purpose = $3)';
  const filter = [process, status ?? null, purpose ?? null];
  const [mails, total, counts] = await Promise.all([
    pool.query<Mail>(`select ${columns} from mail where ${where} order by created_at desc, id limit $4 offset $5`, [...filter, pageSize, (page - 1) * pageSize]),
    pool.query<{ count: number }>(`select count(*) from mail where ${where}`, filter),
    pool.query<{ status: MailStatus; count: number }>('select status, count(*) from mail where process_id is not distinct from $1 group by status', [process]),
  ]);
  return { mails: mails.rows, total: total.rows[0]?.count ?? 0, counts: Object.fromEntries(counts.rows.map((row) => [row.status, row.count])) };
}

export interface MailEvent {
  readonly at: string;
  readonly what: 'drafted' | 'released' | 'sent' | 'deferred' | 'failed' | 'retried' | 'withdrawn' | 'erased';
  readonly by: string | null;
  readonly detail: string | null;
}

/** One mail with everything that happened to it, oldest first; undefined when this process has none of this id. */
export async function readMail(pool: Pool, process: string | null, id: string): Promise<{ readonly mail: Mail; readonly events: readonly MailEvent[] } | undefined> {
  const [mails, events] = await Promise.all([
    pool.query<Mail>(`select ${columns} from mail where id = $1 and process_id is not distinct from $2`, [id, process]),
    pool.query<MailEvent>('select at, what, by, detail from event where mail_id = $1 order by id', [id]),
  ]);
  const mail = mails.rows[0];
  return mail === undefined ? undefined : { mail, events: events.rows };
}

/** The ids of every mail of a process in this status, oldest first: what `release all` and `retry all` take. */
export async function mailsIn(pool: Pool, process: string | null, status: MailStatus, only: { readonly purpose?: MailPurpose; readonly writtenBy?: Date } = {}): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from mail where process_id is not distinct from $1 and status = $2 and ($3::text is null or purpose = $3) and ($4::timestamptz is null or created_at <= $4) order by created_at, id`,
    [process, status, only.purpose ?? null, only.writtenBy?.toISOString() ?? null],
  );
  return rows.map(({ id }) => id);
}

/** Released mails that nobody has in hand: for the queue to take up again after a crash or a time without a mail server. */
export async function mailsWaiting(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(`select id from mail where status = 'queued' or (status = 'sending' and claimed_at < now() - interval '5 minutes') order by released_at, id limit 10000`);
  return rows.map(({ id }) => id);
}
