import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { earliestDay } from '../vocabulary/days-on-earth.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, SideEventId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, isoDay, localized } from '../vocabulary/shapes.ts';
import { dayPart } from './day-part.ts';
import { consult } from '../vocabulary/stage.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import type { KnownHere } from './declare.ts';
import { holder, participantsAmong, statesAmong } from './holder.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { refuseNoState } from './own.ts';

/** Before the meeting of the day, in its midday pause, after it. */
export const slots = ['before', 'lunch', 'after'] as const;

const shape = z.object({
  sideEvent: idOf<SideEventId>(),
  event: idOf<EventId>(),
  title: localized,
  /** States (alpha-2) and participants; the first asks for it. */
  organizers: z.array(holder).min(1).max(30),
  day: isoDay,
  slot: z.enum(slots),
});
type Data = z.infer<typeof shape>;
export type SideEventRequested = DecidedAct<'side-event-requested', Data>;

export const sideEventRequested = declareParticipationAct({
  type: 'side-event-requested',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('sideevent', data.sideEvent),
  sentence: (data) => ({
    parts: {
      organizer: { is: 'holder', of: data.organizers[0] ?? '' },
      title: { is: 'localized', text: data.title },
      event: { is: 'subject', subject: subjectKey('event', data.event) },
      day: dayPart(data.day),
      slot: { is: 'word', word: `slot.${data.slot}` },
    },
  }),
  after: (_, { sideEvent, ...rest }) => ({ kind: 'sideevent', id: sideEvent, ...rest, status: 'requested' }),
});

/** BO-1, BO-14, BO-15. */
export const requestSideEvent = declareParticipationCommand<'request-side-event', typeof shape, 'sideevent', SideEventRequested>({
  name: 'request-side-event',
  shape,
  subject: sideEventRequested.subject,
  mentions: (data) => [subjectKey('event', data.event), ...participantsAmong(data.organizers)],
  consults: (data) => [subjectKey('enrolment', data.event)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.sideEvent });
    return refuseOrganizers(data.organizers, known) ?? refuseDay(data.event, data.day, known) ?? [{ type: 'side-event-requested', data }];
  },
});

function refuseOrganizers(organizers: readonly string[], known: Pick<KnownHere<'sideevent'>, 'by'>): Refusal | undefined {
  const noState = refuseNoState(statesAmong(organizers));
  if (noState !== undefined) return noState;
  if (!actsFor(known.by, organizers[0] ?? '')) return refuse('not-yours', 'BO-14');
  const twice = organizers.find((one, index) => organizers.indexOf(one) !== index);
  return twice === undefined ? undefined : refuse('organizer-twice', 'BO-14', { id: twice });
}

/** BO-15: registration for the meeting, where there is any, says its zone and its last day; otherwise a day is past when it is past everywhere. */
export function refuseDay(event: EventId, day: IsoDay, known: Pick<KnownHere<'sideevent'>, 'at' | 'consulted'>): Refusal | undefined {
  const enrolment = consult(known, 'enrolment', subjectKey('enrolment', event));
  const today = enrolment === undefined ? earliestDay(known.at) : dayIn(known.at, enrolment.timeZone);
  if (day < today) return refuse('day-past', 'BO-15', { day });
  return enrolment !== undefined && day > enrolment.endsOn ? refuse('after-meeting', 'BO-15', { day, last: enrolment.endsOn }) : undefined;
}
