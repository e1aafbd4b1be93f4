import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { PracticeId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { refuseStatus } from './refuse-status.ts';
import { subjectOfPractice } from './shapes.ts';
import { eligibilityCriteria, practicesStage } from './state.ts';

const answer = z.object({ criterion: z.enum(eligibilityCriteria), met: z.boolean(), note: prose.exactOptional() });
const shape = z.object({ practice: idOf<PracticeId>(), answers: z.array(answer).max(eligibilityCriteria.length) });
export type PracticeScreened = DecidedAct<'practice-screened', z.output<typeof shape>>;

export const practiceScreened = practicesStage.act({
  type: 'practice-screened',
  schemaVersion: 1,
  shape,
  subject: subjectOfPractice,
  sentence: ({ practice, answers }) => {
    const missing = answers.filter(({ met }) => !met).length;
    return { form: missing === 0 ? 'eligible' : 'ineligible', parts: { practice: { is: 'subject', subject: `practice:${practice}` }, missing: { is: 'count', count: missing } } };
  },
  after: (state, { answers }, act) => ({
    ...practicesStage.before(state, 'practice', act),
    // In the order of the list, however the form had them.
    eligibility: eligibilityCriteria.flatMap((criterion) => answers.find((one) => one.criterion === criterion) ?? []),
    status: answers.every(({ met }) => met) ? 'under-review' : 'ineligible',
    changedAt: act.position,
  }),
});

/** GP-3: each criterion is answered once, and what is not met says what is missing; all met: it goes to reviewers, otherwise back to whoever submitted it. */
export const screenPractice = practicesStage.command<'screen-practice', typeof shape, 'practice', PracticeScreened>({
  name: 'screen-practice',
  shape,
  subject: subjectOfPractice,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    const wrong = refuseStatus(before, ['submitted', 'ineligible'], 'GP-3');
    if (wrong !== undefined) return wrong;
    const answered = new Set(data.answers.map(({ criterion }) => criterion));
    if (answered.size < eligibilityCriteria.length || data.answers.length > answered.size) return refuse('criteria-unanswered', 'GP-3', { missing: eligibilityCriteria.length - answered.size });
    return data.answers.some(({ met, note }) => !met && note === undefined) ? refuse('criterion-unexplained', 'GP-3') : [{ type: 'practice-screened', data }];
  },
});
