import type { ActOf } from '../vocabulary/act.ts';
import { declareConflict, practiceConflictDeclared } from './conflict-declared.ts';
import { amendPractice, practiceAmended } from './practice-amended.ts';
import { declinePractice, practiceDeclined, practicePublished, practiceReturned, publishPractice, returnPractice } from './practice-decided.ts';
import { practiceRevised, revisePractice } from './practice-revised.ts';
import { practiceScreened, screenPractice } from './practice-screened.ts';
import { practiceSubmitted, submitPractice } from './practice-submitted.ts';
import { expirePractice, practiceExpired, practiceRenewed, renewPractice } from './practice-term.ts';
import { notePracticeUse, practiceUseNoted, practiceUseWithdrawn, withdrawPracticeUse } from './practice-use.ts';
import { practiceWithdrawn, withdrawPractice } from './practice-withdrawn.ts';
import { callReviewer, callTieBreaker, practiceReviewerCalled } from './reviewer-called.ts';
import { giveVerdict, practiceVerdictGiven } from './verdict-given.ts';

/** Every act of this stage, by its type. */
export const practicesActs = {
  'practice-submitted': practiceSubmitted,
  'practice-amended': practiceAmended,
  'practice-revised': practiceRevised,
  'practice-screened': practiceScreened,
  'practice-reviewer-called': practiceReviewerCalled,
  'practice-conflict-declared': practiceConflictDeclared,
  'practice-verdict-given': practiceVerdictGiven,
  'practice-published': practicePublished,
  'practice-returned': practiceReturned,
  'practice-declined': practiceDeclined,
  'practice-withdrawn': practiceWithdrawn,
  'practice-renewed': practiceRenewed,
  'practice-expired': practiceExpired,
  'practice-use-noted': practiceUseNoted,
  'practice-use-withdrawn': practiceUseWithdrawn,
} as const;

/** The closed union of the stage's acts. */
export type PracticesAct = ActOf<typeof practicesActs>;

/** Every command of this stage, by its name. */
export const practicesCommands = {
  'submit-practice': submitPractice,
  'amend-practice': amendPractice,
  'revise-practice': revisePractice,
  'screen-practice': screenPractice,
  'call-reviewer': callReviewer,
  'call-tie-breaker': callTieBreaker,
  'declare-conflict': declareConflict,
  'give-verdict': giveVerdict,
  'publish-practice': publishPractice,
  'return-practice': returnPractice,
  'decline-practice': declinePractice,
  'withdraw-practice': withdrawPractice,
  'renew-practice': renewPractice,
  'expire-practice': expirePractice,
  'note-practice-use': notePracticeUse,
  'withdraw-practice-use': withdrawPracticeUse,
} as const;
