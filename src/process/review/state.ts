import type { Known } from '../vocabulary/command.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { CommitmentId, DocumentId, DraftId, EventId, PeerReviewId, RemarkId, ReportId, RoundId, SubjectKey, TextId } from '../vocabulary/ids.ts';
import type { Language, LocalizedText } from '../vocabulary/language.ts';
import type { GroupElsewhere, ParticipantElsewhere } from '../vocabulary/party.ts';
import type { AnswerWords } from '../vocabulary/report-text.ts';
import { stageOf } from '../vocabulary/stage.ts';

export const roundLevels = ['national', 'regional', 'global'] as const;
export type RoundLevel = (typeof roundLevels)[number];

export interface RoundTable {
  readonly id: string;
  readonly title: LocalizedText;
  readonly commitments: readonly CommitmentId[];
  readonly event?: EventId;
  /** What is not certain about it. */
  readonly note?: LocalizedText;
}

/** What a State says of one commitment. Each part may be empty, all of them may not. */
export interface ReportAnswer extends AnswerWords {
  readonly commitment: CommitmentId;
  /** Pledges, practices, documents and values it rests on. */
  readonly restsOn: readonly SubjectKey[];
  readonly at: number;
}

/** A ministry, agency or local government that has a part in the report. */
export interface Contributor {
  readonly name: string;
  readonly commitments: readonly CommitmentId[];
}

export interface RoundState {
  readonly kind: 'round';
  readonly id: RoundId;
  readonly title: LocalizedText;
  readonly level: RoundLevel;
  /** Of a regional round: the regional commission, as it is written (ECE, ECA, ECLAC, ESCAP, ESCWA). */
  readonly region?: string;
  readonly opensOn?: IsoDay;
  /** The last day of the round, or of its forum. */
  readonly closesOn?: IsoDay;
  /** The meeting of the work plan that it culminates in. */
  readonly event?: EventId;
  /** The round that takes up its results. */
  readonly feeds?: RoundId;
  readonly everyYears?: number;
  /** How many weeks before the forum the report of the Secretary-General is due. */
  readonly reportWeeks?: number;
  readonly report?: DocumentId;
  /** The day on which the report was there; absent where no source tells it. */
  readonly reportedOn?: IsoDay;
  readonly tables: readonly RoundTable[];
  /** The synthesis written at the drafting desk. */
  readonly summary?: DraftId;
  /** The progress declaration, as a text that is negotiated. */
  readonly declaration?: TextId;
  /** The progress declaration, where it is here as a document alone. */
  readonly declared?: DocumentId;
  /** What is not certain about the round. */
  readonly note?: LocalizedText;
  readonly status: 'planned' | 'open' | 'closed';
  readonly changedAt: number;
}

export interface ReportState {
  readonly kind: 'report';
  readonly id: ReportId;
  readonly round: RoundId;
  readonly state: string;
  readonly title: string;
  readonly language: Language;
  /** One for each commitment answered, in the order in which they came. */
  readonly answers: readonly ReportAnswer[];
  readonly contributors: readonly Contributor[];
  /** Whether the State lets stakeholders remark on it. */
  readonly remarks: boolean;
  readonly status: 'open' | 'submitted';
  readonly submittedOn?: IsoDay;
  readonly changedAt: number;
}

export interface RemarkState {
  readonly kind: 'remark';
  readonly id: RemarkId;
  readonly report: ReportId;
  readonly commitment?: CommitmentId;
  readonly holder: string;
  readonly text: string;
  readonly language: Language;
  readonly on: IsoDay;
  readonly status: 'standing' | 'withdrawn';
  readonly changedAt: number;
}

export interface PeerReviewState {
  readonly kind: 'peerreview';
  readonly id: PeerReviewId;
  readonly round: RoundId;
  /** Whose implementation is looked at. */
  readonly state: string;
  /** States that volunteered to look. */
  readonly reviewers: readonly string[];
  readonly commitments: readonly CommitmentId[];
  readonly findings?: string;
  readonly response?: string;
  /** Of the findings. */
  readonly language?: Language;
  readonly responseLanguage?: Language;
  readonly status: 'offered' | 'accepted' | 'declined' | 'completed';
  readonly changedAt: number;
}

export type ReviewState = RoundState | ReportState | RemarkState | PeerReviewState;

/** What this stage reads of things that other stages keep. */
export interface CommitmentElsewhere {
  readonly kind: 'commitment';
  readonly status: string;
}
export type Elsewhere = GroupElsewhere | ParticipantElsewhere | CommitmentElsewhere;

export type KnownToReview = Known<unknown, ReviewState | Elsewhere>;

export const reviewStage = stageOf<ReviewState, Elsewhere>();
