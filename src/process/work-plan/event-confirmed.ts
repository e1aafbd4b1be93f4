import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { claim } from '../vocabulary/claim.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { datePart, placePart, refuseRepeatedClaim, valueIn } from './event-claims.ts';
import { refuseClosed } from './event-status.ts';
import { mentionedByClaims } from './mentions.ts';
import type { EventState } from './state.ts';

const shape = z.object({
  event: idOf<EventId>(),
  /** What is confirmed, said again without a mark: the date, the place, or both. */
  claims: z.array(claim).min(1).max(4),
});
export type EventConfirmed = DecidedAct<'event-confirmed', z.infer<typeof shape>>;

export const eventConfirmed = declareAct({
  type: 'event-confirmed',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('event', data.event),
  sentence: (data) => ({
    form: valueIn(data.claims, 'date') !== undefined && valueIn(data.claims, 'place') !== undefined ? 'both' : valueIn(data.claims, 'date') === undefined ? 'place' : 'date',
    parts: {
      event: { is: 'subject', subject: subjectKey('event', data.event) },
      date: datePart(data.claims),
      place: placePart(data.claims),
    },
  }),
});

/** WP-9: only exact days and a named place can be confirmed; "July TBA" is moved to its days first. */
export const confirmEvent = declareCommand<'confirm-event', typeof shape, EventState, EventConfirmed>({
  name: 'confirm-event',
  shape,
  subject: eventConfirmed.subject,
  mentions: (data) => mentionedByClaims(data.claims),
  decide: (data, known) => {
    const event = known.subject;
    if (event === undefined) return refuse('unknown-event', 'WP-6', { id: data.event });
    const vague = data.claims.some((one) => (one.value.type === 'date' && one.value.date.precision !== 'day') || (one.value.type === 'place' && one.value.place === null) || one.mark !== undefined);
    if (vague) return refuse('nothing-to-confirm', 'WP-9', { id: data.event });
    return (
      refuseClosed(event) ?? refuseRepeatedClaim(data.claims, event.claims) ?? [{ type: 'event-confirmed', data }]
    );
  },
});
