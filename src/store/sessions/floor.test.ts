import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../../process/commands.ts';
import { evolve } from '../../process/evolve.ts';
import { Given } from '../../process/participation/given.test-support.ts';
import type { When } from '../../process/participation/given.test-support.ts';
import { floorView } from '../../process/sessions/floor-view.ts';
import type { FloorState } from '../../process/sessions/floor-state.ts';
import { ask, at, call, chair, company, delegationOf, event, experts, floorIn, focalPointOf, give, moderatorOf, ofFloor, ofTurn, openSitting, secretariat, setRules, startSegment, turnIn } from '../../process/sessions/floor.test-support.ts';
import type { SubjectState } from '../../process/subject-state.ts';
import { isRefusal } from '../../process/vocabulary/refusal.ts';
import { opened, scheduled } from '../../process/work-plan/given.test-support.ts';
import { instant, newDatabase } from '../new-database.test-support.ts';
import { rebuild } from '../rebuild.ts';
import { openStore } from '../store.ts';
import type { Store } from '../store.ts';
import { loadState } from '../work-plan/load-states.ts';
import { recordHead } from '../work-plan/positions.ts';

const migrations = new URL('../migrations', import.meta.url).pathname;
let database: Awaited<ReturnType<typeof newDatabase>>;
let store: Store;
let now = '2017-04-01T12:00:00Z';
/** The same commands in memory: what the store keeps has to be what they fold to. */
const given = new Given();

const open = async () => openStore({ connection: database.connection, migrations, clock: () => instant(now) });
const perform = async (command: ProcessCommand, by = chair) => store.recorder.perform({ process: 'p', by, commandId: randomUUID(), commands: [command] });
const head = async () => (await recordHead(store.pool, 'p')).position;
const stored = async (position: number) => loadState(store.pool, 'p', position, 'floor', event);

async function done(command: ProcessCommand, when: When): Promise<void> {
  now = when.at;
  given.and(command, when);
  const outcome = await perform(command, when.by);
  if (isRefusal(outcome)) throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
}

const programmeItem: ProcessCommand = { name: 'set-programme-item', data: { event, item: { id: 'panel-1', day: '2017-05-08', from: '10:00', to: '13:00', kind: 'panel', title: { fr: 'Premier débat', en: 'First panel' }, panel: 'one' } } };
const note = (id: string): ProcessCommand => ({ name: 'note-intervention', data: { note: id, event, turn: 'ke', gist: 'Kenya spoke of visas.', tags: ['visas'] } });

/** A morning: requests, a panel, questions, an override, a point of order, pauses, a suspension, statements, the list closed. */
const morning: readonly (readonly [string, When['by'], () => ProcessCommand])[] = [
  ['10:00', chair, () => openSitting('morning')],
  ['10:00', chair, () => startSegment('one', 'one')],
  ['10:01', delegationOf('KE'), () => ask('KE', { gender: 'woman', topic: 'Visas' })],
  ['10:01', delegationOf('EG'), () => ask('EG', { gender: 'man' })],
  ['10:02', delegationOf('BR'), () => ask('BR', { queuedAt: '2017-05-08T07:59:00.000Z' })],
  ['10:02', focalPointOf('caritas'), () => ask('caritas')],
  ['10:02', focalPointOf('iom'), () => ({ name: 'declare-presence', data: { event, holder: 'iom' } })],
  ['10:03', delegationOf('KE'), () => ask('KE', { turn: 'g77', group: 'g77' })],
  ['10:04', moderatorOf('MX'), () => call(given, 'mx', 'MX', 'moderator')],
  ['10:08', moderatorOf('MX'), () => call(given, 'expert', experts[0], 'expert')],
  ['10:14', moderatorOf('MX'), () => give(given, 'ke')],
  ['10:15', delegationOf('KE'), () => ({ name: 'put-question', data: { event, turn: 'ke', answer: 'answer', to: experts[1], question: 'How many?' } })],
  ['10:15', delegationOf('KE'), () => ({ name: 'deposit-statement', data: { event, turn: 'ke', statement: { sha256: 'a'.repeat(64), bytes: 9000, pages: 2, type: 'pdf' } } })],
  ['10:16', moderatorOf('MX'), () => ofTurn('pause-speech', 'ke')],
  ['10:17', moderatorOf('MX'), () => ofTurn('resume-speech', 'ke')],
  ['10:17', moderatorOf('MX'), () => ({ name: 'extend-speech', data: { event, turn: 'ke', seconds: 60 } })],
  ['10:18', delegationOf('FR'), () => ask('FR', { lane: 'point-of-order' })],
  ['10:18', moderatorOf('MX'), () => give(given, 'fr')],
  ['10:19', moderatorOf('MX'), () => ofTurn('end-speech', 'fr')],
  ['10:21', moderatorOf('MX'), () => give(given, 'answer', 'The expert has to leave.')],
  ['10:25', moderatorOf('MX'), () => ofTurn('end-speech', 'answer')],
  ['10:26', delegationOf('BR'), () => ({ name: 'amend-request', data: { event, turn: 'br', language: 'es', topic: 'Ports' } })],
  ['10:26', chair, () => ({ name: 'change-floor-terms', data: { event, intervention: 120, overtakes: 9, reason: 'Time is short.' } })],
  ['10:27', chair, () => give(given, 'caritas', 'It was promised.')],
  ['10:29', chair, () => ofFloor('suspend-sitting')],
  ['10:45', chair, () => ofFloor('resume-sitting')],
  ['10:45', chair, () => ofTurn('resume-speech', 'caritas')],
  ['10:46', chair, () => ofFloor('close-speakers-list')],
  ['10:46', delegationOf('EG'), () => ofTurn('withdraw-request', 'eg')],
  ['10:47', chair, () => ofTurn('end-speech', 'caritas')],
  ['10:47', chair, () => startSegment('two')],
  ['10:48', secretariat, () => ({ name: 'link-recording', data: { event, sitting: 'morning', address: 'https://media.example.org/1', startsAt: '2017-05-08T07:58:00.000Z' } })],
  ['10:48', secretariat, () => note('n1')],
  ['10:49', chair, () => give(given, 'g77', 'Groups first.')],
];

