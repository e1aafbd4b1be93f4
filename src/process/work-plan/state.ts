import type { Claim } from '../vocabulary/claim.ts';
import type { EventKind } from './event-kind.ts';
import type { DocumentId, EventId, LinkId, MandateId, ParagraphId, PhaseId, PlaceId, ProcessId, RuleId, SubjectKey, TrackId, VersionId } from '../vocabulary/ids.ts';
import type { FuzzyDate, IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Language, LocalizedText } from '../vocabulary/language.ts';

/** What the work plan knows of each kind of thing. The store keeps exactly these, a table each. */
export interface ProcessState {
  readonly kind: 'process';
  readonly id: ProcessId;
  readonly title: LocalizedText;
  readonly shortTitle: LocalizedText;
  readonly aim: LocalizedText;
  readonly timeZone: string;
  readonly claims: readonly Claim[];
}

export interface Paragraph {
  readonly id: ParagraphId;
  /** As cited: "OP 22a". */
  readonly label: string;
  readonly gist: LocalizedText;
  /** The day by which the paragraph wants its result, when it names one. */
  readonly dueBy?: FuzzyDate;
}

export interface MandateState {
  readonly kind: 'mandate';
  readonly id: MandateId;
  readonly symbol: string;
  readonly title: LocalizedText;
  readonly adoptedOn: IsoDay;
  readonly paragraphs: readonly Paragraph[];
  readonly claims: readonly Claim[];
}

export interface PhaseState {
  readonly kind: 'phase';
  readonly id: PhaseId;
  readonly numeral: string;
  readonly title: LocalizedText;
  readonly order: number;
  readonly claims: readonly Claim[];
}

export interface TrackState {
  readonly kind: 'track';
  readonly id: TrackId;
  readonly title: LocalizedText;
  /** 1–7: which colour and pattern the track has wherever it is drawn. */
  readonly colour: number;
  readonly order: number;
  readonly claims: readonly Claim[];
}

export interface PlaceState {
  readonly kind: 'place';
  readonly id: PlaceId;
  readonly name: LocalizedText;
  readonly scale: 'venue' | 'city' | 'country' | 'region';
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly timeZone?: string;
  readonly within?: PlaceId;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly claims: readonly Claim[];
}

export interface DocumentState {
  readonly kind: 'document';
  readonly id: DocumentId;
  readonly symbol?: string;
  readonly title: LocalizedText;
  readonly documentKind: string;
  readonly author: LocalizedText;
  readonly dated?: IsoDay;
  readonly asOf?: IsoDay;
  readonly languages: readonly Language[];
  readonly address?: string;
  readonly sha256?: string;
  readonly partOf?: DocumentId;
  readonly circulatedOn?: IsoDay;
  readonly circulatedTo?: LocalizedText;
  readonly claims: readonly Claim[];
}

export const eventStatuses = ['scheduled', 'confirmed', 'cancelled', 'held'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export interface EventState {
  readonly kind: 'event';
  readonly id: EventId;
  readonly eventKind: EventKind;
  readonly track: TrackId;
  readonly status: EventStatus;
  readonly paragraphs: readonly ParagraphId[];
  readonly claims: readonly Claim[];
}

/** `feeds`: the output of one goes into the other. `documents`: this document event serves that meeting. `produces`: the event brought that document about. */
export const relations = ['feeds', 'documents', 'produces'] as const;
export type Relation = (typeof relations)[number];

export interface LinkState {
  readonly kind: 'link';
  readonly id: LinkId;
  readonly from: SubjectKey;
  readonly to: SubjectKey;
  readonly relation: Relation;
  readonly claims: readonly Claim[];
}

/** A published version of the plan: a name for a position of the record. */
export interface VersionState {
  readonly kind: 'version';
  readonly id: VersionId;
  readonly label: LocalizedText;
  readonly asOf: IsoDay;
  /** The position that the version shows: its own. */
  readonly showing: number;
  readonly document?: DocumentId;
  readonly claims: readonly Claim[];
}

/** A rule of the process with its numbers, as its documents set it: kept per process because they differ and change. */
export interface RuleState {
  readonly kind: 'rule';
  readonly id: RuleId;
  readonly rule: 'lead-time';
  readonly documentKind: string;
  readonly leastDays: number;
  readonly mostDays?: number;
  readonly title: LocalizedText;
  readonly claims: readonly Claim[];
}

export type SubjectState = ProcessState | MandateState | PhaseState | TrackState | PlaceState | DocumentState | EventState | LinkState | VersionState | RuleState;
export type StateOf<Kind extends SubjectState['kind']> = Extract<SubjectState, { readonly kind: Kind }>;
