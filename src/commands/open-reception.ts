import { openIdentityPool } from '../identity/identity-pool.ts';
import { Identity } from '../identity/identity.ts';
import { readOidcSettings } from '../identity/oidc-settings.ts';
import { openOutbox } from '../mail/open-outbox.ts';
import { readSmtpSettings } from '../mail/smtp.ts';
import type { Store } from '../store/store.ts';
import type { Reception } from '../web/reception.ts';
import { signInMail } from '../web/sign-in-mail.ts';
import { CommandRefused } from './refused.ts';

export interface OpenReception {
  readonly reception: Reception;
  /** To be called once the site listens on this port: mails begin to go out, and links name the right address. */
  begin(port: number): Promise<void>;
  close(): Promise<void>;
}

interface ReceptionSettings {
  readonly store: Store;
  readonly demo: boolean;
  readonly log: (line: string) => void;
}

/** Sign-in and the outbox as the environment sets them up: TRAVAUX_ORIGIN, TRAVAUX_OIDC_…, TRAVAUX_SMTP_URL, TRAVAUX_MAIL_FROM. */
export function openReception({ store, demo, log }: ReceptionSettings): OpenReception {
  const set = originOf(process.env['TRAVAUX_ORIGIN']);
  const [oidc, smtp] = [readOidcSettings(process.env), readSmtpSettings(process.env)];
  for (const settings of [oidc, smtp]) if (settings !== undefined && 'refused' in settings) throw new CommandRefused(settings.sentence);
  let port = 0;
  const origin = () => set ?? `http://localhost:${port}`;
  const mail = openOutbox({ connection: store.logins('mail'), demo, smtp: smtp !== undefined && 'url' in smtp ? smtp : undefined, domain: new URL(set ?? 'http://localhost').hostname, log });
  const pool = openIdentityPool(store.logins('identity'), log);
  const identity = new Identity({
    pool,
    origin,
    sendLink: async (link) => {
      await mail.outbox.post(signInMail(link, origin()));
    },
    ...(oidc !== undefined && 'issuer' in oidc && { oidc }),
    logError: (message) => log(`sign-in: ${message}`),
  });
  return {
    reception: { identity, outbox: mail.outbox, route: mail.route, behindProxy: set !== undefined },
    begin: async (bound) => {
      port = bound;
      await mail.begin();
    },
    close: async () => {
      await mail.close();
      await pool.end();
    },
  };
}

/** The public address of the site without a path, as browsers send it; undefined where none is set. */
export function originOf(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search !== '' || url.username !== '') {
    throw new CommandRefused('TRAVAUX_ORIGIN must be the address of the site without a path, like https://travaux.example.org.');
  }
  return url.origin;
}
