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
import { checkIn } from './checked-in.ts';
import { decideContested } from './contested-decided.ts';
import { askCorrections } from './corrections-asked.ts';
import { recordDissociation } from './dissociation-recorded.ts';
import { releaseExpert } from './expert-released.ts';
import { selectExpert } from './expert-selected.ts';
import { changeForm } from './form-changed.ts';
import { formGroup } from './group-formed.ts';
import { joinGroup } from './group-joined.ts';
import { leaveGroup } from './group-left.ts';
import { sendInvitation } from './invitation-sent.ts';
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
import { amendRegistration } from './registration-amended.ts';
import { announceRegistration } from './registration-announced.ts';
import { approveRegistration } from './registration-approved.ts';
import { cancelRegistration } from './registration-cancelled.ts';
import { closeRegistration } from './registration-closed.ts';
import { fileRegistration } from './registration-filed.ts';
import { refuseRegistration } from './registration-refused.ts';
import { changeRegistrationTerms } from './registration-terms-changed.ts';
import { announceSelection } from './selection-announced.ts';
import { decideSelection } from './selection-decided.ts';
import { drawSelection } from './selection-drawn.ts';
import { publishSelection } from './selection-published.ts';
import { recommendSelection } from './selection-recommended.ts';
import { approveSideEvent } from './side-event-approved.ts';
import { declineSideEvent } from './side-event-declined.ts';
import { requestSideEvent } from './side-event-requested.ts';
import { withdrawSideEvent } from './side-event-withdrawn.ts';
import { endStanding } from './standing-ended.ts';
import { giveStanding } from './standing-given.ts';
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
  'check-in': checkIn,
  'decide-contested': decideContested,
  'ask-corrections': askCorrections,
  'record-dissociation': recordDissociation,
  'release-expert': releaseExpert,
  'select-expert': selectExpert,
  'change-form': changeForm,
  'form-group': formGroup,
  'join-group': joinGroup,
  'leave-group': leaveGroup,
  'send-invitation': sendInvitation,
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
  'amend-registration': amendRegistration,
  'announce-registration': announceRegistration,
  'approve-registration': approveRegistration,
  'cancel-registration': cancelRegistration,
  'close-registration': closeRegistration,
  'file-registration': fileRegistration,
  'refuse-registration': refuseRegistration,
  'change-registration-terms': changeRegistrationTerms,
  'announce-selection': announceSelection,
  'decide-selection': decideSelection,
  'draw-selection': drawSelection,
  'publish-selection': publishSelection,
  'recommend-selection': recommendSelection,
  'approve-side-event': approveSideEvent,
  'decline-side-event': declineSideEvent,
  'request-side-event': requestSideEvent,
  'withdraw-side-event': withdrawSideEvent,
  'end-standing': endStanding,
  'give-standing': giveStanding,
  'record-statement': recordStatement,
} as const;
