import type { ActOf } from '../vocabulary/act.ts';
import { benchmarksSet, closeCommitment, commitmentClosed, setBenchmarks } from './commitment-kept.ts';
import { commitmentMade, commitmentRelabelled, makeCommitment, relabelCommitment } from './commitment-made.ts';
import { amendPledge, pledgeAmended } from './pledge-amended.ts';
import { makePledge, pledgeMade } from './pledge-made.ts';
import { joinPledge, leavePledge, pledgeJoined, pledgeLeft, pledgeWithdrawn, withdrawPledge } from './pledge-makers.ts';
import { matchPledge, pledgeMatched } from './pledge-matched.ts';
import { pledgeUpdated, updatePledge } from './pledge-updated.ts';

/** Every act of this stage, by its type. */
export const commitmentsActs = {
  'benchmarks-set': benchmarksSet,
  'commitment-closed': commitmentClosed,
  'commitment-made': commitmentMade,
  'commitment-relabelled': commitmentRelabelled,
  'pledge-amended': pledgeAmended,
  'pledge-joined': pledgeJoined,
  'pledge-left': pledgeLeft,
  'pledge-made': pledgeMade,
  'pledge-matched': pledgeMatched,
  'pledge-updated': pledgeUpdated,
  'pledge-withdrawn': pledgeWithdrawn,
} as const;

/** The closed union of the stage's acts. */
export type CommitmentsAct = ActOf<typeof commitmentsActs>;

/** Every command of this stage, by its name. */
export const commitmentsCommands = {
  'amend-pledge': amendPledge,
  'close-commitment': closeCommitment,
  'join-pledge': joinPledge,
  'leave-pledge': leavePledge,
  'make-commitment': makeCommitment,
  'make-pledge': makePledge,
  'match-pledge': matchPledge,
  'relabel-commitment': relabelCommitment,
  'set-benchmarks': setBenchmarks,
  'update-pledge': updatePledge,
  'withdraw-pledge': withdrawPledge,
} as const;
