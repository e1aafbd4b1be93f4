import type { Policy } from './policies.ts';

/** Sessions. In whose name one may speak, and whose panel it is, are the decisions' own (rules FL-6 and FL-13). */
export const sessionPolicies: readonly Policy[] = [
  { sentence: 'The secretariat keeps the programmes of sessions and the rules of their floors.', standings: ['secretariat'], commands: ['set-session-rules', 'set-programme-item', 'remove-programme-item'] },
  { sentence: 'The co-facilitators and the secretariat open and close sittings and segments.', standings: ['co-facilitator', 'secretariat'], commands: ['open-sitting', 'suspend-sitting', 'resume-sitting', 'close-sitting', 'start-segment', 'end-segment'] },
  {
    sentence: 'Who chairs gives the floor: the co-facilitators, the secretariat for them, moderators for their panels.',
    standings: ['co-facilitator', 'secretariat', 'moderator'],
    commands: ['give-floor', 'call-speaker', 'pause-speech', 'resume-speech', 'extend-speech', 'end-speech', 'return-floor', 'close-speakers-list', 'reopen-speakers-list', 'change-floor-terms'],
  },
  {
    sentence: 'Delegations and focal points ask for the floor; whoever chairs notes a raised hand for them.',
    standings: ['delegation', 'focal-point', 'co-facilitator', 'secretariat', 'moderator'],
    commands: ['request-floor', 'amend-request', 'withdraw-request', 'put-question', 'declare-presence'],
  },
  { sentence: 'Speakers deposit their statements; the secretariat deposits what it was handed.', standings: ['delegation', 'focal-point', 'secretariat'], commands: ['deposit-statement'] },
  { sentence: 'Rapporteurs and the secretariat note what was said.', standings: ['rapporteur', 'secretariat'], commands: ['note-intervention'] },
  { sentence: 'The secretariat links recordings.', standings: ['secretariat'], commands: ['link-recording'] },
];
