import type { Pool } from 'pg';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { planEvent } from '../../process/work-plan/plan.ts';
import { isOfWorkPlan } from '../../process/subject-state.ts';
import type { SubjectState } from '../../process/subject-state.ts';
import { linksAmong } from './links-among.ts';
import { assemble } from './load-plan.ts';
import type { WholePlan } from './load-plan.ts';
import { heldAt, keysOfKinds, loadStates } from './load-states.ts';

/**
 * The part of the plan around one event or document: everything that the rules over the plan look at when they look at it.
 * Its links with both ends, the days it shares with other meetings, and the few things that concern every event
 * (phases, tracks, rules, mandates). A plan of 20,000 events is not read to show one of them.
 */
export async function loadAround(pool: Pool, process: string, position: number, key: SubjectKey): Promise<WholePlan | undefined> {
  const [frame, links] = await Promise.all([
    keysOfKinds(pool, process, position, ['process', 'phase', 'track', 'rule', 'mandate']),
    linksAmong(pool, process, position, [key]),
  ]);
  const near = await loadStates(pool, process, position, [...frame, key, ...links.flatMap(({ id, from, to }) => [subjectKey('link', id), from, to])]);
  const states = new Map<SubjectKey, SubjectState>(near);
  const centre = near.get(key);
  const window = centre?.kind === 'event' ? planEvent(centre).date : undefined;
  if (window?.start != null && window.end !== null && window.precision === 'day') {
    const others = await eventsWithin(pool, process, position, window.start, window.end);
    const sameDays = await loadStates(pool, process, position, others.filter((other) => !states.has(other)));
    for (const [other, state] of sameDays) states.set(other, state);
  }
  return assemble([...states.values()].filter(isOfWorkPlan));
}

/** Events with exact days of which at least one lies between two days, both inclusive. */
async function eventsWithin(pool: Pool, process: string, position: number, start: string, end: string): Promise<readonly SubjectKey[]> {
  const result = await pool.query<{ id: string }>({
    name: 'events-within',
    text: `select id from event where ${heldAt} and precision = 'day' and start_on <= $4::date and end_on >= $3::date and status <> 'cancelled'`,
    values: [process, position, start, end],
  });
  return result.rows.map(({ id }) => subjectKey('event', id));
}
