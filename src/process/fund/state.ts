import type { Known } from '../vocabulary/command.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { BooksId, CommitmentId, ContributionId, DocumentId, EntryId, EventId, FundId, GrantId, PersonId, PledgeId, ProposalId, SubjectKey } from '../vocabulary/ids.ts';
import type { Language, LocalizedText } from '../vocabulary/language.ts';
import type { Money } from '../vocabulary/money.ts';
import type { GroupElsewhere, ParticipantElsewhere } from '../vocabulary/party.ts';
import { stageOf } from '../vocabulary/stage.ts';

/** Who gives. A fund says which of them may. */
export const donorKinds = ['member-state', 'regional-legislative-body', 'intergovernmental-organization', 'philanthropic-organization', 'private-company', 'individual'] as const;
export type DonorKind = (typeof donorKinds)[number];

export interface FundObjective {
  readonly id: string;
  readonly title: LocalizedText;
  readonly commitments: readonly CommitmentId[];
}

/** In which order delegates of developing countries are supported. */
export interface TravelCriteria {
  readonly text: LocalizedText;
  readonly perDelegation: number;
  readonly publishedOn: IsoDay;
  /** The objective whose earmarked money is taken first; absent: the general purse alone. */
  readonly objective?: string;
}

/** `one-in-books`: what one unit is worth in the currency of the books; `units-for-one`: how many units one unit of the currency of the books buys, as the United Nations publishes its operational rates. */
export const quotations = ['one-in-books', 'units-for-one'] as const;
export type Quotation = (typeof quotations)[number];

/** It counts on and after its day until the next of the same currency; a decimal number, as it was published. */
export interface ExchangeRate {
  readonly currency: string;
  readonly on: IsoDay;
  readonly rate: string;
  readonly quoted: Quotation;
  readonly source: string;
}

export interface AccountBalance {
  readonly account: string;
  readonly currency: string;
  /** Minor units of that currency. */
  readonly amount: number;
  /** Minor units of the currency of the books. */
  readonly base: number;
}

export interface Arrangement {
  readonly signedOn: IsoDay;
  readonly document?: DocumentId;
}

