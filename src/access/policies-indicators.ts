import type { SubjectState } from '../process/subject-state.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import type { Policy } from './policies.ts';

/** Indicators, assessments and released tables. For which State one may enter values is the decisions' own (rules ID-3 and ID-7). */
export const indicatorPolicies: readonly Policy[] = [
  { sentence: 'The secretariat defines indicators.', standings: ['secretariat'], commands: ['define-indicator', 'change-indicator'] },
  { sentence: 'A delegation enters the values of its own State and withdraws them; the secretariat enters them for anybody.', standings: ['delegation', 'secretariat'], commands: ['record-values', 'withdraw-values'] },
  { sentence: 'A delegation begins an assessment of its own State; the secretariat enters one for anybody.', standings: ['delegation', 'secretariat'], commands: ['begin-assessment'] },
  { sentence: 'A delegation answers, publishes and reopens what its own State assesses.', standings: ['delegation'], commands: ['answer-assessment', 'publish-assessment', 'reopen-assessment'], about: isOfOwnState },
  { sentence: 'The secretariat enters for a State what it was handed of its assessment.', standings: ['secretariat'], commands: ['answer-assessment', 'publish-assessment', 'reopen-assessment'] },
  { sentence: 'The secretariat releases tables that were protected, and withdraws them.', standings: ['secretariat'], commands: ['release-table', 'withdraw-release'] },
];

function isOfOwnState({ of }: Actor, about: SubjectState): boolean {
  return about.kind === 'assessment' && of !== undefined && about.state === of;
}
