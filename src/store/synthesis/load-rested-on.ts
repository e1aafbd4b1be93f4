import type { Pool } from 'pg';
import type { SubjectState } from '../../process/subject-state.ts';
import type { RestedOn } from '../../process/synthesis/flags.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { loadStates } from '../work-plan/load-states.ts';
import { wordedAt } from './cited-things.ts';

/** Everything that some evidence rests on, followed to the texts: the thing, what it rests on, since when it is as it is. */
export async function loadRestedOn(pool: Pool, process: string, position: number, evidence: Iterable<SubjectKey>): Promise<ReadonlyMap<SubjectKey, RestedOn>> {
  const since = await wordedAt(pool, process, position);
  const found = new Map<SubjectKey, RestedOn>();
  let wanted = new Set(evidence);
  while (wanted.size > 0) {
    const states = await loadStates(pool, process, position, wanted);
    const next = new Set<SubjectKey>();
    for (const [key, state] of states) {
      const thing = restedOn(key, state, since);
      found.set(key, thing);
      for (const one of thing.restsOn) if (!found.has(one) && !wanted.has(one)) next.add(one);
    }
    wanted = next;
  }
  return found;
}

function restedOn(key: SubjectKey, state: SubjectState, since: ReadonlyMap<SubjectKey, number>): RestedOn {
  if (state.kind === 'report') return { restsOn: [], changedAt: state.changedAt, gone: state.status === 'open' };
  if (state.kind === 'input') return { restsOn: [], changedAt: state.changedAt, gone: state.status === 'withdrawn' };
  if (state.kind === 'edition') return { restsOn: [], changedAt: state.changedAt, gone: state.status === 'replaced' };
  if (state.kind === 'recommendation') return { restsOn: [...(state.origin === undefined ? [] : [state.origin.of]), ...(state.status === 'split' ? [] : state.members.map((member) => subjectKey('recommendation', member)))], changedAt: state.changedAt, gone: state.status === 'rejected' };
  if (state.kind === 'position') return { restsOn: state.evidence.map(({ of }) => of), changedAt: state.changedAt, gone: state.status === 'withdrawn' };
  if (state.kind === 'disagreement') return { restsOn: state.sides.flatMap(({ recommendations, evidence }) => [...recommendations.map((id) => subjectKey('recommendation', id)), ...evidence.map(({ of }) => of)]), changedAt: since.get(key) ?? 0, gone: false };
  return { restsOn: [], changedAt: state.kind === 'note' ? (since.get(key) ?? 0) : 0, gone: false };
}
