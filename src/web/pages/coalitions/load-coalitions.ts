import { leadsNow, membersNow } from '../../../process/commitments/coalition-parts.ts';
import type { CoalitionState, WorkItem } from '../../../process/commitments/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { loadCommitments } from '../../parts/commitment-links.tsx';
import type { CommitmentsById } from '../../parts/commitment-links.tsx';
import { plainText } from '../../parts/text.tsx';
import { keysOfParties } from '../../parts/voices.tsx';
import type { Visit } from '../../visit.ts';
import { isAskedFor } from './coalitions-query.ts';
import type { CoalitionsQuery } from './coalitions-query.ts';

export interface LoadedCoalitions {
  /** What the query asks for, by title in the reader's language. */
  readonly found: readonly CoalitionState[];
  /** Everybody who is a member of some coalition now. */
  readonly members: readonly string[];
  readonly commitments: CommitmentsById;
  readonly names: Names;
}

export async function loadCoalitions(visit: Visit, query: CoalitionsQuery): Promise<LoadedCoalitions> {
  const { store: { pool }, process, position, language } = visit;
  const [all, commitments] = await Promise.all([listThings(pool, { process, position, kind: 'coalition', limit: 10_000 }), loadCommitments(visit)]);
  const members = [...new Set(all.flatMap((one) => membersNow(one).map(({ holder }) => holder)))];
  const order = new Intl.Collator(localeOf(language));
  const found = all.filter(isAskedFor(query)).toSorted((a, b) => order.compare(plainText(a.title, language), plainText(b.title, language)));
  return { found, members, commitments, names: await loadNames(pool, process, position, keysOfParties([...members, ...found.flatMap(leadsNow)])) };
}

/** The step that is due next: of those not done or dropped the earliest with a day. */
export function dueNext({ work }: Pick<CoalitionState, 'work'>): (WorkItem & { readonly due: NonNullable<WorkItem['due']> }) | undefined {
  const open = work.flatMap(({ due, ...item }) => (due !== undefined && (item.status === 'planned' || item.status === 'under-way') ? [{ ...item, due }] : []));
  return open.toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
}

/** How many steps are done, of those that were not dropped. */
export function workDone({ work }: Pick<CoalitionState, 'work'>): { readonly done: number; readonly all: number } {
  const kept = work.filter(({ status }) => status !== 'dropped');
  return { done: kept.filter(({ status }) => status === 'done').length, all: kept.length };
}
