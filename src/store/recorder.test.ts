import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import { dayClaim, opened, placeClaim, scheduled } from '../process/work-plan/given.test-support.ts';
import type { WorkPlanCommand } from '../process/work-plan/commands.ts';
import { instant, newStore } from './new-database.test-support.ts';
import type { Store } from './store.ts';
import { listActs, subjectVersion } from './work-plan/load-acts.ts';
import { loadPlan } from './work-plan/load-plan.ts';
import { positionAt, recordHead } from './work-plan/positions.ts';
import { rebuild } from './rebuild.ts';

let store: Store;
let serial = 0;
const by = { standing: 'secretariat' } as const;

beforeAll(async () => {
  store = await newStore();
});
afterAll(() => store.close());

function perform(process: string, commands: readonly WorkPlanCommand[], more: { at?: string; commandId?: string; expectedVersion?: number } = {}) {
  serial += 1;
  const { at, commandId, expectedVersion } = more;
  return store.recorder.perform({ process, by, commandId: commandId ?? `c${serial}`, commands, ...(at !== undefined && { at: instant(at) }), ...(expectedVersion !== undefined && { expectedVersion }) });
}

/** The shared commands open the process `p`; each test has one of its own. */
function openedAs(process: string): readonly WorkPlanCommand[] {
  return opened.map((command) => (command.name === 'open-process' ? ({ ...command, data: { ...command.data, process } }) : command));
}

const session = scheduled('session', [dayClaim('wp-date', '2017-05-08', '2017-05-09'), placeClaim('wp-place', 'geneva')]);

describe('the record', () => {
  test('REC-7 a request is carried out together or not at all', async () => {
    const outcome = await perform('whole', [...openedAs('whole'), session, scheduled('bad', [placeClaim('p', 'atlantis')])]);
    expect(outcome).toMatchObject({ refused: true, code: 'unknown-place' });
    expect(await recordHead(store.pool, 'whole')).toEqual({ position: 0, at: undefined });
    expect(await loadPlan(store.pool, 'whole', 1)).toBeUndefined();
    expect(await perform('whole', [...openedAs('whole'), session])).toMatchObject({ refused: false, position: 5 });
  });

  test('REC-5 the same command id is carried out once', async () => {
    await perform('once', openedAs('once'));
    const first = await perform('once', [session], { commandId: 'the-form' });
    const again = await perform('once', [session], { commandId: 'the-form' });
    expect(first).toMatchObject({ refused: false, repeated: false, position: 5 });
    expect(again).toMatchObject({ refused: false, repeated: true, position: 5 });
    expect((await recordHead(store.pool, 'once')).position).toBe(5);
  });

  test('REC-3 of two officers at once the second is told that it changed', async () => {
    await perform('two', [...openedAs('two'), session]);
    const seen = await subjectVersion(store.pool, 'two', 'event:session');
    const move = (claim: string, place: string): WorkPlanCommand => ({ name: 'move-event', data: { event: 'session', claims: [placeClaim(claim, place, { madeOn: '2017-05-01' })], reason: 'room' } });
    const outcomes = await Promise.all([perform('two', [move('m1', 'vienna')], { expectedVersion: seen }), perform('two', [{ name: 'cancel-event', data: { event: 'session', reason: 'quorum' } }], { expectedVersion: seen })]);
    expect(outcomes.map((outcome) => (isRefusal(outcome) ? outcome.code : 'done')).toSorted()).toEqual(['changed-since', 'done']);
    expect(await subjectVersion(store.pool, 'two', 'event:session')).toBe(seen + 1);
  });

  test('REC-2 an act is never dated before the last one', async () => {
    await perform('time', openedAs('time'), { at: '2017-04-13T12:00:00Z' });
    expect(await perform('time', [session], { at: '2017-04-12T12:00:00Z' })).toMatchObject({ refused: true, code: 'before-last-act' });
    expect(await perform('time', [session], { at: '2017-04-13T12:00:00Z' })).toMatchObject({ refused: false });
  });

  test('REC-4 as of a moment is what the acts until then made', async () => {
    await perform('asof', [...openedAs('asof'), session], { at: '2017-04-13T12:00:00Z' });
    await perform('asof', [{ name: 'move-event', data: { event: 'session', claims: [placeClaim('m', 'vienna', { madeOn: '2017-05-01' })], reason: 'room' } }], { at: '2017-05-01T09:00:00Z' });
    const places = async (moment: string) => (await loadPlan(store.pool, 'asof', await positionAt(store.pool, 'asof', instant(moment))))?.events.map((event) => event.place);
    expect(await places('2017-04-13T11:59:59.999Z')).toBeUndefined();
    expect(await places('2017-04-30T23:59:59.999Z')).toEqual(['geneva']);
    expect(await places('2017-05-01T23:59:59.999Z')).toEqual(['vienna']);
  });

  test('REC-1 the database refuses to change or remove an act', async () => {
    await expect(store.pool.query("update act set type = 'x'")).rejects.toThrow(/append-only/u);
    await expect(store.pool.query('delete from act')).rejects.toThrow(/append-only/u);
    await expect(store.pool.query('truncate act')).rejects.toThrow(/append-only/u);
  });

  test('REC-7 concurrent acts have positions without gaps, in the order of commit, and each is refused or recorded', async () => {
    await perform('many', openedAs('many'));
    const outcomes = await Promise.all(Array.from({ length: 200 }, (_, index) => perform('many', [index % 10 === 9 ? scheduled(`e${index}`, [placeClaim('p', 'atlantis')]) : scheduled(`e${index}`, [dayClaim('d', '2017-05-08')])])));
    expect(outcomes.filter(isRefusal)).toHaveLength(20);
    const acts = await listActs(store.pool, { process: 'many', upTo: 1e9, limit: 1000, reader: 'everything' });
    expect(acts.map(({ act }) => act.position)).toEqual(Array.from({ length: 184 }, (_, index) => 184 - index));
  });

  test('REC-6 the tables made anew from the record are identical, and a difference is found and put right', async () => {
    expect((await rebuild(store, false)).tables.filter((table) => table.differing > 0)).toEqual([]);
    await store.pool.query("update event set status = 'held' where id = 'e1'");
    await store.pool.query("delete from claim where subject = 'event:e2'");
    const found = await rebuild(store, false);
    expect(found.tables.filter((table) => table.differing > 0).map((table) => table.name)).toEqual(['event', 'claim']);
    await rebuild(store, true);
    expect((await rebuild(store, false)).tables.filter((table) => table.differing > 0)).toEqual([]);
  });
});
