import { createHash, randomBytes } from 'node:crypto';
import type { Pool, QueryResultRow } from 'pg';
import { mayChange, reachOf } from '../../access/personal-data.ts';
import type { Reading } from '../../access/purposes.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { PersonId, SubjectKey } from '../../process/vocabulary/ids.ts';
import type { Instant } from '../../process/vocabulary/instant.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import { openPool } from '../database.ts';
import { statementName } from '../statement-name.ts';
import type { Store } from '../store.ts';
import { commitmentTo } from './commitment.ts';
import type { Answer, Said } from './commitment.ts';
import type { LoginDuty } from './login-grants.ts';
import { personalRefusal, personalRefusalOf } from './personal-rows.ts';
import type { Access, Deleted, KeptFile, NewFile, OwnData, PersonalDatum, PersonalFile, PersonalRefusal, PurgeReport, Statement } from './personal-rows.ts';
import type { Logins } from './purpose-logins.ts';


export interface ReadWish {
  readonly process: string;
  readonly purpose: Reading;
  readonly by: Actor;
  readonly subjects?: readonly SubjectKey[];
  readonly persons?: readonly PersonId[];
  readonly fields?: readonly string[];
  /** Why, in the reader's own words, where they said. Stands in the log. */
  readonly reason?: string;
}

interface OfPerson {
  readonly process: string;
  readonly person: PersonId;
}

/**
 * The only way to personal data. Each purpose has a login of its own, whose rows the database itself limits; each look
 * is logged in the statement that looks. A refusal is a value, and then nothing was read or changed.
 */
export class PersonalData {
  readonly #logins: Logins;
  readonly #clock: () => Instant;
  readonly #log: (line: string) => void;
  readonly #pools = new Map<LoginDuty, Pool>();

  constructor(logins: Logins, clock: () => Instant, log: (line: string) => void) {
    this.#logins = logins;
    this.#clock = clock;
    this.#log = log;
  }

