import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { PracticeId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, isoDay, personId } from '../vocabulary/shapes.ts';
import { refuseNotReviewer, withReviewer } from './conflict-declared.ts';
import { refuseStatus } from './refuse-status.ts';
import { reviewerNumber } from './reviews-so-far.ts';
import { reviewReasons, subjectOfPractice } from './shapes.ts';
import { practicesStage, reviewCriteria, verdicts } from './state.ts';
import type { PracticeReviewer } from './state.ts';

const asked = z.object({ practice: idOf<PracticeId>(), person: personId, verdict: z.enum(verdicts), reasons: reviewReasons });
const shape = asked.extend({ number: z.int().min(1), on: isoDay });
export type PracticeVerdictGiven = DecidedAct<'practice-verdict-given', z.output<typeof shape>>;

export const practiceVerdictGiven = practicesStage.act({
  type: 'practice-verdict-given',
  schemaVersion: 1,
  shape,
  subject: subjectOfPractice,
  sentence: ({ practice, verdict, number }) => ({ form: verdict, parts: { practice: { is: 'subject', subject: `practice:${practice}` }, number: { is: 'count', count: number } } }),
  after: (state, { person, verdict, reasons, on }, act) => withReviewer(practicesStage.before(state, 'practice', act), person, (before) => ({ ...before, verdict, reasons, on }), act.position),
});

/** GP-6: for publication, for improvement or against, with reasons by each criterion; it may be thought over until the practice is decided upon. */
export const giveVerdict = practicesStage.command<'give-verdict', typeof asked, 'practice', PracticeVerdictGiven>({
  name: 'give-verdict',
  shape: asked,
  subject: subjectOfPractice,
  mentions: () => [],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    const reviewer = before.reviewers.find(({ person }) => person === data.person);
    const wrong = refuseStatus(before, ['under-review'], 'GP-6') ?? refuseNotReviewer(before, data.person, known, 'GP-6') ?? refuseBound(reviewer);
    if (wrong !== undefined) return wrong;
    if (reviewer !== undefined && isSame(reviewer, data)) return refuse('nothing-changes', 'GP-6');
    return [{ type: 'practice-verdict-given', data: { ...data, number: reviewerNumber(before, data.person), on: dayIn(known.at, 'UTC') } }];
  },
});

/** GP-5: no verdict before the declaration, and none by who is bound. */
function refuseBound(reviewer: PracticeReviewer | undefined): Refusal | undefined {
  if (reviewer?.conflict === undefined) return refuse('conflict-undeclared', 'GP-5');
  return reviewer.conflict === 'declared' ? refuse('reviewer-bound', 'GP-5') : undefined;
}

function isSame({ verdict, reasons }: PracticeReviewer, said: Pick<z.output<typeof asked>, 'verdict' | 'reasons'>): boolean {
  return verdict === said.verdict && reviewCriteria.every((criterion) => reasons?.[criterion] === said.reasons[criterion]);
}
