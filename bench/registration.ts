import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedPeople } from '../packs/gcm/participation/invented-people.ts';
import type { InventedPerson } from '../packs/gcm/participation/invented-people.ts';
import { start } from '../src/commands/start.ts';
import type { Running } from '../src/commands/start.ts';
import { baseFields, dataOf } from '../src/process/participation/registration-form.ts';
import type { EnrolmentState } from '../src/process/participation/state.ts';
import { isPurpose } from '../src/access/purposes.ts';
import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import { personId } from '../src/process/vocabulary/shapes.ts';
import { openClient } from '../src/store/database.ts';
import type { ActRequest } from '../src/store/recorder.ts';
import { sampleEvent, sampleProcess } from './sample-plan.ts';
import { atMost, median } from './report.ts';
import type { Report } from './report.ts';

const registrations = 5000;
const atOnce = 8;
const measured = 500;
const serial = 300;
/** One participant costs OpenSlides this much in its triggers; a fifth of it is the goal. Milliseconds. */
const openSlides = 19.5;

const officer = 'standing=secretariat...p-00000000000000aa';
const event = 'event-1';

/** 5,000 registrations through HTTP on a meeting with a quota and a capacity, and what one costs in the database when they are all in. */
export async function benchRegistration(): Promise<Report> {
  const dataDir = await mkdtemp(join(tmpdir(), 'travaux-bench-'));
  await chmod(dataDir, 0o755);
  const running = await start({ data: dataDir, port: '0' }, () => undefined);
  try {
    await announce(running);
    const people = inventedPeople(registrations, 11);
    const { costs, refused } = await registerAll(running, people);
    const [first, last] = [median(costs.slice(0, measured)), median(costs.slice(-measured))];
    const { ours, bare } = await inDatabase(running, inventedPeople(serial, 12));
    return {
      bench: 'registration',
      figures: { 'through HTTP, ms, first 500': first, 'through HTTP, ms, last 500': last, 'in the database, ms, with 5,000 there': ours, 'bare durable insert, ms': bare, 'ratio to a bare insert': ours / bare },
      goals: [
        atMost('refused', 0, refused),
        atMost('last 500 against first 500', 1.3, last / first),
        atMost('in the database, ms, a fifth of 19.5', openSlides / 5, ours),
      ],
    };
  } finally {
    await running.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function announce({ place }: Running): Promise<void> {
  const { recorder, clock } = place.store;
  const today = clock().slice(0, 10);
  for (const request of [sampleProcess('bench'), sampleEvent('bench', 1)]) await mustDo(recorder.perform({ ...request, process: 'bench' }));
  const later = new Date(Date.parse(`${today}T00:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10);
  await mustDo(
    recorder.perform({
      process: 'bench',
      by: { standing: 'secretariat' },
      commandId: randomUUID(),
      commands: [{ name: 'announce-registration', data: { event, timeZone: 'UTC', opensOn: today, closesOn: later, endsOn: later, capacity: 4000, quotas: [{ of: 'each-delegation', most: 100 }], fields: [...baseFields], topics: [] } }],
    }),
  );
}

async function mustDo(outcome: Promise<unknown>): Promise<void> {
  const done = await outcome;
  if (isRefusal(done)) throw new Error(`Refused: ${JSON.stringify(done)}`);
}

/** Eight officers at once, each form sent when the one before was answered. Milliseconds a form, in the order of answers. */
async function registerAll({ url }: Running, people: readonly InventedPerson[]): Promise<{ readonly costs: readonly number[]; readonly refused: number }> {
  const address = `${url}/en/bench/registration/${event}/register`;
  const costs: number[] = [];
  let [next, refused] = [0, 0];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (;;) {
        const person = people[next];
        next += 1;
        if (person === undefined) return;
        const begun = performance.now();
        const answer = await fetch(address, { method: 'POST', redirect: 'manual', headers: { origin: url, cookie: officer, 'content-type': 'application/x-www-form-urlencoded' }, body: formOf(person) });
        await answer.arrayBuffer();
        costs.push(performance.now() - begun);
        if (answer.status !== 303) refused += 1;
      }
    }),
  );
  return { costs, refused };
}

function formOf(person: InventedPerson): URLSearchParams {
  return new URLSearchParams({
    act: 'register', 'command-id': randomUUID(), 'form-version': '1', of: person.country, whom: 'other', role: 'representative', language: 'en',
    'answer-family-name': person.family, 'answer-given-name': person.given, 'answer-email': person.email, 'answer-function': 'Adviser', 'answer-gender': person.gender === 'not-stated' ? '' : person.gender,
  });
}

/** One registration after another straight on the store: the answers, then the act; and bare inserts of the same minute to hold it against. */
async function inDatabase({ place }: Running, people: readonly InventedPerson[]): Promise<{ readonly ours: number; readonly bare: number }> {
  const { store } = place;
  const owner = await openClient(store.connection);
  await owner.query('create table bare (id bigserial primary key, entry text not null)');
  const ends = store.clock().slice(0, 10) as EnrolmentState['endsOn'];
  const [ours, bare]: [number[], number[]] = [[], []];
  for (const [index, person] of people.entries()) {
    const id = personId.parse(`p-${(index + 1_000_000).toString(16).padStart(16, '0')}`);
    const subject = `registration:extra-${index}` as const;
    const answers = new Map([['family-name', person.family], ['given-name', person.given], ['email', person.email], ['function', 'Adviser'], ['gender', 'woman']]);
    const data = dataOf(answers, baseFields, ends).map((datum) => ({ ...datum, purposes: datum.purposes.filter(isPurpose) }));
    const begun = performance.now();
    const written = await store.personal.write({ process: 'bench', person: id, subject, by: { standing: 'secretariat' }, holder: person.country, data });
    if (written.refused) throw new Error(`Refused: ${written.code}`);
    const request: ActRequest = {
      process: 'bench', by: { standing: 'secretariat' }, commandId: randomUUID(),
      commands: [{ name: 'file-registration', data: { registration: `extra-${index}`, enrolment: event, person: id, of: person.country, role: 'representative', formVersion: 1, commitment: written.commitment, speaking: [] } }],
    };
    await mustDo(store.recorder.perform(request));
    ours.push(performance.now() - begun);
    const before = performance.now();
    await owner.query({ name: 'bare-registration', text: 'insert into bare (entry) values ($1)', values: [JSON.stringify(request)] });
    bare.push(performance.now() - before);
  }
  await owner.end();
  return { ours: median(ours), bare: median(bare) };
}
