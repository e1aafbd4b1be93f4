import type { Pool } from 'pg';
import type { Connection } from '../store/database.ts';
import { openMailPool } from './mail-pool.ts';
import { Outbox } from './outbox.ts';
import type { Post } from './post.ts';
import { sendMail } from './send-mail.ts';
import type { SmtpSettings } from './smtp.ts';

/** Where released mails go: to a mail server; nowhere but the outbox page, which in a demonstration is the mailbox; or nowhere yet. */
export type MailRoute = 'mail-server' | 'mailbox' | 'none';

export interface OpenOutbox {
  readonly outbox: Outbox;
  readonly route: MailRoute;
  /** Begins to send what is and will be released; to be called once the site listens. Does nothing without a mail server. */
  begin(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOutboxSettings {
  readonly connection: Connection;
  readonly demo: boolean;
  readonly smtp: SmtpSettings | undefined;
  /** The host name of the site. */
  readonly domain: string;
  readonly log: (line: string) => void;
}

/** The outbox as this installation has it. A demonstration never sends to anybody, whatever mail server is set. */
export function openOutbox({ connection, demo, smtp, domain, log }: OpenOutboxSettings): OpenOutbox {
  const pool = openMailPool(connection, log);
  let post: Post | undefined;
  const dispatch = demo ? (ids: readonly string[]) => keepHere(pool, ids) : async (ids: readonly string[]) => post?.dispatch(ids);
  return {
    outbox: new Outbox({ pool, domain, dispatch }),
    route: demo ? 'mailbox' : smtp === undefined ? 'none' : 'mail-server',
    begin: async () => {
      if (demo || smtp === undefined) return;
      const [{ openPost }, { openSmtp }] = await Promise.all([import('./post.ts'), import('./smtp.ts')]);
      post = await openPost({ connection, pool, transport: openSmtp(smtp), log });
    },
    close: async () => {
      await post?.close();
      await pool.end();
    },
  };
}

/** In a demonstration a mail has arrived when it lies in the outbox. */
async function keepHere(pool: Pool, ids: readonly string[]): Promise<void> {
  const transport = { deliver: async () => ({ taken: true, answer: '' }) as const, close: () => undefined };
  for (const id of ids) await sendMail({ pool, transport, forgetKeys: false }, id);
}
