import { membersOn } from './group-members.ts';
import type { GroupState, StatementState } from './state.ts';

/** The States for which a statement counts: the members on its day less those who dissociated themselves; ISO alpha-2, in the order of the codes (rule BO-6). */
export function statesBehind(statement: StatementState, group: GroupState): readonly string[] {
  const gone = new Set(statement.dissociations.map(({ state }) => state));
  return membersOn(group, statement.on).filter((state) => !gone.has(state));
}
