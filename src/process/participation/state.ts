import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type {
  ApplicationId, CandidacyId, CirculationId, DocumentId, EnrolmentId, EventId, GroupId, MandateId, PanelId, ParagraphId, ParticipantId, PersonId, PlaceId, ProcedureId, RegistrationId, SelectionId,
  SideEventId, StandingId, StatementId,
} from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import type { LocalizedText } from '../vocabulary/language.ts';
import type { DelegationRole, Standing } from '../vocabulary/standing.ts';

/**
 * What is known of who takes part. The store keeps exactly these, a table each. Nothing here is personal: a person is a
 * random id, and what a form said of them is only tied to the record by a commitment.
 */

/** Who may take part besides States, in the order in which lists of participants name them. */
export const participantTypes = [
  'intergovernmental-organization', 'specialized-agency', 'united-nations-entity', 'national-human-rights-institution', 'parliament', 'consultative-status', 'specially-accredited',
] as const;
export type ParticipantType = (typeof participantTypes)[number];

/** What an entity without standing invitation is: the categories that a modalities resolution invites. */
export const constituencies = ['non-governmental-organization', 'civil-society', 'diaspora', 'migrants-organization', 'academia', 'private-sector', 'local-authority'] as const;
export type Constituency = (typeof constituencies)[number];

export interface ParticipantState {
  readonly kind: 'participant';
  readonly id: ParticipantId;
  readonly name: LocalizedText;
  readonly type: ParticipantType;
  readonly constituency?: Constituency;
  /** ISO 3166-1 alpha-2 of the seat. */
  readonly country?: string;
  /** The application by which a specially accredited entity came in. */
  readonly application?: ApplicationId;
  readonly since: IsoDay;
  /** When the participation ended (status withdrawn); absent while it lasts. */
  readonly until?: IsoDay;
  /** Invented for a demonstration. */
  readonly demonstration?: boolean;
}

/** `regional`: one of the five, through which offers and elections run; `standing`: meets in every process; `ad-hoc`: formed for one question. */
export const groupTypes = ['regional', 'standing', 'ad-hoc'] as const;
export type GroupType = (typeof groupTypes)[number];

