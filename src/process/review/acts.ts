import type { ActOf } from '../vocabulary/act.ts';
import { answerCommitment, commitmentAnswered, contributorsSet, setContributors } from './commitment-answered.ts';
import { answerPeerReview, offerPeerReview, peerFindingsRecorded, peerReviewAnswered, peerReviewOffered, peerReviewRespondedTo, recordPeerFindings, respondToPeerReview } from './peer-review.ts';
import { makeRemark, remarkMade, remarkWithdrawn, withdrawRemark } from './remark-made.ts';
import { beginReport, reportBegun } from './report-begun.ts';
import { allowRemarks, remarksAllowed, reopenReport, reportReopened, reportSubmitted, submitReport } from './report-steps.ts';
import { attachRoundDeclaration, attachRoundSummary, presentRoundReport, roundDeclarationAttached, roundReportPresented, roundSummaryAttached, roundTablesSet, setRoundTables } from './round-filled.ts';
import { changeRound, roundChanged, roundScheduled, scheduleRound } from './round-scheduled.ts';
import { closeRound, openRound, roundClosed, roundOpened } from './round-steps.ts';

/** Every act of this stage, by its type. */
export const reviewActs = {
  'round-scheduled': roundScheduled,
  'round-changed': roundChanged,
  'round-tables-set': roundTablesSet,
  'round-report-presented': roundReportPresented,
  'round-summary-attached': roundSummaryAttached,
  'round-declaration-attached': roundDeclarationAttached,
  'round-opened': roundOpened,
  'round-closed': roundClosed,
  'report-begun': reportBegun,
  'commitment-answered': commitmentAnswered,
  'contributors-set': contributorsSet,
  'remarks-allowed': remarksAllowed,
  'report-submitted': reportSubmitted,
  'report-reopened': reportReopened,
  'remark-made': remarkMade,
  'remark-withdrawn': remarkWithdrawn,
  'peer-review-offered': peerReviewOffered,
  'peer-review-answered': peerReviewAnswered,
  'peer-findings-recorded': peerFindingsRecorded,
  'peer-review-responded-to': peerReviewRespondedTo,
} as const;

/** The closed union of the stage's acts. */
export type ReviewAct = ActOf<typeof reviewActs>;

/** Every command of this stage, by its name. */
export const reviewCommands = {
  'schedule-round': scheduleRound,
  'change-round': changeRound,
  'set-round-tables': setRoundTables,
  'present-round-report': presentRoundReport,
  'attach-round-summary': attachRoundSummary,
  'attach-round-declaration': attachRoundDeclaration,
  'open-round': openRound,
  'close-round': closeRound,
  'begin-report': beginReport,
  'answer-commitment': answerCommitment,
  'set-contributors': setContributors,
  'allow-remarks': allowRemarks,
  'submit-report': submitReport,
  'reopen-report': reopenReport,
  'make-remark': makeRemark,
  'withdraw-remark': withdrawRemark,
  'offer-peer-review': offerPeerReview,
  'answer-peer-review': answerPeerReview,
  'record-peer-findings': recordPeerFindings,
  'respond-to-peer-review': respondToPeerReview,
} as const;
