import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import type { Given } from '../participation/given.test-support.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import { ask, at, call, event, floorIn, give, ofFloor, ofTurn, outcome, seated, turnIn } from './floor.test-support.ts';

const extend = (turn: string, seconds: number): ProcessCommand => ({ name: 'extend-speech', data: { event, turn, seconds } });

function speaking(): Given {
  const given = seated().and(ask('KE'), at('10:01')).and(ask('FR', { lane: 'point-of-order' }), at('10:01'));
  return given.and(give(given, 'ke'), at('10:02'));
}

describe('the clock of one speech', () => {
  test('FL-11 it runs from the floor to the end, to the millisecond', () => {
    expect(turnIn(speaking().and(ofTurn('end-speech', 'ke'), at('10:04:30.250')), 'ke')).toMatchObject({ seconds: 150.25, spokenMs: 150_250, endedAt: '2017-05-08T08:04:30.250Z' });
  });

  test('FL-11 pauses are left out', () => {
    const given = speaking().and(ofTurn('pause-speech', 'ke'), at('10:03'));
    expect(outcome(given, ofTurn('pause-speech', 'ke'), at('10:04'))).toBe('nothing-changes FL-11');
    expect(turnIn(given, 'ke')).toMatchObject({ spokenMs: 60_000 });
    expect(turnIn(given, 'ke')).not.toHaveProperty('runningSince');
    given.and(ofTurn('resume-speech', 'ke'), at('10:13'));
    expect(outcome(given, ofTurn('resume-speech', 'ke'), at('10:13'))).toBe('nothing-changes FL-11');
    expect(turnIn(given.and(ofTurn('end-speech', 'ke'), at('10:14')), 'ke').seconds).toBe(120);
  });

  test('FL-11 a speech that is paused and ended is charged until the pause', () => {
    expect(turnIn(speaking().and(ofTurn('pause-speech', 'ke'), at('10:03')).and(ofTurn('end-speech', 'ke'), at('10:30')), 'ke').seconds).toBe(60);
  });

  test('FL-11 what is over the limit is charged in full', () => {
    const given = speaking().and(ofTurn('end-speech', 'ke'), at('10:09'));
    expect(turnIn(given, 'ke')).toMatchObject({ seconds: 420, limitSeconds: 180 });
    expect(floorIn(given).order.secondsByFlow).toEqual({ african: 420 });
  });

  test('FL-11 an extension lengthens the limit and is charged like any time', () => {
    const given = speaking().and(extend('ke', 60), at('10:04')).and(extend('ke', 30), at('10:05'));
    expect(outcome(given, extend('ke', 0), at('10:05'))).toMatch(/^bad-input/u);
    expect(turnIn(given.and(ofTurn('end-speech', 'ke'), at('10:06')), 'ke')).toMatchObject({ limitSeconds: 270, seconds: 240 });
  });

  test('FL-11 the podium\'s greetings are no time of anybody, the panel\'s is the panel\'s', () => {
    const given = speaking();
    given.and(call(given, 'pga', 'p-00000000000000aa', 'president'), at('10:03')).and(ofTurn('end-speech', 'pga'), at('10:10'));
    expect(floorIn(given).order.secondsByFlow).toEqual({ african: 60 });
    expect(floorIn(given).order.secondsByGender).toEqual({ woman: 0, man: 0, other: 0, 'not-stated': 60 });
  });

  test('FL-12 a point of order stands the clock of whoever spoke, and it goes on after', () => {
    const given = speaking();
    given.and(give(given, 'fr'), at('10:03'));
    expect(turnIn(given, 'ke')).toMatchObject({ status: 'interrupted', spokenMs: 60_000 });
    given.and(ofTurn('end-speech', 'fr'), at('10:05'));
    expect(turnIn(given, 'ke')).toMatchObject({ status: 'speaking', spokenMs: 60_000, runningSince: '2017-05-08T08:05:00.000Z', limitSeconds: 180 });
    expect(turnIn(given.and(ofTurn('end-speech', 'ke'), at('10:06')), 'ke').seconds).toBe(120);
    expect(turnIn(given, 'fr').seconds).toBe(120);
  });

  test('FL-12 the clock of whoever was interrupted waits while the sitting is suspended', () => {
    const given = speaking();
    given.and(give(given, 'fr'), at('10:03')).and(ofFloor('suspend-sitting'), at('10:04')).and(ofTurn('end-speech', 'fr'), at('10:05'));
    expect(turnIn(given, 'ke')).not.toHaveProperty('runningSince');
    given.and(ofFloor('resume-sitting'), at('10:30')).and(ofTurn('resume-speech', 'ke'), at('10:30')).and(ofTurn('end-speech', 'ke'), at('10:31'));
    expect([turnIn(given, 'ke').seconds, turnIn(given, 'fr').seconds]).toEqual([120, 60]);
  });

  test('FL-3 a suspension stands the clock', () => {
    const given = speaking().and(ofFloor('suspend-sitting'), at('10:03')).and(ofFloor('resume-sitting'), at('10:20'));
    expect(turnIn(given, 'ke').spokenMs).toBe(60_000);
    expect(turnIn(given, 'ke')).not.toHaveProperty('runningSince');
  });
});

