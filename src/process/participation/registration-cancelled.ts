import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId, RegistrationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { isConcerned, registrationAt, registrationParts } from './registration-steps.ts';

const shape = z.object({ registration: idOf<RegistrationId>(), enrolment: idOf<EnrolmentId>() });
export type RegistrationCancelled = DecidedAct<'registration-cancelled', z.infer<typeof shape>>;

/** By the person, their delegation or entity, or the secretariat; the place is free again. */
export const registrationCancelled = declareParticipationAct({
  type: 'registration-cancelled',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('registration', data.registration),
  sentence: (data) => ({ parts: registrationParts(data) }),
  after: (state, _, act) => ({ ...before(state, 'registration', act), status: 'cancelled' }),
});

/** RG-12. */
export const cancelRegistration = declareParticipationCommand<'cancel-registration', typeof shape, 'registration', RegistrationCancelled>({
  name: 'cancel-registration',
  shape,
  subject: registrationCancelled.subject,
  mentions: () => [],
  decide: (data, known) => {
    const registration = registrationAt(known.subject, data, ['requested', 'approved', 'waiting']);
    if (isRefusal(registration)) return registration;
    return isConcerned(known.by, registration) ? [{ type: 'registration-cancelled', data }] : refuse('not-yours', 'RG-12');
  },
});
