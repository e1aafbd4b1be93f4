import { ServerResponse } from 'node:http';
import type { Context } from 'hono';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Follower, Hub } from '../live/feed/hub.ts';
import type { TopicSource } from '../live/feed/topic-source.ts';
import { securityHeaders } from './security-headers.ts';

/** `no-transform` keeps proxies from compressing it, and the last one keeps nginx from holding it back. */
const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no', ...securityHeaders } as const;

export interface StreamedTopic<State, Class extends string> extends Omit<Follower<Class>, 'last'> {
  readonly source: TopicSource<State, Class>;
  readonly process: string;
  readonly id: string;
}

/**
 * Answers with the live feed of one topic, as server-sent events written straight to the response. The route has asked
 * first who sees what: `cls` says it. 404 where there is no such subject, 503 where no further stream can be taken.
 */
export async function streamTopic<State, Class extends string>(c: Context, hub: Hub, { source, process, id, cls, whom }: StreamedTopic<State, Class>): Promise<Response> {
  if (hub.full) return c.body(null, 503, { 'retry-after': '10', 'cache-control': 'no-store' });
  const topic = await hub.find(source, process, id);
  if (topic === undefined) return c.body(null, 404, { 'cache-control': 'no-store' });
  const response = responseOf(c);
  if (c.req.method !== 'GET' || response === undefined) return c.body(null, 200, headers);
  // The stream ends with its connection, so nothing needs to say where a part of it ends: one write less of three.
  response.removeHeader('transfer-encoding');
  if (!response.destroyed) response.writeHead(200, headers);
  await topic.follow({ cls, whom, last: lastHeld(c) }, response);
  return RESPONSE_ALREADY_SENT;
}

/** The answer has gone out already, its headers with it; a header set now would make the server answer a second time. */
export function isStream(c: Context): boolean {
  return c.res === RESPONSE_ALREADY_SENT;
}

/** What the browser says by itself when it reconnects, or what a page's script says of what it holds. */
function lastHeld(c: Context): number | undefined {
  const said = c.req.header('last-event-id') ?? c.req.query('last') ?? '';
  return /^\d{1,15}$/u.test(said) ? Number(said) : undefined;
}

/** Node's own response; absent where a test asks without a port. */
function responseOf(c: Context): ServerResponse | undefined {
  const env: unknown = c.env;
  const outgoing = typeof env === 'object' && env !== null && 'outgoing' in env ? env.outgoing : undefined;
  return outgoing instanceof ServerResponse ? outgoing : undefined;
}
