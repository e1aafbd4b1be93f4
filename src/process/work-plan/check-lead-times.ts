import { daysBetween } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import type { Breach } from './breach.ts';
import type { Plan, PlannedEvent } from './plan.ts';
import type { RuleState } from './state.ts';

interface Delivery {
  readonly subject: SubjectKey;
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
      const delivery = deliveryOf(plan, link.from);
      const first = meeting?.date?.precision === 'day' ? meeting.date.start : null;
      if (meeting === undefined || first === null || delivery === undefined || meeting.status === 'cancelled') return [];
      return rulesFor(plan, link.from).flatMap((rule) => breachOf(rule, delivery, meeting, first));
    });
}

function deliveryOf(plan: Plan, from: SubjectKey): Delivery | undefined {
  const document = plan.documents.find((one) => subjectKey('document', one.id) === from);
  if (document !== undefined) return document.circulatedOn === undefined ? undefined : { subject: from, on: document.circulatedOn, planned: false };
  const event = plan.events.find((one) => subjectKey('event', one.id) === from);
  const end = event?.date?.end ?? null;
  return event === undefined || end === null || event.status === 'cancelled' ? undefined : { subject: from, on: end, planned: event.status !== 'held' };
}

/** A planned circulation carries all the documentation, so every lead time of the process applies to it. */
function rulesFor(plan: Plan, from: SubjectKey): readonly RuleState[] {
  const document = plan.documents.find((one) => subjectKey('document', one.id) === from);
  return document === undefined ? plan.rules : plan.rules.filter((rule) => rule.documentKind === document.documentKind);
}

function breachOf(rule: RuleState, delivery: Delivery, meeting: PlannedEvent, first: IsoDay): readonly Breach[] {
  const days = daysBetween(delivery.on, first);
  if (days >= rule.leastDays) return [];
  return [
    {
      code: delivery.planned ? 'lead-time-planned-short' : 'lead-time-short',
      rule: 'WP-11',
      subjects: [delivery.subject, subjectKey('event', meeting.id), subjectKey('rule', rule.id)],
      parts: {
        document: { is: 'subject', subject: delivery.subject },
        meeting: { is: 'subject', subject: subjectKey('event', meeting.id) },
        days: { is: 'count', count: days },
        least: { is: 'count', count: rule.leastDays },
      },
    },
  ];
}
