import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { PracticeId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { party } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay } from '../vocabulary/shapes.ts';
import { holderKeys, refuseHolder, refuseWords, thingsInWords } from './check-words.ts';
import { practiceWords, subjectOfPractice } from './shapes.ts';
import { practicesStage } from './state.ts';

const asked = z.object({ practice: idOf<PracticeId>(), holder: party, ...practiceWords });
const shape = asked.extend({ submittedOn: isoDay });
export type PracticeSubmitted = DecidedAct<'practice-submitted', z.output<typeof shape>>;

export const practiceSubmitted = practicesStage.act({
  type: 'practice-submitted',
  schemaVersion: 1,
  shape,
  subject: subjectOfPractice,
  sentence: ({ holder, title }) => ({ parts: { who: { is: 'holder', of: holder }, title: { is: 'text', text: title } } }),
  after: (_, { practice, ...rest }, act) => ({
    kind: 'practice', id: practice, ...rest, eligibility: [], edition: 1, reviewers: [], status: 'submitted', ...(act.by.person !== undefined && { submittedBy: act.by.person }), usedBy: [], changedAt: act.position,
  }),
});

/** GP-1: in the name of a State or of a participant. GP-2: it answers a commitment and happens somewhere. */
export const submitPractice = practicesStage.command<'submit-practice', typeof asked, 'practice', PracticeSubmitted>({
  name: 'submit-practice',
  shape: asked,
  subject: subjectOfPractice,
  mentions: thingsInWords,
  consults: ({ holder }) => holderKeys(holder),
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.practice });
    return refuseHolder(data.holder, known, 'GP-1') ?? refuseWords(data, known) ?? [{ type: 'practice-submitted', data: { ...data, submittedOn: dayIn(known.at, 'UTC') } }];
  },
});
