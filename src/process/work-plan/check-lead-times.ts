import { daysBetween } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import type { Breach } from './breach.ts';
import type { Plan, PlannedEvent } from './plan.ts';
import type { RuleState } from './state.ts';

interface Delivery {
  /** The last day on which it may still come: for a fuzzy window the end, so that nothing is accused too early. */
  readonly on: IsoDay;
  readonly planned: boolean;
}

/** WP-11: a document goes out at least so many days before the first day of the meeting it serves. */
export function checkLeadTimes(plan: Plan): readonly Breach[] {
  return plan.links
    .filter((link) => link.relation === 'documents')
    .flatMap((link) => {
      const meeting = plan.events.find((event) => subjectKey('event', event.id) === link.to);
      const lead = meeting === undefined || meeting.status === 'cancelled' ? undefined : leadTimeOf(plan, link.from, meeting);
      if (meeting === undefined || lead === undefined) return [];
      return rulesFor(plan, link.from).flatMap((rule) => breachOf(rule, link.from, lead, meeting));
    });
}

/** How long before the first day of a meeting something goes out that serves it. */
export interface LeadTime {
  /** Whole days; 0 on the first day itself, negative after it. */
  readonly days: number;
  /** True while it has not gone out and the days are only planned. */
  readonly planned: boolean;
}

/** Undefined while the first day of the meeting, or the day of circulation, is not known exactly enough. */
export function leadTimeOf(plan: Plan, from: SubjectKey, meeting: PlannedEvent): LeadTime | undefined {
  const delivery = deliveryOf(plan, from);
  const first = meeting.date?.precision === 'day' ? meeting.date.start : null;
  return delivery === undefined || first === null ? undefined : { days: daysBetween(delivery.on, first), planned: delivery.planned };
}

function deliveryOf(plan: Plan, from: SubjectKey): Delivery | undefined {
  const document = plan.documents.find((one) => subjectKey('document', one.id) === from);
  if (document !== undefined) return document.circulatedOn === undefined ? undefined : { on: document.circulatedOn, planned: false };
  const event = plan.events.find((one) => subjectKey('event', one.id) === from);
  const end = event?.date?.end ?? null;
  return event === undefined || end === null || event.status === 'cancelled' ? undefined : { on: end, planned: event.status !== 'held' };
}

/** A planned circulation carries all the documentation, so every lead time of the process applies to it. */
function rulesFor(plan: Plan, from: SubjectKey): readonly RuleState[] {
  const document = plan.documents.find((one) => subjectKey('document', one.id) === from);
  return document === undefined ? plan.rules : plan.rules.filter((rule) => rule.documentKind === document.documentKind);
}

function breachOf(rule: RuleState, from: SubjectKey, { days, planned }: LeadTime, meeting: PlannedEvent): readonly Breach[] {
  if (days >= rule.leastDays) return [];
  return [
    {
      code: planned ? 'lead-time-planned-short' : 'lead-time-short',
      rule: 'WP-11',
      subjects: [from, subjectKey('event', meeting.id), subjectKey('rule', rule.id)],
      parts: {
        document: { is: 'subject', subject: from },
        meeting: { is: 'subject', subject: subjectKey('event', meeting.id) },
        days: { is: 'count', count: days },
        least: { is: 'count', count: rule.leastDays },
      },
    },
  ];
}
