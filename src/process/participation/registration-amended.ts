import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId, RegistrationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { commitment, idOf } from '../vocabulary/shapes.ts';
import { delegationRoles } from '../vocabulary/standing.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { isSecretariat } from './own.ts';
import { awaitsReview, isConcerned, registrationAt, registrationParts } from './registration-steps.ts';

const shape = z.object({
  registration: idOf<RegistrationId>(),
  enrolment: idOf<EnrolmentId>(),
  role: z.enum(delegationRoles),
  formVersion: z.int().min(1),
  commitment,
  speaking: z.array(z.string().max(60)).max(20),
});
export type RegistrationAmended = DecidedAct<'registration-amended', z.infer<typeof shape>>;

/** What was filled in before is replaced; that there was something before stays in the record. */
export const registrationAmended = declareParticipationAct({
  type: 'registration-amended',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('registration', data.registration),
  sentence: (data) => ({ parts: registrationParts(data) }),
  after: (state, { role, formVersion, commitment: sealed, speaking }, act) => {
    const registration = before(state, 'registration', act);
    // What the secretariat writes itself needs no second look.
    const seen = registration.status === 'approved' && isSecretariat(act.by) && !awaitsReview(registration);
    return { ...registration, role, formVersion, commitment: sealed, speaking, amendedAt: act.at, ...(seen && { decidedAt: act.at }) };
  },
});

/** RG-13: amended as often as needed, also after approval, which stands until an officer has looked: only in whose name somebody comes needs another registration. */
export const amendRegistration = declareParticipationCommand<'amend-registration', typeof shape, 'registration', RegistrationAmended>({
  name: 'amend-registration',
  shape,
  subject: registrationAmended.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('enrolment', data.enrolment)],
  decide: (data, known) => {
    const registration = registrationAt(known.subject, data, ['requested', 'approved', 'waiting']);
    if (isRefusal(registration)) return registration;
    const enrolment = consult(known, 'enrolment', subjectKey('enrolment', data.enrolment));
    if (enrolment === undefined) return refuse('not-found', 'WP-6', { id: data.enrolment });
    if (!isConcerned(known.by, registration)) return refuse('not-yours', 'RG-13');
    if (data.formVersion !== enrolment.formVersion) return refuse('form-changed', 'RG-6', { seen: data.formVersion, now: enrolment.formVersion });
    return data.speaking.every((topic) => enrolment.topics.some(({ id }) => id === topic)) ? [{ type: 'registration-amended', data }] : refuse('unknown-topic', 'RG-8');
  },
});
