import type { Context } from 'hono';
import { may } from '../../../access/may.ts';
import type { Actor } from '../../../process/vocabulary/standing.ts';
import { floorClasses } from '../../../process/sessions/floor-view.ts';
import type { FloorClass } from '../../../process/sessions/floor-view.ts';
import { processVisit } from '../../respond.tsx';
import type { Site } from '../../site.ts';
import { streamTopic } from '../../stream-topic.ts';

/** Who may see a class of the floor: whoever chairs or notes sees the chair's, whoever may ask for the floor the delegations', everybody the public's. */
export function maySee(actor: Actor, cls: FloorClass): boolean {
  if (cls === 'public') return true;
  return cls === 'delegation' ? may(actor, 'request-floor') || may(actor, 'note-intervention') : may(actor, 'give-floor') || may(actor, 'note-intervention');
}

/** The live feed of a session's floor. */
export async function floorLive(site: Site, c: Context): Promise<Response> {
  const { live } = site;
  const visit = await processVisit(site, c);
  const cls = floorClasses.find((one) => one === c.req.param('view'));
  if (live === undefined || visit === undefined || visit === 'bad-moment' || cls === undefined) return c.body(null, 404, { 'cache-control': 'no-store' });
  if (!maySee(visit.actor, cls)) return c.body(null, 403, { 'cache-control': 'no-store' });
  return streamTopic(c, live.hub, { source: live.floor, process: visit.process, id: visit.parameters['id'] ?? '', cls, whom: visit.actor.of });
}