  /**
   * Takes in what a form said, before the act that holds its commitment is recorded. Should the record refuse that act,
   * `takeBack` undoes it; what is never undone and never acted on is deleted by the next day's purge.
   */
  async write(statement: Statement): Promise<{ readonly refused: false; readonly commitment: string } | PersonalRefusal> {
    const { process, person, subject, by, holder, data, files = [], expects } = statement;
    if (!mayChange(by, 'writing', statement)) return personalRefusal('not-allowed');
    const described = files.map(describe);
    const salt = randomBytes(32);
    const commitment = commitmentTo({ process, person, subject, data, files: described }, salt);
    const bound = by.person === person ? undefined : reachOf(by, 'writing')?.holder;
    const added = files.filter((file): file is NewFile => 'bytes' in file);
    const numbers = new Map(added.map((file, index) => [file.name, index + 1]));
    const status = await this.#value<string>('writing', 'select personal.keep($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as value', [
      process, person, subject, JSON.stringify(by), bound, holder, expects, salt, commitment, JSON.stringify(data),
      JSON.stringify(described.map((file) => ({ ...file, number: numbers.get(file.name) }))), added.map(({ bytes }) => Buffer.from(bytes)),
    ]);
    return status === 'kept' ? { refused: false, commitment } : personalRefusalOf(status);
  }

  /** Undoes the write that gave this commitment; `changed` where another came after it. */
  async takeBack({ process, person, subject, commitment }: OfPerson & { readonly subject: SubjectKey; readonly commitment: string }): Promise<{ readonly refused: false } | PersonalRefusal> {
    const status = await this.#value<string>('writing', 'select personal.take_back($1, $2, $3, $4) as value', [process, person, subject, commitment]);
    return status === 'taken-back' ? { refused: false } : personalRefusalOf(status);
  }

  /** What this actor may read for this purpose, of what is asked for. */
  async read({ process, purpose, by, subjects, persons, fields, reason }: ReadWish): Promise<{ readonly refused: false; readonly rows: readonly PersonalDatum[] } | PersonalRefusal> {
    const reach = reachOf(by, purpose);
    if (reach === undefined) return personalRefusal('not-allowed');
    const rows = await this.#rows<PersonalDatum & QueryResultRow>(purpose, 'select * from personal.read($1, $2, $3, $4, $5, $6, $7, $8, $9)', [process, reach.person, reach.holder, this.#today(), JSON.stringify(by), subjects, persons, fields, reason]);
    return { refused: false, rows };
  }

  /** The same for files, with their content. */
  async readFiles({ process, purpose, by, subjects, names, reason }: Omit<ReadWish, 'persons' | 'fields'> & { readonly names?: readonly string[] }): Promise<{ readonly refused: false; readonly files: readonly PersonalFile[] } | PersonalRefusal> {
    const reach = reachOf(by, purpose);
    if (reach === undefined) return personalRefusal('not-allowed');
    const files = await this.#rows<PersonalFile & QueryResultRow>(purpose, 'select * from personal.read_files($1, $2, $3, $4, $5, $6, $7, $8)', [process, reach.person, reach.holder, this.#today(), JSON.stringify(by), subjects, names, reason]);
    return { refused: false, files };
  }

  /** Everything that is kept of somebody in a process, and who looked at it, for themself. */
  async exportOwn(process: string, by: Actor): Promise<OwnData | PersonalRefusal> {
    const { person } = by;
    if (person === undefined) return personalRefusal('not-allowed');
    const [data, files] = await Promise.all([this.read({ process, purpose: 'own', by }), this.readFiles({ process, purpose: 'own', by })]);
    if (data.refused) return data;
    if (files.refused) return files;
    const known = await this.#rows<{ created_at: string; erased_at: string | null }>('own', 'select * from personal.known($1, $2)', [process, person]);
    return { process, person, since: known[0]?.created_at ?? null, erasedAt: known[0]?.erased_at ?? null, data: data.rows, files: files.files, accesses: await this.accessesTo({ process, person }) };
  }

  /** Puts right what is said of oneself, for the same purposes and as long. The record needs an act with the new commitment. */
  async correctOwn({ process, by, subject, data }: { readonly process: string; readonly by: Actor; readonly subject: SubjectKey; readonly data: readonly { readonly field: string; readonly value: Answer }[] }): Promise<{ readonly refused: false; readonly commitment: string } | PersonalRefusal> {
    const { person } = by;
    if (person === undefined) return personalRefusal('not-allowed');
    const [held, covered] = await Promise.all([this.read({ process, purpose: 'own', by, subjects: [subject] }), this.#committed({ process, person, subject, by })]);
    if (held.refused) return held;
    const corrected = new Map(data.map(({ field, value }) => [field, value]));
    if (data.some(({ field }) => !held.rows.some((row) => row.field === field))) return personalRefusal('unknown-field');
    const holder = held.rows.find((row) => row.holder !== null)?.holder ?? undefined;
    return this.write({
      process, person, subject, by,
      ...(holder !== undefined && { holder }),
      data: held.rows.map(({ field, value, purposes, keptUntil }) => ({ field, value: corrected.get(field) ?? value, purposes, keptUntil })),
      ...(covered !== undefined && { files: covered.said.files, expects: covered.commitment }),
    });
  }

  /** Values, files and salts go for good; the record, its proofs and its counts stay as they are. Answers with how many went. */
  async eraseOwn({ process, person, by, reason }: OfPerson & { readonly by: Actor; readonly reason?: string }): Promise<{ readonly refused: false; readonly erased: number } | PersonalRefusal> {
    if (!mayChange(by, 'keeping', { person })) return personalRefusal('not-allowed');
    const erased = await this.#value<number | null>('keeping', 'select personal.erase($1, $2, $3, $4) as value', [process, person, JSON.stringify(by), reason]);
    return erased === null ? personalRefusal('unknown-person') : { refused: false, erased };
  }

  /** Whether what is stored is what this commitment of the record is for. False as soon as any of it was erased, purged or amended. */
  async prove({ process, person, subject, commitment, by }: OfPerson & { readonly subject: SubjectKey; readonly commitment: string; readonly by: Actor }): Promise<boolean> {
    const covered = await this.#committed({ process, person, subject, by });
    return covered !== undefined && covered.commitment === commitment && commitmentTo(covered.said, covered.salt) === commitment;
  }

  /** Who looked at somebody's data, latest first. For the person themself: whoever shows it asks first who asks. */
  async accessesTo({ process, person }: OfPerson): Promise<readonly Access[]> {
    return this.#rows<Access & QueryResultRow>('own', 'select * from personal.accesses($1, $2)', [process, person]);
  }

  /** Deletes what is past its day on `today`, what never came into the record, and what was replaced; a job's daily work. */
  async purge(today: IsoDay): Promise<readonly Deleted[]> {
    return this.#value<readonly Deleted[]>('keeping', 'select personal.purge($1) as value', [today]);
  }

  /** What was purged, latest first. */
  async listPurges(): Promise<readonly PurgeReport[]> {
    return this.#rows<PurgeReport & QueryResultRow>('keeping', 'select * from personal.purges()', []);
  }

  async close(): Promise<void> {
    const pools = [...this.#pools.values()];
    this.#pools.clear();
    await Promise.all(pools.map((pool) => pool.end()));
  }

  async #committed({ process, person, subject, by }: OfPerson & { readonly subject: SubjectKey; readonly by: Actor }): Promise<{ readonly salt: Buffer; readonly commitment: string; readonly said: Said } | undefined> {
    const rows = await this.#rows<{ salt: Buffer; commitment: string } & Pick<Said, 'data' | 'files'>>('own', 'select * from personal.committed($1, $2, $3, $4)', [process, person, subject, JSON.stringify(by)]);
    const [row] = rows;
    return row === undefined ? undefined : { salt: row.salt, commitment: row.commitment, said: { process, person, subject, data: row.data, files: row.files } };
  }

  async #rows<Row extends QueryResultRow>(duty: LoginDuty, text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const result = await this.#pool(duty).query<Row>({ name: statementName('personal', text), text, values: [...values] });
    return result.rows;
  }

  async #value<Value>(duty: LoginDuty, text: string, values: readonly unknown[]): Promise<Value> {
    const [row] = await this.#rows<{ value: Value }>(duty, text, values);
    if (row === undefined) throw new Error('A function of the schema "personal" gave no answer.');
    return row.value;
  }

  /** Few connections, opened when first needed and closed when idle. */
  #pool(duty: LoginDuty): Pool {
    const known = this.#pools.get(duty);
    if (known !== undefined) return known;
    const pool = openPool(this.#logins(duty), duty === 'writing' ? 3 : 2, 'pg_catalog');
    // An idle connection that breaks is replaced by the next query; one that breaks while it is being closed is no news.
    pool.on('error', (error) => {
      if (this.#pools.get(duty) === pool) this.#log(`database connection for ${duty} lost: ${error.message}`);
    });
    this.#pools.set(duty, pool);
    return pool;
  }

  #today(): string {
    return this.#clock().slice(0, 10);
  }
}

export function openPersonalData({ logins, clock }: Pick<Store, 'logins' | 'clock'>, log: (line: string) => void = () => undefined): PersonalData {
  return new PersonalData(logins, clock, log);
}

function describe(file: NewFile | KeptFile): KeptFile & Partial<NewFile> {
  if (!('bytes' in file)) return file;
  const { name, mediaType, bytes, purposes, keptUntil } = file;
  return { name, mediaType, purposes, keptUntil, sha256: createHash('sha256').update(bytes).digest('hex') };
}
