import { subjectKey } from '../vocabulary/ids.ts';
import type { Breach } from './breach.ts';
import type { Plan, PlannedEvent, PlannedPhase } from './plan.ts';

/** WP-13: an event lies within a phase; and within the phase that its document puts it in. */
export function checkPhases(plan: Plan): readonly Breach[] {
  const phases = plan.phases.filter((phase) => phase.date?.start != null);
  if (phases.length === 0) return [];
  return plan.events.flatMap((event) => {
    if (event.date?.start == null || event.status === 'cancelled') return [];
    if (!phases.some((phase) => touches(event, phase))) return [breach('outside-phases', event)];
    const own = phases.find((phase) => phase.id === event.phase);
    return own === undefined || touches(event, own) ? [] : [breach('outside-own-phase', event, own)];
  });
}

function touches(event: PlannedEvent, phase: PlannedPhase): boolean {
  const [a, b, c, d] = [event.date?.start, event.date?.end, phase.date?.start, phase.date?.end];
  return a != null && b != null && c != null && d != null && a <= d && c <= b;
}

function breach(code: 'outside-phases' | 'outside-own-phase', event: PlannedEvent, phase?: PlannedPhase): Breach {
  const subject = subjectKey('event', event.id);
  return {
    code,
    rule: 'WP-13',
    subjects: phase === undefined ? [subject] : [subject, subjectKey('phase', phase.id)],
    parts: {
      event: { is: 'subject', subject },
      date: { is: 'date', date: event.date },
      phase: phase === undefined ? { is: 'text', text: '' } : { is: 'subject', subject: subjectKey('phase', phase.id) },
    },
  };
}
