import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { PersonId, PracticeId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, personId, prose } from '../vocabulary/shapes.ts';
import { refuseStatus } from './refuse-status.ts';
import { reviewerNumber } from './reviews-so-far.ts';
import { subjectOfPractice } from './shapes.ts';
import { practicesStage } from './state.ts';
import type { KnownToPractices, PracticeReviewer, PracticeState } from './state.ts';

const asked = z.object({ practice: idOf<PracticeId>(), person: personId, conflict: z.enum(['none', 'declared']), note: prose.exactOptional() });
const shape = asked.extend({ number: z.int().min(1) });
export type PracticeConflictDeclared = DecidedAct<'practice-conflict-declared', z.output<typeof shape>>;

export const practiceConflictDeclared = practicesStage.act({
  type: 'practice-conflict-declared',
  schemaVersion: 1,
  shape,
  subject: subjectOfPractice,
  sentence: ({ practice, conflict, number }) => ({ form: conflict, parts: { practice: { is: 'subject', subject: `practice:${practice}` }, number: { is: 'count', count: number } } }),
  after: (state, { person, conflict, note }, act) =>
    withReviewer(practicesStage.before(state, 'practice', act), person, (before) => ({ ...before, conflict, ...(note !== undefined && { conflictNote: note }) }), act.position),
});

/** GP-5: before anything else a reviewer says whether something binds them to the practice; a conflict once declared stands. */
export const declareConflict = practicesStage.command<'declare-conflict', typeof asked, 'practice', PracticeConflictDeclared>({
  name: 'declare-conflict',
  shape: asked,
  subject: subjectOfPractice,
  mentions: () => [],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    const wrong = refuseStatus(before, ['under-review'], 'GP-5') ?? refuseNotReviewer(before, data.person, known, 'GP-5');
    if (wrong !== undefined) return wrong;
    const reviewer = before.reviewers.find(({ person }) => person === data.person);
    if (reviewer?.conflict === data.conflict) return refuse('nothing-changes', 'GP-5');
    if (reviewer?.conflict === 'declared') return refuse('conflict-stands', 'GP-5');
    if (data.conflict === 'declared' && data.note === undefined) return refuse('conflict-unexplained', 'GP-5');
    return [{ type: 'practice-conflict-declared', data: { ...data, number: reviewerNumber(before, data.person) } }];
  },
});

/** GP-6: a reviewer's own review alone; the secretariat enters what a reviewer handed in. */
export function refuseNotReviewer(practice: PracticeState, person: PersonId, { by }: Pick<KnownToPractices, 'by'>, rule: string): Refusal | undefined {
  if (by.standing !== 'secretariat' && by.person !== person) return refuse('not-yours', rule);
  return practice.reviewers.some((one) => one.person === person) ? undefined : refuse('not-a-reviewer', rule);
}

/** The practice with one of its reviewers changed. */
export function withReviewer(practice: PracticeState, person: PersonId, change: (before: PracticeReviewer) => PracticeReviewer, changedAt: number): PracticeState {
  return { ...practice, reviewers: practice.reviewers.map((one) => (one.person === person ? change(one) : one)), changedAt };
}
