import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SideEventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { actsFor } from '../vocabulary/standing.ts';

const shape = z.object({ sideEvent: idOf<SideEventId>(), reason: prose.exactOptional() });
export type SideEventWithdrawn = DecidedAct<'side-event-withdrawn', z.infer<typeof shape>>;

/** Whoever asked for it no longer wants it; its place is free again. */
export const sideEventWithdrawn = declareParticipationAct({
  type: 'side-event-withdrawn',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('sideevent', data.sideEvent),
  sentence: (data) => {
    const parts = { sideEvent: { is: 'subject', subject: subjectKey('sideevent', data.sideEvent) } } as const;
    return data.reason === undefined ? { form: 'bare', parts } : { form: 'reason', parts: { ...parts, reason: { is: 'text', text: data.reason } } };
  },
  after: (state, { reason }, act) => ({ ...before(state, 'sideevent', act), status: 'withdrawn', ...(reason !== undefined && { reason }) }),
});

/** BO-14, BO-17. */
export const withdrawSideEvent = declareParticipationCommand<'withdraw-side-event', typeof shape, 'sideevent', SideEventWithdrawn>({
  name: 'withdraw-side-event',
  shape,
  subject: sideEventWithdrawn.subject,
  mentions: () => [],
  decide: (data, known) => {
    const sideEvent = known.subject;
    if (sideEvent === undefined) return refuse('not-found', 'WP-6', { id: data.sideEvent });
    if (!actsFor(known.by, sideEvent.organizers[0] ?? '')) return refuse('not-yours', 'BO-14');
    const open = sideEvent.status === 'requested' || sideEvent.status === 'approved';
    return open ? [{ type: 'side-event-withdrawn', data }] : refuse('side-event-settled', 'BO-17', { status: sideEvent.status });
  },
});
