import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId, RegistrationId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, instant } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { registrationParts } from './registration-steps.ts';

const shape = z.object({
  registration: idOf<RegistrationId>(),
  enrolment: idOf<EnrolmentId>(),
  /** When the badge was shown, by the clock of the device at the door; it may have had no network then. */
  shownAt: instant,
  /** A name that the device gave itself; random. */
  device: z.string().regex(/^[a-z0-9-]{1,40}$/u),
});
export type CheckedIn = DecidedAct<'checked-in', z.infer<typeof shape>>;

export const checkedIn = declareParticipationAct({
  type: 'checked-in',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('registration', data.registration),
  sentence: (data) => ({ parts: { ...registrationParts(data), shownAt: { is: 'instant', at: data.shownAt } } }),
  after: (state, { shownAt }, act) => {
    const registration = before(state, 'registration', act);
    const first = registration.attendedAt === undefined || shownAt < registration.attendedAt ? shownAt : registration.attendedAt;
    return { ...registration, attendedAt: first };
  },
});

/**
 * RG-15, RG-16: an approved badge opens the door once; shown again, it is refused with the moment of the first time.
 * The same showing told twice (a device that reconciles again) is no second showing and writes nothing. A device that
 * was offline tells of it later; where two doors let the same badge in, the earlier one counts and the later is refused.
 */
export const checkIn = declareParticipationCommand<'check-in', typeof shape, 'registration', CheckedIn>({
  name: 'check-in',
  shape,
  subject: checkedIn.subject,
  mentions: () => [],
  decide: (data, known) => {
    const registration = known.subject;
    if (registration === undefined || registration.enrolment !== data.enrolment) return refuse('badge-unknown', 'RG-15');
    if (registration.status !== 'approved') return refuse('badge-not-valid', 'RG-15', { status: registration.status });
    if (data.shownAt > known.at) return refuse('clock-ahead', 'RG-16', { at: data.shownAt });
    if (registration.attendedAt === data.shownAt) return [];
    return registration.attendedAt === undefined || data.shownAt < registration.attendedAt ? [{ type: 'checked-in', data }] : refuse('already-checked-in', 'RG-15', { at: registration.attendedAt });
  },
});
