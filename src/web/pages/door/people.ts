import type { Reading } from '../../../access/purposes.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';

/** What was answered, by field; several answers joined by commas. */
export type Answered = ReadonlyMap<string, string>;

/** The answers of some registrations that may be read for a purpose, by registration, in one logged look; undefined where the visitor may not look at all. */
export async function readPeople(visit: Visit, purpose: Reading, registrations: readonly Pick<RegistrationState, 'id'>[], fields?: readonly string[]): Promise<ReadonlyMap<string, Answered> | undefined> {
  if (registrations.length === 0) return new Map();
  const read = await visit.store.personal.read({
    process: visit.process,
    purpose,
    by: visit.actor,
    subjects: registrations.map(({ id }) => subjectKey('registration', id)),
    ...(fields !== undefined && { fields }),
  });
  if (read.refused) return undefined;
  const people = new Map<string, Map<string, string>>();
  for (const { subject, field, value } of read.rows) {
    const id = subject.slice('registration:'.length);
    const answers = people.get(id) ?? new Map<string, string>();
    answers.set(field, typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : String(value));
    people.set(id, answers);
  }
  return people;
}

/** `Ana López`: the given name first, as a badge has it. '' where nothing may be read. */
export function fullName(answers: Answered | undefined): string {
  return [answers?.get('given-name') ?? '', answers?.get('family-name') ?? ''].filter((part) => part !== '').join(' ');
}

/** States and participants by their names in the reader's language. */
export async function holderNames(visit: Visit, holders: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const all = [...new Set(holders)];
  const names = await loadNames(visit.store.pool, visit.process, visit.position, all.filter((of) => !isStateCode(of)).map((of) => subjectKey('participant', of)));
  return new Map(all.map((of) => {
    const name = names.get(`participant:${of}`);
    return [of, isStateCode(of) ? stateName(of, visit.language) : name === undefined ? of : inLanguage(name, visit.language).text];
  }));
}
