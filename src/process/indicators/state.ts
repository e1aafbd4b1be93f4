import type { Known } from '../vocabulary/command.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { AssessmentId, CommitmentId, IndicatorId, ReleaseId, SeriesId } from '../vocabulary/ids.ts';
import type { LocalizedText } from '../vocabulary/language.ts';
import type { GroupElsewhere, ParticipantElsewhere } from '../vocabulary/party.ts';
import { stageOf } from '../vocabulary/stage.ts';
import type { MigratoryStatus, Sex } from './code-lists.ts';

export const dimensions = ['age', 'sex', 'migratory-status'] as const;
export type Dimension = (typeof dimensions)[number];

export const qualities = ['official', 'estimated', 'provisional', 'imputed'] as const;
export type Quality = (typeof qualities)[number];

export interface Observation {
  /** A year, a year and quarter or a year and month: `2022`, `2022-Q1`, `2022-03`. */
  readonly period: string;
  /** Absent: of all. */
  readonly age?: string;
  readonly sex?: Sex;
  readonly status?: MigratoryStatus;
  /** A decimal number as written, a point before its decimals. */
  readonly value: string;
  readonly source: string;
  readonly quality: Quality;
  readonly note?: string;
}

/** The six domains of migration governance. */
export const governanceDomains = ['rights', 'whole-of-government', 'partnerships', 'well-being', 'crises', 'safe-orderly-regular'] as const;
export type GovernanceDomain = (typeof governanceDomains)[number];

export const governanceLevels = ['absent', 'partial', 'complete'] as const;
export type GovernanceLevel = (typeof governanceLevels)[number];

export interface GovernanceAnswer {
  readonly domain: GovernanceDomain;
  readonly question: string;
  readonly answer: GovernanceLevel;
  readonly evidence?: string;
}

export interface ReleaseAxis {
  readonly name: string;
  readonly categories: readonly string[];
}

export interface ReleaseCell {
  /** One category of each axis, in their order. */
  readonly at: readonly string[];
  /** Absent: suppressed. */
  readonly value?: number;
}

export interface ReleaseProtection {
  /** Counts from 1 to one less than this are unsafe. */
  readonly threshold: number;
  /** Published counts are multiples of this; 1: unrounded, and what is unsafe is suppressed. */
  readonly base: number;
  /** What an attacker's interval must at least span around a count that is not published as it is. */
  readonly margin: number;
  /** Of a rounded table: every count is less than this away from what is published; else 0. */
  readonly within: number;
  /** How many cells are suppressed; which of them for their own sake is not told, since that would help an attacker. */
  readonly suppressed: number;
  /** How many cells the attack went for. */
  readonly attacked: number;
  /** The narrowest interval that the attack left; 0 where there was nothing to attack. */
  readonly narrowest: number;
  /** SHA-256 over a key that is kept nowhere here and the table that was protected: without the key a small table could be guessed from a bare hash. */
  readonly seal: string;
}

export interface IndicatorState {
  readonly kind: 'indicator';
  readonly id: IndicatorId;
  /** As its source calls it: `10.7.2`. */
  readonly code: string;
  readonly title: LocalizedText;
  /** Who defines it. */
  readonly source: string;
  readonly sourceAddress?: string;
  /** As written: `per cent`, `persons`. */
  readonly unit: string;
  /** At most so many behind the point, 0 to 6. */
  readonly decimals: number;
  /** By which values may be told apart. */
  readonly dimensions: readonly Dimension[];
  readonly commitments: readonly CommitmentId[];
  readonly changedAt: number;
}

export interface SeriesState {
  readonly kind: 'series';
  readonly id: SeriesId;
  readonly indicator: IndicatorId;
  readonly state: string;
  /** One for each period and disaggregation, in the order of both. */
  readonly observations: readonly Observation[];
  readonly changedAt: number;
}

export interface AssessmentState {
  readonly kind: 'assessment';
  readonly id: AssessmentId;
  readonly state: string;
  /** Of a local one: the city or region, as written. */
  readonly place?: string;
  readonly year: number;
  readonly answers: readonly GovernanceAnswer[];
  readonly status: 'open' | 'published';
  readonly publishedOn?: IsoDay;
  readonly changedAt: number;
}

export interface ReleaseState {
  readonly kind: 'release';
  readonly id: ReleaseId;
  readonly title: LocalizedText;
  readonly indicator?: IndicatorId;
  readonly state?: string;
  readonly period?: string;
  /** The dimensions with their categories, totals last. */
  readonly axes: readonly ReleaseAxis[];
  readonly cells: readonly ReleaseCell[];
  /** By which rules it was protected and what the attack found. */
  readonly protection: ReleaseProtection;
  readonly releasedOn: IsoDay;
  readonly status: 'released' | 'withdrawn';
  readonly reason?: string;
  readonly changedAt: number;
}

export type IndicatorsState = IndicatorState | SeriesState | AssessmentState | ReleaseState;

/** What this stage reads of things that other stages keep. */
export type Elsewhere = GroupElsewhere | ParticipantElsewhere;

export type KnownToIndicators = Known<unknown, IndicatorsState | Elsewhere>;

export const indicatorsStage = stageOf<IndicatorsState, Elsewhere>();
