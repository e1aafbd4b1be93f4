import type { Known } from '../vocabulary/command.ts';
import type { AmendmentId, ConsolidationId, DocumentId, EventId, GroundId, GroupId, PackageId, ProvisionId, RevisionId, SilenceId, StanceId, SubjectKey, TextId } from '../vocabulary/ids.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../vocabulary/instant.ts';
import type { Language, LocalizedText } from '../vocabulary/language.ts';
import type { GroupElsewhere, ParticipantElsewhere } from '../vocabulary/party.ts';
import { stageOf } from '../vocabulary/stage.ts';
import type { Settlement } from './settle.ts';

/** `bracketed`: the parties' proposals stand in the published text. `facilitated`: the chair issues clean revisions, and the compilation is a working view of the room. */
export const workingMethods = ['bracketed', 'facilitated'] as const;
export type WorkingMethod = (typeof workingMethods)[number];

/** When the public sees proposals: at once, as they stood when a reading last ended, or never; revisions that are issued it always sees. */
export const showings = ['open', 'after-reading', 'never'] as const;
export type Showing = (typeof showings)[number];

export interface TextState {
  readonly kind: 'text';
  readonly id: TextId;
  readonly title: LocalizedText;
  /** The one working language; other language versions are translations of a revision. */
  readonly language: Language;
  readonly method: WorkingMethod;
  readonly shown: Showing;
  /** Whether the public sees who proposes what. */
  readonly names: boolean;
  /** Of groups that say different things for a common member, the first here speaks. */
  readonly precedence: readonly GroupId[];
  /** The meeting's own list of parties: names are printed in its sequence. */
  readonly sequence: readonly string[];
  readonly revision?: RevisionId;
  /** Under discussion now. */
  readonly called?: ProvisionId;
  readonly reading?: { readonly number: number; readonly open: boolean };
  /** The position at which a reading last ended. */
  readonly readAt?: number;
  readonly status: 'open' | 'agreed';
}

export const provisionKinds = ['heading', 'preambular', 'operative', 'article', 'objective', 'paragraph', 'point', 'subpoint', 'cell'] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

/** A provision as a revision words it. Its id is permanent through revisions; its label is that of this revision. */
export interface RevisionProvision {
  readonly id: ProvisionId;
  readonly kind: ProvisionKind;
  readonly parent?: ProvisionId;
  /** As delegates say it: `PP3`, `12.`, `(b)`; '' of headings. */
  readonly label: string;
  readonly words: string;
  /** Words to come, named by a note: an empty place is never clean. */
  readonly placeholder?: boolean;
}

export const revisionStatuses = ['zero-draft', 'chair-text', 'compilation', 'basis-for-negotiation', 'final-draft'] as const;
export type RevisionStatus = (typeof revisionStatuses)[number];

export const approaches = ['kept', 'reworded', 'merged', 'split', 'moved', 'added', 'dropped'] as const;
export type Approach = (typeof approaches)[number];

/** Where a provision of a revision came from. */
export interface LedgerEntry {
  readonly provision: ProvisionId;
  readonly from: readonly ProvisionId[];
  readonly contributors: readonly string[];
  readonly approach: Approach;
  readonly rationale?: string;
}

/** What became of a live proposal in the next revision. `kept`, `adapted`, `taken`, `stale` as in rule TX-14; `merged`: the chair's new words answer it, which its owner may contest by tabling it anew. */
export const fates = ['kept', 'adapted', 'taken', 'stale', 'merged'] as const;
export type FateName = (typeof fates)[number];

export interface RevisionState {
  readonly kind: 'revision';
  readonly id: RevisionId;
  readonly text: TextId;
  /** 1 for the first. */
  readonly number: number;
  readonly name: LocalizedText;
  readonly status: RevisionStatus;
  /** In which meeting and by whom that status was decided. */
  readonly decidedBy: string;
  readonly before?: RevisionId;
  /** The document it was published as or taken from. */
  readonly document?: DocumentId;
  readonly provisions: readonly RevisionProvision[];
  readonly ledger: readonly LedgerEntry[];
  readonly issuedAt: Instant;
  readonly changedAt: number;
}

/** The symbols of the International Telecommunication Union for what is proposed, with those for moving, splitting and joining. */
export const amendmentTypes = ['MOD', 'ADD', 'SUP', 'NOC', 'ALT', 'MOVE', 'SPLIT', 'JOIN'] as const;
export type AmendmentType = (typeof amendmentTypes)[number];

