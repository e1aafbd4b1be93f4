import { sameValue } from './current-claim.ts';
import type { Plan, PlannedEvent } from './plan.ts';

export type ComparedProperty = 'title' | 'date' | 'place' | 'phase' | 'status';

/** One event in two versions of the plan. `before` is absent for what was added. */
export interface EventChange {
  readonly before?: PlannedEvent;
  readonly after: PlannedEvent;
  readonly properties: readonly ComparedProperty[];
}

export interface PlanComparison {
  readonly added: readonly EventChange[];
  readonly changed: readonly EventChange[];
  readonly unchanged: number;
}

/** What changed between two positions of one plan. Nothing is ever removed from a plan: a cancelled event changes its status (WP-4). */
export function comparePlans(before: Plan, after: Plan): PlanComparison {
  const earlier = new Map(before.events.map((event) => [event.id, event]));
  const added: EventChange[] = [];
  const changed: EventChange[] = [];
  for (const event of after.events) {
    const old = earlier.get(event.id);
    if (old === undefined) added.push({ after: event, properties: [] });
    else {
      const properties = changedProperties(old, event);
      if (properties.length > 0) changed.push({ before: old, after: event, properties });
    }
  }
  return { added, changed, unchanged: after.events.length - added.length - changed.length };
}

function changedProperties(before: PlannedEvent, after: PlannedEvent): ComparedProperty[] {
  const properties: ComparedProperty[] = (['title', 'date', 'place', 'phase'] as const).filter((property) => {
    const [a, b] = [before.deciding[property]?.claim, after.deciding[property]?.claim];
    if (a === undefined || b === undefined) return a !== b;
    return !sameValue(a.value, b.value) || a.mark !== b.mark;
  });
  return before.status === after.status ? properties : [...properties, 'status'];
}
