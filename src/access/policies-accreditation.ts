import type { SubjectState } from '../process/subject-state.ts';
import type { Actor, Standing } from '../process/vocabulary/standing.ts';
import type { Policy } from './policies.ts';

/** Accreditation. Deadlines and periods are the decisions' own (rules AC-n). */
export const accreditationPolicies: readonly Policy[] = [
  { sentence: 'The secretariat sets the procedure of accreditation.', standings: ['secretariat'], commands: ['set-procedure'] },
  { sentence: 'Anybody whose person is known applies for an entity.', standings: ['secretariat', 'focal-point', 'public'], commands: ['file-application'] },
  { sentence: 'The secretariat checks what was filed.', standings: ['secretariat'], commands: ['mark-duplicate', 'refuse-application', 'correct-application'], states: ['filed', 'corrections-asked', 'complete'] },
  { sentence: 'Corrections are asked before a list goes out.', standings: ['secretariat'], commands: ['ask-corrections'], states: ['filed', 'complete'] },
  { sentence: 'The secretariat finds applications complete.', standings: ['secretariat'], commands: ['find-complete'], states: ['filed'] },
  { sentence: 'Applicants correct what they filed until it is circulated.', standings: applicants(), commands: ['correct-application'], states: ['filed', 'corrections-asked', 'complete'], about: isOwnApplication },
  { sentence: 'Applicants withdraw until the case is decided.', standings: applicants(), commands: ['withdraw-application'], states: ['filed', 'corrections-asked', 'complete', 'circulated', 'contested'], about: isOwnApplication },
  { sentence: 'The secretariat withdraws an application for its applicant.', standings: ['secretariat'], commands: ['withdraw-application'], states: ['filed', 'corrections-asked', 'complete', 'circulated', 'contested'] },
  { sentence: 'The secretariat circulates lists to Member States, and closes them.', standings: ['secretariat'], commands: ['circulate-list', 'close-list'], states: ['open'] },
  { sentence: 'Complete applications go on a list.', standings: ['secretariat'], commands: ['include-in-list'], states: ['complete'] },
  { sentence: 'A delegation objects, and takes its objection back.', standings: ['delegation'], commands: ['make-objection'], states: ['circulated', 'contested'] },
  { sentence: 'An objection is taken back while the case is open.', standings: ['delegation'], commands: ['withdraw-objection'], states: ['contested'] },
  { sentence: 'The secretariat records who is accredited, without objection or by decision of the competent body.', standings: ['secretariat'], commands: ['accredit-application'], states: ['circulated', 'contested'] },
  { sentence: 'The secretariat records what the competent body decided on a contested case.', standings: ['secretariat'], commands: ['decide-contested'], states: ['contested'] },
  { sentence: 'The outcome is told by letter.', standings: ['secretariat'], commands: ['send-outcome-letter'], states: ['accredited', 'refused'] },
  { sentence: 'The secretariat ends a participation.', standings: ['secretariat'], commands: ['end-participation'] },
  { sentence: 'A focal point ends the participation of its own entity.', standings: ['focal-point'], commands: ['end-participation'], about: isOwnParticipant },
];

/** Whoever may have filed an application: everybody but the secretariat, which acts for them. */
function applicants(): readonly Standing[] {
  return ['delegation', 'focal-point', 'steering-committee', 'expert', 'donor', 'public'];
}

function isOwnApplication({ person }: Actor, about: SubjectState): boolean {
  return about.kind === 'application' && person !== undefined && about.person === person;
}

function isOwnParticipant({ of }: Actor, about: SubjectState): boolean {
  return about.kind === 'participant' && of !== undefined && about.id === of;
}
