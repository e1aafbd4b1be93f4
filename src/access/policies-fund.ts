import type { Policy } from './policies.ts';

/** The trust fund. In whose name one may pledge, apply or object is the decisions' own (rule FU-12). */
export const fundPolicies: readonly Policy[] = [
  {
    sentence: 'The secretariat manages the fund: its terms and rates, arrangements, deposits, allocations, expenditures and their reversal.',
    standings: ['secretariat'],
    commands: ['open-fund', 'set-fund-terms', 'close-fund', 'publish-rates', 'sign-arrangement', 'record-deposit', 'refund-contribution', 'exchange-cash', 'revalue-cash', 'reverse-entry', 'allocate-funds', 'record-expenditure'],
  },
  { sentence: 'Donors, delegations and focal points pledge, earmark and withdraw for themselves; the secretariat enters it for them.', standings: ['donor', 'delegation', 'focal-point', 'secretariat'], commands: ['pledge-contribution', 'earmark-contribution', 'withdraw-contribution'] },
  { sentence: 'Delegations and focal points propose what to fund, take it back and report what came of it; the secretariat enters it for them.', standings: ['delegation', 'focal-point', 'secretariat'], commands: ['submit-proposal', 'withdraw-proposal', 'report-on-funding'] },
  { sentence: 'The secretariat screens proposals, takes them into the pipeline and records what the committee decided.', standings: ['secretariat'], commands: ['screen-proposal', 'enter-pipeline', 'decide-funding'] },
  { sentence: 'Members of the fund’s committee object to a proposal and take their objection back; the secretariat enters it for them.', standings: ['donor', 'delegation', 'focal-point', 'secretariat'], commands: ['object-to-funding', 'withdraw-funding-objection'] },
  { sentence: 'Delegations ask for travel support for their own delegates; the secretariat enters it for them.', standings: ['delegation', 'secretariat'], commands: ['request-travel', 'withdraw-travel'] },
  { sentence: 'The secretariat grants, declines and pays travel support.', standings: ['secretariat'], commands: ['grant-travel', 'decline-travel', 'pay-travel'] },
];
