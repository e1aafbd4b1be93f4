import type { GroupState } from '../../../src/process/participation/state.ts';
import type { Six } from '../six.ts';

/**
 * One State's time in a group. Days are ISO 8601, both included. `from` is absent where the membership is older than
 * the process (19 September 2016) and the day was not needed, `to` while it lasts. A State that left and came back, or
 * was suspended and could take no part, has a time before and a time after.
 */
export interface MembershipFact {
  /** ISO 3166-1 alpha-2 of a Member State or an observer State. */
  readonly state: string;
  readonly from?: string;
  readonly to?: string;
}

/** A group of States as the pack knows it: a `GroupState` whose ids and days are still to be parsed. */
export interface GroupFact {
  readonly id: string;
  readonly type: GroupState['type'];
  readonly name: Six;
  readonly shortName: Six;
  readonly members: readonly MembershipFact[];
}

/** States of which nothing else is to be said than that they belong: codes separated by spaces. */
export function since(codes: string, from?: string): readonly MembershipFact[] {
  return codes.split(' ').map((state) => (from === undefined ? { state } : { state, from }));
}

/**
 * The States for which a statement on behalf of the group counts on a day (ISO 8601), in the order of their codes.
 * Days before 19 September 2016 are outside what the pack knows.
 */
export function membersOn(group: Pick<GroupFact, 'members'>, day: string): readonly string[] {
  const then = group.members.filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to));
  return then.map((one) => one.state).toSorted();
}
