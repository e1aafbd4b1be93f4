import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { claim } from '../vocabulary/claim.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, ParagraphId, TrackId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { currentEvent, datePart, placePart, refuseRepeatedClaim } from './event-claims.ts';
import { eventKinds } from './event-kind.ts';
import { mentionedByClaims } from './mentions.ts';
import type { EventState } from './state.ts';

const shape = z.object({
  event: idOf<EventId>(),
  kind: z.enum(eventKinds),
  track: idOf<TrackId>(),
  paragraphs: z.array(idOf<ParagraphId>()).max(20),
  /** At least a title; a date and a place as far as anything is known of them. */
  claims: z.array(claim).min(1).max(50),
});
export type EventScheduled = DecidedAct<'event-scheduled', z.infer<typeof shape>>;

export const eventScheduled = declareAct({
  type: 'event-scheduled',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('event', data.event),
  sentence: (data) => ({
    parts: {
      title: { is: 'localized', text: currentEvent(data.claims).title },
      date: datePart(data.claims),
      place: placePart(data.claims),
    },
  }),
});

export const scheduleEvent = declareCommand<'schedule-event', typeof shape, EventState, EventScheduled>({
  name: 'schedule-event',
  shape,
  subject: eventScheduled.subject,
  mentions: (data) => [subjectKey('track', data.track), ...mentionedByClaims(data.claims)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.event });
    if (!data.claims.some((one) => one.property === 'title')) return refuse('bad-input', 'WP-1', { field: 'title' });
    return refuseRepeatedClaim(data.claims, []) ?? [{ type: 'event-scheduled', data }];
  },
});
