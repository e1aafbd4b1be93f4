import type { Policy } from './policies.ts';

/** Commitments, pledges, coalitions and mechanisms. In whose name one may pledge is the decisions' own (rule CM-6). */
export const commitmentPolicies: readonly Policy[] = [
  { sentence: 'The secretariat and the co-facilitators make commitments of an agreed text, number them anew, set their benchmarks and close them.', standings: ['secretariat', 'co-facilitator'], commands: ['make-commitment', 'relabel-commitment', 'set-benchmarks', 'close-commitment'] },
  {
    sentence: 'Delegations, and participants through their focal points, pledge in their own name and say how far they are; the secretariat enters it for anybody.',
    standings: ['delegation', 'focal-point', 'secretariat'],
    commands: ['make-pledge', 'join-pledge', 'leave-pledge', 'update-pledge', 'match-pledge', 'amend-pledge', 'withdraw-pledge'],
  },
  {
    sentence: 'Whoever takes part forms coalitions, joins and leaves them, leads and works in them in its own name; the secretariat and the co-facilitators enter it for anybody.',
    standings: ['delegation', 'focal-point', 'co-facilitator', 'secretariat'],
    commands: ['form-coalition', 'join-coalition', 'ask-to-join', 'decline-ask', 'name-lead', 'lay-down-lead', 'leave-coalition', 'plan-work', 'note-progress', 'close-coalition'],
  },
  { sentence: 'The secretariat and the co-facilitators keep the register of mechanisms and what the text made of each.', standings: ['secretariat', 'co-facilitator'], commands: ['register-mechanism', 'set-mechanism-fate'] },
  { sentence: 'Delegations and participants say which mechanisms they run; the secretariat and the co-facilitators enter it for anybody.', standings: ['delegation', 'focal-point', 'co-facilitator', 'secretariat'], commands: ['record-running', 'end-running'] },
];
