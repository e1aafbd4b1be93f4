import type { Policy } from './policies.ts';

/** Requests for support, offers and agreements. In whose name one may act is the decisions' own (rules SU-1 to SU-7). */
export const supportPolicies: readonly Policy[] = [
  { sentence: 'Delegations ask for support for their States and take that back; the secretariat enters what it was told.', standings: ['delegation', 'secretariat'], commands: ['ask-for-support', 'withdraw-support-request'] },
  { sentence: 'Delegations and focal points offer support in their own name and take that back; the secretariat enters what it was told.', standings: ['delegation', 'focal-point', 'secretariat'], commands: ['offer-support', 'withdraw-support-offer'] },
  {
    sentence: 'Both sides propose agreements on support, consent to them, report their results and end them; the secretariat enters what it was told.',
    standings: ['delegation', 'focal-point', 'secretariat'],
    commands: ['propose-agreement', 'consent-to-agreement', 'report-support-result', 'end-agreement'],
  },
];
