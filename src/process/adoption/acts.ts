import type { ActOf } from '../vocabulary/act.ts';
import { changeMethod, decisionNoted, decisionWithdrawn, methodChanged, noteDecision, withdrawDecision } from './decision-arranged.ts';
import { decisionProposed, proposeDecision } from './decision-proposed.ts';
import { adoptDecision, consensusObjected, decisionTaken, liftObjection, objectionLifted, objectToConsensus } from './decision-taken.ts';
import { explainPosition, explanationGiven, explanationWithdrawn, withdrawExplanation } from './explanation-given.ts';
import { beginSilence, breakDecisionSilence, decisionSilenceBroken, decisionSilencePassed, extendSilence, noteDecisionSilence, silenceBegan, silenceExtended } from './silence.ts';
import { giveSymbol, symbolGiven } from './symbol-given.ts';
import { castVote, recordRollCall, rollCallRecorded, voteCast, voteChanged } from './vote-cast.ts';
import { correctVote, voteCorrected, voteIntended } from './vote-corrected.ts';
import { closeVote, openVote, votingClosed, votingOpened } from './voting.ts';

/** Every act of this stage, by its type. */
export const adoptionActs = {
  'consensus-objected': consensusObjected,
  'consensus-objection-lifted': objectionLifted,
  'decision-method-changed': methodChanged,
  'decision-noted': decisionNoted,
  'decision-proposed': decisionProposed,
  'decision-silence-began': silenceBegan,
  'decision-silence-broken': decisionSilenceBroken,
  'decision-silence-extended': silenceExtended,
  'decision-silence-passed': decisionSilencePassed,
  'decision-taken': decisionTaken,
  'decision-withdrawn': decisionWithdrawn,
  'explanation-given': explanationGiven,
  'explanation-withdrawn': explanationWithdrawn,
  'roll-call-recorded': rollCallRecorded,
  'symbol-given': symbolGiven,
  'vote-cast': voteCast,
  'vote-changed': voteChanged,
  'vote-corrected': voteCorrected,
  'vote-intended': voteIntended,
  'voting-closed': votingClosed,
  'voting-opened': votingOpened,
} as const;

/** The closed union of the stage's acts. */
export type AdoptionAct = ActOf<typeof adoptionActs>;

/** Every command of this stage, by its name. */
export const adoptionCommands = {
  'adopt-decision': adoptDecision,
  'begin-decision-silence': beginSilence,
  'break-decision-silence': breakDecisionSilence,
  'cast-vote': castVote,
  'change-decision-method': changeMethod,
  'close-vote': closeVote,
  'correct-vote': correctVote,
  'explain-position': explainPosition,
  'extend-decision-silence': extendSilence,
  'give-symbol': giveSymbol,
  'lift-objection': liftObjection,
  'note-decision': noteDecision,
  'note-decision-silence': noteDecisionSilence,
  'object-to-consensus': objectToConsensus,
  'open-vote': openVote,
  'propose-decision': proposeDecision,
  'record-roll-call': recordRollCall,
  'withdraw-decision': withdrawDecision,
  'withdraw-explanation': withdrawExplanation,
} as const;
