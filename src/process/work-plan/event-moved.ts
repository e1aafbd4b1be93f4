import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { claim } from '../vocabulary/claim.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { sameValue } from './current-claim.ts';
import { currentOf, datePart, placePart, refuseRepeatedClaim, valueIn } from './event-claims.ts';
import { refuseClosed } from './event-status.ts';
import { mentionedByClaims } from './mentions.ts';
import type { EventState } from './state.ts';

const shape = z.object({
  event: idOf<EventId>(),
  /** The new date, the new place, or both. */
  claims: z.array(claim).min(1).max(4),
  reason: prose,
});
export type EventMoved = DecidedAct<'event-moved', z.infer<typeof shape>>;

export const eventMoved = declareAct({
  type: 'event-moved',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('event', data.event),
  sentence: (data) => {
    const date = valueIn(data.claims, 'date');
    const place = valueIn(data.claims, 'place');
    return {
      form: date !== undefined && place !== undefined ? 'both' : date === undefined ? 'place' : 'date',
      parts: {
        event: { is: 'subject', subject: subjectKey('event', data.event) },
        date: datePart(data.claims),
        place: placePart(data.claims),
        reason: { is: 'text', text: data.reason },
      },
    };
  },
});

/** WP-8: a meeting that was held or cancelled is not moved; a move to where it already stands is refused. */
export const moveEvent = declareCommand<'move-event', typeof shape, EventState, EventMoved>({
  name: 'move-event',
  shape,
  subject: eventMoved.subject,
  mentions: (data) => mentionedByClaims(data.claims),
  decide: (data, known) => {
    const event = known.subject;
    if (event === undefined) return refuse('unknown-event', 'WP-6', { id: data.event });
    const changes = data.claims.some((one) => {
      const current = currentOf(event.claims, one.property);
      return current === undefined || !sameValue(current.claim.value, one.value);
    });
    const refused = refuseClosed(event) ?? refuseRepeatedClaim(data.claims, event.claims);
    if (refused !== undefined) return refused;
    return changes ? [{ type: 'event-moved', data }] : refuse('nothing-changes', 'WP-8', {});
  },
});
