import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { z } from 'zod';
import { may } from '../../../access/may.ts';
import type { EnrolmentId, RegistrationId } from '../../../process/vocabulary/ids.ts';
import { isInstant } from '../../../process/vocabulary/instant.ts';
import type { Instant } from '../../../process/vocabulary/instant.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { idOf, instant } from '../../../process/vocabulary/shapes.ts';
import type { DoorSaying } from '../../islands/door/decide-showing.ts';
import { mostShowings } from '../../islands/door/showing.ts';
import type { ShowingResult } from '../../islands/door/showing.ts';
import { processVisit } from '../../respond.tsx';
import type { Site } from '../../site.ts';
import type { Visit } from '../../visit.ts';
import { loadMeeting } from './load-meeting.ts';

const shape = z.object({
  device: z.string().regex(/^[a-z0-9-]{1,40}$/u),
  showings: z.array(z.object({ registration: idOf<RegistrationId>(), shownAt: instant })).min(1).max(mostShowings),
});

/** Only our own scripts can send this header: a form cannot, and a script of another site is not let through. */
const doorHeader = 'x-travaux-door';

/**
 * What a device at the door tells of the badges that were shown to it, up to 200 at a time. Each is decided for itself
 * and answered; told again it is no second showing (rule RG-16).
 */
export async function takeShowings(site: Site, c: Context): Promise<Response> {
  const visit = await processVisit(site, c);
  if (visit === undefined || visit === 'bad-moment') return c.json({ code: 'not-found' }, 404);
  const fetchedBy = c.req.header('sec-fetch-site') ?? 'same-origin';
  if (c.req.header(doorHeader) === undefined || fetchedBy !== 'same-origin' || visit.asOf !== undefined || !may(visit.actor, 'check-in')) return c.json({ code: 'not-allowed' }, 403);
  const meeting = await loadMeeting(visit);
  if (meeting === undefined) return c.json({ code: 'not-found' }, 404);
  const read = shape.safeParse(await c.req.json().catch(() => undefined));
  if (!read.success) return c.json({ code: 'unreadable' }, 422);
  const { device, showings } = read.data;
  const results = await Promise.all(showings.map((showing) => checkIn(visit, { ...showing, device, enrolment: meeting.enrolment.id })));
  await site.positions.refresh();
  return c.json({ results, now: visit.store.clock() }, 200, { 'cache-control': 'private, no-store' });
}

export interface OneShowing {
  readonly registration: RegistrationId;
  readonly enrolment: EnrolmentId;
  readonly shownAt: Instant;
  readonly device: string;
}

/** One showing in the record; what the door says to it. Whoever calls this has asked whether the visitor may. */
export async function checkIn(visit: Visit, data: OneShowing): Promise<ShowingResult> {
  const { registration, shownAt } = data;
  const outcome = await visit.store.recorder.perform({ process: visit.process, by: visit.actor, commandId: commandIdOf(data), commands: [{ name: 'check-in', data }] });
  if (!isRefusal(outcome)) return { registration, shownAt, say: 'welcome' };
  const at = outcome.details['at'];
  return { registration, shownAt, say: sayingOf(outcome), ...(outcome.code === 'already-checked-in' && typeof at === 'string' && isInstant(at) && { at }) };
}

function commandIdOf({ enrolment, registration, shownAt, device }: OneShowing): string {
  return `door-${createHash('sha256').update([enrolment, device, registration, shownAt].join(' ')).digest('hex').slice(0, 40)}`;
}

const sayings = new Map<Refusal['code'], DoorSaying>([['badge-unknown', 'unknown'], ['badge-not-valid', 'not-approved'], ['already-checked-in', 'already'], ['clock-ahead', 'clock-ahead']]);

/** Any other refusal is none of the badge's: it is told again. */
function sayingOf({ code }: Refusal): DoorSaying | 'later' {
  return sayings.get(code) ?? 'later';
}
