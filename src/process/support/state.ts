import type { Known } from '../vocabulary/command.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { CommitmentId, ReportId, SupportAgreementId, SupportOfferId, SupportRequestId } from '../vocabulary/ids.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Money } from '../vocabulary/money.ts';
import type { GroupElsewhere, ParticipantElsewhere } from '../vocabulary/party.ts';
import { stageOf } from '../vocabulary/stage.ts';

export const supportKinds = ['advice', 'training', 'technology', 'data', 'staff', 'finance', 'peer-exchange', 'legal-drafting'] as const;
export type SupportKind = (typeof supportKinds)[number];

export interface SupportRequestState {
  readonly kind: 'supportrequest';
  readonly id: SupportRequestId;
  readonly title: string;
  readonly language: Language;
  /** Which State asks, for itself or a city or region of it. */
  readonly state: string;
  readonly commitments: readonly CommitmentId[];
  readonly supportKinds: readonly SupportKind[];
  readonly text: string;
  readonly money?: Money;
  readonly neededBy?: IsoDay;
  /** The review in which the need was told. */
  readonly report?: ReportId;
  readonly status: 'open' | 'agreed' | 'met' | 'withdrawn';
  readonly changedAt: number;
}

export interface SupportOfferState {
  readonly kind: 'supportoffer';
  readonly id: SupportOfferId;
  readonly title: string;
  readonly language: Language;
  readonly holder: string;
  readonly commitments: readonly CommitmentId[];
  readonly supportKinds: readonly SupportKind[];
  readonly text: string;
  /** Regional groups for which it is meant; empty: any. */
  readonly regions: readonly string[];
  readonly money?: Money;
  readonly until?: IsoDay;
  readonly status: 'open' | 'taken' | 'withdrawn';
  readonly changedAt: number;
}

export interface SupportAgreementState {
  readonly kind: 'supportagreement';
  readonly id: SupportAgreementId;
  readonly request: SupportRequestId;
  readonly offer?: SupportOfferId;
  readonly provider: string;
  /** Of the request. */
  readonly state: string;
  readonly terms: string;
  readonly language: Language;
  /** Which of both sides said yes. */
  readonly consents: readonly string[];
  readonly result?: string;
  /** Why it was ended. */
  readonly reason?: string;
  readonly status: 'proposed' | 'agreed' | 'completed' | 'ended';
  readonly agreedOn?: IsoDay;
  readonly completedOn?: IsoDay;
  readonly changedAt: number;
}

export type SupportState = SupportRequestState | SupportOfferState | SupportAgreementState;

/** Of a review, whose it is. */
export interface ReportElsewhere {
  readonly kind: 'report';
  readonly state: string;
}

/** What this stage reads of things that other stages keep. */
export type Elsewhere = GroupElsewhere | ParticipantElsewhere | ReportElsewhere;

export type KnownToSupport = Known<unknown, SupportState | Elsewhere>;

export const supportStage = stageOf<SupportState, Elsewhere>();
