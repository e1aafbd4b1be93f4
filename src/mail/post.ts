import { PgBoss } from 'pg-boss';
import type { JobResult } from 'pg-boss';
import type { Pool } from 'pg';
import type { Connection } from '../store/database.ts';
import { eraseOldMails } from './erase-mails.ts';
import { mailsWaiting } from './list-mails.ts';
import type { Transport } from './mail.ts';
import { mostAttempts, sendMail } from './send-mail.ts';
import type { SendSettings } from './send-mail.ts';

/** Mails on their way, by pg-boss in the same database: its jobs say only that a mail may be due; the mail's own row decides. */
export interface Post {
  dispatch(ids: readonly string[]): Promise<void>;
  /** Lets what is being sent finish (for at most ten seconds) and takes nothing more. */
  close(): Promise<void>;
}

export interface PostSettings {
  readonly connection: Connection;
  /** Of the outbox: sees the schema `mail`. */
  readonly pool: Pool;
  readonly transport: Transport;
  readonly log: (line: string) => void;
  /** Seconds before a mail that was refused for now is tried again; each further wait is twice as long, up to an hour. */
  readonly firstWait?: number;
}

const queues = { mail: 'mail', sweep: 'mail-sweep', purge: 'mail-purge' } as const;

/** An attempt ends within two minutes; a job that is older belongs to a program that was killed. */
const jobSeconds = 180;

/** So many connections to the mail server at once: two workers with four mails each, so that one slow mail does not hold up all. */
const [workers, together] = [2, 4];

/** Opens the queue, in the schema `pgboss` that the login for mail owns, and begins to send. Takes some tenths of a second, so it is called after the site listens. */
export async function openPost({ connection, pool, transport, log, firstWait = 30 }: PostSettings): Promise<Post> {
  const boss = new PgBoss({ ...connection, schema: 'pgboss', createSchema: false, max: 4, application_name: 'travaux post', useListenNotify: true });
  boss.on('error', (error) => log(`the queue of mails: ${error.message}`));
  await boss.start();
  await openQueues(boss, firstWait);
  const dispatch = async (ids: readonly string[]): Promise<void> => {
    if (ids.length > 0) await boss.insert(queues.mail, ids.map((id) => ({ data: { id }, singletonKey: id })));
  };
  const settings = { pool, transport, forgetKeys: true };
  const everyMail = { localConcurrency: workers, batchSize: together, burstWhenBatchFull: true, pollingIntervalSeconds: 5, notifyPollingIntervalSeconds: 5, perJobResults: true } as const;
  await boss.work<{ readonly id: string }, undefined, typeof everyMail>(queues.mail, everyMail, (jobs) => Promise.all(jobs.map(({ id, data }) => attempt(settings, id, data.id, log))));
  await boss.work(queues.sweep, { pollingIntervalSeconds: 30 }, async () => dispatch(await mailsWaiting(pool)));
  await boss.work(queues.purge, { pollingIntervalSeconds: 300 }, async () => eraseOldMails(pool));
  await boss.schedule(queues.sweep, '* * * * *');
  await boss.schedule(queues.purge, '17 3 * * *');
  await dispatch(await mailsWaiting(pool));
  return { dispatch, close: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}

async function openQueues(boss: PgBoss, firstWait: number): Promise<void> {
  const ways = { expireInSeconds: jobSeconds, deleteAfterSeconds: 3600, notify: true, retryLimit: mostAttempts, retryDelay: firstWait, retryBackoff: true, retryDelayMax: 3600 };
  // Exclusive: a mail stands in the queue once, however often it is put there.
  await boss.createQueue(queues.mail, { policy: 'exclusive', ...ways });
  // A queue that is there already is left as it was; it may be an older program's.
  await boss.updateQueue(queues.mail, ways);
  for (const name of [queues.sweep, queues.purge]) await boss.createQueue(name, { policy: 'exclusive', deleteAfterSeconds: 3600 });
}

/** A failed job is what pg-boss tries again, later and later; a mail that has failed for good is a job that is done. */
async function attempt(settings: SendSettings, job: string, mail: string, log: (line: string) => void): Promise<JobResult> {
  try {
    return { id: job, status: (await sendMail(settings, mail)) === 'later' ? 'failed' : 'completed' };
  } catch (error) {
    log(`mail ${mail} could not be sent or its sending not be written down: ${String(error)}`);
    return { id: job, status: 'failed' };
  }
}
