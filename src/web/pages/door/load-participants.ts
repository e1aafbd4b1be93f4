import { mayUse } from '../../../access/personal-data.ts';
import type { ListedDelegation, ListedPerson } from '../../../interchange/paper/arrange-participants.ts';
import type { ParticipantsList } from '../../../interchange/paper/participants.ts';
import { categories } from '../../../process/participation/attendance.ts';
import type { RegistrationCategory, RegistrationState } from '../../../process/participation/state.ts';
import { dayIn } from '../../../process/vocabulary/midnight.ts';
import { delegationRoles } from '../../../process/vocabulary/standing.ts';
import type { DelegationRole } from '../../../process/vocabulary/standing.ts';
import type { Words } from '../../messages/catalogue.ts';
import type { Visit } from '../../visit.ts';
import { isMeetingOver } from './door-list-json.ts';
import type { RegisteredMeeting } from './load-meeting.ts';
import { holderNames, readPeople } from './people.ts';
import type { Answered } from './people.ts';

/** Before a meeting the list is provisional and has everybody who is approved; afterwards it is final and has whoever came. */
export const listKinds = ['provisional', 'final'] as const;
export type ListKind = (typeof listKinds)[number];

/** Which list is asked for (`?list=`); unasked, the one that the day calls for. */
export function listKindOf(visit: Visit, meeting: RegisteredMeeting): ListKind {
  return listKinds.find((kind) => kind === visit.url.searchParams.get('list')) ?? (isMeetingOver(visit, meeting) ? 'final' : 'provisional');
}

/** Who stands on a list. */
export function listed(registrations: readonly RegistrationState[], kind: ListKind): readonly RegistrationState[] {
  return registrations.filter(({ status, attendedAt }) => (kind === 'final' ? attendedAt !== undefined : status === 'approved'));
}

/** Whether the visitor may see names: the list of participants is one of the purposes that they are given for. */
export function mayNames(visit: Visit): boolean {
  return mayUse(visit.actor, 'participants-list');
}

/** A State or participant with its people; without their names where the visitor may not read them. */
export interface CountedDelegation {
  readonly of: string;
  readonly name: string;
  readonly category: RegistrationCategory;
  readonly count: number;
}

/** States and participants with how many people they have on the list, in the order of the list. */
export async function countDelegations(visit: Visit, registrations: readonly RegistrationState[]): Promise<readonly CountedDelegation[]> {
  const names = await holderNames(visit, registrations.map(({ of }) => of));
  const order = new Intl.Collator(visit.language === 'zh' ? 'zh-Hans' : visit.language);
  const delegations = [...Map.groupBy(registrations, ({ of }) => of)].flatMap(([of, own]) => {
    const [first] = own;
    return first === undefined ? [] : [{ of, name: names.get(of) ?? of, category: first.category, count: own.length }];
  });
  return delegations.toSorted((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category) || order.compare(a.name, b.name));
}

export interface NamedDelegations {
  readonly delegations: readonly ListedDelegation[];
  /** People on the list who did not give their names for it, or whose names were deleted. */
  readonly unnamed: number;
}

/** The people of a list by their names, in one logged look; each delegation in the order in which it registered them. Undefined where the visitor may not see them. */
export async function nameDelegations(visit: Visit, registrations: readonly RegistrationState[]): Promise<NamedDelegations | undefined> {
  if (!mayNames(visit)) return undefined;
  const [people, names] = await Promise.all([readPeople(visit, 'participants-list', registrations), holderNames(visit, registrations.map(({ of }) => of))]);
  if (people === undefined) return undefined;
  let unnamed = 0;
  const delegations = [...Map.groupBy(registrations.toSorted((a, b) => (a.filedAt < b.filedAt ? -1 : 1)), ({ of }) => of)].flatMap(([of, own]): ListedDelegation[] => {
    const [first] = own;
    const persons = own.flatMap(({ id, role }) => personOf(people.get(id), role) ?? []);
    unnamed += own.length - persons.length;
    return first === undefined ? [] : [{ name: names.get(of) ?? of, category: first.category, persons }];
  });
  return { delegations, unnamed };
}

function personOf(answers: Answered | undefined, role: DelegationRole): ListedPerson | undefined {
  const familyName = answers?.get('family-name');
  if (familyName === undefined) return undefined;
  const [givenName, position, honorific] = ['given-name', 'function', 'title'].map((field) => answers?.get(field));
  return { familyName, role, ...(givenName !== undefined && { givenName }), ...(position !== undefined && { position }), ...(honorific !== undefined && { honorific }) };
}

/** The list as paper and tables want it, all its words in the reader's language. */
export function participantsList(visit: Visit, meeting: RegisteredMeeting, kind: ListKind, { delegations, unnamed }: NamedDelegations): ParticipantsList {
  const { words, language } = visit;
  const notes = [words(`attendance.note.${kind}`), ...(unnamed === 0 ? [] : [words('attendance.unnamed', { count: unnamed })])];
  return {
    language,
    title: words(`attendance.list.${kind}`),
    issuedOn: dayIn(visit.store.clock(), meeting.enrolment.timeZone),
    meeting: [meeting.title, [meeting.dates, meeting.place].filter((part) => part !== undefined).join(', ')],
    note: notes.join(' '),
    sections: sectionWords(words),
    roles: roleWords(words),
    delegations,
  };
}

export function sectionWords(words: Words): Readonly<Record<RegistrationCategory, string>> {
  return record(categories, (category) => words(`participant-type.${category}`));
}

export function roleWords(words: Words): Readonly<Record<DelegationRole, string>> {
  return record(delegationRoles, (role) => words(`role.${role}`));
}

/** Every key with its value, so that none is missing. */
function record<Key extends string>(keys: readonly Key[], value: (key: Key) => string): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Readonly<Record<Key, string>>;
}
