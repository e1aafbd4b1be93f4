import type { Context } from 'hono';
import { textSight } from '../../../../access/text-sight.ts';
import { textClasses } from '../../../../process/text/text-screen.ts';
import { loadState } from '../../../../store/work-plan/load-states.ts';
import { processVisit } from '../../../respond.tsx';
import type { Site } from '../../../site.ts';
import { streamTopic } from '../../../stream-topic.ts';
import { mayFollowAs } from '../../../text/live-class.ts';

/** The live feed of a negotiated text. */
export async function textLive(site: Site, c: Context): Promise<Response> {
  const { live } = site;
  const visit = await processVisit(site, c);
  const cls = textClasses.find((one) => one === c.req.param('view'));
  const none = () => c.body(null, 404, { 'cache-control': 'no-store' });
  if (live === undefined || visit === undefined || visit === 'bad-moment' || cls === undefined) return none();
  const id = visit.parameters['id'] ?? '';
  const text = await loadState(visit.store.pool, visit.process, visit.head, 'text', id);
  if (text === undefined) return none();
  if (!mayFollowAs(textSight(visit.actor, text), cls)) return c.body(null, 403, { 'cache-control': 'no-store' });
  return streamTopic(c, live.hub, { source: live.text, process: visit.process, id, cls });
}
