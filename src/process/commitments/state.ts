import type { Source } from '../vocabulary/claim.ts';
import type { Known } from '../vocabulary/command.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { CoalitionId, CommitmentId, DecisionId, IndicatorId, MechanismId, PledgeId, ProvisionId, RevisionId, SubjectKey, TextId } from '../vocabulary/ids.ts';
import type { Language, LocalizedText } from '../vocabulary/language.ts';
import type { Money } from '../vocabulary/money.ts';
import type { GroupElsewhere, ParticipantElsewhere } from '../vocabulary/party.ts';
import { stageOf } from '../vocabulary/stage.ts';

export interface Benchmark {
  readonly id: string;
  readonly title: LocalizedText;
  readonly by?: IsoDay;
  readonly indicator?: IndicatorId;
  readonly source?: Source;
}

/** `individual`: of one; `common`: of several together; `partnership`: filed by one who lists partners. */
export const pledgeForms = ['individual', 'common', 'partnership'] as const;
export type PledgeForm = (typeof pledgeForms)[number];

export const pledgeMeans = ['financial', 'human-resource', 'process', 'policy'] as const;
export type PledgeMeans = (typeof pledgeMeans)[number];

export const pledgeStatuses = ['planned', 'in-progress', 'fulfilled', 'withdrawn'] as const;
export type PledgeStatus = (typeof pledgeStatuses)[number];

/** What an update says of a pledge; withdrawing is an act of its own. */
export const updateStatuses = ['planned', 'in-progress', 'fulfilled'] as const satisfies readonly PledgeStatus[];

export interface PledgeFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface PledgeUpdate {
  /** Of which day it speaks. */
  readonly on: IsoDay;
  readonly by: string;
  readonly status: (typeof updateStatuses)[number];
  readonly text: string;
  /** Addresses of what shows it, or things kept here (`document:…`). */
  readonly evidence: readonly string[];
  readonly at: number;
}

export interface CoalitionMember {
  readonly holder: string;
  readonly role: 'lead' | 'member';
  readonly from: IsoDay;
  /** The last day. */
  readonly until?: IsoDay;
}

/** A wish to be admitted to a coalition that is not open, which no lead has answered yet. */
export interface CoalitionAsk {
  readonly holder: string;
  readonly on: IsoDay;
  readonly note?: string;
}

export const workStatuses = ['planned', 'under-way', 'done', 'dropped'] as const;
export type WorkStatus = (typeof workStatuses)[number];

export interface WorkItem {
  readonly id: string;
  readonly title: string;
  readonly due?: IsoDay;
  readonly responsible?: string;
  readonly status: WorkStatus;
}

export interface ProgressNote {
  readonly on: IsoDay;
  readonly by: string;
  readonly text: string;
  readonly item?: string;
  readonly at: number;
}

export const mechanismKinds = [
  'fund', 'study', 'assessment', 'observatory', 'database', 'registry', 'platform', 'hotline', 'complaints', 'centre', 'safeguard', 'standard', 'coordination', 'data', 'campaign', 'programme', 'anti-discrimination',
] as const;
export type MechanismKind = (typeof mechanismKinds)[number];

export const mechanismFates = ['open', 'taken-up', 'changed', 'not-taken-up'] as const;
export type MechanismFate = (typeof mechanismFates)[number];

export interface MechanismProposal {
  readonly holder?: string;
  readonly source?: Source;
  /** An input, recommendation or note kept here. */
  readonly thing?: SubjectKey;
}

/** Who runs one: a State, group or participant, or a body that has no part here, by its name. */
export interface RunningMechanism {
  readonly id: string;
  readonly holder?: string;
  readonly name?: LocalizedText;
  /** A year, a month or a day: `2021`, `2021-03`. */
  readonly since?: string;
  /** The last day; absent while it runs. */
  readonly until?: IsoDay;
  readonly address?: string;
  /** The report, practice, pledge, self-assessment or document that says so. */
  readonly thing?: SubjectKey;
  readonly note?: LocalizedText;
  readonly at: number;
}

