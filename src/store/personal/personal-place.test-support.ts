import { afterAll, beforeAll } from 'vitest';
import type { Purpose, Reading } from '../../access/purposes.ts';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { PersonId } from '../../process/vocabulary/ids.ts';
import { personId } from '../../process/vocabulary/shapes.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import { openClient } from '../database.ts';
import { newStore } from '../new-database.test-support.ts';
import type { Store } from '../store.ts';
import type { LoginDuty } from './login-grants.ts';
import { openPersonalData } from './personal-data.ts';
import type { PersonalData, ReadWish } from './personal-data.ts';
import type { NewDatum, PersonalRefusal, Statement } from './personal-rows.ts';

export const secretariat: Actor = { standing: 'secretariat' };

export function isoDay(text: string): IsoDay {
  const day = parseIsoDay(text);
  if (day === undefined) throw new Error(`No day: ${text}`);
  return day;
}
export const june = isoDay('2026-06-30');

let people = 0;
export function newPerson(): PersonId {
  people += 1;
  return personId.parse(`p-${people.toString(16).padStart(16, '0')}`);
}

/** Kept until the end of June 2026, for registration where nothing else is said. */
export function datum(field: string, value: string, ...given: readonly Purpose[]): NewDatum {
  return { field, value, purposes: given.length > 0 ? given : ['registration'], keptUntil: june };
}

export function taken<Answer extends { readonly refused: false }>(answer: Answer | PersonalRefusal): Answer {
  if (answer.refused) throw new Error(`refused: ${answer.code}`);
  return answer;
}

/** Personal data in a database of their own, for one test file; the first day of 2026 is today. */
export class PersonalPlace {
  #store: Store | undefined;
  #personal: PersonalData | undefined;

  constructor() {
    beforeAll(async () => {
      this.#store = await newStore();
      this.#personal = openPersonalData(this.#store);
    });
    afterAll(async () => {
      await this.#personal?.close();
      await this.#store?.close();
    });
  }

  get store(): Store {
    if (this.#store === undefined) throw new Error('not open yet');
    return this.#store;
  }

  get personal(): PersonalData {
    if (this.#personal === undefined) throw new Error('not open yet');
    return this.#personal;
  }

  /** A registration of somebody new, with a name for two purposes and an address for one. */
  async enter(process: string, statement: Partial<Statement> = {}): Promise<Statement & { readonly commitment: string }> {
    const person = statement.person ?? newPerson();
    const whole: Statement = { process, person, subject: subjectKey('registration', `r-${person}`), by: secretariat, data: [datum('family-name', 'Ndiaye', 'registration', 'badge'), datum('email', 'n@example.org', 'correspondence')], ...statement };
    return { ...whole, commitment: taken(await this.personal.write(whole)).commitment };
  }

  async fieldsFor(process: string, purpose: Reading, by: Actor = secretariat, more: Partial<ReadWish> = {}): Promise<readonly string[]> {
    return taken(await this.personal.read({ process, purpose, by, ...more })).rows.map((row) => `${row.field}=${String(row.value)}`).toSorted();
  }

  /** As the owner of the database, who is bound by nothing here: the embedded server's superuser. */
  async asOwner<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return run<Row>(this.store.connection, text, values);
  }

  async as(duty: LoginDuty, text: string): Promise<object[]> {
    return run(this.store.logins(duty), text, []);
  }
}

async function run<Row extends object>(connection: Store['connection'], text: string, values: readonly unknown[]): Promise<Row[]> {
  const client = await openClient(connection);
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
