import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, isoDay, localized, timeZone } from '../vocabulary/shapes.ts';
import { dayPart } from './day-part.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { faultOf, formField } from './registration-form.ts';
import type { FormField } from './state.ts';
import { participantTypes } from './state.ts';

/** When, for how many, and on which topics: what can be changed without a new form. */
export const registrationTerms = {
  opensOn: isoDay,
  closesOn: isoDay,
  endsOn: isoDay,
  capacity: z.int().min(1).max(100_000).exactOptional(),
  quotas: z.array(z.object({ of: z.enum(['each-delegation', 'each-participant', ...participantTypes]), most: z.int().min(0).max(10_000) })).max(20),
  topics: z.array(z.object({ id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/u), label: localized })).max(60),
};

const shape = z.object({ event: idOf<EventId>(), timeZone, ...registrationTerms, fields: z.array(formField).max(60) });
export type RegistrationAnnounced = DecidedAct<'registration-announced', z.infer<typeof shape>>;

/** Registration for one meeting: announced with its form, its days and its limits. */
export const registrationAnnounced = declareParticipationAct({
  type: 'registration-announced',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('enrolment', data.event),
  sentence: (data) => ({ parts: { event: { is: 'subject', subject: subjectKey('event', data.event) }, from: dayPart(data.opensOn), to: dayPart(data.closesOn) } }),
  after: (_, data) => ({ kind: 'enrolment', id: String(data.event) as never, ...data, formVersion: 1, status: 'announced' }),
});

/** RG-1, RG-3. */
export const announceRegistration = declareParticipationCommand<'announce-registration', typeof shape, 'enrolment', RegistrationAnnounced>({
  name: 'announce-registration',
  shape,
  subject: registrationAnnounced.subject,
  mentions: (data) => [subjectKey('event', data.event)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'RG-1', { id: data.event });
    return refuseTerms(data) ?? refuseFields(data.fields) ?? [{ type: 'registration-announced', data }];
  },
});

/** RG-1: registration opens before it closes, and closes before the meeting is over; nothing limited twice. */
export function refuseTerms({ opensOn, closesOn, endsOn, quotas, topics }: Pick<z.infer<typeof shape>, 'opensOn' | 'closesOn' | 'endsOn' | 'quotas' | 'topics'>): Refusal | undefined {
  if (closesOn < opensOn || endsOn < closesOn) return refuse('end-before-start', 'RG-1');
  const twice = [...quotas.map(({ of }) => of), ...topics.map(({ id }) => id)].find((one, index, all) => all.indexOf(one) !== index);
  return twice === undefined ? undefined : refuse('limited-twice', 'RG-1', { id: twice });
}

export function refuseFields(fields: readonly FormField[]): Refusal | undefined {
  const fault = faultOf(fields);
  return fault === undefined ? undefined : refuse(fault.code, 'RG-3', { field: fault.field });
}
