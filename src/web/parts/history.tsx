import type { VNode } from 'preact';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { listActs } from '../../store/work-plan/load-acts.ts';
import type { RecordedAct } from '../../store/work-plan/load-acts.ts';
import { loadNames } from '../../store/work-plan/names.ts';
import type { Names } from '../../store/work-plan/names.ts';
import type { Visit } from '../visit.ts';
import { ActList } from './act-list.tsx';
import { subjectsOfActs } from './sentence.tsx';

export interface Past {
  readonly acts: readonly RecordedAct[];
  readonly names: Names;
}

/** What the record holds about a thing, latest first; at most 50 acts. `more` are things whose names the page itself needs. */
export async function loadPast(visit: Visit, subject: SubjectKey, more: readonly SubjectKey[] = []): Promise<Past> {
  const { pool } = visit.store;
  const acts = await listActs(pool, { process: visit.process, upTo: visit.position, subject, limit: 50, reader: visit.actor });
  return { acts, names: await loadNames(pool, visit.process, visit.position, [...subjectsOfActs(acts.map(({ act }) => act)), ...more]) };
}

/** The same of several things at once: an act that is about two of them is told once. */
export async function loadPastOfAll(visit: Visit, subjects: readonly SubjectKey[]): Promise<Past> {
  const pasts = await Promise.all(subjects.map((subject) => loadPast(visit, subject)));
  const acts = [...new Map(pasts.flatMap((past) => past.acts).map((one) => [one.act.position, one])).values()].toSorted((a, b) => b.act.position - a.act.position).slice(0, 50);
  return { acts, names: await loadNames(visit.store.pool, visit.process, visit.position, subjectsOfActs(acts.map(({ act }) => act))) };
}

export function History({ visit, past }: { readonly visit: Visit; readonly past: Past }): VNode {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{visit.words('history.title')}</h2>
      <ActList visit={visit} acts={past.acts} names={past.names} />
    </section>
  );
}
