import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PositionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { isOfDesk } from './origin.ts';
import { synthesisStage } from './state.ts';

const shape = z.object({ position: idOf<PositionId>() });
export type PositionWithdrawn = DecidedAct<'position-withdrawn', z.infer<typeof shape>>;

export const positionWithdrawn = synthesisStage.act({
  type: 'position-withdrawn',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('position', data.position),
  sentence: (data) => ({ parts: { position: { is: 'subject', subject: subjectKey('position', data.position) } } }),
  after: (state, _, act) => ({ ...synthesisStage.before(state, 'position', act), status: 'withdrawn', changedAt: act.position }),
});

/** SY-8: a withdrawn position vanishes from every count and stays in the record. */
export const withdrawPosition = synthesisStage.command<'withdraw-position', typeof shape, 'position', PositionWithdrawn>({
  name: 'withdraw-position',
  shape,
  subject: positionWithdrawn.subject,
  mentions: () => [],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.position });
    if (!isOfDesk(known.by) && known.by.of !== before.holder) return refuse('not-yours', 'SY-8');
    return before.status === 'withdrawn' ? refuse('already-withdrawn', 'SY-8') : [{ type: 'position-withdrawn', data }];
  },
});
