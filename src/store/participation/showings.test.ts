import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysIn } from '../../process/participation/meeting-day.ts';
import { baseFields } from '../../process/participation/registration-form.ts';
import type { ProcessCommand } from '../../process/commands.ts';
import { idOf } from '../../process/vocabulary/shapes.ts';
import type { EnrolmentId } from '../../process/vocabulary/ids.ts';
import { isRefusal } from '../../process/vocabulary/refusal.ts';
import { dayClaim, opened, scheduled } from '../../process/work-plan/given.test-support.ts';
import { instant, newStore } from '../new-database.test-support.ts';
import { rebuild } from '../rebuild.ts';
import type { Store } from '../store.ts';
import { loadState } from '../work-plan/load-states.ts';
import { recordHead } from '../work-plan/positions.ts';
import { countInside } from './count-inside.ts';

let store: Store;
let now = '2018-04-10T12:00:00Z';
const hearing = idOf<EnrolmentId>().parse('hearing');
const zurich = daysIn('Europe/Zurich');
const one = (registration: string) => ({ registration, enrolment: 'hearing' });

beforeAll(async () => {
  store = await newStore(() => instant(now));
  await done([...opened, scheduled('hearing', [dayClaim('d', '2018-05-01', '2018-05-03')])]);
  await done([{ name: 'announce-registration', data: { event: 'hearing', timeZone: 'Europe/Zurich', opensOn: '2018-04-01', closesOn: '2018-04-20', endsOn: '2018-05-03', quotas: [], fields: [...baseFields], topics: [] } }]);
  for (const number of [1, 2, 3]) await done([filing(number), { name: 'approve-registration', data: one(`r${number}`) }]);
});
afterAll(async () => store.close());

function filing(number: number): ProcessCommand {
  return { name: 'file-registration', data: { ...one(`r${number}`), person: `p-${number.toString(16).padStart(16, '0')}`, of: 'MX', role: 'representative', formVersion: 1, commitment: 'b'.repeat(64), speaking: [] } };
}

async function perform(commands: readonly ProcessCommand[]): ReturnType<Store['recorder']['perform']> {
  return store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands });
}

async function done(commands: readonly ProcessCommand[]): Promise<void> {
  const outcome = await perform(commands);
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
}

const showing = (registration: string, shownAt: string): ProcessCommand => ({ name: 'check-in', data: { ...one(registration), shownAt: instant(shownAt), device: 'door-1' } });
const inside = async (at: string) => countInside(store.pool, 'p', (await recordHead(store.pool, 'p')).position, hearing, zurich(instant(at)));

test('RG-15 RG-16 whoever came on several days is kept with the first showing of each, and the tables made anew are equal', async () => {
  now = '2018-05-03T12:00:00Z';
  await done([showing('r1', '2018-05-01T12:00:00Z')]);
  await done([showing('r1', '2018-05-01T09:00:00Z')]);
  // Half past eleven in the evening in UTC: 2 May in Zurich.
  await done([showing('r1', '2018-05-01T23:30:00Z')]);
  await done([showing('r2', '2018-05-01T07:00:00Z')]);
  expect(await perform([showing('r1', '2018-05-02T08:00:00Z')])).toMatchObject({ code: 'already-checked-in', details: { at: '2018-05-01T23:30:00.000Z' } });
  const { position } = await recordHead(store.pool, 'p');
  expect(await loadState(store.pool, 'p', position, 'registration', 'r1')).toMatchObject({ attendedAt: '2018-05-01T09:00:00.000Z', showings: ['2018-05-01T09:00:00.000Z', '2018-05-01T23:30:00.000Z'] });
  const report = await rebuild(store, false);
  expect(report.tables.filter(({ differing }) => differing > 0)).toEqual([]);
});

test('RG-15 who is inside is counted for the day of the meeting’s zone', async () => {
  expect(await inside('2018-05-01T12:00:00Z')).toEqual({ approved: 3, attended: 2 });
  expect(await inside('2018-05-01T22:00:00Z')).toEqual({ approved: 3, attended: 1 });
  expect(await inside('2018-05-03T12:00:00Z')).toEqual({ approved: 3, attended: 0 });
});

test('RG-15 two doors telling at once of one badge on one day: one showing of the day is kept', async () => {
  const outcomes = await Promise.all(['2018-05-03T10:00:00Z', '2018-05-03T10:00:01Z', '2018-05-03T10:00:02Z'].map(async (at) => perform([showing('r3', at)])));
  expect(outcomes.some((outcome) => !isRefusal(outcome))).toBe(true);
  const { position } = await recordHead(store.pool, 'p');
  expect(await loadState(store.pool, 'p', position, 'registration', 'r3')).toMatchObject({ showings: ['2018-05-03T10:00:00.000Z'] });
});

test('tables from before have the one showing that a badge could have then', async () => {
  const migration = await readFile(new URL('../migrations/0010-showings.sql', import.meta.url), 'utf8');
  const fill = /update "registration"[^;]*;/u.exec(migration)?.[0] ?? 'no statement';
  const client = await store.pool.connect();
  try {
    await client.query('begin');
    await client.query('update "registration" set showings = null');
    await client.query(fill);
    const { rows } = await client.query('select id, showings from "registration" where to_position is null and id <> $1 order by id', ['r1']);
    expect(rows).toEqual([{ id: 'r2', showings: ['2018-05-01T07:00:00.000Z'] }, { id: 'r3', showings: ['2018-05-03T10:00:00.000Z'] }]);
  } finally {
    await client.query('rollback');
    client.release();
  }
});
