import { subjectKey } from '../vocabulary/ids.ts';
import type { PersonId, SelectionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { consult } from '../vocabulary/stage.ts';
import type { KnownHere } from './declare.ts';
import type { SelectionState } from './state.ts';

/**
 * BO-21: a decided member of an excluded selection stands nowhere else. A decision can look only at what its command
 * names, so the command names the excluded selections again (`named`) and is refused where it leaves one out.
 */
export function refuseExcluded(selection: SelectionState, named: readonly SelectionId[], persons: readonly PersonId[], known: Pick<KnownHere<'selection'>, 'consulted'>): Refusal | undefined {
  for (const id of selection.excludes ?? []) {
    if (!named.includes(id)) return refuse('bad-input', 'BO-21', { field: 'excludes', problem: id });
    const other = consult(known, 'selection', subjectKey('selection', id));
    const members = new Set((other?.decided ?? []).flatMap((list) => list.persons));
    const member = persons.find((person) => members.has(person));
    if (member !== undefined) return refuse('member-elsewhere', 'BO-21', { person: member, selection: id });
  }
  return undefined;
}
