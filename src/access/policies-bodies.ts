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
  { sentence: 'Whoever asked for a side event may withdraw it.', standings: ['delegation', 'focal-point'], commands: ['withdraw-side-event'], states: ['requested', 'approved'], about: isOrganizer },
  { sentence: 'The secretariat asks for a side event for others.', standings: ['secretariat'], commands: ['request-side-event'] },
  { sentence: 'The secretariat decides while it is asked.', standings: ['secretariat'], commands: ['approve-side-event', 'decline-side-event'], states: ['requested'] },
  { sentence: 'The secretariat withdraws a side event for its organizer.', standings: ['secretariat'], commands: ['withdraw-side-event'], states: ['requested', 'approved'] },

  { sentence: 'The secretariat announces selections and closes their pools.', standings: ['secretariat'], commands: ['announce-selection', 'close-pool'], states: ['announced'] },
  { sentence: 'The secretariat publishes the chances of a closed pool.', standings: ['secretariat'], commands: ['publish-selection'], states: ['closed'] },
  { sentence: 'The secretariat draws what was published.', standings: ['secretariat'], commands: ['draw-selection'], states: ['computed'] },
  { sentence: 'The secretariat decides for the office of the President.', standings: ['secretariat'], commands: ['decide-selection'], states: ['drawn', 'recommended'] },
  { sentence: 'The steering committee recommends; until there is one, the secretariat does.', standings: ['steering-committee', 'secretariat'], commands: ['recommend-selection'], states: ['drawn', 'recommended'] },
  { sentence: 'Anybody may stand as a candidate.', standings: ['delegation', 'focal-point', 'expert', 'steering-committee', 'donor', 'public', 'secretariat'], commands: ['file-candidacy'] },
  { sentence: 'Candidates step back themselves.', standings: ['delegation', 'focal-point', 'expert', 'steering-committee', 'donor', 'public'], commands: ['withdraw-candidacy'], states: ['standing'], about: isOwnCandidacy },
  { sentence: 'The secretariat takes a candidate back who asks for it.', standings: ['secretariat'], commands: ['withdraw-candidacy'], states: ['standing'] },
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
