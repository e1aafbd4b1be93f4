import type { Source } from '../vocabulary/claim.ts';
import type { CodeRef } from '../vocabulary/code-ref.ts';
import type { Known } from '../vocabulary/command.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { DisagreementId, DocumentId, DraftId, EventId, GroupId, LadderId, PositionId, RecommendationId, SectionId, SentenceId, StatementId, SubjectKey, TaxonomyId } from '../vocabulary/ids.ts';
import type { Language, LocalizedText } from '../vocabulary/language.ts';
import type { DatedMembership } from '../vocabulary/membership.ts';
import type { Passage, Span } from '../vocabulary/passage.ts';
import type { AnswerWords } from '../vocabulary/report-text.ts';
import { stageOf } from '../vocabulary/stage.ts';
import type { Ladder } from './ladder/ladder.ts';
import type { Stance } from './ledger/position-row.ts';

/** A list of codes under which recommendations stand: themes, dimensions, areas, elements, objectives. */
export interface Code {
  readonly code: string;
  readonly heading: LocalizedText;
  /** What stands under the code, in whole sentences; it teaches the coder. */
  readonly introduction?: LocalizedText;
  /** Still there for what was coded before, no longer offered. */
  readonly retired?: boolean;
}

export interface TaxonomyState {
  readonly kind: 'taxonomy';
  readonly id: TaxonomyId;
  readonly title: LocalizedText;
  readonly codes: readonly Code[];
}

export const recommendationStatuses = ['proposed', 'confirmed', 'rejected', 'split', 'joined'] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];

/** Where the words of a recommendation stand: pieces where a page or a footnote breaks them. */
export interface Origin {
  readonly of: SubjectKey;
  readonly pieces: readonly Span[];
}

/** Something asked for, with the exact place where it was asked. */
export interface RecommendationState {
  readonly kind: 'recommendation';
  readonly id: RecommendationId;
  /** As it is read: its pieces joined, or as a person worded it. */
  readonly text: string;
  readonly language: Language;
  /** Absent where others were joined in it. */
  readonly origin?: Origin;
  /** The heading under which it stands in its source. */
  readonly heading?: string;
  readonly foundBy: 'extractor' | 'person';
  readonly status: RecommendationStatus;
  readonly reason?: string;
  /** What it was joined into. */
  readonly into?: RecommendationId;
  /** What was joined in it, or split from it. */
  readonly members: readonly RecommendationId[];
  /** What it was split from. */
  readonly from?: RecommendationId;
  readonly codes: readonly CodeRef[];
  /** The position of the act that last changed its words or its standing. */
  readonly changedAt: number;
}

export interface PositionState {
  readonly kind: 'position';
  readonly id: PositionId;
  readonly recommendation: RecommendationId;
  /** The State (ISO alpha-2) or participant that took it. */
  readonly holder: string;
  /** The group for which the holder spoke: then it is the group's. */
  readonly group?: GroupId;
  /** The group statement it rests on, whose dissociations count. */
  readonly statement?: StatementId;
  readonly stance: Stance;
  readonly on: IsoDay;
  readonly note?: string;
  readonly evidence: readonly Passage[];
  readonly status: 'standing' | 'withdrawn';
  readonly changedAt: number;
}

export interface LadderState {
  readonly kind: 'ladder';
  readonly id: LadderId;
  readonly setting: Ladder;
  /** 1 for the first setting. */
  readonly edition: number;
}

/** One answer to a contested question, with what speaks for it. */
export interface Side {
  readonly label: LocalizedText;
  readonly recommendations: readonly RecommendationId[];
  readonly evidence: readonly Passage[];
  /** Where a document says so whose text is not kept here. */
  readonly sources: readonly Source[];
}

/** A question on which the process does not agree: shown with every side and its evidence. */
export interface DisagreementState {
  readonly kind: 'disagreement';
  readonly id: DisagreementId;
  readonly title: LocalizedText;
  readonly sides: readonly Side[];
}

