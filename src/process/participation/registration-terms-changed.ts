import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { dayPart } from './day-part.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { refuseTerms, registrationTerms } from './registration-announced.ts';

const shape = z.object({ enrolment: idOf<EnrolmentId>(), ...registrationTerms });
export type RegistrationTermsChanged = DecidedAct<'registration-terms-changed', z.infer<typeof shape>>;

export const registrationTermsChanged = declareParticipationAct({
  type: 'registration-terms-changed',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('enrolment', data.enrolment),
  sentence: (data) => ({ parts: { event: { is: 'subject', subject: subjectKey('event', data.enrolment) }, from: dayPart(data.opensOn), to: dayPart(data.closesOn) } }),
  after: (state, { capacity, ...data }, act) => {
    const { id, kind, event, timeZone, fields, formVersion, status } = before(state, 'enrolment', act);
    const { opensOn, closesOn, endsOn, quotas, topics } = data;
    return { id, kind, event, timeZone, fields, formVersion, status, opensOn, closesOn, endsOn, quotas, topics, ...(capacity !== undefined && { capacity }) };
  },
});

/** RG-2: days, limits and topics change at any time; what was approved before stays approved. */
export const changeRegistrationTerms = declareParticipationCommand<'change-registration-terms', typeof shape, 'enrolment', RegistrationTermsChanged>({
  name: 'change-registration-terms',
  shape,
  subject: registrationTermsChanged.subject,
  mentions: () => [],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('not-found', 'WP-6', { id: data.enrolment });
    return refuseTerms(data) ?? [{ type: 'registration-terms-changed', data }];
  },
});
