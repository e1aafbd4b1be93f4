import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Identity } from '../identity/identity.ts';
import type { MailRoute } from '../mail/open-outbox.ts';
import type { Outbox } from '../mail/outbox.ts';

/** Who signs in here, and where mails go. */
export interface Reception {
  readonly identity: Identity;
  readonly outbox: Outbox;
  readonly route: MailRoute;
  /** The site stands behind a proxy of the same machine, which says from where a request came. */
  readonly behindProxy: boolean;
}

/** The reception, and what it may know of the request: cookies and the visitor's network address. */
export interface Caller extends Reception {
  readonly headers: Headers;
  readonly from: string;
}

export function callerOf(reception: Reception, c: Context): Caller {
  return { ...reception, headers: c.req.raw.headers, from: addressOf(reception, c) };
}

/** Where the request came from. What a request says of itself counts only when our own proxy said it. */
export function addressOf({ behindProxy }: Reception, c: Context): string {
  const peer = typeof c.env === 'object' && c.env !== null && 'incoming' in c.env ? (getConnInfo(c).remote.address ?? '') : '';
  if (!behindProxy || !/^(?:127\.|::1$|::ffff:127\.)/u.test(peer)) return peer;
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? peer;
}
