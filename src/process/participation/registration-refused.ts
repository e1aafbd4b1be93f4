import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId, RegistrationId } from '../vocabulary/ids.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { registrationAt, registrationParts } from './registration-steps.ts';

const shape = z.object({ registration: idOf<RegistrationId>(), enrolment: idOf<EnrolmentId>(), reason: prose });
export type RegistrationRefused = DecidedAct<'registration-refused', z.infer<typeof shape>>;

/** With a reason, which the person concerned reads. */
export const registrationRefused = declareParticipationAct({
  type: 'registration-refused',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('registration', data.registration),
  sentence: (data) => ({ parts: { ...registrationParts(data), reason: { is: 'text', text: data.reason } } }),
  after: (state, { reason }, act) => ({ ...before(state, 'registration', act), status: 'refused', reason, decidedAt: act.at }),
});

/** RG-10. */
export const refuseRegistration = declareParticipationCommand<'refuse-registration', typeof shape, 'registration', RegistrationRefused>({
  name: 'refuse-registration',
  shape,
  subject: registrationRefused.subject,
  mentions: () => [],
  decide: (data, known) => {
    const registration = registrationAt(known.subject, data, ['requested', 'waiting']);
    if (isRefusal(registration)) return registration;
    return [{ type: 'registration-refused', data }];
  },
});
