import type { Pool } from 'pg';
import { clauses, mayRead } from '../src/access/personal-data.ts';
import type { Clause, DatumTerms, ReadRequest } from '../src/access/personal-data.ts';
import { purposes, readings } from '../src/access/purposes.ts';
import { addDays, parseIsoDay } from '../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { openPool } from '../src/store/database.ts';
import type { Connection } from '../src/store/database.ts';
import { temporaryPlace } from './place.ts';
import { atMost, median } from './report.ts';
import type { Report } from './report.ts';

const dataCount = 10_000;
const requestCount = 100;
const processes = ['accession', 'compact', 'review'];
const holders = ['MX', 'CH', 'KE', 'ngo-1', undefined];
const firstDay = parseIsoDay('2017-01-01');

interface Row extends DatumTerms {
  readonly field: string;
}

/**
 * 1,000,000 decisions: 100 generated requests, each put to 10,000 generated data, in code and, under the login of the
 * request's purpose, in the database. The goal is no difference. That a difference would be found is shown by leaving
 * each clause of the policy out in turn, which must make one.
 */
export async function benchAccess(): Promise<Report> {
  const place = await temporaryPlace();
  const pools = new Map(readings.map((purpose) => [purpose, poolOf(place.store.logins(purpose))]));
  try {
    const next = numbers(20_170_413);
    const rows = Array.from({ length: dataCount }, (_, index) => newRow(index, next));
    await withPool(place.store.connection, (owner) => fill(owner, rows));
    const differences = [0, ...clauses.map(() => 0)];
    const times: number[] = [];
    let allowed = 0;
    for (let count = 0; count < requestCount; count += 1) {
      const request = newRequest(readings[count % readings.length] ?? 'own', next);
      const pool = pools.get(request.purpose);
      if (pool === undefined) throw new Error(`No login for ${request.purpose}.`);
      const begun = performance.now();
      const seen = await seenBy(pool, request);
      times.push(performance.now() - begun);
      allowed += seen.size;
      for (const row of rows) {
        const there = seen.delete(row.field);
        if (there !== mayRead(request, row)) differences[0] = (differences[0] ?? 0) + 1;
        for (const [index, left] of clauses.entries()) if (there !== mayReadWithout(left, request, row)) differences[index + 1] = (differences[index + 1] ?? 0) + 1;
      }
      // Whatever is left was let through but is none of the data.
      differences[0] = (differences[0] ?? 0) + seen.size;
    }
    const [found = Number.NaN, ...broken] = differences;
    const unseen = broken.filter((count) => count === 0).length;
    return {
      bench: 'access',
      figures: {
        decisions: dataCount * requestCount,
        'of them allowed': allowed,
        'milliseconds a request, median': median(times),
        'milliseconds a registration of 8 data': await withPool(place.store.logins('writing'), writingTime),
        ...Object.fromEntries(broken.map((count, index) => [`differences if clause ${index + 1} were left out`, count])),
      },
      goals: [atMost('differences between code and database', 0, unseen === 0 ? found : Number.NaN)],
    };
  } finally {
    await Promise.all([...pools.values()].map((pool) => pool.end()));
    await place.close();
  }
}

/** What fails at work fails the benchmark; a connection that is still closing when the server stops does not. */
function poolOf(connection: Connection): Pool {
  return openPool(connection, 1, 'pg_catalog').on('error', () => undefined);
}

async function withPool<Answer>(connection: Connection, work: (pool: Pool) => Promise<Answer>): Promise<Answer> {
  const pool = poolOf(connection);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

function mayReadWithout(left: Clause, request: ReadRequest, row: Row): boolean {
  return clauses.every((clause) => clause === left || clause.holds(request, row));
}

/** The same numbers on every run: 0 up to `below`, by a linear congruence. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function person(number: number): string {
  return `p-${number.toString(16).padStart(16, '0')}`;
}

function day(offset: number): IsoDay {
  if (firstDay === undefined) throw new Error('no first day');
  return addDays(firstDay, offset);
}

function newRow(index: number, next: (below: number) => number): Row {
  const holder = holders[next(holders.length)];
  const given = purposes.filter(() => next(3) === 0);
  const [fallback = 'registration'] = purposes.slice(next(purposes.length));
  return { field: `f${index}`, process: processes[next(processes.length)] ?? '', person: person(next(40)), purposes: given.length > 0 ? given : [fallback], keptUntil: day(next(30)), ...(holder !== undefined && { holder }) };
}

function newRequest(purpose: ReadRequest['purpose'], next: (below: number) => number): ReadRequest {
  const holder = holders[next(holders.length)];
  const asked = purpose === 'own' || next(4) === 0;
  return { purpose, process: processes[next(processes.length)] ?? '', today: day(next(32)), ...(asked && { person: person(next(40)) }), ...(holder !== undefined && next(2) === 0 && { holder }) };
}

/** As the owner, in one statement: what is measured is reading. */
async function fill(owner: Pool, rows: readonly Row[]): Promise<void> {
  await owner.query(
    `insert into personal.datum (process_id, person, subject, field, value, purposes, holder, kept_until)
     select process, person, 'registration:r', field, '"x"', purposes, holder, "keptUntil" from jsonb_to_recordset($1::jsonb) as r (process text, person text, field text, purposes text[], holder text, "keptUntil" date)`,
    [JSON.stringify(rows)],
  );
}

/** The fields that the database gives to the login of this purpose. */
async function seenBy(pool: Pool, { process, person: asked, holder, today }: ReadRequest): Promise<Set<string>> {
  const { rows } = await pool.query<{ field: string }>('select field from personal.read($1, $2, $3, $4, $5, null, null, null, null)', [process, asked, holder, today, '{"standing":"secretariat"}']);
  return new Set(rows.map(({ field }) => field));
}

/** Milliseconds of the database, as it measures them itself, for all that a form says of one person. */
async function writingTime(pool: Pool): Promise<number> {
  const data = JSON.stringify(Array.from({ length: 8 }, (_, index) => ({ field: `f${index}`, value: `answer ${index}`, purposes: purposes.slice(0, 3), keptUntil: day(900) })));
  const times: number[] = [];
  for (let count = 0; count < 400; count += 1) {
    const { rows } = await pool.query<{ 'QUERY PLAN': readonly { readonly 'Execution Time': number }[] }>(
      `explain (analyze, format json) select personal.keep('registering', $1, $2, '{"standing":"secretariat"}', null, null, null, $3, $4, $5, '[]', '{}')`,
      [person(1_000_000 + count), `registration:r${count}`, Buffer.alloc(32, count), String(count), data],
    );
    times.push(rows[0]?.['QUERY PLAN'][0]?.['Execution Time'] ?? Number.NaN);
  }
  return median(times.slice(100));
}
