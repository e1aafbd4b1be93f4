import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId, RegistrationId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, instant, isoDay } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { daysIn, firstShownOn } from './meeting-day.ts';
import { registrationParts } from './registration-steps.ts';

const shape = z.object({
  registration: idOf<RegistrationId>(),
  enrolment: idOf<EnrolmentId>(),
  /** When the badge was shown, by the clock of the device at the door; it may have had no network then. */
  shownAt: instant,
  /** A name that the device gave itself; random. */
  device: z.string().regex(/^[a-z0-9-]{1,40}$/u),
});
const shown = shape.extend({
  /** The day that it was then in the meeting's zone. Acts from before a badge opened the door once each day have none: of them one counts, the last, for it was the earliest. */
  day: isoDay.exactOptional(),
  /** What counted as the first showing of that day until an offline device told of this earlier one. */
  replaces: instant.exactOptional(),
});
export type CheckedIn = DecidedAct<'checked-in', z.infer<typeof shown>>;

export const checkedIn = declareParticipationAct({
  type: 'checked-in',
  schemaVersion: 1,
  shape: shown,
  subject: (data) => subjectKey('registration', data.registration),
  sentence: (data) => ({ parts: { ...registrationParts(data), shownAt: { is: 'instant', at: data.shownAt } } }),
  after: (state, { shownAt, day, replaces }, act) => {
    const registration = before(state, 'registration', act);
    const others = day === undefined ? [] : (registration.showings ?? []).filter((at) => at !== replaces);
    const showings = [...others, shownAt].toSorted();
    return { ...registration, attendedAt: showings[0] ?? shownAt, showings };
  },
});

/**
 * RG-15, RG-16: an approved badge opens the door once each day of the meeting's zone; shown again that day, it is refused
 * with the moment of the day's first time. The same showing told twice (a device that reconciles again) is no second
 * showing and writes nothing. A device that was offline tells of it later; where two doors let the same badge in on one
 * day, the earlier one counts and the later is refused.
 */
export const checkIn = declareParticipationCommand<'check-in', typeof shape, 'registration', CheckedIn>({
  name: 'check-in',
  shape,
  subject: (data) => subjectKey('registration', data.registration),
  mentions: () => [],
  consults: (data) => [subjectKey('enrolment', data.enrolment)],
  decide: (data, known) => {
    const [registration, enrolment] = [known.subject, consult(known, 'enrolment', subjectKey('enrolment', data.enrolment))];
    if (registration === undefined || enrolment === undefined || registration.enrolment !== enrolment.id) return refuse('badge-unknown', 'RG-15');
    if (registration.status !== 'approved') return refuse('badge-not-valid', 'RG-15', { status: registration.status });
    if (data.shownAt > known.at) return refuse('clock-ahead', 'RG-16', { at: data.shownAt });
    const day = daysIn(enrolment.timeZone)(data.shownAt);
    const first = firstShownOn(day, registration.showings ?? []);
    if (first === data.shownAt) return [];
    if (first !== undefined && first < data.shownAt) return refuse('already-checked-in', 'RG-15', { at: first });
    return [{ type: 'checked-in', data: { ...data, day: day.day, ...(first !== undefined && { replaces: first }) } }];
  },
});
