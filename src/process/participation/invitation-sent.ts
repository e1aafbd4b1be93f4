import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId, RegistrationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { registrationAt, registrationParts } from './registration-steps.ts';

const shape = z.object({ registration: idOf<RegistrationId>(), enrolment: idOf<EnrolmentId>() });
export type InvitationSent = DecidedAct<'invitation-sent', z.infer<typeof shape>>;

/** A letter of invitation, such as a visa may need. */
export const invitationSent = declareParticipationAct({
  type: 'invitation-sent',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('registration', data.registration),
  sentence: (data) => ({ parts: registrationParts(data) }),
  after: (state, _, act) => ({ ...before(state, 'registration', act), invitedAt: act.at }),
});

/** RG-14: one letter to each, to those who are approved. */
export const sendInvitation = declareParticipationCommand<'send-invitation', typeof shape, 'registration', InvitationSent>({
  name: 'send-invitation',
  shape,
  subject: invitationSent.subject,
  mentions: () => [],
  decide: (data, known) => {
    const registration = registrationAt(known.subject, data, ['approved']);
    if (isRefusal(registration)) return registration;
    return registration.invitedAt === undefined ? [{ type: 'invitation-sent', data }] : refuse('already-sent', 'RG-14');
  },
});
