import type { ActOf } from '../vocabulary/act.ts';
import { applicationAccredited } from './application-accredited.ts';
import { applicationCirculated } from './application-circulated.ts';
import { applicationCorrected } from './application-corrected.ts';
import { applicationFiled } from './application-filed.ts';
import { applicationFoundComplete } from './application-found-complete.ts';
import { applicationMarkedDuplicate } from './application-marked-duplicate.ts';
import { applicationRefused } from './application-refused.ts';
import { applicationWithdrawn } from './application-withdrawn.ts';
import { candidacyFiled } from './candidacy-filed.ts';
import { candidacyWithdrawn } from './candidacy-withdrawn.ts';
import { checkedIn } from './checked-in.ts';
import { contestedDecided } from './contested-decided.ts';
import { correctionsAsked } from './corrections-asked.ts';
import { dissociationRecorded } from './dissociation-recorded.ts';
import { expertReleased } from './expert-released.ts';
import { expertSelected } from './expert-selected.ts';
import { formChanged } from './form-changed.ts';
import { groupFormed } from './group-formed.ts';
import { groupJoined } from './group-joined.ts';
import { groupLeft } from './group-left.ts';
import { invitationSent } from './invitation-sent.ts';
import { listCirculated } from './list-circulated.ts';
import { listClosed } from './list-closed.ts';
import { moderationOfferWithdrawn } from './moderation-offer-withdrawn.ts';
import { moderationOffered } from './moderation-offered.ts';
import { moderatorAppointed } from './moderator-appointed.ts';
import { objectionMade } from './objection-made.ts';
import { objectionWithdrawn } from './objection-withdrawn.ts';
import { outcomeLetterSent } from './outcome-letter-sent.ts';
import { panelFormed } from './panel-formed.ts';
import { participantRecorded } from './participant-recorded.ts';
import { participationEnded } from './participation-ended.ts';
import { poolClosed } from './pool-closed.ts';
import { procedureSet } from './procedure-set.ts';
import { registrationAmended } from './registration-amended.ts';
import { registrationAnnounced } from './registration-announced.ts';
import { registrationApproved } from './registration-approved.ts';
import { registrationPutOnWaitingList } from './registration-approved.ts';
import { registrationCancelled } from './registration-cancelled.ts';
import { registrationClosed } from './registration-closed.ts';
import { registrationFiled } from './registration-filed.ts';
import { registrationRefused } from './registration-refused.ts';
import { registrationTermsChanged } from './registration-terms-changed.ts';
import { selectionAnnounced } from './selection-announced.ts';
import { selectionDecided } from './selection-decided.ts';
import { selectionDrawn } from './selection-drawn.ts';
import { selectionPublished } from './selection-published.ts';
import { selectionRecommended } from './selection-recommended.ts';
import { sideEventApproved } from './side-event-approved.ts';
import { sideEventDeclined } from './side-event-declined.ts';
import { sideEventRequested } from './side-event-requested.ts';
import { sideEventWithdrawn } from './side-event-withdrawn.ts';
import { standingEnded } from './standing-ended.ts';
import { standingGiven } from './standing-given.ts';
import { statementRecorded } from './statement-recorded.ts';

/** Every act of this stage, by its type. */
export const participationActs = {
  'application-accredited': applicationAccredited,
  'application-circulated': applicationCirculated,
  'application-corrected': applicationCorrected,
  'application-filed': applicationFiled,
  'application-found-complete': applicationFoundComplete,
  'application-marked-duplicate': applicationMarkedDuplicate,
  'application-refused': applicationRefused,
  'application-withdrawn': applicationWithdrawn,
  'candidacy-filed': candidacyFiled,
  'candidacy-withdrawn': candidacyWithdrawn,
  'checked-in': checkedIn,
  'contested-decided': contestedDecided,
  'corrections-asked': correctionsAsked,
  'dissociation-recorded': dissociationRecorded,
  'expert-released': expertReleased,
  'expert-selected': expertSelected,
  'form-changed': formChanged,
  'group-formed': groupFormed,
  'group-joined': groupJoined,
  'group-left': groupLeft,
  'invitation-sent': invitationSent,
  'list-circulated': listCirculated,
  'list-closed': listClosed,
  'moderation-offer-withdrawn': moderationOfferWithdrawn,
  'moderation-offered': moderationOffered,
  'moderator-appointed': moderatorAppointed,
  'objection-made': objectionMade,
  'objection-withdrawn': objectionWithdrawn,
  'outcome-letter-sent': outcomeLetterSent,
  'panel-formed': panelFormed,
  'participant-recorded': participantRecorded,
  'participation-ended': participationEnded,
  'pool-closed': poolClosed,
  'procedure-set': procedureSet,
  'registration-amended': registrationAmended,
  'registration-announced': registrationAnnounced,
  'registration-approved': registrationApproved,
  'registration-put-on-waiting-list': registrationPutOnWaitingList,
  'registration-cancelled': registrationCancelled,
  'registration-closed': registrationClosed,
  'registration-filed': registrationFiled,
  'registration-refused': registrationRefused,
  'registration-terms-changed': registrationTermsChanged,
  'selection-announced': selectionAnnounced,
  'selection-decided': selectionDecided,
  'selection-drawn': selectionDrawn,
  'selection-published': selectionPublished,
  'selection-recommended': selectionRecommended,
  'side-event-approved': sideEventApproved,
  'side-event-declined': sideEventDeclined,
  'side-event-requested': sideEventRequested,
  'side-event-withdrawn': sideEventWithdrawn,
  'standing-ended': standingEnded,
  'standing-given': standingGiven,
  'statement-recorded': statementRecorded,
} as const;


/** The closed union of the stage's acts. */
export type ParticipationAct = ActOf<typeof participationActs>;
