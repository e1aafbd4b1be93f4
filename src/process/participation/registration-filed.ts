import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EnrolmentId, RegistrationId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { commitment, idOf, personId } from '../vocabulary/shapes.ts';
import { delegationRoles } from '../vocabulary/standing.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { isState } from '../vocabulary/states/state.ts';
import { consult } from '../vocabulary/stage.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { categoryOf } from './category-of.ts';
import { holder, participantsAmong } from './holder.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { isSecretariat } from './own.ts';
import type { EnrolmentState, Quota, RegistrationCategory } from './state.ts';
import { participantTypes } from './state.ts';

const shape = z.object({
  registration: idOf<RegistrationId>(),
  enrolment: idOf<EnrolmentId>(),
  person: personId,
  of: holder,
  role: z.enum(delegationRoles),
  /** The form that was filled in. */
  formVersion: z.int().min(1),
  commitment,
  speaking: z.array(z.string().max(60)).max(20),
});
const filed = shape.extend({ category: z.enum(['member-state', 'observer-state', ...participantTypes]) });
type Data = z.infer<typeof shape>;
export type RegistrationFiled = DecidedAct<'registration-filed', z.infer<typeof filed>>;

export const registrationFiled = declareParticipationAct({
  type: 'registration-filed',
  schemaVersion: 1,
  shape: filed,
  subject: (data) => subjectKey('registration', data.registration),
  sentence: (data) => ({ parts: { of: { is: 'holder', of: data.of }, event: { is: 'subject', subject: subjectKey('event', data.enrolment) }, role: { is: 'word', word: `role.${data.role}` } } }),
  after: (_, { registration, ...rest }, act) => ({ kind: 'registration', id: registration, ...rest, status: 'requested', filedAt: act.at }),
});

/** Registrations of one State or participant for one meeting that still count. */
export function countedFor(enrolment: EnrolmentId, of: string): readonly Selection[] {
  return (['requested', 'approved', 'waiting'] as const).map((status) => ({ kind: 'registration', where: { enrolment, of, status } }));
}

function ofPerson({ enrolment, person }: Pick<Data, 'enrolment' | 'person'>): readonly Selection[] {
  return (['requested', 'approved', 'waiting'] as const).map((status) => ({ kind: 'registration', where: { enrolment, person, status } }));
}

/** RG-6 to RG-9: in time, for one's own delegation or entity, once a person, within the quota. */
export const fileRegistration = declareParticipationCommand<'file-registration', typeof shape, 'registration', RegistrationFiled>({
  name: 'file-registration',
  shape,
  subject: (data) => subjectKey('registration', data.registration),
  mentions: (data) => [subjectKey('enrolment', data.enrolment), ...participantsAmong([data.of])],
  consults: (data) => [subjectKey('enrolment', data.enrolment), ...participantsAmong([data.of])],
  counts: (data) => [...countedFor(data.enrolment, data.of), ...ofPerson(data)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'RG-8', { id: data.registration });
    const enrolment = consult(known, 'enrolment', subjectKey('enrolment', data.enrolment));
    if (enrolment === undefined) return refuse('not-found', 'WP-6', { id: data.enrolment });
    const participant = isState(data.of) ? undefined : consult(known, 'participant', subjectKey('participant', data.of));
    const category = categoryOf(data.of, participant);
    if (category === undefined) return refuse('no-participant', 'RG-7', { id: data.of });
    const sum = (selections: readonly Selection[]) => selections.reduce((total, selection) => total + known.count(selection), 0);
    const refused =
      refuseClosed(enrolment, known.at, known.by) ??
      (isForOneself(known.by, data) || actsFor(known.by, data.of) ? undefined : refuse('not-yours', 'RG-7')) ??
      (data.formVersion === enrolment.formVersion ? undefined : refuse('form-changed', 'RG-6', { seen: data.formVersion, now: enrolment.formVersion })) ??
      (data.speaking.every((topic) => enrolment.topics.some(({ id }) => id === topic)) ? undefined : refuse('unknown-topic', 'RG-8')) ??
      (sum(ofPerson(data)) > 0 ? refuse('already-registered', 'RG-8') : undefined) ??
      refuseQuota(enrolment.quotas, category, sum(countedFor(data.enrolment, data.of)));
    return refused ?? [{ type: 'registration-filed', data: { ...data, category } }];
  },
});

/** Somebody who acts in nobody's name yet registers themself; who acts for one State or participant does not come for another. */
function isForOneself(by: Actor, { person }: Pick<Data, 'person'>): boolean {
  return by.of === undefined && by.person === person;
}

/** RG-7: from the first to the last day, by the midnights of the registration's zone; the secretariat registers also outside of them. */
export function refuseClosed({ opensOn, closesOn, timeZone, status }: EnrolmentState, at: Parameters<typeof dayIn>[0], by: Actor): Refusal | undefined {
  if (isSecretariat(by)) return undefined;
  const today = dayIn(at, timeZone);
  if (today < opensOn) return refuse('registration-not-open', 'RG-7', { opens: opensOn, zone: timeZone });
  return today > closesOn || status === 'closed' ? refuse('registration-over', 'RG-7', { deadline: closesOn, zone: timeZone }) : undefined;
}

/** RG-9: a quota of zero keeps everybody of that kind out; without a quota there is no limit. The narrowest counts. */
export function refuseQuota(quotas: readonly Quota[], category: RegistrationCategory, registered: number): Refusal | undefined {
  const ofState = category === 'member-state' || category === 'observer-state';
  const limits = quotas.filter(({ of }) => of === category || of === (ofState ? 'each-delegation' : 'each-participant')).map(({ most }) => most);
  const most = Math.min(...limits);
  if (registered < most) return undefined;
  return most === 0 ? refuse('quota-none', 'RG-9') : refuse('quota-full', 'RG-9', { most });
}
