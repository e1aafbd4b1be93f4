import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { PracticeId } from '../vocabulary/ids.ts';
import { party, partyKeys, refuseStranger } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, personId } from '../vocabulary/shapes.ts';
import { belongsTo } from './belongs-to.ts';
import { refuseStatus } from './refuse-status.ts';
import { reviewsSoFar } from './reviews-so-far.ts';
import { subjectOfPractice } from './shapes.ts';
import { practicesStage } from './state.ts';
import type { KnownToPractices, PracticeState } from './state.ts';

const asked = z.object({ practice: idOf<PracticeId>(), person: personId, side: z.enum(['un', 'outside']), of: party.exactOptional() });
const shape = asked.extend({ tieBreaker: z.boolean(), number: z.int().min(1) });
type Asked = z.output<typeof asked>;
export type PracticeReviewerCalled = DecidedAct<'practice-reviewer-called', z.output<typeof shape>>;

export const practiceReviewerCalled = practicesStage.act({
  type: 'practice-reviewer-called',
  schemaVersion: 1,
  shape,
  subject: subjectOfPractice,
  sentence: ({ practice, side, tieBreaker, number }) => ({
    form: tieBreaker ? 'tie-breaker' : side,
    parts: { practice: { is: 'subject', subject: `practice:${practice}` }, number: { is: 'count', count: number }, side: { is: 'word', word: `practice-side.${side}` } },
  }),
  after: (state, { practice: _practice, number: _number, ...reviewer }, act) => {
    const before = practicesStage.before(state, 'practice', act);
    return { ...before, reviewers: [...before.reviewers, reviewer], changedAt: act.position };
  },
});

/** GP-4: somebody is asked to look a practice over: never twice, never who sent it in, and nobody of those who submitted it or carried it out. */
export const callReviewer = practicesStage.command<'call-reviewer', typeof asked, 'practice', PracticeReviewerCalled>({
  name: 'call-reviewer',
  shape: asked,
  subject: subjectOfPractice,
  mentions: () => [],
  consults: ({ of }) => (of === undefined ? [] : partyKeys(of)),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    return refuseReviewer(data, before, known) ?? [{ type: 'practice-reviewer-called', data: { ...data, tieBreaker: false, number: before.reviewers.length + 1 } }];
  },
});

/** GP-7: only where the verdicts differ; where only one from outside has replied, from outside. */
export const callTieBreaker = practicesStage.command<'call-tie-breaker', typeof asked, 'practice', PracticeReviewerCalled>({
  name: 'call-tie-breaker',
  shape: asked,
  subject: subjectOfPractice,
  mentions: () => [],
  consults: ({ of }) => (of === undefined ? [] : partyKeys(of)),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    const wrong = refuseReviewer(data, before, known);
    if (wrong !== undefined) return wrong;
    const { disagree, tieBreaker, replied } = reviewsSoFar(before);
    if (!disagree) return refuse('no-disagreement', 'GP-7');
    if (tieBreaker !== undefined) return refuse('tie-breaker-called', 'GP-7');
    if (data.side === 'un' && replied.filter(({ side }) => side === 'outside').length < 2) return refuse('tie-breaker-outside', 'GP-7');
    return [{ type: 'practice-reviewer-called', data: { ...data, tieBreaker: true, number: before.reviewers.length + 1 } }];
  },
});

/** GP-4. */
function refuseReviewer({ person, of }: Asked, practice: PracticeState, known: Pick<KnownToPractices, 'consulted'>): Refusal | undefined {
  const elsewhere = refuseStatus(practice, ['under-review'], 'GP-4');
  if (elsewhere !== undefined) return elsewhere;
  if (practice.reviewers.some((one) => one.person === person)) return refuse('reviewer-twice', 'GP-4');
  if (practice.submittedBy === person) return refuse('reviewer-belongs', 'GP-4');
  if (of === undefined) return undefined;
  return refuseStranger(of, known, 'GP-4') ?? (belongsTo(practice, of, known) ? refuse('reviewer-belongs', 'GP-4') : undefined);
}
