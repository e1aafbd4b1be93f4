import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { EnrolmentId, EventId, PersonId, RegistrationId, StandingId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import type { LocalizedText } from '../vocabulary/language.ts';
import type { DelegationRole, Standing } from '../vocabulary/standing.ts';
import type { ParticipantType } from './participant-state.ts';

export const fieldTypes = ['text', 'long-text', 'choice', 'choices', 'yes-no', 'date', 'number', 'country', 'email'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** A field of a registration form. What it asks for is personal: it says why it is asked and how long it is kept. */
export interface FormField {
  readonly id: string;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
  readonly type: FieldType;
  readonly options?: readonly { readonly id: string; readonly label: LocalizedText }[];
  readonly required: boolean;
  /** Shown and required only when another field has this answer. */
  readonly when?: { readonly field: string; readonly is: string };
  /** Names of purposes (`access/purposes.ts`). */
  readonly purposes: readonly string[];
  /** Days after the meeting's last day until the answer is deleted. 0–3650. */
  readonly keptDays: number;
}

export interface Quota {
  /** `each-delegation`, `each-participant`, or a participant type: who may send at most so many. */
  readonly of: 'each-delegation' | 'each-participant' | ParticipantType;
  readonly most: number;
}

/** Registration for one meeting. */
export interface EnrolmentState {
  readonly kind: 'enrolment';
  readonly id: EnrolmentId;
  readonly event: EventId;
  readonly opensOn: IsoDay;
  readonly closesOn: IsoDay;
  readonly timeZone: string;
  /** The meeting's last day, from which the retention of answers is counted. */
  readonly endsOn: IsoDay;
  /** How many can be approved; those after them wait. Absent: no limit. */
  readonly capacity?: number;
  readonly quotas: readonly Quota[];
  readonly fields: readonly FormField[];
  /** Grows with each change of the form; a registration says by which form it was filed. */
  readonly formVersion: number;
  /** What registrants may ask to speak on; none: no interest in speaking is asked. */
  readonly topics: readonly { readonly id: string; readonly label: LocalizedText }[];
  readonly status: 'announced' | 'closed';
}

export const registrationStatuses = ['requested', 'approved', 'waiting', 'refused', 'cancelled'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** In whose name somebody registers: what a badge's colour and a list's section follow. */
export type RegistrationCategory = 'member-state' | 'observer-state' | ParticipantType;

export interface RegistrationState {
  readonly kind: 'registration';
  readonly id: RegistrationId;
  readonly enrolment: EnrolmentId;
  readonly person: PersonId;
  /** ISO 3166-1 alpha-2 of a State, or the id of a participant. */
  readonly of: string;
  readonly category: RegistrationCategory;
  readonly role: DelegationRole;
  readonly status: RegistrationStatus;
  readonly formVersion: number;
  readonly commitment: string;
  /** Topics on which the person would like to speak. */
  readonly speaking: readonly string[];
  readonly filedAt: Instant;
  readonly amendedAt?: Instant;
  readonly decidedAt?: Instant;
  readonly reason?: string;
  /** When the badge was shown at the door first of all. */
  readonly attendedAt?: Instant;
  /** The first showing of each day of the meeting's zone on which there was one, ascending (rule RG-15). */
  readonly showings?: readonly Instant[];
  readonly invitedAt?: Instant;
}

export interface StandingState {
  readonly kind: 'standing';
  readonly id: StandingId;
  readonly person: PersonId;
  readonly standing: Standing;
  readonly of?: string;
  readonly role?: DelegationRole;
  readonly status: 'held' | 'ended';
}