export interface CommitmentState {
  readonly kind: 'commitment';
  readonly id: CommitmentId;
  readonly title: LocalizedText;
  /** As it is called now: `7`, `Objective 7`. May be given anew; the id never changes. */
  readonly label: string;
  readonly formerLabels: readonly string[];
  readonly text: TextId;
  /** Those that make it, in the order of the text. */
  readonly provisions: readonly ProvisionId[];
  /** With which it was adopted. */
  readonly decision?: DecisionId;
  /** Its place, from 1. */
  readonly order: number;
  readonly benchmarks: readonly Benchmark[];
  readonly status: 'standing' | 'closed';
  readonly changedAt: number;
}

export interface PledgeState {
  readonly kind: 'pledge';
  readonly id: PledgeId;
  readonly title: string;
  /** Of title, words and updates. */
  readonly language: Language;
  readonly form: PledgeForm;
  /** States, groups and participants in whose name it stands; the first filed it. */
  readonly makers: readonly string[];
  /** Named as partners, without making it theirs: by id, or as written. */
  readonly partners: readonly string[];
  readonly coalition?: CoalitionId;
  /** At least one. */
  readonly commitments: readonly CommitmentId[];
  /** The paragraphs it answers, where it says so. */
  readonly provisions: readonly ProvisionId[];
  readonly means: readonly PledgeMeans[];
  /** Of one that looks for a match: whether it offers or seeks support. */
  readonly seeks?: 'offers' | 'seeks';
  /** Pledges that it matches. */
  readonly matches: readonly PledgeId[];
  /** 300 to 3,000 characters. */
  readonly text: string;
  /** A regional group, or `global`. */
  readonly region?: string;
  /** Where it is carried out. */
  readonly countries: readonly string[];
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  readonly money?: Money;
  readonly files: readonly PledgeFile[];
  readonly status: PledgeStatus;
  /** Oldest first. */
  readonly updates: readonly PledgeUpdate[];
  readonly madeOn: IsoDay;
  /** Why it was withdrawn. */
  readonly reason?: string;
  readonly changedAt: number;
}

export interface CoalitionState {
  readonly kind: 'coalition';
  readonly id: CoalitionId;
  readonly title: LocalizedText;
  readonly aim: LocalizedText;
  readonly commitments: readonly CommitmentId[];
  /** As they joined; who left keeps the day of leaving. */
  readonly members: readonly CoalitionMember[];
  /** Whether who wishes may join without being asked. */
  readonly open: boolean;
  readonly asks: readonly CoalitionAsk[];
  readonly work: readonly WorkItem[];
  /** Oldest first. */
  readonly progress: readonly ProgressNote[];
  readonly status: 'active' | 'closed';
  readonly closedOn?: IsoDay;
  /** What came of it, said when it was closed. */
  readonly result?: string;
  readonly changedAt: number;
}

export interface MechanismState {
  readonly kind: 'mechanism';
  readonly id: MechanismId;
  readonly title: LocalizedText;
  readonly mechanismKind: MechanismKind;
  /** Who asked for it, and where. */
  readonly proposals: readonly MechanismProposal[];
  readonly fate: MechanismFate;
  readonly fateNote?: LocalizedText;
  /** Where the text speaks of it. */
  readonly provisions: readonly ProvisionId[];
  /** Who runs one. */
  readonly running: readonly RunningMechanism[];
  readonly changedAt: number;
}

export type CommitmentsState = CommitmentState | PledgeState | CoalitionState | MechanismState;

interface TextElsewhere {
  readonly kind: 'text';
  readonly revision?: RevisionId;
  readonly status: 'open' | 'agreed';
}
interface RevisionElsewhere {
  readonly kind: 'revision';
  readonly text: TextId;
  readonly provisions: readonly { readonly id: ProvisionId }[];
}

/** What this stage reads of things that other stages keep. */
export type Elsewhere = GroupElsewhere | ParticipantElsewhere | TextElsewhere | RevisionElsewhere;

export type KnownToCommitments = Known<unknown, CommitmentsState | Elsewhere>;

export const commitmentsStage = stageOf<CommitmentsState, Elsewhere>();
