import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ enrolment: idOf<EnrolmentId>() });
export type RegistrationClosed = DecidedAct<'registration-closed', z.infer<typeof shape>>;

/** Registration ended before its day: the meeting is cancelled, the house is full. */
export const registrationClosed = declareParticipationAct({
  type: 'registration-closed',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('enrolment', data.enrolment),
  sentence: (data) => ({ parts: { event: { is: 'subject', subject: subjectKey('event', data.enrolment) } } }),
  after: (state, _, act) => ({ ...before(state, 'enrolment', act), status: 'closed' }),
});

/** RG-2. */
export const closeRegistration = declareParticipationCommand<'close-registration', typeof shape, 'enrolment', RegistrationClosed>({
  name: 'close-registration',
  shape,
  subject: registrationClosed.subject,
  mentions: () => [],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('not-found', 'WP-6', { id: data.enrolment });
    return known.subject.status === 'closed' ? refuse('already-closed', 'RG-2') : [{ type: 'registration-closed', data }];
  },
});
