import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { PracticeId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { refuseWords, thingsInWords } from './check-words.ts';
import { refuseOthers, refuseStatus } from './refuse-status.ts';
import { practiceWords, subjectOfPractice } from './shapes.ts';
import { practicesStage } from './state.ts';
import type { PracticeReviewer, PracticeState, PracticeStatus } from './state.ts';

const asked = z.object({ practice: idOf<PracticeId>(), ...practiceWords });
const shape = asked.extend({ edition: z.int().min(1), to: z.enum(['submitted', 'under-review']) });
export type PracticeAmended = DecidedAct<'practice-amended', z.output<typeof shape>>;

const amendable: readonly PracticeStatus[] = ['submitted', 'ineligible', 'returned'];

export const practiceAmended = practicesStage.act({
  type: 'practice-amended',
  schemaVersion: 1,
  shape,
  subject: subjectOfPractice,
  sentence: ({ practice, edition, to }) => ({ form: to, parts: { practice: { is: 'subject', subject: `practice:${practice}` }, edition: { is: 'count', count: edition } } }),
  after: (state, { practice: _practice, to, ...words }, act) => {
    const { reason: _reason, ...before } = withoutWords(practicesStage.before(state, 'practice', act));
    const reviewers = to === 'under-review' ? before.reviewers.map(asCalled) : before.reviewers;
    return { ...before, ...words, reviewers, status: to, changedAt: act.position };
  },
});

/** What of the former words may be absent from the new ones does not stay behind. */
export function withoutWords(practice: PracticeState): PracticeState {
  const { region: _region, lessons: _lessons, startedOn: _startedOn, ...rest } = practice;
  return rest;
}

/** Called and declared as before, their verdict still to be given. */
function asCalled({ verdict: _verdict, reasons: _reasons, on: _on, ...reviewer }: PracticeReviewer): PracticeReviewer {
  return reviewer;
}

/**
 * GP-3: whoever submitted it mends what is missing, and it is looked at again. GP-9: what was returned comes back to the
 * same reviewers as a further edition.
 */
export const amendPractice = practicesStage.command<'amend-practice', typeof asked, 'practice', PracticeAmended>({
  name: 'amend-practice',
  shape: asked,
  subject: subjectOfPractice,
  mentions: thingsInWords,
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    const wrong = refuseOthers(before, known, 'GP-1') ?? refuseStatus(before, amendable, before.status === 'returned' ? 'GP-9' : 'GP-3') ?? refuseWords(data, known);
    if (wrong !== undefined) return wrong;
    const edition = before.status === 'submitted' ? before.edition : before.edition + 1;
    return [{ type: 'practice-amended', data: { ...data, edition, to: before.status === 'returned' ? 'under-review' : 'submitted' } }];
  },
});