beforeAll(async () => {
  database = await newDatabase();
  store = await open();
  for (const command of [...opened, scheduled(event, []), ...company, setRules({ source: 'Paragraph 12', alternation: { floorTurns: 3, panelSeconds: 300 } }), programmeItem]) await done(command, { at: now, by: secretariat });
  for (const [clock, by, command] of morning) await done(command(), at(clock, by));
}, 60_000);
afterAll(async () => {
  await store.close();
  await database.drop();
});

/** The floor after every position of the record, folded from its acts. */
function folded(): readonly (FloorState | undefined)[] {
  let state: SubjectState | undefined;
  return [undefined, ...given.acts.map((act) => {
    if (act.subject === `floor:${event}`) state = evolve(state, act);
    return state?.kind === 'floor' ? state : undefined;
  })];
}

describe('a floor in the tables', () => {
  test('FL-9 what is loaded is what the acts fold to', async () => {
    expect(await head()).toBe(given.acts.length);
    expect(given.acts.filter(({ subject }) => subject === `floor:${event}`).length).toBeGreaterThanOrEqual(30);
    expect(await stored(await head())).toEqual(floorIn(given));
    expect(await loadState(store.pool, 'p', await head(), 'note', 'n1')).toEqual(given.state('note:n1'));
    expect(await loadState(store.pool, 'p', await head(), 'programme', event)).toEqual(given.state(`programme:${event}`));
  });

  test('REC-4 as of any earlier position it is the floor as it was', async () => {
    for (const [position, state] of folded().entries()) expect([position, await stored(position)]).toEqual([position, state]);
  });

  test('REC-6 the tables made anew are equal', async () => {
    const report = await rebuild(store, false);
    expect(report.tables.filter(({ differing }) => differing > 0)).toEqual([]);
    expect(report.tables.find(({ name }) => name === 'turn')?.rows).toBeGreaterThan(10);
  });

  test('FL-9 an act writes the turns that it changes, and no other', async () => {
    const { rows } = await store.pool.query<{ position: number; ids: readonly string[] }>('select from_position as position, array_agg(id order by arrival) as ids from "turn" group by 1');
    const written = new Map(rows.map(({ position, ids }) => [position, ids]));
    const states = folded();
    for (const [position, state] of states.entries()) {
      const before = new Set(states[position - 1]?.turns);
      const changed = (state?.turns ?? []).filter((turn) => !before.has(turn)).map(({ id }) => id);
      expect([position, written.get(position) ?? []]).toEqual([position, changed]);
    }
  });

  test('PR-1 PR-2 the same rules and the same item told again change nothing, whatever the database made of their fields', async () => {
    expect(await perform(setRules({ alternation: { panelSeconds: 300, floorTurns: 3 }, source: 'Paragraph 12' }), secretariat)).toMatchObject({ code: 'nothing-changes', rule: 'PR-1' });
    expect(await perform(programmeItem, secretariat)).toMatchObject({ code: 'nothing-changes', rule: 'PR-2' });
  });

  test('FL-20 two note-takers at once: one note of a turn', async () => {
    expect(await perform(note('n2'), secretariat)).toMatchObject({ code: 'already-exists', rule: 'FL-20' });
    const ofGroup = (id: string): ProcessCommand => ({ name: 'note-intervention', data: { note: id, event, turn: 'g77', gist: 'The Group.' } });
    const outcomes = await Promise.all([perform(ofGroup('n3'), secretariat), perform(ofGroup('n4'), secretariat)]);
    expect(outcomes.map((outcome) => (isRefusal(outcome) ? outcome.code : 'done'))).toEqual(['done', 'already-exists']);
    given.and(ofGroup('n3'), { at: now, by: secretariat });
  });

  test('FL-10 two who chair at once: the floor is given once', async () => {
    given.and(ofTurn('end-speech', 'g77'), at('10:52'));
    now = at('10:52').at;
    await perform(ofTurn('end-speech', 'g77'));
    const command = give(given, 'br');
    const outcomes = await Promise.all([chair, secretariat, chair].map(async (by) => perform(command, by)));
    expect(outcomes.map((outcome) => (isRefusal(outcome) ? outcome.code : 'done'))).toEqual(['done', 'given-meanwhile', 'given-meanwhile']);
    given.and(command, at('10:52'));
    expect(await stored(await head())).toEqual(floorIn(given));
  });
});

