import type { ActOf } from '../vocabulary/act.ts';
import { coalitionFormed, formCoalition } from './coalition-formed.ts';
import { askToJoin, coalitionAskDeclined, coalitionAsked, coalitionJoined, declineAsk, joinCoalition } from './coalition-joined.ts';
import { coalitionLeadLaidDown, coalitionLeadNamed, coalitionLeft, layDownLead, leaveCoalition, nameLead } from './coalition-led.ts';
import { closeCoalition, coalitionClosed, coalitionProgressNoted, coalitionWorkPlanned, noteProgress, planWork } from './coalition-work.ts';
import { benchmarksSet, closeCommitment, commitmentClosed, setBenchmarks } from './commitment-kept.ts';
import { commitmentMade, commitmentRelabelled, makeCommitment, relabelCommitment } from './commitment-made.ts';
import { mechanismFateSet, setMechanismFate } from './mechanism-fate.ts';
import { mechanismRegistered, registerMechanism } from './mechanism-registered.ts';
import { endRunning, mechanismRunning, mechanismRunningEnded, recordRunning } from './mechanism-running.ts';
import { amendPledge, pledgeAmended } from './pledge-amended.ts';
import { makePledge, pledgeMade } from './pledge-made.ts';
import { joinPledge, leavePledge, pledgeJoined, pledgeLeft, pledgeWithdrawn, withdrawPledge } from './pledge-makers.ts';
import { matchPledge, pledgeMatched } from './pledge-matched.ts';
import { pledgeUpdated, updatePledge } from './pledge-updated.ts';

/** Every act of this stage, by its type. */
export const commitmentsActs = {
  'benchmarks-set': benchmarksSet,
  'coalition-ask-declined': coalitionAskDeclined,
  'coalition-asked': coalitionAsked,
  'coalition-closed': coalitionClosed,
  'coalition-formed': coalitionFormed,
  'coalition-joined': coalitionJoined,
  'coalition-lead-laid-down': coalitionLeadLaidDown,
  'coalition-lead-named': coalitionLeadNamed,
  'coalition-left': coalitionLeft,
  'coalition-progress-noted': coalitionProgressNoted,
  'coalition-work-planned': coalitionWorkPlanned,
  'commitment-closed': commitmentClosed,
  'commitment-made': commitmentMade,
  'commitment-relabelled': commitmentRelabelled,
  'mechanism-fate-set': mechanismFateSet,
  'mechanism-registered': mechanismRegistered,
  'mechanism-running': mechanismRunning,
  'mechanism-running-ended': mechanismRunningEnded,
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
  'ask-to-join': askToJoin,
  'close-coalition': closeCoalition,
  'close-commitment': closeCommitment,
  'decline-ask': declineAsk,
  'end-running': endRunning,
  'form-coalition': formCoalition,
  'join-coalition': joinCoalition,
  'join-pledge': joinPledge,
  'lay-down-lead': layDownLead,
  'leave-coalition': leaveCoalition,
  'leave-pledge': leavePledge,
  'make-commitment': makeCommitment,
  'make-pledge': makePledge,
  'match-pledge': matchPledge,
  'name-lead': nameLead,
  'note-progress': noteProgress,
  'plan-work': planWork,
  'record-running': recordRunning,
  'register-mechanism': registerMechanism,
  'relabel-commitment': relabelCommitment,
  'set-benchmarks': setBenchmarks,
  'set-mechanism-fate': setMechanismFate,
  'update-pledge': updatePledge,
  'withdraw-pledge': withdrawPledge,
} as const;
