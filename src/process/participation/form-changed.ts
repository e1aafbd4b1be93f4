import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { refuseFields } from './registration-announced.ts';
import { formField } from './registration-form.ts';

const shape = z.object({ enrolment: idOf<EnrolmentId>(), fields: z.array(formField).max(60) });
export type FormChanged = DecidedAct<'form-changed', z.infer<typeof shape>>;

export const formChanged = declareParticipationAct({
  type: 'form-changed',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('enrolment', data.enrolment),
  sentence: (data) => ({ parts: { event: { is: 'subject', subject: subjectKey('event', data.enrolment) }, count: { is: 'count', count: data.fields.length } } }),
  after: (state, { fields }, act) => {
    const enrolment = before(state, 'enrolment', act);
    return { ...enrolment, fields, formVersion: enrolment.formVersion + 1 };
  },
});

/** RG-3, RG-6: a new form has a new number; who is filling in the old one is told, and keeps what they wrote. */
export const changeForm = declareParticipationCommand<'change-form', typeof shape, 'enrolment', FormChanged>({
  name: 'change-form',
  shape,
  subject: formChanged.subject,
  mentions: () => [],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('not-found', 'WP-6', { id: data.enrolment });
    if (sameValue(known.subject.fields, data.fields)) return refuse('nothing-changes', 'RG-6');
    return refuseFields(data.fields) ?? [{ type: 'form-changed', data }];
  },
});
