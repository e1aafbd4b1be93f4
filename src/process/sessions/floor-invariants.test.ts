import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../vocabulary/act.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import type { Actor } from '../vocabulary/standing.ts';
import type { ProcessAct } from '../acts.ts';
import type { ProcessCommand } from '../commands.ts';
import { evolve } from '../evolve.ts';
import type { Given } from '../participation/given.test-support.ts';
import { ask, call, chair, delegationOf, event, experts, floorIn, focalPointOf, give, moderatorOf, ofFloor, ofTurn, openSitting, planned, secretariat, startSegment, turnId } from './floor.test-support.ts';
import { floorView } from './floor-view.ts';
import { turnOf } from './floor.ts';
import type { SubjectState } from '../subject-state.ts';

const holders = ['KE', 'EG', 'BR', 'FR', 'PS', 'iom', 'caritas'] as const;
const actors: readonly Actor[] = [chair, chair, secretariat, moderatorOf('MX'), moderatorOf('KE'), delegationOf('KE'), focalPointOf('iom')];
const lanes = ['list', 'list', 'list', 'point-of-order', 'right-of-reply'] as const;
const genders = ['woman', 'man', 'other', 'not-stated'] as const;

const step = fc.record({
  what: fc.nat(21),
  holder: fc.constantFrom(...holders),
  lane: fc.constantFrom(...lanes),
  gender: fc.constantFrom(...genders),
  by: fc.constantFrom(...actors),
  any: fc.nat(),
  /** Mostly minutes, now and then a night. */
  wait: fc.oneof({ arbitrary: fc.nat(300_000), weight: 30 }, { arbitrary: fc.constant(20 * 3_600_000), weight: 1 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function commandFor(given: Given, { what, holder, lane, gender, any }: Step, number: number): ProcessCommand {
  if (!given.states.has(`floor:${event}`)) return openSitting(`s${number}`);
  const { turns, speaking } = floorIn(given);
  const someTurn = turns[any % Math.max(1, turns.length)]?.id ?? 'none';
  const waiting = turns.filter(({ status }) => status === 'waiting');
  const someWaiting = waiting[any % Math.max(1, waiting.length)]?.id ?? 'none';
  const running = speaking ?? 'none';
  const [first] = floorView(floorIn(given), 'public').queue;
  const choices: readonly (() => ProcessCommand)[] = [
    () => ask(holder, { turn: `t${number}`, lane, gender }),
    () => ask(holder, { turn: `t${number}`, lane, gender, group: 'g77' }),
    () => ask(holder, { turn: `t${number}`, gender }),
    () => give(given, first ?? someWaiting),
    () => give(given, someWaiting, 'The chair chose.'),
    () => give(given, someTurn),
    () => ofTurn('end-speech', running),
    () => ofTurn('pause-speech', running),
    () => ofTurn('resume-speech', running),
    () => ofTurn('withdraw-request', someTurn),
    () => ({ name: 'extend-speech', data: { event, turn: running, seconds: 10 + (any % 100) } }),
    () => call(given, `t${number}`, 'p-00000000000000aa', 'guest'),
    () => call(given, `t${number}`, experts[any % 3] ?? experts[0], 'expert'),
    () => ({ name: 'put-question', data: { event, turn: someTurn, answer: `t${number}`, to: experts[any % 3] ?? experts[0] } }),
    () => ({ name: 'change-floor-terms', data: { event, reason: 'So.', ...(any % 2 === 0 ? { intervention: 60 + (any % 200) } : { overtakes: any % 5 }) } }),
    () => ({ name: 'amend-request', data: { event, turn: someTurn, language: 'fr', gender } }),
    () => ofFloor(any % 2 === 0 ? 'suspend-sitting' : 'close-speakers-list'),
    () => ofFloor('resume-sitting'),
    () => ofFloor('reopen-speakers-list'),
    () => startSegment(`t${number}`, any % 3 === 0 ? undefined : any % 3 === 1 ? 'one' : 'two'),
    () => (any % 4 === 0 ? { name: 'close-sitting', data: { event, listEnds: any % 8 === 0 } } : { name: 'end-segment', data: { event, segment: floorIn(given).segments.at(-1)?.id ?? 'none', listEnds: any % 8 === 1 } }),
    () => openSitting(`s${number}`),
  ];
  return (choices[what] ?? (() => openSitting(`s${number}`)))();
}

const about = (act: Act<ProcessAct>) => act.subject === `floor:${event}`;

function holds(given: Given): void {
  const floor = floorIn(given);
  const { turns, order, speaking, interrupted, status, sittings, segments } = floor;
  const of = (wanted: string) => turns.filter((turn) => turn.status === wanted).map(({ id }) => id);
  // At most one speaks, and it is the one of whom the floor says so; whoever was interrupted is so only while somebody else speaks.
  expect(of('speaking')).toEqual(speaking === undefined ? [] : [speaking]);
  expect(of('interrupted')).toEqual(interrupted === undefined ? [] : [interrupted]);
  if (interrupted !== undefined) expect(turnOf(floor, speaking)?.lane).toBe('point-of-order');
  // A clock runs only for whoever speaks, in an open sitting.
  for (const { id, runningSince } of turns) if (runningSince !== undefined) expect([id, status]).toEqual([speaking, 'open']);
  // Everything that waits is in the queue or among the asides, once.
  const { queue, asides, waiting } = floorView(floor, 'chair');
  expect([...queue, ...asides].toSorted()).toEqual(of('waiting').toSorted());
  expect(Object.keys(waiting).toSorted()).toEqual(of('waiting').toSorted());
  expect(new Set(turns.map(({ id }) => id)).size).toBe(turns.length);
  // What is charged is what was spoken, greetings from the podium left out.
  const charged = turns.reduce((sum, { seconds, lane, side }) => sum + (lane === 'podium' && side === 'floor' ? 0 : (seconds ?? 0)), 0);
  for (const sums of [order.secondsByFlow, order.secondsByGender]) expect(Object.values(sums).reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(charged, 5);
  const aside = (lane: string) => lane === 'point-of-order' || lane === 'right-of-reply';
  expect(Object.values(order.asides).reduce((sum, times) => sum + times, 0)).toBe(turns.filter((turn) => turn.status === 'ended' && aside(turn.lane)).length);
  for (const times of Object.values(order.asides)) expect(times).toBeLessThanOrEqual(floor.terms.asides?.times ?? Number.POSITIVE_INFINITY);
  // One sitting and one segment at most are open, the last; none when the floor has risen.
  expect(sittings.slice(0, -1).every(({ closedAt }) => closedAt !== undefined)).toBe(true);
  expect(segments.slice(0, -1).every(({ endedAt }) => endedAt !== undefined)).toBe(true);
  expect(sittings.at(-1)?.closedAt === undefined).toBe(status !== 'risen');
  if (status === 'risen') expect([speaking, segments.at(-1)?.endedAt === undefined && segments.length > 0]).toEqual([undefined, false]);
}

test('FL-9 FL-11 FL-12 any sequence of commands leaves one speaker, one place for each who waits, and right sums; the record never contradicts itself', () => {
  const done = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 90 }), fc.boolean(), (steps, alternates) => {
      const given = planned(alternates ? { alternation: { floorTurns: 2, panelSeconds: 120 } } : { overtakes: 4 }).and(openSitting('first'), { at: '2017-05-08T08:00:00Z' });
      let now = Date.parse('2017-05-08T08:00:00Z');
      for (const [number, one] of steps.entries()) {
        now += one.wait;
        const before = floorIn(given);
        const command = commandFor(given, one, number);
        const acts = given.when(command, { at: new Date(now).toISOString(), by: one.by });
        if (isRefusal(acts)) expect(floorIn(given)).toBe(before);
        else done.set(command.name, (done.get(command.name) ?? 0) + 1);
        holds(given);
      }
      // The record alone says the same.
      let again: SubjectState | undefined;
      for (const act of given.acts.filter(about)) again = evolve(again, act);
      expect(again).toEqual(floorIn(given));
    }),
    { numRuns: Number(process.env['TRAVAUX_RUNS'] ?? 150) },
  );
  // The sequences reach every command of the floor, so that what holds is not held of nothing.
  expect([...done.keys()].toSorted()).toEqual([
    'amend-request', 'call-speaker', 'change-floor-terms', 'close-sitting', 'close-speakers-list', 'end-segment', 'end-speech', 'extend-speech', 'give-floor', 'open-sitting', 'pause-speech', 'put-question', 'reopen-speakers-list',
    'request-floor', 'resume-sitting', 'resume-speech', 'start-segment', 'suspend-sitting', 'withdraw-request',
  ]);
});

test('FL-9 an act leaves the turns that it does not change the same objects, so that only what changed is written', () => {
  const given = planned().and(openSitting('first'), { at: '2017-05-08T08:00:00Z' });
  for (const holder of holders) given.and(ask(holder), { at: '2017-05-08T08:01:00Z', by: chair });
  const before = floorIn(given).turns;
  given.and(give(given, 'br', 'The minister has to leave.'), { at: '2017-05-08T08:02:00Z', by: chair });
  const changed = floorIn(given).turns.filter((turn) => !before.includes(turn)).map(({ id }) => id);
  expect(changed).toEqual([turnId('ke'), turnId('eg'), turnId('br')]);
});
