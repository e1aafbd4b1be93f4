import { subjectKey } from '../vocabulary/ids.ts';
import type { Breach } from './breach.ts';
import type { Plan } from './plan.ts';
import type { MandateState, Paragraph } from './state.ts';

/** WP-14: a mandate should not be dated after the deadline it sets. WP-15: nor its result come late, nor its work begin before it. */
export function checkMandates(plan: Plan): readonly Breach[] {
  return plan.mandates.flatMap((mandate) => mandate.paragraphs.flatMap((paragraph) => [...afterDeadline(mandate, paragraph), ...results(plan, mandate, paragraph)]));
}

function afterDeadline(mandate: MandateState, paragraph: Paragraph): readonly Breach[] {
  const due = paragraph.dueBy?.end ?? null;
  if (due === null || mandate.adoptedOn <= due) return [];
  return [
    {
      code: 'mandate-after-deadline',
      rule: 'WP-14',
      subjects: [subjectKey('mandate', mandate.id)],
      parts: {
        paragraph: { is: 'text', text: `${mandate.symbol}, ${paragraph.label}` },
        due: { is: 'date', date: paragraph.dueBy },
        adopted: { is: 'date', date: { edtf: mandate.adoptedOn, start: mandate.adoptedOn, end: mandate.adoptedOn, precision: 'day' } },
      },
    },
  ];
}

function results(plan: Plan, mandate: MandateState, paragraph: Paragraph): readonly Breach[] {
  const due = paragraph.dueBy?.end ?? null;
  return plan.events
    .filter((event) => event.paragraphs.includes(paragraph.id) && event.status !== 'cancelled')
    .flatMap((event): readonly Breach[] => {
      const { start, end } = event.date ?? { start: null, end: null };
      const subjects = [subjectKey('event', event.id), subjectKey('mandate', mandate.id)] as const;
      const parts = {
        event: { is: 'subject', subject: subjects[0] },
        paragraph: { is: 'text', text: `${mandate.symbol}, ${paragraph.label}` },
        date: { is: 'date', date: event.date },
        due: { is: 'date', date: paragraph.dueBy },
        adopted: { is: 'date', date: { edtf: mandate.adoptedOn, start: mandate.adoptedOn, end: mandate.adoptedOn, precision: 'day' } },
      } as const;
      if (end !== null && end < mandate.adoptedOn) return [{ code: 'before-mandate', rule: 'WP-15', subjects, parts }];
      return due !== null && start !== null && start > due ? [{ code: 'late-for-mandate', rule: 'WP-15', subjects, parts }] : [];
    });
}
