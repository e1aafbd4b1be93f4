import type { IsoDay } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { baseFields, dataOf } from '../../src/process/participation/registration-form.ts';
import { addDays } from '../../src/process/vocabulary/midnight.ts';
import { inventedPeople } from '../gcm/participation/invented-people.ts';
import type { InventedPerson } from '../gcm/participation/invented-people.ts';

/** What a form said of somebody who does not exist; kept among personal data like anybody's, so that everything can be tried on it. */
export interface InventedStatement {
  readonly person: string;
  readonly subject: string;
  readonly holder?: string;
  readonly data: readonly { readonly field: string; readonly value: string; readonly purposes: readonly string[]; readonly keptUntil: IsoDay }[];
}

/** The random id of an invented person; no real one begins like this. */
export function personIdOf(number: number): string {
  return `p-0000000000${number.toString(16).padStart(6, '0')}`;
}

/** One after another, never the same twice. */
export class People {
  readonly #people = inventedPeople(400, 7);
  #next = 0;

  take(): InventedPerson {
    const person = this.#people[this.#next];
    if (person === undefined) throw new RangeError('The rehearsal needs more invented people.');
    this.#next += 1;
    return person;
  }
}

export function contactOf(person: InventedPerson, subject: string, today: IsoDay): InventedStatement {
  const kept = { purposes: ['accreditation', 'correspondence'], keptUntil: addDays(today, 730) };
  return {
    person: personIdOf(person.number),
    subject,
    data: [
      { field: 'contact-name', value: `${person.given} ${person.family}`, ...kept },
      { field: 'contact-email', value: person.email, ...kept },
    ],
  };
}

export function answersOf(person: InventedPerson, subject: string, holder: string, endsOn: IsoDay): InventedStatement {
  const answers = new Map([['family-name', person.family], ['given-name', person.given], ['email', person.email], ...(person.gender === 'not-stated' ? [] : [['gender', person.gender] as const])]);
  return { person: personIdOf(person.number), subject, holder, data: dataOf(answers, baseFields, endsOn).flatMap((datum) => (typeof datum.value === 'string' ? [{ ...datum, value: datum.value }] : [])) };
}

export function profileOf(person: InventedPerson, subject: string, constituency: string, today: IsoDay): InventedStatement {
  const kept = { purposes: ['selection'], keptUntil: addDays(today, 365) };
  return {
    person: personIdOf(person.number),
    subject,
    data: [
      { field: 'name', value: `${person.given} ${person.family}`, ...kept },
      { field: 'email', value: person.email, purposes: ['selection', 'correspondence'], keptUntil: kept.keptUntil },
      { field: 'gender', value: person.gender, ...kept },
      { field: 'birth-year', value: String(person.birthYear), ...kept },
      { field: 'country', value: person.country, ...kept },
      { field: 'constituency', value: constituency, ...kept },
    ],
  };
}

/** What is kept of an expert of a panel, as the page for panels keeps it: the name for the floor as well. */
export function expertOf(person: InventedPerson, subject: string, today: IsoDay): InventedStatement {
  const keptUntil = addDays(today, 365);
  return {
    person: personIdOf(person.number),
    subject,
    data: [
      { field: 'name', value: `${person.given} ${person.family}`, purposes: ['selection', 'speaking'], keptUntil },
      { field: 'gender', value: person.gender, purposes: ['selection'], keptUntil },
    ],
  };
}
