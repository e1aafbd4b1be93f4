import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { Breach } from './breach.ts';
import type { Plan } from './plan.ts';

/** WP-16: once its last possible day is past, an event is held, cancelled or moved; it does not stay "to be confirmed". */
export function checkUnsettled(plan: Plan, today: IsoDay): readonly Breach[] {
  return plan.events.flatMap((event): readonly Breach[] => {
    const end = event.date?.end ?? null;
    const marked = event.deciding.date?.claim.mark !== undefined || event.date?.precision !== 'day';
    if (end === null || end >= today || !marked || event.status === 'held' || event.status === 'cancelled') return [];
    const subject = subjectKey('event', event.id);
    return [{ code: 'unsettled-past', rule: 'WP-16', subjects: [subject], parts: { event: { is: 'subject', subject }, date: { is: 'date', date: event.date } } }];
  });
}
