import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { PracticeId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay } from '../vocabulary/shapes.ts';
import { refuseStatus } from './refuse-status.ts';
import { subjectOfPractice } from './shapes.ts';
import { practicesStage } from './state.ts';
import { isOver } from './step-of.ts';
import { refuseTerm, termFrom } from './term.ts';

const renewing = z.object({ practice: idOf<PracticeId>(), expiresOn: isoDay.exactOptional() });
const renewed = z.object({ practice: idOf<PracticeId>(), expiresOn: isoDay });
export type PracticeRenewed = DecidedAct<'practice-renewed', z.output<typeof renewed>>;

export const practiceRenewed = practicesStage.act({
  type: 'practice-renewed',
  schemaVersion: 1,
  shape: renewed,
  subject: subjectOfPractice,
  sentence: ({ practice, expiresOn }) => ({ parts: { practice: { is: 'subject', subject: `practice:${practice}` }, until: { is: 'date', date: { edtf: expiresOn, start: expiresOn, end: expiresOn, precision: 'day' } } } }),
  after: (state, { expiresOn }, act) => ({ ...practicesStage.before(state, 'practice', act), expiresOn, status: 'published', changedAt: act.position }),
});

/** GP-11: what still holds as it was published is published for a further term, also after it expired. */
export const renewPractice = practicesStage.command<'renew-practice', typeof renewing, 'practice', PracticeRenewed>({
  name: 'renew-practice',
  shape: renewing,
  subject: subjectOfPractice,
  mentions: () => [],
  decide: ({ practice, expiresOn: wanted }, { subject: before, at }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: practice });
    const today = dayIn(at, 'UTC');
    const expiresOn = wanted ?? termFrom(today);
    const wrong = refuseStatus(before, ['published', 'expired'], 'GP-11') ?? refuseTerm(expiresOn, today);
    if (wrong !== undefined) return wrong;
    const longer = before.expiresOn === undefined || expiresOn > before.expiresOn;
    return longer ? [{ type: 'practice-renewed', data: { practice, expiresOn } }] : refuse('nothing-changes', 'GP-11');
  },
});

const expired = z.object({ practice: idOf<PracticeId>() });
export type PracticeExpired = DecidedAct<'practice-expired', z.output<typeof expired>>;

export const practiceExpired = practicesStage.act({
  type: 'practice-expired',
  schemaVersion: 1,
  shape: expired,
  subject: subjectOfPractice,
  sentence: ({ practice }) => ({ parts: { practice: { is: 'subject', subject: `practice:${practice}` } } }),
  after: (state, _, act) => ({ ...practicesStage.before(state, 'practice', act), status: 'expired', changedAt: act.position }),
});

/** GP-11: the day after its term ended, and not before, that is noted. */
export const expirePractice = practicesStage.command<'expire-practice', typeof expired, 'practice', PracticeExpired>({
  name: 'expire-practice',
  shape: expired,
  subject: subjectOfPractice,
  mentions: () => [],
  decide: (data, { subject: before, at }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    const wrong = refuseStatus(before, ['published'], 'GP-11');
    if (wrong !== undefined) return wrong;
    return isOver(before, dayIn(at, 'UTC')) ? [{ type: 'practice-expired', data }] : refuse('term-runs', 'GP-11', { until: before.expiresOn ?? '' });
  },
});
