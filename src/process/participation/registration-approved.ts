import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId, RegistrationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { before, consult, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { registrationAt, registrationParts } from './registration-steps.ts';

const shape = z.object({ registration: idOf<RegistrationId>(), enrolment: idOf<EnrolmentId>(), reason: prose.exactOptional() });
type Data = z.infer<typeof shape>;
export type RegistrationApproved = DecidedAct<'registration-approved', Data>;
export type RegistrationPutOnWaitingList = DecidedAct<'registration-put-on-waiting-list', Data>;

export const registrationApproved = declareParticipationAct({
  type: 'registration-approved',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('registration', data.registration),
  sentence: (data) => ({ parts: registrationParts(data) }),
  after: (state, { reason }, act) => ({ ...before(state, 'registration', act), status: 'approved', decidedAt: act.at, ...(reason !== undefined && { reason }) }),
});

/** Approved, but the house is full: the person waits, in the order of the decisions. */
export const registrationPutOnWaitingList = declareParticipationAct({
  type: 'registration-put-on-waiting-list',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('registration', data.registration),
  sentence: (data) => ({ parts: registrationParts(data) }),
  after: (state, _, act) => ({ ...before(state, 'registration', act), status: 'waiting', decidedAt: act.at }),
});

function approved(enrolment: EnrolmentId): Selection {
  return { kind: 'registration', where: { enrolment, status: 'approved' } };
}

/** RG-10, RG-11: within the capacity approved, beyond it put on the waiting list; who waits is approved as soon as there is a place. */
export const approveRegistration = declareParticipationCommand<'approve-registration', typeof shape, 'registration', RegistrationApproved | RegistrationPutOnWaitingList>({
  name: 'approve-registration',
  shape,
  subject: registrationApproved.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('enrolment', data.enrolment)],
  counts: (data) => [approved(data.enrolment)],
  decide: (data, known) => {
    const registration = registrationAt(known.subject, data.registration, ['requested', 'waiting', 'refused']);
    if (isRefusal(registration)) return registration;
    const enrolment = consult(known, 'enrolment', subjectKey('enrolment', data.enrolment));
    if (enrolment === undefined || registration.enrolment !== enrolment.id) return refuse('not-found', 'WP-6', { id: data.enrolment });
    const full = enrolment.capacity !== undefined && known.count(approved(data.enrolment)) >= enrolment.capacity;
    if (!full) return [{ type: 'registration-approved', data }];
    return registration.status === 'waiting' ? refuse('house-full', 'RG-11', { capacity: enrolment.capacity ?? 0 }) : [{ type: 'registration-put-on-waiting-list', data }];
  },
});
