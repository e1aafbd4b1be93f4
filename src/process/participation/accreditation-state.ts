import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { ApplicationId, CirculationId, MandateId, ParagraphId, PersonId, ProcedureId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import type { LocalizedText } from '../vocabulary/language.ts';
import type { Constituency, ParticipantType } from './participant-state.ts';

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
  /** Only where the procedure shows reasons to all: what stands here is public. */
  readonly reason?: string;
  /** Ties a reason to the record that is kept apart from it, where not everybody may read it. */
  readonly reasonCommitment?: string;
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