export interface AmendmentState {
  readonly kind: 'amendment';
  readonly id: AmendmentId;
  readonly text: TextId;
  readonly revision: RevisionId;
  readonly provision: ProvisionId;
  readonly amendmentType: AmendmentType;
  /** States, groups and participants in whose name it stands, as they joined. */
  readonly proponents: readonly string[];
  /** The wanted words of the whole provision. */
  readonly words?: string;
  readonly edits?: readonly { readonly start: number; readonly end: number; readonly words: string }[];
  /** Of an added or moved provision: behind which it is to stand; absent: at the beginning. */
  readonly after?: ProvisionId;
  readonly provisionKind?: ProvisionKind;
  /** What the provision went by when it was tabled; an added one keeps the label that it was given then. */
  readonly label?: string;
  readonly at?: readonly number[];
  readonly next?: readonly ProvisionId[];
  readonly reason?: string;
  /** Inputs, findings and passages it rests on. */
  readonly restsOn: readonly SubjectKey[];
  /** The amendment that it amends. */
  readonly amends?: AmendmentId;
  /** Its place among all proposals: the position at which it was tabled. */
  readonly place: number;
  /** What a new revision did to it; absent: it was tabled on this one. */
  readonly carried?: FateName;
  /** The other provision whose words answer it; absent: that to which it was tabled. */
  readonly into?: ProvisionId;
  readonly status: 'standing' | 'withdrawn' | 'closed';
  readonly changedAt: number;
}

export const stanceVerbs = ['support', 'retain', 'oppose', 'reserve', 'can-live-with', 'comment'] as const;
export type StanceVerb = (typeof stanceVerbs)[number];

/** What a party says of an amendment, or of an alternative of a point, besides proposing. It changes no reading. */
export interface StanceState {
  readonly kind: 'stance';
  readonly id: StanceId;
  readonly text: TextId;
  readonly revision: RevisionId;
  readonly provision: ProvisionId;
  readonly amendment?: AmendmentId;
  readonly point?: string;
  /** Key of the alternative (`alternativeKey`); absent: the point as a whole. */
  readonly alternative?: string;
  readonly holder: string;
  readonly verb: StanceVerb;
  readonly note?: string;
  readonly status: 'standing' | 'withdrawn';
  readonly changedAt: number;
}

export const agreementLevels = ['informals', 'committee', 'plenary', 'adopted'] as const;
export type AgreementLevel = (typeof agreementLevels)[number];

export interface Agreement {
  readonly level: AgreementLevel;
  /** The day, in universal time. */
  readonly on: IsoDay;
  /** Those whose word is still to come. */
  readonly pending: readonly string[];
  readonly meeting?: EventId;
  readonly words: string;
  readonly textHash: string;
}

/** What people decided about a provision of a text. One about which nothing was decided has no such thing. */
export interface ProvisionState {
  readonly kind: 'provision';
  readonly id: ProvisionId;
  readonly text: TextId;
  readonly revision: RevisionId;
  /** Points decided and spans agreed in this revision, one after another. */
  readonly settlements: readonly Settlement[];
  readonly agreement?: Agreement;
  readonly standing: 'open' | 'agreed';
  readonly reopened: number;
  readonly changedAt: number;
}

/** A provision of the next revision as the chair proposes it. */
export interface ConsolidationState {
  readonly kind: 'consolidation';
  readonly id: ConsolidationId;
  readonly text: TextId;
  /** From which revision. */
  readonly revision: RevisionId;
  readonly provision: ProvisionId;
  readonly from: readonly ProvisionId[];
  readonly provisionKind: ProvisionKind;
  readonly after?: ProvisionId;
  readonly words: string;
  /** Proposals that these words answer. */
  readonly merges: readonly AmendmentId[];
  readonly approach: Approach;
  readonly rationale: string;
  readonly status: 'drafted' | 'validated' | 'dropped';
  readonly changedAt: number;
}

/** Provisions that are agreed together or not at all. */
export interface PackageState {
  readonly kind: 'package';
  readonly id: PackageId;
  readonly text: TextId;
  readonly title: string;
  readonly provisions: readonly ProvisionId[];
  readonly status: 'tied' | 'untied';
}

/** A text put under silence: agreed at the end unless somebody breaks it. */
export interface SilenceState {
  readonly kind: 'silence';
  readonly id: SilenceId;
  readonly text: TextId;
  readonly revision: RevisionId;
  readonly provisions: readonly ProvisionId[];
  readonly endsAt: Instant;
  readonly timeZone: string;
  readonly status: 'running' | 'broken' | 'passed';
  readonly brokenBy?: string;
  readonly reason?: string;
}

/** That a provision of an issued revision rests on something, said by whoever wrote it: where nothing else in the record says so. */
export interface GroundState {
  readonly kind: 'ground';
  readonly id: GroundId;
  readonly text: TextId;
  readonly revision: RevisionId;
  readonly provision: ProvisionId;
  readonly restsOn: readonly SubjectKey[];
  readonly note?: string;
  readonly status: 'standing' | 'withdrawn';
  readonly changedAt: number;
}

export type NegotiationState = TextState | RevisionState | AmendmentState | StanceState | ProvisionState | ConsolidationState | PackageState | SilenceState | GroundState;

/** What this stage reads of things that other stages keep. */
export type Elsewhere = GroupElsewhere | ParticipantElsewhere;

export type KnownToText = Known<unknown, NegotiationState | Elsewhere>;

export const textStage = stageOf<NegotiationState, Elsewhere>();
