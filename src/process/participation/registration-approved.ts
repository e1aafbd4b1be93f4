import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId, RegistrationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { awaitsReview, registrationAt, registrationParts } from './registration-steps.ts';

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

function those(enrolment: EnrolmentId, status: 'approved' | 'waiting'): Selection {
  return { kind: 'registration', where: { enrolment, status } };
}

/**
 * RG-10, RG-11: within the capacity approved, beyond it put on the waiting list; who waits is approved as soon as there is
 * a place, and a free place is first of all theirs. RG-13: approving again what was amended says that it was looked at.
 */
export const approveRegistration = declareParticipationCommand<'approve-registration', typeof shape, 'registration', RegistrationApproved | RegistrationPutOnWaitingList>({
  name: 'approve-registration',
  shape,
  subject: registrationApproved.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('enrolment', data.enrolment)],
  counts: (data) => [those(data.enrolment, 'approved'), those(data.enrolment, 'waiting')],
  decide: (data, known) => {
    const registration = registrationAt(known.subject, data, ['requested', 'waiting', 'approved']);
    if (isRefusal(registration)) return registration;
    const enrolment = consult(known, 'enrolment', subjectKey('enrolment', data.enrolment));
    if (enrolment === undefined) return refuse('not-found', 'WP-6', { id: data.enrolment });
    if (registration.status === 'approved') return awaitsReview(registration) ? [{ type: 'registration-approved', data }] : refuse('registration-settled', 'RG-10', { status: registration.status });
    const waits = registration.status === 'waiting';
    const free = (enrolment.capacity ?? Number.POSITIVE_INFINITY) - known.count(those(data.enrolment, 'approved'));
    if (free > (waits ? 0 : known.count(those(data.enrolment, 'waiting')))) return [{ type: 'registration-approved', data }];
    return waits ? refuse('house-full', 'RG-11', { capacity: enrolment.capacity ?? 0 }) : [{ type: 'registration-put-on-waiting-list', data }];
  },
});
