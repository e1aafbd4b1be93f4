import type { Hono } from 'hono';
import { openIdentityPool } from '../identity/identity-pool.ts';
import { Identity } from '../identity/identity.ts';
import { openOutbox } from '../mail/open-outbox.ts';
import type { SmtpSettings } from '../mail/smtp.ts';
import { followPositions } from '../live/positions.ts';
import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../process/vocabulary/instant.ts';
import { opened } from '../process/work-plan/given.test-support.ts';
import { positionChannel } from '../store/append.ts';
import { openClient } from '../store/database.ts';
import { newStore } from '../store/new-database.test-support.ts';
import type { Store } from '../store/store.ts';
import type { Outbox } from '../mail/outbox.ts';
import { createApp } from './app.ts';
import { KeptPages } from './kept-pages.ts';
import { signInMail } from './sign-in-mail.ts';

export const origin = 'http://localhost';

export interface SiteWithReception {
  readonly app: Hono;
  readonly store: Store;
  readonly outbox: Outbox;
  /** Begins to send, where a mail server was given. */
  begin(): Promise<void>;
  close(): Promise<void>;
}

/** The site with the process `p`, in which people sign in and mails are written. */
export async function siteWithReception(demo: boolean, smtp?: SmtpSettings, clock?: () => Instant): Promise<SiteWithReception> {
  const store = await newStore(clock);
  await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: 'given', commands: opened });
  const positions = await followPositions(() => openClient(store.connection), positionChannel, () => undefined);
  const mail = openOutbox({ connection: store.logins('mail'), demo, smtp, domain: 'localhost', log: () => undefined });
  const pool = openIdentityPool(store.logins('identity'), () => undefined);
  const identity = new Identity({
    pool,
    origin: () => origin,
    sendLink: async (link) => {
      await mail.outbox.post(signInMail(link, origin));
    },
    logError: () => undefined,
  });
  const today = parseIsoDay('2017-06-10');
  if (today === undefined) throw new Error('unreachable');
  const logError = (error: Error): string => {
    throw error;
  };
  const reception = { identity, outbox: mail.outbox, route: mail.route, behindProxy: false };
  const app = createApp({ store, positions, pages: new KeptPages(), counts: new Map(), demo, keep: true, build: 'test', today: () => today, logError, assetsFolder: '/nowhere', reception });
  return {
    app,
    store,
    outbox: mail.outbox,
    begin: () => mail.begin(),
    close: async () => {
      await mail.close();
      await pool.end();
      await positions.close();
      await store.close();
    },
  };
}

/** Sends a form as a browser does from a page of this site, or of another one. */
export async function sendForm(app: Hono, path: string, fields: Readonly<Record<string, string>>, { cookie = '', from = origin }: { readonly cookie?: string; readonly from?: string } = {}): Promise<Response> {
  return app.request(`${origin}${path}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: from, ...(cookie !== '' && { cookie }) }, body: new URLSearchParams(fields).toString() });
}

/** What a browser sends back of the cookies that an answer set. */
export function cookieOf(answer: Response): string {
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}
