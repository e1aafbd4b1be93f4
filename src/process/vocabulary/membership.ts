import type { IsoDay } from './fuzzy-date/fuzzy-date.ts';

/** A State's membership of a group, by its first and its last day; an open end reaches without limit. */
export interface DatedMembership {
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

/** Whether a membership covers a day: its first and its last day count (rule BO-7). */
export function covers(membership: Pick<DatedMembership, 'from' | 'to'>, day: IsoDay): boolean {
  return (membership.from === undefined || membership.from <= day) && (membership.to === undefined || day <= membership.to);
}

export function isMemberOn(group: { readonly members: readonly DatedMembership[] }, state: string, day: IsoDay): boolean {
  return group.members.some((membership) => membership.state === state && covers(membership, day));
}