/** What a person with a stopwatch would have written: it ticks for whoever speaks while nothing stands it. */
class Stopwatch {
  #total = 0;
  #ticks = false;
  tick(milliseconds: number): void {
    if (this.#ticks) this.#total += milliseconds;
  }
  see(given: Given): void {
    const { speaking: who } = floorIn(given);
    this.#ticks = who !== undefined && turnIn(given, who).runningSince !== undefined;
  }
  get seconds(): number {
    return this.#total / 1000;
  }
}

const holders = ['KE', 'EG', 'BR', 'FR'] as const;
const deed = fc.constantFrom('ask', 'point', 'give', 'give', 'end', 'pause', 'resume', 'suspend', 'unsuspend', 'extend');

function commandFor(given: Given, what: string, holder: string, number: number): ProcessCommand | undefined {
  const floor = floorIn(given);
  const waits = floor.turns.find(({ status, holder: of }) => status === 'waiting' && of === holder);
  const speaks = floor.speaking;
  if (what === 'ask') return ask(holder, { turn: `t${number}` });
  if (what === 'point') return ask(holder, { turn: `t${number}`, lane: 'point-of-order' });
  if (what === 'give') return waits && give(given, waits.id, 'As the chair chose.');
  if (what === 'suspend') return ofFloor('suspend-sitting');
  if (what === 'unsuspend') return ofFloor('resume-sitting');
  if (speaks === undefined) return undefined;
  if (what === 'extend') return extend(speaks, 30);
  return ofTurn(what === 'end' ? 'end-speech' : what === 'pause' ? 'pause-speech' : 'resume-speech', speaks);
}

test('FL-11 the sum of what is charged is the sum of what the clock showed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(deed, fc.constantFrom(...holders), fc.nat(400_000)), { minLength: 5, maxLength: 60 }), (steps) => {
      const given = seated({ asideTimes: 20 });
      const stopwatch = new Stopwatch();
      let now = Date.parse('2017-05-08T10:00:00+02:00');
      for (const [number, [what, holder, wait]] of [...steps, ['end', 'KE', 1] as const, ['end', 'KE', 1] as const].entries()) {
        now += wait;
        stopwatch.tick(wait);
        const command = commandFor(given, what, holder, number);
        if (command !== undefined) given.when(command, { at: new Date(now).toISOString(), by: { standing: 'co-facilitator' } });
        stopwatch.see(given);
      }
      const { turns, order, speaking: last } = floorIn(given);
      expect(last).toBeUndefined();
      const charged = turns.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
      expect(charged).toBeCloseTo(stopwatch.seconds, 6);
      expect(Object.values(order.secondsByFlow).reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(charged, 6);
      expect(Object.values(order.secondsByGender).reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(charged, 6);
      expect(isRefusal(given.when(ofFloor('close-sitting'), { at: new Date(now).toISOString(), by: { standing: 'co-facilitator' } }))).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('FL-12 a speech that was paused before a point of order is paused after it, until it is resumed', () => {
  const given = speaking().and(ofTurn('pause-speech', 'ke'), at('10:03')).and(give(speaking(), 'fr'), at('10:04')).and(ofTurn('end-speech', 'fr'), at('10:05'));
  expect(turnIn(given, 'ke')).toMatchObject({ status: 'speaking', spokenMs: 60_000 });
  expect(turnIn(given, 'ke')).not.toHaveProperty('runningSince');
  expect(turnIn(given, 'ke')).not.toHaveProperty('held');
  given.and(ofTurn('resume-speech', 'ke'), at('10:06')).and(ofTurn('end-speech', 'ke'), at('10:07'));
  expect(turnIn(given, 'ke')).toMatchObject({ status: 'ended', seconds: 120 });
});

describe('a speech that goes on', () => {
  test('FL-22 the last speaker goes on where they stopped, and only what is new is charged', () => {
    const given = seated().and(ask('KE'), at('10:00')).and(give(seated(), 'ke'), at('10:01')).and(ofTurn('end-speech', 'ke'), at('10:02'));
    given.and(goOn('ke'), at('10:02:30'));
    expect(turnIn(given, 'ke')).toMatchObject({ status: 'speaking', spokenMs: 60_000, runningSince: '2017-05-08T08:02:30.000Z' });
    given.and(ofTurn('end-speech', 'ke'), at('10:03'));
    expect(turnIn(given, 'ke')).toMatchObject({ status: 'ended', seconds: 90 });
    expect(floorIn(given).order.secondsByFlow).toEqual({ african: 90 });
    expect(floorIn(given).order.turns).toEqual({ KE: 1 });
  });

  test('FL-22 not while somebody speaks, not after somebody else, not an aside, not in another sitting', () => {
    const given = seated().and(ask('KE'), at('10:00')).and(ask('MX'), at('10:00')).and(give(seated(), 'ke'), at('10:01'));
    expect(outcome(given, goOn('ke'), at('10:01'))).toBe('speech-runs FL-22');
    given.and(ofTurn('end-speech', 'ke'), at('10:02')).and(give(given, 'mx'), at('10:03')).and(ofTurn('end-speech', 'mx'), at('10:04'));
    expect(outcome(given, goOn('ke'), at('10:05'))).toBe('not-last FL-22');
    given.and(ask('EG', { lane: 'point-of-order' }), at('10:06')).and(give(given, 'eg'), at('10:06')).and(ofTurn('end-speech', 'eg'), at('10:07'));
    expect(outcome(given, goOn('eg'), at('10:08'))).toBe('not-last FL-22');
    given.and(ofFloor('close-sitting'), at('10:09'));
    expect(outcome(given, goOn('mx'), at('10:10'))).toBe('no-sitting FL-22');
    expect(outcome(given, goOn('nobody'), at('10:10'))).toBe('not-found FL-22');
  });
});

function goOn(turn: string): ProcessCommand {
  return { name: 'return-floor', data: { event, turn } };
}
