import type { Pool } from 'pg';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectState } from '../../process/work-plan/state.ts';
import { heldAt, isOfKind, loadStates } from './load-states.ts';

export type ListedKind = 'mandate' | 'place' | 'phase' | 'track' | 'link' | 'version';

/** In which order the things of a kind are listed: as the process orders them, else by their ids. */
const orders: Record<ListedKind, string> = { mandate: 'adopted_on, id', place: 'id', phase: '"order", id', track: '"order", id', link: 'id', version: 'showing, id' };

export interface StatePage<State> {
  readonly total: number;
  readonly states: readonly State[];
}

/** One page of the things of a kind at a position, whole, and how many there are. */
export async function listStates<Wanted extends ListedKind>(pool: Pool, process: string, position: number, kind: Wanted, page: { readonly limit: number; readonly offset: number }): Promise<StatePage<Extract<SubjectState, { readonly kind: Wanted }>>> {
  const [found, counted] = await Promise.all([
    pool.query<{ id: string }>({ name: `ids-of-${kind}`, text: `select id from "${kind}" where ${heldAt} order by ${orders[kind]} limit $3 offset $4`, values: [process, position, page.limit, page.offset] }),
    pool.query<{ count: number }>({ name: `count-of-${kind}`, text: `select count(*) as count from "${kind}" where ${heldAt}`, values: [process, position] }),
  ]);
  const keys = found.rows.map(({ id }) => subjectKey(kind, id));
  const states = await loadStates(pool, process, position, keys);
  return {
    total: counted.rows[0]?.count ?? 0,
    states: keys.flatMap((key) => {
      const state = states.get(key);
      return state !== undefined && isOfKind(state, kind) ? [state] : [];
    }),
  };
}
