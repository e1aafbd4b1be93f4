import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { claim } from '../vocabulary/claim.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { currentEvent, datePart, placePart, refuseRepeatedClaim } from './event-claims.ts';
import { refuseClosed } from './event-status.ts';
import { mentionedByClaims } from './mentions.ts';
import type { EventState } from './state.ts';

const shape = z.object({
  event: idOf<EventId>(),
  /** When and where it really took place, as claims like any other; counts such as attendance too. */
  claims: z.array(claim).max(20),
});
export type EventHeld = DecidedAct<'event-held', z.infer<typeof shape>>;

export const eventHeld = declareAct({
  type: 'event-held',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('event', data.event),
  sentence: (data) => {
    const event = { is: 'subject', subject: subjectKey('event', data.event) } as const;
    const place = placePart(data.claims);
    if (datePart(data.claims).is === 'date' && !data.claims.some((one) => one.value.type === 'date')) return { form: 'bare', parts: { event } };
    return { form: place.is === 'word' ? 'date' : 'both', parts: { event, date: datePart(data.claims), place } };
  },
});

/** WP-10: a meeting is recorded as held only when its days are known, from the report or from the plan. */
export const holdEvent = declareCommand<'hold-event', typeof shape, EventState, EventHeld>({
  name: 'hold-event',
  shape,
  subject: eventHeld.subject,
  mentions: (data) => mentionedByClaims(data.claims),
  decide: (data, known) => {
    const event = known.subject;
    if (event === undefined) return refuse('unknown-event', 'WP-6', { id: data.event });
    const refused = refuseClosed(event) ?? refuseRepeatedClaim(data.claims, event.claims);
    if (refused !== undefined) return refused;
    const after = currentEvent([...event.claims, ...data.claims]).date;
    return after?.start == null ? refuse('date-unknown', 'WP-10', { id: data.event }) : [{ type: 'event-held', data }];
  },
});
