import type { VNode } from 'preact';
import { countEvents, listEvents } from '../../../store/work-plan/list-events.ts';
import type { EventFilter, ListedEvent } from '../../../store/work-plan/list-events.ts';
import { loadOutline } from '../../../store/work-plan/load-outline.ts';
import type { Outline } from '../../../store/work-plan/load-outline.ts';
import { EventTable } from '../../parts/event-table.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

const shown = 200;

export interface PlanPart {
  readonly outline: Outline;
  readonly events: readonly ListedEvent[];
  readonly total: number;
  /** The filter of the work plan that shows the same entries. */
  readonly query: Readonly<Record<string, string>>;
}

/** The entries of the plan that fit a filter, by date, at most 200; the work plan has the rest. */
export async function loadPlanPart(visit: Visit, filter: EventFilter & Readonly<Record<string, string>>): Promise<PlanPart> {
  const { pool } = visit.store;
  const selection = { process: visit.process, position: visit.position, now: visit.position === visit.head, filter };
  const [outline, events, total] = await Promise.all([
    loadOutline(pool, visit.process, visit.position),
    listEvents(pool, { ...selection, sort: 'date', descending: false, limit: shown, offset: 0 }),
    visit.count(selection, () => countEvents(pool, selection)),
  ]);
  return { outline, events, total, query: filter };
}

export function PlanPartSection({ visit, part, heading, without }: { readonly visit: Visit; readonly part: PlanPart; readonly heading: string; readonly without?: 'track' }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="events">
      <h2 id="events">{heading}</h2>
      <p class="count">{words('events.count', { count: part.total })}</p>
      {part.events.length > 0 && <EventTable visit={visit} events={part.events} outline={part.outline} caption={words('events.caption')} {...(without !== undefined && { without })} />}
      <p>
        <a href={linkTo(visit, 'plan', {}, part.query)}>{words('events.more', { count: part.total })}</a>
      </p>
    </section>
  );
}

interface OthersProps {
  readonly visit: Visit;
  readonly route: 'phase' | 'track';
  readonly current: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
}

/** The way to the other phases or tracks of the plan. */
export function Others({ visit, route, current, items }: OthersProps): VNode | null {
  if (items.length < 2) return null;
  return (
    <nav class="chips" aria-label={visit.words('outline.others')}>
      {items.map(({ id, label }) => (
        <a key={id} href={linkTo(visit, route, { id })} aria-current={id === current ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
