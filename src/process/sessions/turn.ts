import { z } from 'zod';
import type { GroupId, PersonId, SegmentId, SittingId, TurnId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { genders } from './order/types.ts';
import type { Gender, Reason, Side } from './order/types.ts';
import { spokenLanguages } from './spoken-language.ts';
import type { SpokenLanguage } from './spoken-language.ts';

export type { SpokenLanguage } from './spoken-language.ts';

/** The speakers' list; points of order and rights of reply go before it; the podium is called and does not ask. */
export const lanes = ['list', 'point-of-order', 'right-of-reply', 'podium'] as const;
export type Lane = (typeof lanes)[number];

/** What somebody called from the podium speaks as. */
export const capacities = ['chair', 'president', 'secretary-general', 'moderator', 'expert', 'guest'] as const;
export type Capacity = (typeof capacities)[number];

export const turnStatuses = ['waiting', 'speaking', 'interrupted', 'ended', 'withdrawn', 'unheard'] as const;
export type TurnStatus = (typeof turnStatuses)[number];

/** A written statement, kept back until its speaker has the floor. */
export const depositedStatement = z.object({
  /** SHA-256 of the file, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  bytes: z.int().min(1),
  pages: z.int().min(1),
  type: z.enum(['pdf', 'docx', 'text']),
});
export type DepositedStatement = Readonly<z.output<typeof depositedStatement>>;

/** What somebody says of themselves and their intervention when they ask; nobody has to state a gender. */
export const askedWith = z.object({
  language: z.enum(spokenLanguages),
  gender: z.enum(genders).default('not-stated'),
  topic: z.string().trim().min(1).max(200).exactOptional(),
});

/** A request for the floor and, when it was given, the speech: one thing from the raised hand to the last word. */
export interface Turn {
  readonly id: TurnId;
  readonly lane: Lane;
  readonly capacity?: Capacity;
  /** Who speaks: a State (ISO alpha-2), a participant's id, or a person of the podium by their random id. */
  readonly holder: string;
  /** On behalf of which group, where of one. */
  readonly group?: GroupId;
  /** What their time is charged to: a regional group, `groups`, a constituency … (`flow-of.ts`). */
  readonly flow: string;
  readonly side: Side;
  readonly gender: Gender;
  readonly language: SpokenLanguage;
  readonly topic?: string;
  /** Who asked. */
  readonly person?: PersonId;
  readonly askedAt: Instant;
  /** When a phone without network took the request down; its place is that of its arrival. */
  readonly queuedAt?: Instant;
  /** The position of the request in the record. */
  readonly arrival: number;
  readonly status: TurnStatus;
  readonly overtakenInFlow: number;
  readonly overtaken: number;
  readonly passedForBalance: number;
  readonly statement?: DepositedStatement;
  /** The turn whose question this answers. */
  readonly answers?: TurnId;
  readonly question?: string;

  readonly sitting?: SittingId;
  readonly segment?: SegmentId;
  readonly givenAt?: Instant;
  /** Why it was the next, or that the chair chose otherwise and why. */
  readonly reasons?: readonly Reason[];
  readonly override?: string;
  readonly limitSeconds?: number;
  /** Milliseconds spoken before `runningSince`; pauses are not in it. */
  readonly spokenMs: number;
  /** Absent while paused and before and after the speech. */
  readonly runningSince?: Instant;
  /** It was paused when a point of order interrupted it, and is paused again after that. */
  readonly held?: true;
  readonly endedAt?: Instant;
  /** Charged when it ended, overrun included. */
  readonly seconds?: number;
}
