import { reachOf } from '../../../access/personal-data.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import type { PersonalDatum } from '../../../store/personal/personal-rows.ts';
import type { Visit } from '../../visit.ts';
import type { RegisteredMeeting } from '../door/load-meeting.ts';
import { holderNames } from '../door/people.ts';
import { arrangeRegistrations, needsNames, registrationsPageSize } from './registrations-query.ts';
import type { Called, RegistrationsQuery } from './registrations-query.ts';

export type Answered = ReadonlyMap<string, PersonalDatum['value']>;

/** A part of the list, with what may be known of the people in it. */
export interface LoadedRegistrations {
  /** All that the query finds, in its order. */
  readonly found: readonly RegistrationState[];
  /** Those of the page, or all where no page was asked for. */
  readonly shown: readonly RegistrationState[];
  readonly answers: ReadonlyMap<string, Answered>;
  readonly called: Called;
}

/** The State or participant whose registrations somebody sees; `all` for the secretariat; undefined where they see no list. */
export function seesRegistrationsOf({ actor }: Pick<Visit, 'actor'>): string | undefined {
  const reach = reachOf(actor, 'registration');
  if (reach === undefined) return undefined;
  return reach.holder ?? 'all';
}

const names = ['family-name', 'given-name'];

/** The registrations that a query finds among those that the visitor sees. People's answers are read once, in one logged look: their names, or everything for a file. */
export async function loadRegistrations(visit: Visit, { enrolment }: RegisteredMeeting, query: RegistrationsQuery, want: 'page' | 'everything'): Promise<LoadedRegistrations | undefined> {
  const sees = seesRegistrationsOf(visit);
  if (sees === undefined) return undefined;
  const of = sees === 'all' ? query.of : sees;
  const { store: { pool }, process, position, language } = visit;
  const registrations = await listThings(pool, { process, position, kind: 'registration', where: { enrolment: enrolment.id, status: query.status, category: query.category, of }, limit: 100_000 });
  const holders = await holderNames(visit, registrations.map((one) => one.of));
  const holderOf = (one: string) => holders.get(one) ?? one;
  const cut = (all: readonly RegistrationState[]) => (want === 'everything' ? all : all.slice((query.page - 1) * registrationsPageSize, query.page * registrationsPageSize));
  const ahead = needsNames(query) ? await readAnswersOf(visit, registrations, want === 'everything' ? undefined : names) : undefined;
  const nameIn = (answers: ReadonlyMap<string, Answered>) => (id: string) => listedName(answers.get(id));
  const found = arrangeRegistrations(registrations, query, { nameOf: nameIn(ahead ?? new Map()), holderOf }, language);
  const shown = cut(found);
  const answers = ahead ?? (await readAnswersOf(visit, shown, want === 'everything' ? undefined : names));
  return { found, shown, answers, called: { nameOf: nameIn(answers), holderOf } };
}

async function readAnswersOf(visit: Visit, registrations: readonly RegistrationState[], fields: readonly string[] | undefined): Promise<ReadonlyMap<string, Answered>> {
  if (registrations.length === 0) return new Map();
  const subjects = registrations.map(({ id }) => subjectKey('registration', id));
  const read = await visit.store.personal.read({ process: visit.process, purpose: 'registration', by: visit.actor, subjects, ...(fields !== undefined && { fields }) });
  return read.refused ? new Map() : answersBySubject(read.rows);
}

/** Answers by the number of the registration, then by field. */
export function answersBySubject(rows: readonly PersonalDatum[]): ReadonlyMap<string, Answered> {
  const people = new Map<string, Map<string, PersonalDatum['value']>>();
  for (const { subject, field, value } of rows) {
    const id = subject.slice('registration:'.length);
    people.set(id, (people.get(id) ?? new Map<string, PersonalDatum['value']>()).set(field, value));
  }
  return people;
}

/** `López, Ana`: as a list is looked through. '' where nothing may be read. */
export function listedName(answers: Answered | undefined): string {
  return [answers?.get('family-name'), answers?.get('given-name')].filter((part) => typeof part === 'string' && part !== '').join(', ');
}
