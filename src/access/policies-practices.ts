import type { SubjectState } from '../process/subject-state.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import type { Policy } from './policies.ts';

/** The repository of practices. In whose name one may submit is the decisions' own (rule GP-1). */
export const practicePolicies: readonly Policy[] = [
  { sentence: 'Delegations and focal points submit practices; the secretariat enters what it was handed.', standings: ['delegation', 'focal-point', 'secretariat'], commands: ['submit-practice'] },
  { sentence: 'What was submitted is changed by those who did, and by the secretariat for them.', standings: ['delegation', 'focal-point', 'secretariat'], commands: ['amend-practice', 'revise-practice', 'withdraw-practice'], about: isOwnPractice },
  { sentence: 'Delegations and focal points say that they use a practice; the secretariat notes it for them.', standings: ['delegation', 'focal-point', 'secretariat'], commands: ['note-practice-use', 'withdraw-practice-use'] },
  {
    sentence: 'The secretariat screens practices, calls their reviewers, decides on what the reviews come to, and keeps the terms.',
    standings: ['secretariat'],
    commands: ['screen-practice', 'call-reviewer', 'call-tie-breaker', 'publish-practice', 'return-practice', 'decline-practice', 'renew-practice', 'expire-practice'],
  },
  { sentence: 'Reviewers declare their interests and give their verdicts on practices for which they were called; the secretariat enters what they handed in.', standings: ['expert', 'secretariat'], commands: ['declare-conflict', 'give-verdict'], about: isOwnReview },
];

function isOwnPractice(actor: Actor, about: SubjectState): boolean {
  return actor.standing === 'secretariat' || (about.kind === 'practice' && about.holder === actor.of);
}

function isOwnReview(actor: Actor, about: SubjectState): boolean {
  return actor.standing === 'secretariat' || (about.kind === 'practice' && about.reviewers.some(({ person }) => person === actor.person));
}
