import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { covers, isMemberOn } from '../vocabulary/membership.ts';
import type { GroupState, Membership } from './state.ts';

/** The members on a day, ISO alpha-2, in the order of the codes, each once. */
export function membersOn(group: Pick<GroupState, 'members'>, day: IsoDay): readonly string[] {
  return [...new Set(group.members.filter((membership) => covers(membership, day)).map(({ state }) => state))].toSorted();
}

/** The groups to which a State belongs on a day, in the order given (rule BO-7). */
export function groupsOf(state: string, on: IsoDay, groups: readonly GroupState[]): readonly GroupState[] {
  return groups.filter((group) => isMemberOn(group, state, on));
}

/** Whether two memberships of one State share a day. */
export function overlap(a: Membership, b: Membership): boolean {
  return a.state === b.state && (a.from === undefined || b.to === undefined || a.from <= b.to) && (b.from === undefined || a.to === undefined || b.from <= a.to);
}

/** The first State whose memberships overlap each other; undefined where none do (rule BO-2). */
export function twiceMember(members: readonly Membership[]): string | undefined {
  return members.find((one, index) => members.slice(index + 1).some((other) => overlap(one, other)))?.state;
}
