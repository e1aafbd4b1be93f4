import { subjectKey } from '../vocabulary/ids.ts';
import type { Breach } from './breach.ts';
import type { EventKind } from './event-kind.ts';
import type { Plan, PlannedEvent } from './plan.ts';

/** Meetings of the process itself, which every delegation is expected to attend. */
const plenary: ReadonlySet<EventKind> = new Set(['thematic_session', 'hearing', 'negotiation', 'stocktaking', 'conference']);

interface DayEvent {
  readonly event: PlannedEvent;
  readonly start: string;
  readonly end: string;
}

/**
 * WP-12: nothing else is held while the process itself meets; two meetings of other bodies may well coincide.
 * A sweep over the days: n log n plus the overlaps found, so that a plan of 20,000 events is still checked at once.
 */
export function checkOverlaps(plan: Plan): readonly Breach[] {
  const found: Breach[] = [];
  let open: DayEvent[] = [];
  for (const next of sorted(plan.events)) {
    open = open.filter((one) => one.end >= next.start);
    for (const earlier of open) if (plenary.has(earlier.event.eventKind) || plenary.has(next.event.eventKind)) found.push(breach(earlier.event, next.event));
    open.push(next);
  }
  return found;
}

function sorted(events: readonly PlannedEvent[]): DayEvent[] {
  return events
    .flatMap((event) => {
      const { start, end, precision } = event.date ?? { start: null, end: null, precision: 'unknown' };
      const counts = precision === 'day' && event.eventKind !== 'document' && event.status !== 'cancelled';
      return counts && start !== null && end !== null ? [{ event, start, end }] : [];
    })
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function breach(a: PlannedEvent, b: PlannedEvent): Breach {
  const [meeting, other] = plenary.has(a.eventKind) ? [a, b] : [b, a];
  const subjects = [subjectKey('event', meeting.id), subjectKey('event', other.id)] as const;
  return {
    code: 'overlap',
    rule: 'WP-12',
    subjects,
    parts: {
      meeting: { is: 'subject', subject: subjects[0] },
      other: { is: 'subject', subject: subjects[1] },
      date: { is: 'date', date: meeting.date },
      otherDate: { is: 'date', date: other.date },
    },
  };
}
