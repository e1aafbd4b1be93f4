import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { PracticeId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose } from '../vocabulary/shapes.ts';
import { refuseStatus } from './refuse-status.ts';
import { reviewsSoFar } from './reviews-so-far.ts';
import { subjectOfPractice } from './shapes.ts';
import { practicesStage } from './state.ts';
import type { PracticeState, Verdict } from './state.ts';
import { refuseTerm, termFrom } from './term.ts';

const publishing = z.object({ practice: idOf<PracticeId>(), expiresOn: isoDay.exactOptional() });
const published = z.object({ practice: idOf<PracticeId>(), edition: z.int().min(1), publishedOn: isoDay, expiresOn: isoDay });
export type PracticePublished = DecidedAct<'practice-published', z.output<typeof published>>;

export const practicePublished = practicesStage.act({
  type: 'practice-published',
  schemaVersion: 1,
  shape: published,
  subject: subjectOfPractice,
  sentence: ({ practice, edition, expiresOn }) => ({ parts: { practice: { is: 'subject', subject: `practice:${practice}` }, edition: { is: 'count', count: edition }, until: { is: 'date', date: { edtf: expiresOn, start: expiresOn, end: expiresOn, precision: 'day' } } } }),
  after: (state, { practice: _practice, edition: _edition, ...rest }, act) => ({ ...practicesStage.before(state, 'practice', act), ...rest, status: 'published', changedAt: act.position }),
});

/** GP-8: once one of the United Nations and two from outside gave their verdicts, and all, or the tie-breaker, are for it. GP-11: for a term. */
export const publishPractice = practicesStage.command<'publish-practice', typeof publishing, 'practice', PracticePublished>({
  name: 'publish-practice',
  shape: publishing,
  subject: subjectOfPractice,
  mentions: () => [],
  decide: ({ practice, expiresOn: wanted }, { subject: before, at }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: practice });
    const today = dayIn(at, 'UTC');
    const expiresOn = wanted ?? termFrom(today);
    const wrong = refuseStatus(before, ['under-review'], 'GP-8') ?? refuseOutcome(before, 'publish', 'GP-8') ?? refuseTerm(expiresOn, today);
    return wrong ?? [{ type: 'practice-published', data: { practice, edition: before.edition, publishedOn: today, expiresOn } }];
  },
});

const reasoned = z.object({ practice: idOf<PracticeId>(), reason: prose });
export type PracticeReturned = DecidedAct<'practice-returned', z.output<typeof reasoned>>;
export type PracticeDeclined = DecidedAct<'practice-declined', z.output<typeof reasoned>>;

export const practiceReturned = practicesStage.act({
  type: 'practice-returned',
  schemaVersion: 1,
  shape: reasoned,
  subject: subjectOfPractice,
  sentence: ({ practice, reason }) => ({ parts: { practice: { is: 'subject', subject: `practice:${practice}` }, reason: { is: 'text', text: reason } } }),
  after: (state, { reason }, act) => ({ ...practicesStage.before(state, 'practice', act), status: 'returned', reason, changedAt: act.position }),
});

/** GP-9: whoever submitted it is asked for more; this may be at any time of the review. */
export const returnPractice = practicesStage.command<'return-practice', typeof reasoned, 'practice', PracticeReturned>({
  name: 'return-practice',
  shape: reasoned,
  subject: subjectOfPractice,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    return refuseStatus(before, ['under-review'], 'GP-9') ?? [{ type: 'practice-returned', data }];
  },
});

export const practiceDeclined = practicesStage.act({
  type: 'practice-declined',
  schemaVersion: 1,
  shape: reasoned,
  subject: subjectOfPractice,
  sentence: ({ practice, reason }) => ({ parts: { practice: { is: 'subject', subject: `practice:${practice}` }, reason: { is: 'text', text: reason } } }),
  after: (state, { reason }, act) => ({ ...practicesStage.before(state, 'practice', act), status: 'declined', reason, changedAt: act.position }),
});

/** GP-10: on the same verdicts as publication, where they are against it. */
export const declinePractice = practicesStage.command<'decline-practice', typeof reasoned, 'practice', PracticeDeclined>({
  name: 'decline-practice',
  shape: reasoned,
  subject: subjectOfPractice,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    return refuseStatus(before, ['under-review'], 'GP-10') ?? refuseOutcome(before, 'decline', 'GP-10') ?? [{ type: 'practice-declined', data }];
  },
});

/** What is missing is said first; then, that the reviews come to something else. */
function refuseOutcome(practice: PracticeState, wanted: Verdict, rule: string): Refusal | undefined {
  const { disagree, tieBreaker, outcome, wanting } = reviewsSoFar(practice);
  if (disagree && tieBreaker?.verdict === undefined) return refuse('reviews-disagree', rule, { called: tieBreaker === undefined ? 'no' : 'yes' });
  if (wanting.un + wanting.outside > 0 || outcome === undefined) return refuse('reviews-missing', rule, wanting);
  return outcome === wanted ? undefined : refuse('reviews-otherwise', rule, { outcome });
}
