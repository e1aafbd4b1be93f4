import type { Policy } from './policies.ts';

/** Adoption: decisions, votes and what States say of them. In whose name one may vote or speak is the decisions' own (rule AD-3). */
export const adoptionPolicies: readonly Policy[] = [
  {
    sentence: 'The co-facilitators and the secretariat put decisions to a body, set how they are taken, open and close voting, keep silence procedures, and record what was decided.',
    standings: ['co-facilitator', 'secretariat'],
    commands: [
      'propose-decision', 'change-decision-method', 'withdraw-decision', 'note-decision', 'open-vote', 'record-roll-call', 'close-vote', 'adopt-decision', 'begin-decision-silence', 'extend-decision-silence', 'note-decision-silence',
      'give-symbol',
    ],
  },
  {
    sentence: 'Delegations cast their own vote and say what they had meant, break a silence, object to a consensus, and explain their position; the co-facilitators and the secretariat enter what was said in the room.',
    standings: ['delegation', 'co-facilitator', 'secretariat'],
    commands: ['cast-vote', 'correct-vote', 'break-decision-silence', 'object-to-consensus', 'lift-objection', 'explain-position', 'withdraw-explanation'],
  },
];
