import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import type { FloorState, Sitting } from './floor-state.ts';
import { spokenMsAt, withoutKey, withTurn } from './floor.ts';

const shape = z.object({ event: idOf<EventId>() });
export type SittingSuspended = DecidedAct<'sitting-suspended', z.output<typeof shape>>;
export type SittingResumed = DecidedAct<'sitting-resumed', z.output<typeof shape>>;

/** The clock of whoever speaks stands still while the sitting is suspended. */
export const sittingSuspended = declareFloorAct({
  type: 'sitting-suspended',
  shape,
  sentence,
  after: (floor, _, { at }) => {
    const suspended: FloorState = { ...withSitting(floor, (sitting) => ({ ...sitting, suspensions: [...sitting.suspensions, { from: at }] })), status: 'suspended' };
    return floor.speaking === undefined ? suspended : withTurn(suspended, floor.speaking, (one) => ({ ...withoutKey(one, 'runningSince'), spokenMs: spokenMsAt(one, at) }));
  },
});

export const sittingResumed = declareFloorAct({
  type: 'sitting-resumed',
  shape,
  sentence,
  after: (floor, _, { at }) => ({ ...withSitting(floor, (sitting) => ({ ...sitting, suspensions: closeLast(sitting.suspensions, at) })), status: 'open' }),
});

function sentence({ event }: { readonly event: EventId }) {
  return { parts: { event: { is: 'subject', subject: subjectKey('event', event) } } } as const;
}

function withSitting(floor: FloorState, change: (sitting: Sitting) => Sitting): FloorState {
  return { ...floor, sittings: floor.sittings.map((sitting) => (sitting.closedAt === undefined ? change(sitting) : sitting)) };
}

function closeLast(suspensions: Sitting['suspensions'], at: Instant): Sitting['suspensions'] {
  return suspensions.map((one) => (one.to === undefined ? { ...one, to: at } : one));
}

/** FL-3: an open sitting is suspended, a suspended one resumed. */
export const suspendSitting = declareFloorCommand({
  name: 'suspend-sitting',
  shape,
  chairs: true,
  decide: (data, floor) => (floor.status === 'open' ? [{ type: 'sitting-suspended', data } satisfies SittingSuspended] : refuse(floor.status === 'suspended' ? 'sitting-suspended' : 'no-sitting', 'FL-3')),
});

export const resumeSitting = declareFloorCommand({
  name: 'resume-sitting',
  shape,
  chairs: true,
  decide: (data, floor) => (floor.status === 'suspended' ? [{ type: 'sitting-resumed', data } satisfies SittingResumed] : refuse(floor.status === 'open' ? 'sitting-open' : 'no-sitting', 'FL-3')),
});
