import type { Source } from '../vocabulary/claim.ts';
import type { Known } from '../vocabulary/command.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { DecisionId, DocumentId, EventId, ExplanationId, ProvisionId, RevisionId, TextId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import type { Language, LocalizedText } from '../vocabulary/language.ts';
import type { GroupElsewhere, ParticipantElsewhere } from '../vocabulary/party.ts';
import { stageOf } from '../vocabulary/stage.ts';

/** How a body decides. `silence`: adopted at the end of a period in which nobody objects. */
export const decisionMethods = ['consensus', 'acclamation', 'silence', 'recorded-vote'] as const;
export type DecisionMethod = (typeof decisionMethods)[number];

/** Of the members present and voting: those who vote for or against; who abstains is not voting (rule 86 of the General Assembly). */
export const majorities = ['simple', 'two-thirds'] as const;
export type Majority = (typeof majorities)[number];

export const voteValues = ['yes', 'no', 'abstain'] as const;
export type VoteValue = (typeof voteValues)[number];

export const decisionStatuses = ['proposed', 'voting', 'adopted', 'not-adopted', 'withdrawn'] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

export interface Suspended {
  readonly state: string;
  readonly reason: string;
}

/** What a roll call shows of a State: its vote, or that it did not take part in it. */
export type RollValue = VoteValue | 'not-voting';

export interface RollVote {
  readonly state: string;
  /** `not-voting` only where a vote had been recorded by mistake. */
  readonly vote: RollValue;
  /** What had been recorded by mistake, and was counted in the result announced. */
  readonly insteadOf?: RollValue;
}

/** A result as it was announced. `notVoting` where the source says so. */
export interface Totals {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly notVoting?: number;
}

/** Somebody who does not join a consensus: while it stands there is none. */
export interface Objection {
  readonly state: string;
  readonly reason: string;
  readonly on: IsoDay;
  readonly status: 'standing' | 'lifted';
}

export interface IntendedVote {
  readonly state: string;
  readonly vote: RollValue;
  readonly on: IsoDay;
}

export interface SilencePeriod {
  readonly opensAt: Instant;
  readonly endsAt: Instant;
  readonly timeZone: string;
  /** Earlier ends, where the period was extended while it ran. */
  readonly extendedFrom: readonly Instant[];
  readonly outcome?: 'passed' | 'broken';
  readonly brokenBy?: string;
  readonly brokenAt?: Instant;
  readonly reason?: string;
}

/** Said of a decision: before it, after it, or of some paragraphs from which a State stands apart. */
export const explanationForms = ['general-statement', 'explanation-before', 'explanation-after', 'reservation', 'dissociation', 'interpretation'] as const;
export type ExplanationForm = (typeof explanationForms)[number];

export interface DecisionState {
  readonly kind: 'decision';
  readonly id: DecisionId;
  readonly title: LocalizedText;
  /** Which body decides, and which sends where another endorses: the conference, the Assembly. */
  readonly body: LocalizedText;
  /** The negotiated text of which it decides, in that revision. */
  readonly text?: TextId;
  readonly revision?: RevisionId;
  /** The document on which it decides, where that is no negotiated text, or stands beside it. */
  readonly proposal?: DocumentId;
  /** Of an endorsement: the decision of the other body. */
  readonly endorses?: DecisionId;
  /** The meeting at which it is taken. */
  readonly event?: EventId;
  readonly method: DecisionMethod;
  /** Of a recorded vote only. */
  readonly majority?: Majority;
  /** States entitled to take part, ISO 3166-1 alpha-2, in the order of the codes. */
  readonly members: readonly string[];
  /** Members without a vote, and why (Article 19 of the Charter, credentials). */
  readonly suspended: readonly Suspended[];
  /** How many States the source says took part, where nobody voted. */
  readonly present?: number;
  /** As recording errors were mended; the result announced counts what stood instead. */
  readonly votes: readonly RollVote[];
  /** What delegations later said that they had meant to vote: noted, never counted. */
  readonly intended: readonly IntendedVote[];
  /** The result that a source gives: beside the list, or instead of one. */
  readonly announced?: Totals;
  readonly objections: readonly Objection[];
  /** One after another; the last is the one that runs or decided. */
  readonly silence: readonly SilencePeriod[];
  readonly status: DecisionStatus;
  readonly takenOn?: IsoDay;
  /** Under which it was issued: A/RES/73/195. */
  readonly symbol?: string;
  readonly document?: DocumentId;
  /** The languages in which the text is authentic. */
  readonly authentic: readonly Language[];
  /** What is to be known of the source of the votes. */
  readonly note?: LocalizedText;
  readonly changedAt: number;
}

export interface ExplanationState {
  readonly kind: 'explanation';
  readonly id: ExplanationId;
  readonly decision: DecisionId;
  /** A State, or a group for which it is said. */
  readonly holder: string;
  readonly form: ExplanationForm;
  /** Paragraphs that it is about; empty: the text as a whole. */
  readonly provisions: readonly ProvisionId[];
  readonly text: string;
  readonly language: Language;
  readonly on: IsoDay;
  readonly source?: Source;
  readonly status: 'standing' | 'withdrawn';
  readonly changedAt: number;
}

export type AdoptionState = DecisionState | ExplanationState;

/** What this stage reads of a revision, which the negotiation of its text keeps. */
export interface RevisionElsewhere {
  readonly kind: 'revision';
  readonly text: TextId;
  readonly provisions: readonly { readonly id: ProvisionId }[];
}

/** What this stage reads of things that other stages keep. */
export type Elsewhere = GroupElsewhere | ParticipantElsewhere | RevisionElsewhere;

export type KnownToAdoption = Known<unknown, AdoptionState | Elsewhere>;

export const adoptionStage = stageOf<AdoptionState, Elsewhere>();
