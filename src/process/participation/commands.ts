import { fileCandidacy } from './candidacy-filed.ts';
import { withdrawCandidacy } from './candidacy-withdrawn.ts';
import { recordDissociation } from './dissociation-recorded.ts';
import { releaseExpert } from './expert-released.ts';
import { selectExpert } from './expert-selected.ts';
import { formGroup } from './group-formed.ts';
import { joinGroup } from './group-joined.ts';
import { leaveGroup } from './group-left.ts';
import { withdrawModerationOffer } from './moderation-offer-withdrawn.ts';
import { offerModeration } from './moderation-offered.ts';
import { appointModerator } from './moderator-appointed.ts';
import { formPanel } from './panel-formed.ts';
import { recordParticipant } from './participant-recorded.ts';
import { closePool } from './pool-closed.ts';
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
  'file-candidacy': fileCandidacy,
  'withdraw-candidacy': withdrawCandidacy,
  'record-dissociation': recordDissociation,
  'release-expert': releaseExpert,
  'select-expert': selectExpert,
  'form-group': formGroup,
  'join-group': joinGroup,
  'leave-group': leaveGroup,
  'withdraw-moderation-offer': withdrawModerationOffer,
  'offer-moderation': offerModeration,
  'appoint-moderator': appointModerator,
  'form-panel': formPanel,
  'record-participant': recordParticipant,
  'close-pool': closePool,
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
