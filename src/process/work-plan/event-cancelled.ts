import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { source } from '../vocabulary/claim.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { refuseClosed } from './event-status.ts';
import type { EventState } from './state.ts';

const shape = z.object({
  event: idOf<EventId>(),
  reason: prose,
  source: source.exactOptional(),
});
type Data = z.infer<typeof shape>;
export type EventCancelled = DecidedAct<'event-cancelled', Data>;

export const eventCancelled = declareAct({
  type: 'event-cancelled',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('event', data.event),
  sentence: (data) => ({
    parts: { event: { is: 'subject', subject: subjectKey('event', data.event) }, reason: { is: 'text', text: data.reason } },
  }),
});

function mentions(data: Data) {
  return data.source === undefined ? [] : [subjectKey('document', data.source.document)];
}

/** A cancelled meeting stays in the plan, struck through: nothing that was announced disappears (WP-4). */
export const cancelEvent = declareCommand<'cancel-event', typeof shape, EventState, EventCancelled>({
  name: 'cancel-event',
  shape,
  subject: eventCancelled.subject,
  mentions,
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('unknown-event', 'WP-6', { id: data.event });
    return refuseClosed(known.subject) ?? [{ type: 'event-cancelled', data }];
  },
});
