import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, PlaceId, SideEventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay } from '../vocabulary/shapes.ts';
import { dayPart } from './day-part.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { refuseDay, slots } from './side-event-requested.ts';

const shape = z.object({
  sideEvent: idOf<SideEventId>(),
  /** The meeting in whose margins it takes place: the one that was asked for. */
  event: idOf<EventId>(),
  /** When it will be: not necessarily when it was asked for. */
  day: isoDay,
  slot: z.enum(slots),
  place: idOf<PlaceId>(),
});
type Data = z.infer<typeof shape>;
export type SideEventApproved = DecidedAct<'side-event-approved', Data>;

export const sideEventApproved = declareParticipationAct({
  type: 'side-event-approved',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('sideevent', data.sideEvent),
  sentence: (data) => ({
    parts: {
      sideEvent: { is: 'subject', subject: subjectKey('sideevent', data.sideEvent) },
      place: { is: 'subject', subject: subjectKey('place', data.place) },
      day: dayPart(data.day),
      slot: { is: 'word', word: `slot.${data.slot}` },
    },
  }),
  after: (state, { day, slot, place }, act) => ({ ...before(state, 'sideevent', act), day, slot, place, status: 'approved' }),
});

/** A room is taken whichever meeting its event belongs to, so the meeting is not asked for. */
function inThatPlace({ day, slot, place }: Data): Selection {
  return { kind: 'sideevent', where: { day, slot, place, status: 'approved' } };
}

/** BO-15, BO-16, BO-17. */
export const approveSideEvent = declareParticipationCommand<'approve-side-event', typeof shape, 'sideevent', SideEventApproved>({
  name: 'approve-side-event',
  shape,
  subject: sideEventApproved.subject,
  mentions: (data) => [subjectKey('event', data.event), subjectKey('place', data.place)],
  consults: (data) => [subjectKey('enrolment', data.event)],
  counts: (data) => [inThatPlace(data)],
  decide: (data, known) => {
    const sideEvent = known.subject;
    if (sideEvent === undefined) return refuse('not-found', 'WP-6', { id: data.sideEvent });
    if (sideEvent.event !== data.event) return refuse('not-found', 'WP-6', { id: data.event });
    if (sideEvent.status !== 'requested') return refuse('side-event-settled', 'BO-17', { status: sideEvent.status });
    const refused = refuseDay(data.event, data.day, known);
    if (refused !== undefined) return refused;
    return known.count(inThatPlace(data)) === 0 ? [{ type: 'side-event-approved', data }] : refuse('place-taken', 'BO-16', { place: data.place, day: data.day });
  },
});
