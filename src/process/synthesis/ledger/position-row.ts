import type { IsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';

/** In the order in which they are shown. */
export const stances = ['support', 'oppose', 'qualify'] as const;
export type Stance = (typeof stances)[number];

export const holderKinds = ['state', 'group', 'participant'] as const;
export type HolderKind = (typeof holderKinds)[number];

/** One position as recorded: who, on which recommendation, which stance, resting on which evidence. */
export interface PositionRow {
  readonly id: string;
  readonly recommendation: string;
  /** ISO 3166-1 alpha-2 of a State, the id of a group, or of another participant. */
  readonly holder: string;
  readonly holderKind: HolderKind;
  readonly stance: Stance;
  /** The day on which it was taken: it decides who belonged to the group. */
  readonly on: IsoDay;
  /** Where it stands in the record: of two positions the one with the greater is the later. */
  readonly at: number;
  readonly evidence: readonly string[];
  readonly withdrawn: boolean;
  /** States that dissociated themselves from this statement of a group. */
  readonly dissociated?: readonly string[];
}

export interface GroupsOnDay {
  /** ISO 3166-1 alpha-2 codes; the first and the last day of a membership count (rule BO-7). */
  membersOf(group: string, day: IsoDay): readonly string[];
}
