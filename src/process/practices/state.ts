import type { Known } from '../vocabulary/command.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { CommitmentId, PersonId, PracticeId, SubjectKey } from '../vocabulary/ids.ts';
import type { Language, LocalizedText } from '../vocabulary/language.ts';
import type { GroupElsewhere } from '../vocabulary/party.ts';
import { stageOf } from '../vocabulary/stage.ts';

export const practiceStatuses = ['submitted', 'ineligible', 'under-review', 'returned', 'published', 'declined', 'expired', 'withdrawn'] as const;
export type PracticeStatus = (typeof practiceStatuses)[number];

/** Whom a practice may be for. */
export const targetGroups = [
  'migrants', 'migrant-workers', 'women', 'children', 'unaccompanied-children', 'youth', 'older-persons', 'persons-with-disabilities', 'returnees', 'diaspora', 'families', 'victims-of-trafficking', 'irregular-situation', 'host-communities', 'officials', 'employers',
] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** What a practice must be to be looked at. */
export const eligibilityCriteria = ['implementer', 'commitment', 'principles', 'since-adoption', 'mostly-completed', 'replicable', 'not-confidential'] as const;
export type EligibilityCriterion = (typeof eligibilityCriteria)[number];

export interface EligibilityAnswer {
  readonly criterion: EligibilityCriterion;
  readonly met: boolean;
  readonly note?: string;
}

export const reviewCriteria = ['quality', 'method', 'applicability'] as const;
export type ReviewCriterion = (typeof reviewCriteria)[number];

export const verdicts = ['publish', 'improve', 'decline'] as const;
export type Verdict = (typeof verdicts)[number];

export interface PracticeReviewer {
  /** Random id; the record says no more of a person. */
  readonly person: PersonId;
  /** `un`: of the United Nations system; `outside`: anyone else. */
  readonly side: 'un' | 'outside';
  /** The State or participant that the reviewer belongs to. */
  readonly of?: string;
  /** Called in because the others disagree. */
  readonly tieBreaker: boolean;
  /** Absent until declared. */
  readonly conflict?: 'none' | 'declared';
  readonly conflictNote?: string;
  readonly verdict?: Verdict;
  readonly reasons?: Readonly<Record<ReviewCriterion, string>>;
  readonly on?: IsoDay;
}

export interface PracticeUse {
  readonly holder: string;
  readonly on: IsoDay;
  readonly note: string;
  /** The report or pledge that says so. */
  readonly thing?: SubjectKey;
  /** Where it can be seen. */
  readonly address?: string;
}

export interface PracticeState {
  readonly kind: 'practice';
  readonly id: PracticeId;
  readonly title: string;
  readonly language: Language;
  /** The State or participant that submits it and answers questions. */
  readonly holder: string;
  /** Who carried it out, as written. */
  readonly implementer: string;
  readonly countries: readonly string[];
  /** A regional group, or `global`. */
  readonly region?: string;
  readonly commitments: readonly CommitmentId[];
  /** Whom it is for. */
  readonly groups: readonly TargetGroup[];
  readonly summary: string;
  readonly method: string;
  readonly results: string;
  readonly lessons?: string;
  readonly startedOn?: IsoDay;
  /** Addresses of what shows it, or things kept here. */
  readonly evidence: readonly string[];
  readonly eligibility: readonly EligibilityAnswer[];
  /** 1 as submitted; one more with each revision. */
  readonly edition: number;
  /** Of this edition. */
  readonly reviewers: readonly PracticeReviewer[];
  readonly status: PracticeStatus;
  /** Why it was returned, declined or withdrawn. */
  readonly reason?: string;
  readonly submittedOn: IsoDay;
  /** Who sent it in; never reviews it. */
  readonly submittedBy?: PersonId;
  readonly publishedOn?: IsoDay;
  readonly expiresOn?: IsoDay;
  readonly usedBy: readonly PracticeUse[];
  readonly changedAt: number;
}

export type PracticesState = PracticeState;

/** What this stage reads of things that other stages keep: of participants also their names, to tell who carried a practice out. */
export interface ParticipantElsewhere {
  readonly kind: 'participant';
  readonly name: LocalizedText;
  readonly until?: string;
}
export type Elsewhere = GroupElsewhere | ParticipantElsewhere;

export type KnownToPractices = Known<unknown, PracticesState | Elsewhere>;

export const practicesStage = stageOf<PracticesState, Elsewhere>();
