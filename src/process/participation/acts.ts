import type { ActDeclaration } from '../vocabulary/act.ts';
import { candidacyFiled } from './candidacy-filed.ts';
import { candidacyWithdrawn } from './candidacy-withdrawn.ts';
import { dissociationRecorded } from './dissociation-recorded.ts';
import { expertReleased } from './expert-released.ts';
import { expertSelected } from './expert-selected.ts';
import { groupFormed } from './group-formed.ts';
import { groupJoined } from './group-joined.ts';
import { groupLeft } from './group-left.ts';
import { moderationOfferWithdrawn } from './moderation-offer-withdrawn.ts';
import { moderationOffered } from './moderation-offered.ts';
import { moderatorAppointed } from './moderator-appointed.ts';
import { panelFormed } from './panel-formed.ts';
import { participantRecorded } from './participant-recorded.ts';
import { poolClosed } from './pool-closed.ts';
import { selectionAnnounced } from './selection-announced.ts';
import { selectionDecided } from './selection-decided.ts';
import { selectionDrawn } from './selection-drawn.ts';
import { selectionPublished } from './selection-published.ts';
import { selectionRecommended } from './selection-recommended.ts';
import { sideEventApproved } from './side-event-approved.ts';
import { sideEventDeclined } from './side-event-declined.ts';
import { sideEventRequested } from './side-event-requested.ts';
import { sideEventWithdrawn } from './side-event-withdrawn.ts';
import { statementRecorded } from './statement-recorded.ts';

/** Every act of this stage, by its type. */
export const participationActs = {
  'candidacy-filed': candidacyFiled,
  'candidacy-withdrawn': candidacyWithdrawn,
  'dissociation-recorded': dissociationRecorded,
  'expert-released': expertReleased,
  'expert-selected': expertSelected,
  'group-formed': groupFormed,
  'group-joined': groupJoined,
  'group-left': groupLeft,
  'moderation-offer-withdrawn': moderationOfferWithdrawn,
  'moderation-offered': moderationOffered,
  'moderator-appointed': moderatorAppointed,
  'panel-formed': panelFormed,
  'participant-recorded': participantRecorded,
  'pool-closed': poolClosed,
  'selection-announced': selectionAnnounced,
  'selection-decided': selectionDecided,
  'selection-drawn': selectionDrawn,
  'selection-published': selectionPublished,
  'selection-recommended': selectionRecommended,
  'side-event-approved': sideEventApproved,
  'side-event-declined': sideEventDeclined,
  'side-event-requested': sideEventRequested,
  'side-event-withdrawn': sideEventWithdrawn,
  'statement-recorded': statementRecorded,
} as const;

export type ParticipationActType = keyof typeof participationActs;
type DataOf<Declaration> = Declaration extends ActDeclaration<string, infer Data> ? Data : never;

/** The closed union of the stage's acts. */
export type ParticipationAct = { [Type in ParticipationActType]: { readonly type: Type; readonly data: DataOf<(typeof participationActs)[Type]> } }[ParticipationActType];
