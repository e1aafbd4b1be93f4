import { decisionMethods, decisionStatuses } from '../../../process/adoption/state.ts';
import type { DecisionMethod, DecisionState, DecisionStatus } from '../../../process/adoption/state.ts';
import { listThings } from '../../../store/list-things.ts';
import type { Visit } from '../../visit.ts';

export interface AdoptionQuery {
  readonly method?: DecisionMethod;
  readonly status?: DecisionStatus;
  readonly sort: 'date' | 'title';
}

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseAdoptionQuery(search: URLSearchParams): AdoptionQuery {
  const method = decisionMethods.find((one) => one === search.get('method'));
  const status = decisionStatuses.find((one) => one === search.get('status'));
  return { sort: search.get('sort') === 'title' ? 'title' : 'date', ...(method !== undefined && { method }), ...(status !== undefined && { status }) };
}

/** What is still to be decided first, then the latest. */
export async function listDecisions({ store: { pool }, process, position }: Visit, { method, status, sort }: AdoptionQuery): Promise<readonly DecisionState[]> {
  const found = await listThings(pool, { process, position, kind: 'decision', where: { method, status }, order: sort === 'title' ? [{ field: 'title' }] : [{ field: 'takenOn', descending: true }] });
  return sort === 'title' ? found : found.toSorted((a, b) => ((a.takenOn ?? '9999') < (b.takenOn ?? '9999') ? 1 : -1));
}
