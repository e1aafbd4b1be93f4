import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcessCommand } from '../../process/commands.ts';
import { commandsAccrediting } from '../../process/participation/commands-accrediting.ts';
import { accredit, applicant, filing, findComplete, hash, include, kenya, list, mexico, objection, procedure, takeBack } from '../../process/participation/accreditation.test-support.ts';
import type { ApplicationState } from '../../process/participation/state.ts';
import { dayIn } from '../../process/vocabulary/midnight.ts';
import { isRefusal } from '../../process/vocabulary/refusal.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import { opened } from '../../process/work-plan/given.test-support.ts';
import { instant, newStore } from '../new-database.test-support.ts';
import { rebuild } from '../rebuild.ts';
import type { Store } from '../store.ts';
import { loadKnowledge } from '../work-plan/load-known.ts';

let store: Store;
let now = '2017-04-10T12:00:00Z';
let serial = 0;
const secretariat: Actor = { standing: 'secretariat' };

beforeAll(async () => {
  store = await newStore(() => instant(now));
  await done([...opened, procedure({ reasons: 'states', grounds: [] })]);
});
afterAll(() => store.close());

function perform(commands: readonly ProcessCommand[], by: Actor = secretariat) {
  serial += 1;
  return store.recorder.perform({ process: 'p', by, commandId: `c${serial}`, commands });
}

async function done(commands: readonly ProcessCommand[], by: Actor = secretariat): Promise<void> {
  const outcome = await perform(commands, by);
  if (isRefusal(outcome)) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
}

async function application(id: string): Promise<ApplicationState> {
  const key = `application:${id}` as const;
  const client = await store.pool.connect();
  try {
    const knowledge = await loadKnowledge(client, { process: 'p', subjects: new Set([key]), mentions: new Set(), counts: [], commandIds: [] });
    const state = knowledge.states.get(key);
    if (state?.kind !== 'application') throw new Error(`${id} is no application.`);
    return state;
  } finally {
    client.release();
  }
}

test('a stakeholder that nobody knows applies, is circulated, objected to and accredited, and the tables made anew are the same', async () => {
  expect(await perform([procedure({ reasons: 'states', grounds: [] })])).toMatchObject({ code: 'nothing-changes', rule: 'AC-1' });
  await done([filing('one', { website: 'https://one.example.org' })], applicant);
  await done([filing('two')], applicant);
  await done([findComplete('one')]);
  expect(await perform([list('first', ['one', 'two']), include('one'), include('two')])).toMatchObject({ code: 'wrong-stage', details: { id: 'two' } });
  await done([list('first', ['one']), include('one')]);
  await done([findComplete('two')]);
  await done([list('second', ['two']), include('two', 'second')]);
  await done([objection('MX', { reasonCommitment: hash })], mexico);
  await done([objection('KE')], kenya);
  expect((await application('one')).objections).toMatchObject([{ state: 'MX', reasonCommitment: hash }, { state: 'KE' }]);
  await done([takeBack('KE')], kenya);
  await done([takeBack('MX')], mexico);
  now = '2017-04-27T12:00:00Z';
  await done(commandsAccrediting(await application('one'), dayIn(instant(now), 'UTC')));
  expect(await application('one')).toMatchObject({ status: 'accredited', outcome: { how: 'non-objection' } });
  const report = await rebuild(store, false);
  expect(report.tables.filter(({ differing }) => differing > 0)).toEqual([]);
  expect(report.tables.find(({ name }) => name === 'application')?.rows).toBeGreaterThan(8);
});

test('AC-4 of two officers deciding at once one is told that it is decided, and one participant is on the register', async () => {
  const two = await application('two');
  const day = dayIn(instant(now), 'UTC');
  const outcomes = await Promise.all([1, 2].map(() => perform(commandsAccrediting(two, day))));
  expect(outcomes.filter(isRefusal)).toMatchObject([{ code: 'already-decided', rule: 'AC-4', details: { id: 'two', status: 'accredited' } }]);
  expect(await perform([accredit])).toMatchObject({ code: 'already-decided' });
  const { rows } = await store.pool.query(`select id from participant where process_id = 'p' and to_position is null order by id`);
  expect(rows).toEqual([{ id: 'one' }, { id: 'two' }]);
});