/** A State's membership of a group, from its first to its last day; open where the day is not known or has not come. */
export interface Membership {
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

export interface GroupState {
  readonly kind: 'group';
  readonly id: GroupId;
  readonly name: LocalizedText;
  readonly shortName: LocalizedText;
  readonly type: GroupType;
  readonly members: readonly Membership[];
}

export interface Dissociation {
  readonly state: string;
  readonly at: Instant;
  readonly explanation?: string;
}

/** A statement made on behalf of a group: it counts for the members on that day, less those who dissociate themselves. */
export interface StatementState {
  readonly kind: 'statement';
  readonly id: StatementId;
  readonly group: GroupId;
  /** The State that spoke for the group. */
  readonly by: string;
  readonly on: IsoDay;
  readonly title: LocalizedText;
  readonly event?: EventId;
  readonly document?: DocumentId;
  readonly dissociations: readonly Dissociation[];
}

/** The settings by which a process accredits, each of which may name the mandate paragraph that it rests on. */
export const procedureSettings = ['deadline', 'late', 'documents', 'objection-period', 'reasons', 'contested', 'own-tracks'] as const;
export type ProcedureSetting = (typeof procedureSettings)[number];

export interface Ground {
  readonly setting: ProcedureSetting;
  readonly mandate: MandateId;
  readonly paragraph?: ParagraphId;
}

export interface RequiredDocument {
  readonly id: string;
  readonly label: LocalizedText;
  readonly required: boolean;
}

export const decidingBodies = ['general-assembly', 'president', 'bureau', 'secretariat'] as const;
export type DecidingBody = (typeof decidingBodies)[number];

/** How a process admits participants without status of their own. One a process: `procedure:accreditation`. */
export interface ProcedureState {
  readonly kind: 'procedure';
  readonly id: ProcedureId;
  /** The last day for applications, to its midnight in `timeZone`; absent while none is set. */
  readonly applyBy?: IsoDay;
  readonly timeZone: string;
  readonly late: 'refused' | 'taken-as-late';
  readonly documents: readonly RequiredDocument[];
  /** Days for objection after a list is circulated; the period ends at midnight of its last day in `timeZone`. */
  readonly objectionDays: number;
  readonly dayKind: 'calendar' | 'working';
  /** Days that do not count when working days are counted, beside Saturdays and Sundays. */
  readonly holidays: readonly IsoDay[];
  /** Whether reasons of objections, always voluntary, are shown to all, to States, or to the deciding body alone. */
  readonly reasons: 'public' | 'states' | 'deciding-body';
  readonly contestedBy: DecidingBody;
  /** Types that pass by their own status instead of applying, and those that need no registration of their own. */
  readonly byStatus: readonly ParticipantType[];
  readonly withoutRegistration: readonly ParticipantType[];
  readonly grounds: readonly Ground[];
}

export const applicationStatuses = ['filed', 'corrections-asked', 'complete', 'circulated', 'contested', 'accredited', 'refused', 'withdrawn'] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

export interface Objection {
  /** ISO 3166-1 alpha-2 of the objecting State. */
  readonly state: string;
  readonly at: Instant;
  readonly reason?: string;
  readonly withdrawnAt?: Instant;
}

export interface Correction {
  readonly at: Instant;
  readonly what: string;
  readonly madeAt?: Instant;
}

export interface ApplicationOutcome {
  readonly at: Instant;
  readonly how: 'non-objection' | 'decision';
  readonly body?: DecidingBody;
  readonly reason?: string;
}

export interface ApplicationState {
  readonly kind: 'application';
  readonly id: ApplicationId;
  /** The organization's public name, and other names by which it is known: what duplicates are looked for by. */
  readonly name: LocalizedText;
  readonly otherNames: readonly string[];
  readonly constituency: Constituency;
  readonly country: string;
  readonly website?: string;
  /** What it does and what it would bring, in its own words. */
  readonly relevance: LocalizedText;
  /** The person who filed it, reached about it by mail. */
  readonly person: PersonId;
  readonly commitment: string;
  /** Ids of the documents handed in (`RequiredDocument.id`). */
  readonly documents: readonly string[];
  readonly status: ApplicationStatus;
  readonly filedAt: Instant;
  readonly late: boolean;
  readonly corrections: readonly Correction[];
  readonly circulation?: CirculationId;
  readonly objections: readonly Objection[];
  readonly outcome?: ApplicationOutcome;
  /** Another application that this one repeats under another name. */
  readonly duplicateOf?: ApplicationId;
  readonly letterSentAt?: Instant;
}

/** A list of applications before Member States on a non-objection basis. */
export interface CirculationState {
  readonly kind: 'circulation';
  readonly id: CirculationId;
  readonly title: LocalizedText;
  readonly applications: readonly ApplicationId[];
  readonly circulatedAt: Instant;
  readonly lastDay: IsoDay;
  /** The first moment at which an objection is late: midnight after `lastDay` in the procedure's zone. */
  readonly endsAt: Instant;
  readonly timeZone: string;
  readonly status: 'open' | 'closed';
  readonly closedAt?: Instant;
}

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
  /** The first check-in; later ones are acts in the record and change nothing here. */
  readonly attendedAt?: Instant;
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

export const situations = ['origin', 'transit', 'destination'] as const;
export type Situation = (typeof situations)[number];

/** An offer of a State to moderate, made through its regional group. */
export interface ModerationOffer {
  readonly state: string;
  readonly through: GroupId;
  readonly situations: readonly Situation[];
  readonly at: Instant;
}

export interface PanelState {
  readonly kind: 'panel';
  readonly id: PanelId;
  readonly event: EventId;
  readonly title: LocalizedText;
  readonly order: number;
  /** Experts that the panel takes. */
  readonly seats: number;
  /** The last day for offers to moderate. */
  readonly offersBy: IsoDay;
  readonly timeZone: string;
  readonly offers: readonly ModerationOffer[];
  readonly moderator?: string;
  readonly experts: readonly PersonId[];
}

export interface SideEventState {
  readonly kind: 'sideevent';
  readonly id: SideEventId;
  readonly event: EventId;
  readonly title: LocalizedText;
  /** States (alpha-2) and participants that organize it; the first asked for it. */
  readonly organizers: readonly string[];
  readonly day: IsoDay;
  readonly slot: 'before' | 'lunch' | 'after';
  readonly place?: PlaceId;
  readonly status: 'requested' | 'approved' | 'declined' | 'withdrawn';
  readonly reason?: string;
}

/** A body to be drawn: a committee, a list of speakers. */
export interface SelectedBody {
  readonly id: string;
  readonly title: LocalizedText;
  readonly seats: number;
  /** At most one of each entity. */
  readonly onePerEntity: boolean;
  readonly quotas: readonly { readonly attribute: string; readonly value: string; readonly least: number; readonly most: number }[];
}

export const selectionStatuses = ['announced', 'closed', 'computed', 'drawn', 'recommended', 'decided'] as const;
export type SelectionStatus = (typeof selectionStatuses)[number];

/** A fair selection from a pool, in one joint lottery where it has two bodies. */
export interface SelectionState {
  readonly kind: 'selection';
  readonly id: SelectionId;
  readonly title: LocalizedText;
  readonly event?: EventId;
  readonly bodies: readonly SelectedBody[];
  readonly applyBy: IsoDay;
  readonly timeZone: string;
  readonly status: SelectionStatus;
  /** SHA-256 of the seed, told before the pool is closed. */
  readonly seedCommitment: string;
  /** Selections whose decided members may not stand here. */
  readonly excludes?: readonly SelectionId[];
  /** SHA-256 of the published pool, chances and lots (`selection/publication.ts`); the persons in it are random ids. */
  readonly publication?: string;
  readonly seed?: string;
  readonly drawn?: readonly { readonly body: string; readonly persons: readonly PersonId[] }[];
  readonly recommended?: readonly { readonly body: string; readonly persons: readonly PersonId[] }[];
  readonly decided?: readonly { readonly body: string; readonly persons: readonly PersonId[] }[];
  readonly reason?: string;
}

/** Somebody who asks to be considered. Their profile is personal; the record has only the commitment. */
export interface CandidacyState {
  readonly kind: 'candidacy';
  readonly id: CandidacyId;
  readonly selection: SelectionId;
  readonly person: PersonId;
  readonly of?: string;
  /** Bodies that the person stands for. */
  readonly bodies: readonly string[];
  readonly commitment: string;
  readonly status: 'standing' | 'withdrawn';
}

export type ParticipationState =
  | ParticipantState | GroupState | StatementState | ProcedureState | ApplicationState | CirculationState | EnrolmentState | RegistrationState | StandingState | PanelState | SideEventState
  | SelectionState | CandidacyState;
export type StateOf<Kind extends ParticipationState['kind']> = Extract<ParticipationState, { readonly kind: Kind }>;
