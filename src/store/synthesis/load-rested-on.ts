import type { Pool } from 'pg';
import type { SubjectState } from '../../process/subject-state.ts';
import type { RestedOn } from '../../process/synthesis/flags.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { loadStates } from '../work-plan/load-states.ts';
import { notesChangedAt } from './cited-things.ts';

/** Everything that some evidence rests on, followed to the texts: the thing, what it rests on, since when it is as it is. */
export async function loadRestedOn(pool: Pool, process: string, position: number, evidence: Iterable<SubjectKey>): Promise<ReadonlyMap<SubjectKey, RestedOn>> {
  const notes = await notesChangedAt(pool, process, position);
  const found = new Map<SubjectKey, RestedOn>();
  let wanted = new Set(evidence);
  while (wanted.size > 0) {
    const states = await loadStates(pool, process, position, wanted);
    const next = new Set<SubjectKey>();
    for (const [key, state] of states) {
      const thing = restedOn(key, state, notes);
      found.set(key, thing);
      for (const one of thing.restsOn) if (!found.has(one) && !wanted.has(one)) next.add(one);
    }
    wanted = next;
  }
  return found;
}

function restedOn(key: SubjectKey, state: SubjectState, notes: ReadonlyMap<SubjectKey, number>): RestedOn {
  switch (state.kind) {
    case 'input':
      return { restsOn: [], changedAt: state.changedAt, gone: state.status === 'withdrawn' };
    case 'edition':
      return { restsOn: [], changedAt: state.changedAt, gone: state.status === 'replaced' };
    case 'note':
      return { restsOn: [], changedAt: notes.get(key) ?? 0, gone: false };
    case 'recommendation':
      return { restsOn: [...(state.origin === undefined ? [] : [state.origin.of]), ...(state.status === 'split' ? [] : state.members.map((member) => subjectKey('recommendation', member)))], changedAt: state.changedAt, gone: state.status === 'rejected' };
    case 'position':
      return { restsOn: [...state.evidence.map(({ of }) => of)], changedAt: state.changedAt, gone: state.status === 'withdrawn' };
    case 'disagreement':
      return { restsOn: state.sides.flatMap(({ recommendations, evidence }) => [...recommendations.map((id) => subjectKey('recommendation', id)), ...evidence.map(({ of }) => of)]), changedAt: 0, gone: false };
    default:
      return { restsOn: [], changedAt: 0, gone: false };
  }
}
