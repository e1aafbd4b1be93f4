import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, SittingId } from '../vocabulary/ids.ts';
import { instantAt, laterOf } from '../vocabulary/instant.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, timeZone } from '../vocabulary/shapes.ts';
import { declareSessionsAct, declareSessionsCommand, floorOf } from './declare.ts';
import { consult } from '../vocabulary/stage.ts';
import { limits } from './floor-state.ts';
import type { FloorState } from './floor-state.ts';
import { currentSitting, turnOf } from './floor.ts';
import { freshOrder } from './order/fresh-order.ts';
import { sittingClosing } from './sitting-closed.ts';
import type { SittingClosed } from './sitting-closed.ts';
import type { SpeechEnded } from './speech-ended.ts';
import { limitsOf, orderTermsOf } from './terms-of.ts';

const asked = z.object({ event: idOf<EventId>(), sitting: idOf<SittingId>() });
const shape = asked.extend({
  /** The day that it is at the venue. */
  day: isoDay,
  timeZone,
  limits,
  /** The terms of the order, published before anybody asks. */
  terms: z.object({
    weights: z.record(z.string(), z.number().positive()),
    overtakesInFlow: z.int().min(0),
    overtakes: z.int().min(1).exactOptional(),
    alternation: z.object({ floorTurns: z.int(), panelSeconds: z.number() }).exactOptional(),
    asides: z.object({ times: z.int(), seconds: z.number() }).exactOptional(),
  }),
  stakeholders: z.enum(['together', 'constituencies']),
  /** Whether requests are taken between this sitting and the next. */
  preInscribed: z.boolean(),
});
export type SittingOpened = DecidedAct<'sitting-opened', z.output<typeof shape>>;

export const sittingOpened = declareSessionsAct({
  type: 'sitting-opened',
  schemaVersion: 1,
  shape,
  subject: floorOf,
  sentence: (data) => ({ parts: { event: { is: 'subject', subject: subjectKey('event', data.event) }, day: { is: 'date', date: { edtf: data.day, start: data.day, end: data.day, precision: 'day' } } } }),
  after: (state, data, { at }) => {
    const begun = state?.kind === 'floor' ? state : { kind: 'floor' as const, id: data.event, sittings: [], segments: [], order: freshOrder(), present: [], turns: [] };
    const sitting = { id: data.sitting, day: data.day, openedAt: at, suspensions: [] };
    return { ...begun, status: 'open', timeZone: data.timeZone, limits: data.limits, terms: data.terms, stakeholders: data.stakeholders, preInscribed: data.preInscribed, listClosed: false, sittings: [...begun.sittings, sitting], lastAt: at };
  },
});

/**
 * FL-1: a sitting is opened under the session's rules, which stand in the record before. FL-2: one at a time. A sitting
 * that was left open on an earlier day is closed as of its last act, or of the end of the time of whoever spoke then, who is charged no more than their limit.
 */
export const openSitting = declareSessionsCommand<'open-sitting', typeof asked, 'floor', SittingOpened | SittingClosed | SpeechEnded>({
  name: 'open-sitting',
  shape: asked,
  subject: floorOf,
  mentions: ({ event }) => [subjectKey('event', event)],
  consults: ({ event }) => [subjectKey('programme', event)],
  decide: (data, known) => {
    const programme = consult(known, 'programme', subjectKey('programme', data.event));
    if (programme === undefined) return refuse('no-programme', 'FL-1');
    const floor = known.subject;
    const day = dayIn(known.at, programme.timeZone);
    const left = floor === undefined ? undefined : currentSitting(floor);
    if (left !== undefined && left.day >= day) return refuse('sitting-open', 'FL-2');
    if (floor?.sittings.some(({ id }) => id === data.sitting) === true) return refuse('already-exists', 'FL-2', { id: data.sitting });
    const { rules, timeZone } = programme;
    const opened: SittingOpened = { type: 'sitting-opened', data: { ...data, day, timeZone, limits: limitsOf(rules), terms: orderTermsOf(rules), stakeholders: rules.stakeholders, preInscribed: rules.preInscribed } };
    return floor === undefined || left === undefined ? [opened] : [...sittingClosing(floor, data.event, { closedAt: leftAt(floor, known.at), leftOpen: true, listEnds: false }), opened];
  },
});

/** When a sitting that nobody closed came to its end: at its last act, or when whoever spoke had used their limit. */
function leftAt(floor: FloorState, now: Instant): Instant {
  const running = turnOf(floor, floor.speaking);
  if (running?.runningSince === undefined) return floor.lastAt;
  const ends = instantAt(Date.parse(running.runningSince) + Math.max(0, (running.limitSeconds ?? 0) * 1000 - running.spokenMs));
  return ends > now ? now : laterOf(ends, floor.lastAt);
}
