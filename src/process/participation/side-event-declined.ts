import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SideEventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ sideEvent: idOf<SideEventId>(), reason: prose });
export type SideEventDeclined = DecidedAct<'side-event-declined', z.infer<typeof shape>>;

export const sideEventDeclined = declareParticipationAct({
  type: 'side-event-declined',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('sideevent', data.sideEvent),
  sentence: (data) => ({ parts: { sideEvent: { is: 'subject', subject: subjectKey('sideevent', data.sideEvent) }, reason: { is: 'text', text: data.reason } } }),
  after: (state, data, act) => ({ ...before(state, 'sideevent', act), status: 'declined', reason: data.reason }),
});

/** BO-17. */
export const declineSideEvent = declareParticipationCommand<'decline-side-event', typeof shape, 'sideevent', SideEventDeclined>({
  name: 'decline-side-event',
  shape,
  subject: sideEventDeclined.subject,
  mentions: () => [],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('not-found', 'WP-6', { id: data.sideEvent });
    return known.subject.status === 'requested' ? [{ type: 'side-event-declined', data }] : refuse('side-event-settled', 'BO-17', { status: known.subject.status });
  },
});
