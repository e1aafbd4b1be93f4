import { accreditApplication } from './application-accredited.ts';
import { includeInList } from './application-circulated.ts';
import { correctApplication } from './application-corrected.ts';
import { fileApplication } from './application-filed.ts';
import { findComplete } from './application-found-complete.ts';
import { markDuplicate } from './application-marked-duplicate.ts';
import { refuseApplication } from './application-refused.ts';
import { withdrawApplication } from './application-withdrawn.ts';
import { fileCandidacy } from './candidacy-filed.ts';
import { withdrawCandidacy } from './candidacy-withdrawn.ts';
import { decideContested } from './contested-decided.ts';
import { askCorrections } from './corrections-asked.ts';
import { recordDissociation } from './dissociation-recorded.ts';
import { releaseExpert } from './expert-released.ts';
import { selectExpert } from './expert-selected.ts';
import { formGroup } from './group-formed.ts';
import { joinGroup } from './group-joined.ts';
import { leaveGroup } from './group-left.ts';
import { circulateList } from './list-circulated.ts';
import { closeList } from './list-closed.ts';
import { withdrawModerationOffer } from './moderation-offer-withdrawn.ts';
import { offerModeration } from './moderation-offered.ts';
import { appointModerator } from './moderator-appointed.ts';
import { makeObjection } from './objection-made.ts';
import { withdrawObjection } from './objection-withdrawn.ts';
import { sendOutcomeLetter } from './outcome-letter-sent.ts';
import { formPanel } from './panel-formed.ts';
import { recordParticipant } from './participant-recorded.ts';
import { endParticipation } from './participation-ended.ts';
import { closePool } from './pool-closed.ts';
import { setProcedure } from './procedure-set.ts';
import { announceSelection } from './selection-announced.ts';
import { decideSelection } from './selection-decided.ts';
import { drawSelection } from './selection-drawn.ts';
import { publishSelection } from './selection-published.ts';
import { recommendSelection } from './selection-recommended.ts';
import { approveSideEvent } from './side-event-approved.ts';
import { declineSideEvent } from './side-event-declined.ts';
import { requestSideEvent } from './side-event-requested.ts';
import { withdrawSideEvent } from './side-event-withdrawn.ts';
import { recordStatement } from './statement-recorded.ts';

/** Every command of this stage, by its name. */
export const participationCommands = {
  'accredit-application': accreditApplication,
  'include-in-list': includeInList,
  'correct-application': correctApplication,
  'file-application': fileApplication,
  'find-complete': findComplete,
  'mark-duplicate': markDuplicate,
  'refuse-application': refuseApplication,
  'withdraw-application': withdrawApplication,
  'file-candidacy': fileCandidacy,
  'withdraw-candidacy': withdrawCandidacy,
  'decide-contested': decideContested,
  'ask-corrections': askCorrections,
  'record-dissociation': recordDissociation,
  'release-expert': releaseExpert,
  'select-expert': selectExpert,
  'form-group': formGroup,
  'join-group': joinGroup,
  'leave-group': leaveGroup,
  'circulate-list': circulateList,
  'close-list': closeList,
  'withdraw-moderation-offer': withdrawModerationOffer,
  'offer-moderation': offerModeration,
  'appoint-moderator': appointModerator,
  'make-objection': makeObjection,
  'withdraw-objection': withdrawObjection,
  'send-outcome-letter': sendOutcomeLetter,
  'form-panel': formPanel,
  'record-participant': recordParticipant,
  'end-participation': endParticipation,
  'close-pool': closePool,
  'set-procedure': setProcedure,
  'announce-selection': announceSelection,
  'decide-selection': decideSelection,
  'draw-selection': drawSelection,
  'publish-selection': publishSelection,
  'recommend-selection': recommendSelection,
  'approve-side-event': approveSideEvent,
  'decline-side-event': declineSideEvent,
  'request-side-event': requestSideEvent,
  'withdraw-side-event': withdrawSideEvent,
  'record-statement': recordStatement,
} as const;
