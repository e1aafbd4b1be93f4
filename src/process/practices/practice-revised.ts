import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { PracticeId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { refuseWords, thingsInWords } from './check-words.ts';
import { withoutWords } from './practice-amended.ts';
import { refuseOthers, refuseStatus } from './refuse-status.ts';
import { practiceWords, subjectOfPractice } from './shapes.ts';
import { practicesStage } from './state.ts';

const asked = z.object({ practice: idOf<PracticeId>(), ...practiceWords });
const shape = asked.extend({ edition: z.int().min(2) });
export type PracticeRevised = DecidedAct<'practice-revised', z.output<typeof shape>>;

export const practiceRevised = practicesStage.act({
  type: 'practice-revised',
  schemaVersion: 1,
  shape,
  subject: subjectOfPractice,
  sentence: ({ practice, edition }) => ({ parts: { practice: { is: 'subject', subject: `practice:${practice}` }, edition: { is: 'count', count: edition } } }),
  after: (state, { practice: _practice, ...words }, act) => ({ ...withoutWords(practicesStage.before(state, 'practice', act)), ...words, reviewers: [], status: 'under-review', changedAt: act.position }),
});

/** GP-12: what is published, or was, is brought up to date; the new edition is looked over by reviewers called anew, and the earlier stays readable as of its time. */
export const revisePractice = practicesStage.command<'revise-practice', typeof asked, 'practice', PracticeRevised>({
  name: 'revise-practice',
  shape: asked,
  subject: subjectOfPractice,
  mentions: thingsInWords,
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    return refuseOthers(before, known, 'GP-1') ?? refuseStatus(before, ['published', 'expired'], 'GP-12') ?? refuseWords(data, known) ?? [{ type: 'practice-revised', data: { ...data, edition: before.edition + 1 } }];
  },
});
