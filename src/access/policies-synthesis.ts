import type { Policy } from './policies.ts';

/** Documents, inputs and synthesis. In whose name one may submit, sponsor or take a position is the decisions' own (rules IN-2, IN-7, SY-7). */
export const synthesisPolicies: readonly Policy[] = [
  { sentence: 'The secretariat takes in the files of documents.', standings: ['secretariat'], commands: ['take-edition'] },
  { sentence: 'The secretariat sets until when inputs come in time.', standings: ['secretariat'], commands: ['set-intake'] },
  { sentence: 'Delegations and focal points submit inputs, correct them and withdraw them; the secretariat enters what it was handed.', standings: ['delegation', 'focal-point', 'secretariat'], commands: ['submit-input', 'correct-input', 'withdraw-input'] },
  { sentence: 'Whoever submits an input hands in its files as position papers of their own.', standings: ['delegation', 'focal-point', 'secretariat'], commands: ['take-paper'] },
  { sentence: 'Delegations bring inputs forward and refer to them; the secretariat notes it for them.', standings: ['delegation', 'secretariat'], commands: ['bring-input-forward', 'refer-to-input'] },
  {
    sentence: 'The secretariat and the rapporteurs find recommendations in what was submitted, judge and code them.',
    standings: ['secretariat', 'rapporteur'],
    commands: ['extract-recommendation', 'confirm-recommendation', 'reject-recommendation', 'split-recommendation', 'join-recommendations', 'separate-recommendation', 'code-recommendation'],
  },
  { sentence: 'The secretariat keeps the taxonomies.', standings: ['secretariat'], commands: ['set-taxonomy'] },
  { sentence: 'The co-facilitators and the secretariat set the words for numbers and name what is contested.', standings: ['co-facilitator', 'secretariat'], commands: ['set-ladder', 'set-disagreement'] },
  { sentence: 'Delegations and focal points take positions of their own; the secretariat and the rapporteurs keep the ledger of what was said.', standings: ['delegation', 'focal-point', 'secretariat', 'rapporteur'], commands: ['take-position', 'withdraw-position'] },
  { sentence: 'The co-facilitators, the rapporteurs and the secretariat draft summaries.', standings: ['co-facilitator', 'rapporteur', 'secretariat'], commands: ['arrange-draft', 'write-sentence', 'remove-sentence', 'set-item-aside'] },
  { sentence: 'The co-facilitators publish them; the secretariat does so for them.', standings: ['co-facilitator', 'secretariat'], commands: ['publish-draft'] },
];
