import type { SubjectState } from '../process/subject-state.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import type { Policy } from './policies.ts';

/** Groups, statements, panels, side events and selections. Deadlines and membership are the decisions' own (rules BO-n). */
export const bodyPolicies: readonly Policy[] = [
  { sentence: 'The secretariat keeps the groups of States.', standings: ['secretariat'], commands: ['form-group', 'join-group', 'leave-group', 'record-statement', 'record-dissociation'] },
  { sentence: 'A delegation forms a group for one question.', standings: ['delegation'], commands: ['form-group'] },
  { sentence: 'A delegation joins and leaves a group formed for one question.', standings: ['delegation'], commands: ['join-group', 'leave-group'], about: isAdHocGroup },
  { sentence: 'A delegation speaks for its groups, and dissociates itself from what others said for them.', standings: ['delegation'], commands: ['record-statement', 'record-dissociation'] },

  { sentence: 'The secretariat forms panels, and appoints their moderators for the President.', standings: ['secretariat'], commands: ['form-panel', 'appoint-moderator', 'select-expert', 'release-expert'] },
  { sentence: 'A delegation offers to moderate, and takes its offer back.', standings: ['delegation'], commands: ['offer-moderation', 'withdraw-moderation-offer'] },

  { sentence: 'Delegations and focal points ask for side events.', standings: ['delegation', 'focal-point'], commands: ['request-side-event'] },
  { sentence: 'Whoever asked for a side event may withdraw it.', standings: ['delegation', 'focal-point'], commands: ['withdraw-side-event'], about: isOrganizer },
  { sentence: 'The secretariat decides on side events.', standings: ['secretariat'], commands: ['request-side-event', 'approve-side-event', 'decline-side-event', 'withdraw-side-event'] },

  { sentence: 'The secretariat runs selections: announces them, closes the pool, publishes the chances, draws, and decides for the office of the President.', standings: ['secretariat'], commands: ['announce-selection', 'close-pool', 'publish-selection', 'draw-selection', 'decide-selection'] },
  { sentence: 'The steering committee recommends; until there is one, the secretariat does.', standings: ['steering-committee', 'secretariat'], commands: ['recommend-selection'] },
  { sentence: 'Anybody may stand as a candidate.', standings: ['delegation', 'focal-point', 'expert', 'steering-committee', 'donor', 'public', 'secretariat'], commands: ['file-candidacy'] },
  { sentence: 'Candidates step back themselves.', standings: ['delegation', 'focal-point', 'expert', 'steering-committee', 'donor', 'public'], commands: ['withdraw-candidacy'], about: isOwnCandidacy },
  { sentence: 'The secretariat takes a candidate back who asks for it.', standings: ['secretariat'], commands: ['withdraw-candidacy'] },
];

function isAdHocGroup(_: Actor, about: SubjectState): boolean {
  return about.kind === 'group' && about.type === 'ad-hoc';
}

function isOrganizer({ of }: Actor, about: SubjectState): boolean {
  return about.kind === 'sideevent' && of !== undefined && about.organizers[0] === of;
}

function isOwnCandidacy({ person }: Actor, about: SubjectState): boolean {
  return about.kind === 'candidacy' && person !== undefined && about.person === person;
}
