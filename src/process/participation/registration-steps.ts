import { subjectKey } from '../vocabulary/ids.ts';
import type { RegistrationId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { Actor } from '../vocabulary/standing.ts';
import type { SentencePart } from '../vocabulary/act.ts';
import { actsFor, actsForPerson } from './own.ts';
import type { RegistrationState, RegistrationStatus } from './state.ts';

/** The registration, if it stands where this may be done; two officers who decide the same one find the second refused (rule RG-10). */
export function registrationAt(registration: RegistrationState | undefined, id: RegistrationId, steps: readonly RegistrationStatus[]): RegistrationState | Refusal {
  if (registration === undefined) return refuse('not-found', 'WP-6', { id });
  return steps.includes(registration.status) ? registration : refuse('registration-settled', 'RG-10', { status: registration.status });
}

/** The person themself, their delegation or entity, and the secretariat. */
export function isConcerned(by: Actor, { person, of }: Pick<RegistrationState, 'person' | 'of'>): boolean {
  return actsForPerson(by, person) || actsFor(by, of);
}

/** How the sentences of later acts name a registration: by its meeting and its number, never by a person. */
export function registrationParts(data: { readonly registration: RegistrationId; readonly enrolment: string }): Readonly<Record<string, SentencePart>> {
  return { registration: { is: 'text', text: data.registration }, event: { is: 'subject', subject: subjectKey('event', data.enrolment) } };
}
