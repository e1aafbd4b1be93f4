import type { SubjectState } from '../process/subject-state.ts';
import { awaitsReview } from '../process/participation/registration-steps.ts';
import { standings } from '../process/vocabulary/standing.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import type { Policy } from './policies.ts';

/** Registration, the door, and standing. Days and quotas are the decisions' own (rules RG-n). */
export const registrationPolicies: readonly Policy[] = [
  { sentence: 'The secretariat announces registration.', standings: ['secretariat'], commands: ['announce-registration'] },
  { sentence: 'The secretariat changes its terms and its form, and closes it.', standings: ['secretariat'], commands: ['change-registration-terms', 'change-form', 'close-registration'], states: ['announced'] },
  { sentence: 'Everybody registers, for themselves or for those in whose name they act.', standings, commands: ['file-registration'] },
  { sentence: 'The secretariat decides on registrations.', standings: ['secretariat'], commands: ['approve-registration'], states: ['requested', 'waiting'] },
  { sentence: 'It looks again at what was amended after approval.', standings: ['secretariat'], commands: ['approve-registration'], states: ['approved'], about: isAmended },
  { sentence: 'A registration is refused while it is not approved.', standings: ['secretariat'], commands: ['refuse-registration'], states: ['requested', 'waiting'] },
  { sentence: 'The secretariat amends and cancels for others.', standings: ['secretariat'], commands: ['amend-registration', 'cancel-registration'], states: ['requested', 'approved', 'waiting'] },
  { sentence: 'People, their delegation and their entity amend and cancel their registrations.', standings: standings.filter((standing) => standing !== 'secretariat'), commands: ['amend-registration', 'cancel-registration'], states: ['requested', 'approved', 'waiting'], about: isOwnRegistration },
  { sentence: 'The secretariat invites by letter, and keeps the door.', standings: ['secretariat'], commands: ['send-invitation', 'check-in'], states: ['approved'] },
  { sentence: 'The secretariat gives standing.', standings: ['secretariat'], commands: ['give-standing'] },
  { sentence: 'The secretariat ends a standing.', standings: ['secretariat'], commands: ['end-standing'], states: ['held'] },
];

function isAmended(_: Actor, about: SubjectState): boolean {
  return about.kind === 'registration' && awaitsReview(about);
}

function isOwnRegistration({ person, of }: Actor, about: SubjectState): boolean {
  return about.kind === 'registration' && ((person !== undefined && about.person === person) || (of !== undefined && about.of === of));
}
