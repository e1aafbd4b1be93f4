import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SelectionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { refuseBefore } from './in-time.ts';
import { refuseStep } from './refuse-step.ts';

const shape = z.object({ selection: idOf<SelectionId>() });
export type PoolClosed = DecidedAct<'pool-closed', z.infer<typeof shape>>;

/** Nobody comes into the pool any more: chances can be computed from it. */
export const poolClosed = declareParticipationAct({
  type: 'pool-closed',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('selection', data.selection),
  sentence: (data) => ({ parts: { selection: { is: 'subject', subject: subjectKey('selection', data.selection) } } }),
  after: (state, _, act) => ({ ...before(state, 'selection', act), status: 'closed' }),
});

/** BO-19, BO-20. */
export const closePool = declareParticipationCommand<'close-pool', typeof shape, 'selection', PoolClosed>({
  name: 'close-pool',
  shape,
  subject: poolClosed.subject,
  mentions: () => [],
  decide: (data, known) => {
    const selection = known.subject;
    if (selection === undefined) return refuse('not-found', 'WP-6', { id: data.selection });
    return refuseStep(selection, ['announced']) ?? refuseBefore(selection.applyBy, selection.timeZone, known.at, 'BO-20') ?? [{ type: 'pool-closed', data }];
  },
});