export const draftKinds = ['summary', 'chair-summary', 'rapporteur-report', 'regional-synthesis'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** The parts of a summary in the order in which co-facilitators write them. */
export const sectionParts = ['introduction', 'panels', 'area', 'conclusions', 'annex'] as const;
export type SectionPart = (typeof sectionParts)[number];

export interface Section {
  readonly id: SectionId;
  readonly part: SectionPart;
  readonly heading: string;
  /** The code whose recommendations and positions the section is about. */
  readonly about?: CodeRef;
}

/** Something submitted that a draft does not use, and why. */
export interface SetAside {
  readonly of: SubjectKey;
  readonly reason: string;
}

export interface DraftState {
  readonly kind: 'draft';
  readonly id: DraftId;
  readonly draftKind: DraftKind;
  readonly title: string;
  readonly language: Language;
  /** The meetings that it summarizes. */
  readonly events: readonly EventId[];
  readonly sections: readonly Section[];
  readonly setAside: readonly SetAside[];
  readonly status: 'open' | 'published';
  /** What it was published as. */
  readonly document?: DocumentId;
  readonly publishedAt?: number;
}

export const sentenceRoles = ['finding', 'recommendation', 'narrative'] as const;
export type SentenceRole = (typeof sentenceRoles)[number];

/**
 * One sentence of a draft. A computed one is written again from the ledger whenever it is read; what was printed when a
 * person last looked is kept beside it, so that a difference shows.
 */
export interface SentenceState {
  readonly kind: 'sentence';
  readonly id: SentenceId;
  readonly draft: DraftId;
  readonly section: SectionId;
  readonly order: number;
  readonly role: SentenceRole;
  /** The template of a computed sentence; absent where it was written freely. */
  readonly template?: SentenceTemplate;
  /** The words as they were last looked at. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** `no`: taken out of the draft. */
  readonly standing: 'yes' | 'no';
  /** The position at which a person last wrote or looked it over: what changed after it flags it. */
  readonly seenAt: number;
}

export const templateNames = ['attendance', 'interventions', 'panel', 'support', 'recommendation', 'disagreement'] as const;
export type TemplateName = (typeof templateNames)[number];

export interface SentenceTemplate {
  readonly name: TemplateName;
  /** The thing that the sentence is about. */
  readonly about: SubjectKey;
  /** Which side of a paired or repeated sentence. */
  readonly form?: string;
}

/** What a sentence rests on: words in a text, or a recommendation, position, disagreement or meeting as a whole. */
export interface Evidence {
  readonly of: SubjectKey;
  readonly span?: Span;
}

export type SynthesisState = TaxonomyState | RecommendationState | PositionState | LadderState | DisagreementState | DraftState | SentenceState;

/** What this stage reads of things that other stages keep. */
export interface InputElsewhere {
  readonly kind: 'input';
  readonly text: string;
  readonly status: string;
  readonly sponsors: readonly unknown[];
}
export interface EditionElsewhere {
  readonly kind: 'edition';
  readonly characters: number;
  readonly status: string;
}
export interface NoteElsewhere {
  readonly kind: 'note';
  readonly gist?: string;
  readonly recommendation?: string;
}
export interface GroupElsewhere {
  readonly kind: 'group';
  readonly members: readonly DatedMembership[];
}
export interface ParticipantElsewhere {
  readonly kind: 'participant';
  readonly until?: string;
}
export interface StatementElsewhere {
  readonly kind: 'statement';
  readonly group: GroupId;
}
export interface EventElsewhere {
  readonly kind: 'event';
  readonly eventKind: string;
}

export interface ReportElsewhere {
  readonly kind: 'report';
  readonly answers: readonly AnswerWords[];
  readonly status: string;
}

export type Elsewhere = InputElsewhere | EditionElsewhere | NoteElsewhere | GroupElsewhere | ParticipantElsewhere | StatementElsewhere | EventElsewhere | ReportElsewhere;

/** What a decision of this stage knows besides its own subject. */
export type KnownToSynthesis = Known<unknown, SynthesisState | Elsewhere>;

export const synthesisStage = stageOf<SynthesisState, Elsewhere>();