export const entryKinds = ['pledge', 'withdrawal', 'commitment', 'deposit', 'refund', 'allocation', 'expenditure', 'release', 'exchange', 'revaluation', 'reversal'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A debit is positive, a credit negative; the `base` of all lines of an entry add up to nothing, and so do the amounts in each currency. */
export interface EntryLine {
  readonly account: string;
  readonly currency: string;
  readonly amount: number;
  readonly base: number;
}

export const markers = ['human-rights', 'gender', 'child'] as const;
export type Marker = (typeof markers)[number];

export interface Screening {
  readonly on: IsoDay;
  readonly quality: string;
  readonly balance: string;
  readonly markers: readonly { readonly marker: Marker; readonly level: 0 | 1 | 2 | 3; readonly note: string }[];
  readonly passed: boolean;
}

export interface CommitteeObjection {
  readonly holder: string;
  readonly reason: string;
  readonly withdrawn?: boolean;
}

export const proposalStatuses = ['concept-note', 'screened', 'screened-out', 'pipeline', 'approved', 'declined', 'reported', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export interface FundPeriod {
  readonly from: IsoDay;
  readonly until?: IsoDay;
}

export interface FundState {
  readonly kind: 'fund';
  readonly id: FundId;
  readonly title: LocalizedText;
  /** What it is for, and what is not known of it. */
  readonly note?: LocalizedText;
  /** From when to when it is open for contributions. */
  readonly period?: FundPeriod;
  /** Of its books, ISO 4217. */
  readonly currency: string;
  /** Who may give. */
  readonly donorKinds: readonly DonorKind[];
  /** Contributions are rather not earmarked, and whoever earmarks one says why. */
  readonly unearmarkedEncouraged: boolean;
  /** To one of which a contribution may be earmarked. */
  readonly objectives: readonly FundObjective[];
  /** States and participants that decide on proposals, by consensus. */
  readonly committee: readonly string[];
  /** The published criteria for travel support. */
  readonly travel?: TravelCriteria;
  /** Dated; the last on or before a day counts. */
  readonly rates: readonly ExchangeRate[];
  readonly status: 'open' | 'closed';
  readonly changedAt: number;
}

/** The balances of a fund, under its id: every entry carries them, and its terms and rates are not written anew with each. */
export interface BooksState {
  readonly kind: 'books';
  readonly id: BooksId;
  /** Of every account, debits less credits, in the order of the accounts. */
  readonly balances: readonly AccountBalance[];
  /** How many have been posted: the number of the last. */
  readonly entries: number;
  readonly changedAt: number;
}

export interface ContributionState {
  readonly kind: 'contribution';
  readonly id: ContributionId;
  readonly fund: FundId;
  /** A State or participant. */
  readonly donor: string;
  readonly donorKind: DonorKind;
  /** Pledged, in the currency in which it was. */
  readonly money: Money;
  /** The pledge of the dashboard that it fulfils. */
  readonly pledge?: PledgeId;
  /** One objective of the fund. */
  readonly earmark?: string;
  readonly earmarkReason?: string;
  /** The administrative arrangement, once signed. */
  readonly arrangement?: Arrangement;
  readonly pledgedOn: IsoDay;
  /** What the entries about it come to, account by account. */
  readonly balances: readonly AccountBalance[];
  readonly status: 'pledged' | 'committed' | 'deposited' | 'withdrawn';
  readonly changedAt: number;
}

export interface EntryState {
  readonly kind: 'entry';
  readonly id: EntryId;
  readonly fund: FundId;
  /** From 1, without gaps, in the order of posting. */
  readonly number: number;
  readonly entryKind: EntryKind;
  /** Its day in the books. */
  readonly on: IsoDay;
  /** The contribution, proposal or grant that it is about. */
  readonly about: SubjectKey;
  /** The State or participant who gave, or for whom it is. */
  readonly holder?: string;
  /** In its own currency, and in that of the books on the day. */
  readonly money: Money;
  readonly value: Money;
  readonly lines: readonly EntryLine[];
  readonly memo?: string;
  readonly reverses?: EntryId;
  readonly reversedBy?: EntryId;
  readonly at: number;
}

export interface ProposalState {
  readonly kind: 'proposal';
  readonly id: ProposalId;
  readonly fund: FundId;
  readonly title: string;
  readonly language: Language;
  readonly applicants: readonly string[];
  readonly countries: readonly string[];
  readonly commitments: readonly CommitmentId[];
  /** Of the fund. */
  readonly objective: string;
  readonly summary: string;
  readonly asked: Money;
  readonly screening?: Screening;
  /** Of members of the committee; with one standing there is no consensus. */
  readonly objections: readonly CommitteeObjection[];
  /** In the currency of the books, all that was allocated and not taken back. */
  readonly allocated?: Money;
  readonly balances: readonly AccountBalance[];
  readonly report?: string;
  readonly status: ProposalStatus;
  readonly decidedOn?: IsoDay;
  readonly reason?: string;
  readonly changedAt: number;
}

export interface GrantState {
  readonly kind: 'grant';
  readonly id: GrantId;
  readonly fund: FundId;
  readonly event: EventId;
  readonly state: string;
  readonly person?: PersonId;
  readonly money: Money;
  /** Under which of the published criteria. */
  readonly criteria: readonly string[];
  readonly rank?: number;
  /** The position of the request in the record: who came first. */
  readonly requestedAt: number;
  readonly requestedOn: IsoDay;
  readonly balances: readonly AccountBalance[];
  readonly status: 'requested' | 'granted' | 'declined' | 'paid' | 'withdrawn';
  readonly reason?: string;
  readonly changedAt: number;
}

export type FundStageState = FundState | BooksState | ContributionState | EntryState | ProposalState | GrantState;

/** What this stage reads of things that other stages keep. */
export type Elsewhere = GroupElsewhere | ParticipantElsewhere;

export type KnownToFund = Known<unknown, FundStageState | Elsewhere>;

export const fundStage = stageOf<FundStageState, Elsewhere>();