describe('the worst', () => {
  test('FL-11 killed while somebody speaks, another recorder has the same order and clock', async () => {
    await done(ofFloor('reopen-speakers-list'), at('10:53'));
    for (const holder of ['FR', 'IN', 'PS']) await done(ask(holder, { turn: `${holder.toLowerCase()}-2` }), at('10:53'));
    // Every connection of the first is cut while a request is on its way; it is done or it is not, and nothing between.
    const cut = store;
    const onTheWay = cut.recorder.perform({ process: 'p', by: chair, commandId: 'on-the-way', commands: [ofTurn('withdraw-request', 'ps-2')] }).then((outcome) => !isRefusal(outcome), () => false);
    store = await open();
    await store.pool.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()').catch(() => undefined);
    const acknowledged = await onTheWay;
    await cut.close();
    const { rows } = await store.pool.query('select 1 from act where command_id = $1', ['on-the-way']);
    if (acknowledged) expect(rows).toHaveLength(1);
    if (rows.length > 0) given.and(ofTurn('withdraw-request', 'ps-2'), at('10:53'));
    const after = await stored(await head());
    expect(after).toEqual(floorIn(given));
    expect(after && floorView(after, 'chair')).toEqual(floorView(floorIn(given), 'chair'));
    expect(after).toMatchObject({ speaking: 'br', status: 'open' });
    await done(ofTurn('end-speech', 'br'), at('10:54:30'));
    expect(turnIn(given, 'br').seconds).toBe(150);
    expect(await stored(await head())).toEqual(floorIn(given));
  });

  test('FL-7 of ten thousand requests at once from four holders each gets one place', async () => {
    now = at('10:55').at;
    const holders = ['NG', 'JP', 'PL', 'CA'];
    const begun = performance.now();
    const outcomes = await Promise.all(Array.from({ length: 10_000 }, async (_, number) => perform(ask(holders[number % 4] ?? 'NG', { turn: `r${number}` }))));
    const seconds = (performance.now() - begun) / 1000;
    const codes = Map.groupBy(outcomes, (outcome) => (isRefusal(outcome) ? `${outcome.code} ${outcome.rule}` : 'done'));
    expect([...codes].map(([code, some]) => [code, some.length])).toEqual([['done', 4], ['already-on-list FL-7', 9996]]);
    for (const number of [0, 1, 2, 3]) given.and(ask(holders[number] ?? 'NG', { turn: `r${number}` }), at('10:55'));
    expect(await stored(await head())).toEqual(floorIn(given));
    expect(seconds).toBeLessThan(20);
  }, 60_000);

  test('REC-6 after all this the tables made anew are equal', async () => {
    await done(openSitting('tuesday'), at('10:00', chair, '2017-05-09'));
    expect(floorIn(given).sittings).toMatchObject([{ leftOpen: true }, { id: 'tuesday' }]);
    expect(await stored(await head())).toEqual(floorIn(given));
    expect((await rebuild(store, false)).tables.filter(({ differing }) => differing > 0)).toEqual([]);
  });
});
