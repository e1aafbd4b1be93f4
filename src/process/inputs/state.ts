import type { CodeRef } from '../vocabulary/code-ref.ts';
import type { Known } from '../vocabulary/command.ts';
import type { EditionId, EventId, GroupId, InputId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import type { Language } from '../vocabulary/language.ts';
import type { DatedMembership } from '../vocabulary/membership.ts';
import { stageOf } from '../vocabulary/stage.ts';

export const inputForms = ['written', 'card'] as const;
export type InputForm = (typeof inputForms)[number];

/** How it came: through a page, handed in on paper and typed, by mail, from a file of many. */
export const inputChannels = ['page', 'paper', 'mail', 'file'] as const;
export type InputChannel = (typeof inputChannels)[number];

/** Until when inputs for one meeting come in time; its id is that of the meeting. */
export interface IntakeState {
  readonly kind: 'intake';
  readonly id: EventId;
  readonly deadline: Instant;
  /** Whose midnight it is. */
  readonly timeZone: string;
  /** Late inputs are taken and marked; otherwise they are refused. */
  readonly late: 'marked' | 'refused';
}

/** Who made an input count: a Member State, or a group through the State that speaks for it. */
export interface Sponsor {
  readonly by: string;
  readonly group?: GroupId;
  readonly event: EventId;
  readonly at: Instant;
}

/** A State that took an input up after it was brought forward. */
export interface Reference {
  readonly by: string;
  readonly event?: EventId;
  readonly at: Instant;
}

export interface InputState {
  readonly kind: 'input';
  readonly id: InputId;
  readonly form: InputForm;
  /** A State (ISO alpha-2) or a participant (its id). */
  readonly holder: string;
  /** The group in whose name the holder submits. */
  readonly group?: GroupId;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  readonly attachments: readonly EditionId[];
  /** The meeting for which it is meant. */
  readonly event?: EventId;
  readonly themes: readonly CodeRef[];
  readonly channel: InputChannel;
  readonly submittedAt: Instant;
  readonly late: boolean;
  readonly sponsors: readonly Sponsor[];
  readonly references: readonly Reference[];
  /** How often it was corrected. */
  readonly corrections: number;
  readonly status: 'standing' | 'withdrawn';
  readonly reason?: string;
  /** The position of the act that last changed its words or withdrew it. */
  readonly changedAt: number;
}

export type InputsState = IntakeState | InputState;

/** What this stage reads of things that other stages keep. */
export interface GroupElsewhere {
  readonly kind: 'group';
  readonly members: readonly DatedMembership[];
}
export interface EventElsewhere {
  readonly kind: 'event';
  readonly eventKind: string;
}
export interface TaxonomyElsewhere {
  readonly kind: 'taxonomy';
  readonly codes: readonly { readonly code: string }[];
}
export interface EditionElsewhere {
  readonly kind: 'edition';
  readonly status: string;
}
export interface ParticipantElsewhere {
  readonly kind: 'participant';
  readonly until?: string;
}

type Elsewhere = GroupElsewhere | EventElsewhere | TaxonomyElsewhere | EditionElsewhere | ParticipantElsewhere;

/** What a decision of this stage knows besides its own subject. */
export type KnownToInputs = Known<unknown, InputsState | Elsewhere>;

export const inputsStage = stageOf<InputsState, Elsewhere>();
