import { regionalGroups } from '../vocabulary/states/regional-group.ts';
import type { RegionalGroup } from '../vocabulary/states/regional-group.ts';
import { situations } from './state.ts';
import type { Situation } from './state.ts';

/** Genders whose absence from a panel is named; whoever states another or none counts as said, and completes nothing. */
const balancedGenders = ['woman', 'man'] as const;

/** What is looked at when experts are balanced: of each as much as they said. */
export interface ExpertProfile {
  readonly region?: RegionalGroup;
  /** `woman`, `man`, or another word. */
  readonly gender?: string;
  /** Of the expert's country: more than one may fit. */
  readonly situations: readonly Situation[];
}

export interface Missing {
  readonly of: 'region' | 'gender' | 'situation';
  readonly value: string;
}

export interface Balance {
  readonly experts: number;
  /** How many by each value; those that nobody has are 0. An expert who says nothing is counted nowhere. */
  readonly regions: ReadonlyMap<RegionalGroup, number>;
  readonly genders: ReadonlyMap<string, number>;
  readonly situations: ReadonlyMap<Situation, number>;
  /** In the order: situations, genders, regions. Message `balance.missing.<of>.<value>` writes it as a sentence. */
  readonly missing: readonly Missing[];
}

/** The balance of a panel's experts, whole or while it is being chosen (rule BO-13). */
export function balanceOf(profiles: readonly ExpertProfile[]): Balance {
  const regions = counts(regionalGroups, profiles.flatMap(({ region }) => (region === undefined ? [] : [region])));
  const genders = counts<string>(balancedGenders, profiles.flatMap(({ gender }) => (gender === undefined ? [] : [gender])));
  const ofSituations = counts(situations, profiles.flatMap((profile) => [...new Set(profile.situations)]));
  const missing = [...absent('situation', situations, ofSituations), ...absent('gender', balancedGenders, genders), ...absent('region', regionalGroups, regions)];
  return { experts: profiles.length, regions, genders, situations: ofSituations, missing };
}

function counts<Value extends string>(known: readonly Value[], found: readonly Value[]): ReadonlyMap<Value, number> {
  const counted = new Map(known.map((value) => [value, 0]));
  for (const value of found) counted.set(value, (counted.get(value) ?? 0) + 1);
  return counted;
}

function absent<Value extends string>(of: Missing['of'], known: readonly Value[], counted: ReadonlyMap<Value, number>): readonly Missing[] {
  return known.filter((value) => counted.get(value) === 0).map((value) => ({ of, value }));
}
