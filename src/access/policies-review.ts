import type { SubjectState } from '../process/subject-state.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import type { Policy } from './policies.ts';

/** Rounds of review, reports, remarks and peer reviews. Whether a round is open and who may remark are the decisions' own (rules RV-4, RV-11). */
export const reviewPolicies: readonly Policy[] = [
  {
    sentence: 'The secretariat keeps the rounds of review.',
    standings: ['secretariat'],
    commands: ['schedule-round', 'change-round', 'set-round-tables', 'present-round-report', 'open-round', 'close-round'],
  },
  { sentence: 'The secretariat and whoever writes it attach a synthesis and a declaration to their round.', standings: ['secretariat', 'co-facilitator', 'rapporteur'], commands: ['attach-round-summary', 'attach-round-declaration'] },
  { sentence: 'A delegation begins the report of its State; the secretariat enters one that it was handed.', standings: ['delegation', 'secretariat'], commands: ['begin-report'] },
  { sentence: 'A delegation writes, submits and revises the report of its State, and says whether stakeholders may remark upon it.', standings: ['delegation'], commands: ['answer-commitment', 'set-contributors', 'submit-report', 'reopen-report', 'allow-remarks'], about: isOfOwnState },
  { sentence: 'The secretariat enters for a State what it was handed.', standings: ['secretariat'], commands: ['answer-commitment', 'set-contributors', 'submit-report', 'reopen-report', 'allow-remarks'] },
  { sentence: 'Focal points remark upon submitted reports; the secretariat enters a remark that it was handed.', standings: ['focal-point', 'secretariat'], commands: ['make-remark'] },
  { sentence: 'Whoever made a remark takes it back.', standings: ['focal-point'], commands: ['withdraw-remark'], states: ['standing'], about: isOwnRemark },
  { sentence: 'The secretariat takes a remark back for those who made it.', standings: ['secretariat'], commands: ['withdraw-remark'], states: ['standing'] },
  { sentence: 'Delegations offer peer reviews and record what they found; the secretariat enters it for them.', standings: ['delegation', 'secretariat'], commands: ['offer-peer-review', 'record-peer-findings'] },
  { sentence: 'The State reviewed accepts, declines and responds.', standings: ['delegation'], commands: ['answer-peer-review', 'respond-to-peer-review'], about: isOfOwnState },
  { sentence: 'The secretariat enters the answer of the State reviewed for it.', standings: ['secretariat'], commands: ['answer-peer-review', 'respond-to-peer-review'] },
];

function isOfOwnState({ of }: Actor, about: SubjectState): boolean {
  return (about.kind === 'report' || about.kind === 'peerreview') && of !== undefined && about.state === of;
}

function isOwnRemark({ of }: Actor, about: SubjectState): boolean {
  return about.kind === 'remark' && of !== undefined && about.holder === of;
}
