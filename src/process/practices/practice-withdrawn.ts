import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { PracticeId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { refuseOthers, refuseStatus } from './refuse-status.ts';
import { subjectOfPractice } from './shapes.ts';
import { practicesStage } from './state.ts';

const shape = z.object({ practice: idOf<PracticeId>(), reason: prose });
export type PracticeWithdrawn = DecidedAct<'practice-withdrawn', z.output<typeof shape>>;

export const practiceWithdrawn = practicesStage.act({
  type: 'practice-withdrawn',
  schemaVersion: 1,
  shape,
  subject: subjectOfPractice,
  sentence: ({ practice, reason }) => ({ parts: { practice: { is: 'subject', subject: `practice:${practice}` }, reason: { is: 'text', text: reason } } }),
  after: (state, { reason }, act) => ({ ...practicesStage.before(state, 'practice', act), status: 'withdrawn', reason, changedAt: act.position }),
});

/** GP-10: whoever submitted it takes it back, and says why; what it said stays in the record. */
export const withdrawPractice = practicesStage.command<'withdraw-practice', typeof shape, 'practice', PracticeWithdrawn>({
  name: 'withdraw-practice',
  shape,
  subject: subjectOfPractice,
  mentions: () => [],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    return refuseOthers(before, known, 'GP-10') ?? refuseStatus(before, ['submitted', 'ineligible', 'under-review', 'returned', 'published', 'expired'], 'GP-10') ?? [{ type: 'practice-withdrawn', data }];
  },
});
