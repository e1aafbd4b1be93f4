import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId, RegistrationId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { Actor } from '../vocabulary/standing.ts';
import type { SentencePart } from '../vocabulary/act.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { actsForPerson } from './own.ts';
import type { RegistrationState, RegistrationStatus } from './state.ts';

/** What an act about a registration says that it is about: the registration, and the meeting that it is for. */
export interface NamedRegistration {
  readonly registration: RegistrationId;
  readonly enrolment: EnrolmentId;
}

/** The registration, if it is for the meeting named and stands where this may be done; two officers who decide the same one find the second refused (rule RG-10). */
export function registrationAt(registration: RegistrationState | undefined, named: NamedRegistration, steps: readonly RegistrationStatus[]): RegistrationState | Refusal {
  if (registration === undefined || registration.enrolment !== named.enrolment) return refuse('not-found', 'WP-6', { id: named.registration });
  return steps.includes(registration.status) ? registration : refuse('registration-settled', 'RG-10', { status: registration.status });
}

/** The person themself, their delegation or entity, and the secretariat. */
export function isConcerned(by: Actor, { person, of }: Pick<RegistrationState, 'person' | 'of'>): boolean {
  return actsForPerson(by, person) || actsFor(by, of);
}

/** Approved, and amended since by others than the secretariat: the approval stands, and an officer has still to look (rule RG-13). */
export function awaitsReview({ status, amendedAt, decidedAt }: Pick<RegistrationState, 'status' | 'amendedAt' | 'decidedAt'>): boolean {
  return status === 'approved' && amendedAt !== undefined && decidedAt !== undefined && amendedAt > decidedAt;
}

/** How the sentences of later acts name a registration: by its meeting and its number, never by a person. */
export function registrationParts(data: { readonly registration: RegistrationId; readonly enrolment: string }): Readonly<Record<string, SentencePart>> {
  return { registration: { is: 'text', text: data.registration }, event: { is: 'subject', subject: subjectKey('event', data.enrolment) } };
}
