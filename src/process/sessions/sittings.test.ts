import { describe, expect, test } from 'vitest';
import { isRefusal } from '../vocabulary/refusal.ts';
import { ask, at, call, chair, delegationOf, event, experts, floorIn, give, ofFloor, ofTurn, openSitting, outcome, planned, seated, secretariat, setRules, startSegment, turnIn } from './floor.test-support.ts';
import { begun } from '../participation/bodies.test-support.ts';
import type { ProcessCommand } from '../commands.ts';

const nextDay = (clock: string) => at(clock, chair, '2017-05-09');
const endSegment = (segment: string, listEnds = false): ProcessCommand => ({ name: 'end-segment', data: { event, segment, listEnds } });

describe('opening', () => {
  test('FL-1 a sitting rests on rules that stand in the record', () => {
    expect(outcome(begun(), openSitting('morning'), at('10:00'))).toBe('no-programme FL-1');
    expect(outcome(planned(), openSitting('morning'), at('10:00'))).toBe('done');
  });

  test('FL-1 the terms of the order and the limits stand in the act that opens it', () => {
    const given = seated({ interventionSeconds: 120, othersWeight: 0.25, overtakes: 12, alternation: { floorTurns: 5, panelSeconds: 300 } });
    expect(given.acts.at(-1)?.body).toMatchObject({
      type: 'sitting-opened',
      data: {
        day: '2017-05-08', timeZone: 'Europe/Zurich', stakeholders: 'together',
        limits: { intervention: 120, group: 120, expert: 420, podium: 600, pointOfOrder: 120, rightOfReply: 180, warn: 30 },
        terms: { weights: { african: 1, groups: 1, organizations: 0.25, stakeholders: 0.25 }, overtakesInFlow: 3, overtakes: 12, alternation: { floorTurns: 5, panelSeconds: 300 }, asides: { times: 2, seconds: 180 } },
      },
    });
  });

  test('FL-1 without a sitting there is no floor', () => {
    for (const command of [ask('KE'), ofFloor('close-sitting'), ofFloor('suspend-sitting'), ofFloor('close-speakers-list'), startSegment('one')]) expect(outcome(planned(), command, at('10:00', secretariat))).toBe('no-sitting FL-1');
  });

  test('FL-2 one at a time, each with a name of its own', () => {
    const given = seated();
    expect(outcome(given, openSitting('afternoon'), at('15:00'))).toBe('sitting-open FL-2');
    given.and(ofFloor('suspend-sitting'), at('15:00'));
    expect(outcome(given, openSitting('afternoon'), at('15:00'))).toBe('sitting-open FL-2');
    given.and(ofFloor('close-sitting'), at('15:01'));
    expect(outcome(given, openSitting('morning'), at('15:02'))).toBe('already-exists FL-2');
    expect(outcome(given, openSitting('afternoon'), at('15:02'))).toBe('done');
    expect(floorIn(given).sittings.map(({ id, day }) => [id, day])).toEqual([['morning', '2017-05-08'], ['afternoon', '2017-05-08']]);
  });
});

describe('a sitting that was left open', () => {
  test('FL-2 it is closed as of its last act when the next is opened', () => {
    const given = seated().and(startSegment('one', 'one'), at('10:05')).and(ask('KE'), at('17:30'));
    const acts = given.when(openSitting('tuesday'), nextDay('10:00'));
    expect(isRefusal(acts) ? acts : acts.map(({ type }) => type)).toEqual(['sitting-closed', 'sitting-opened']);
    const { sittings, segments, status } = floorIn(given);
    expect(sittings).toMatchObject([{ id: 'morning', leftOpen: true, closedAt: '2017-05-08T15:30:00.000Z' }, { id: 'tuesday', day: '2017-05-09' }]);
    expect(segments).toMatchObject([{ id: 'one', endedAt: '2017-05-08T15:30:00.000Z' }]);
    expect(status).toBe('open');
    expect(turnIn(given, 'ke').status).toBe('waiting');
  });

  test('FL-2 who spoke last is charged the time that they had, although nobody did anything after it', () => {
    const given = seated().and(ask('KE'), at('17:00')).and(give(seated(), 'ke'), at('17:20')).and(ask('EG'), at('17:21:30')).and(openSitting('tuesday'), nextDay('10:00'));
    expect(turnIn(given, 'ke')).toMatchObject({ status: 'ended', seconds: 180, endedAt: '2017-05-08T15:23:00.000Z' });
    expect(floorIn(given).speaking).toBeUndefined();
  });

  test('FL-2 and no more than its limit', () => {
    const given = seated().and(ask('KE'), at('17:00')).and(give(seated(), 'ke'), at('17:20')).and(ask('EG'), at('17:50')).and(openSitting('tuesday'), nextDay('10:00'));
    expect(turnIn(given, 'ke')).toMatchObject({ status: 'ended', seconds: 180 });
    expect(floorIn(given).order.secondsByFlow).toEqual({ african: 180 });
  });

  test('FL-2 a speech that a point of order interrupted ends with it', () => {
    const given = seated().and(ask('KE'), at('17:00')).and(give(seated(), 'ke'), at('17:20')).and(ask('FR', { lane: 'point-of-order' }), at('17:21'));
    given.and(give(given, 'fr'), at('17:21')).and(ask('EG'), at('17:21:40')).and(openSitting('tuesday'), nextDay('10:00'));
    expect([turnIn(given, 'ke'), turnIn(given, 'fr')]).toMatchObject([{ status: 'ended', seconds: 60 }, { status: 'ended', seconds: 120 }]);
    expect(floorIn(given)).not.toHaveProperty('speaking');
    expect(floorIn(given)).not.toHaveProperty('interrupted');
  });

  test('FL-2 a suspension that was left is closed with it', () => {
    const given = seated().and(ofFloor('suspend-sitting'), at('17:00')).and(openSitting('tuesday'), nextDay('10:00'));
    expect(floorIn(given).sittings[0]).toMatchObject({ leftOpen: true, suspensions: [{ from: '2017-05-08T15:00:00.000Z', to: '2017-05-08T15:00:00.000Z' }] });
  });
});

describe('suspending and closing', () => {
  test('FL-3 an open sitting is suspended, a suspended one resumed', () => {
    const given = seated();
    expect(outcome(given, ofFloor('resume-sitting'), at('11:00'))).toBe('sitting-open FL-3');
    expect(outcome(given, ofFloor('suspend-sitting'), at('11:00'))).toBe('done');
    expect(outcome(given, ofFloor('suspend-sitting'), at('11:00'))).toBe('sitting-suspended FL-3');
    expect(outcome(given, ofFloor('resume-sitting'), at('11:10'))).toBe('done');
    expect(floorIn(given).sittings[0]?.suspensions).toEqual([{ from: '2017-05-08T09:00:00.000Z', to: '2017-05-08T09:10:00.000Z' }]);
    given.and(ofFloor('close-sitting'), at('12:00'));
    for (const name of ['suspend-sitting', 'resume-sitting', 'close-sitting'] as const) expect(outcome(given, ofFloor(name), at('12:01'))).toBe('no-sitting FL-3');
  });

  test('FL-3 while it is suspended nobody is given the floor and no clock runs', () => {
    const given = seated().and(ask('KE'), at('10:01')).and(ask('EG'), at('10:02'));
    given.and(give(given, 'ke'), at('10:03')).and(ofFloor('suspend-sitting'), at('10:04'));
    expect(outcome(given, give(given, 'eg'), at('10:05'))).toBe('sitting-suspended FL-9');
    expect(outcome(given, call(given, 'chair', 'p-00000000000000c0', 'chair'), at('10:05'))).toBe('sitting-suspended FL-9');
    expect(outcome(given, ofTurn('resume-speech', 'ke'), at('10:05'))).toBe('sitting-suspended FL-3');
    given.and(ofFloor('resume-sitting'), at('10:20')).and(ofTurn('resume-speech', 'ke'), at('10:21')).and(ofTurn('end-speech', 'ke'), at('10:22'));
    expect(turnIn(given, 'ke').seconds).toBe(120);
  });

  test('FL-3 whoever speaks has spoken, and the segment ends', () => {
    const given = seated().and(startSegment('first'), at('10:00')).and(ask('KE'), at('10:01')).and(ask('EG'), at('10:02'));
    given.and(give(given, 'ke'), at('10:03')).and(ofFloor('close-sitting'), at('10:05'));
    expect([turnIn(given, 'ke'), turnIn(given, 'eg')]).toMatchObject([{ status: 'ended', seconds: 120 }, { status: 'waiting' }]);
    expect(floorIn(given)).toMatchObject({ status: 'risen', segments: [{ endedAt: '2017-05-08T08:05:00.000Z' }], sittings: [{ closedAt: '2017-05-08T08:05:00.000Z' }] });
  });

  test('FL-3 those who wait are told that they were not heard, if the list ends with the sitting', () => {
    const given = seated().and(ask('KE'), at('10:01')).and({ name: 'close-sitting', data: { event, listEnds: true } }, at('10:05'));
    expect(turnIn(given, 'ke').status).toBe('unheard');
  });
});

describe('segments', () => {
  test('FL-4 they follow one another, and the list goes on', () => {
    const given = seated().and(startSegment('one', 'one'), at('10:01')).and(ask('KE'), at('10:02')).and(startSegment('two', 'two'), at('11:00'));
    expect(floorIn(given).segments).toMatchObject([{ id: 'one', moderator: 'MX', experts, sitting: 'morning', endedAt: '2017-05-08T09:00:00.000Z' }, { id: 'two', moderator: 'KE', experts: [] }]);
    expect(turnIn(given, 'ke').status).toBe('waiting');
    expect(outcome(given, startSegment('one'), at('11:01'))).toBe('already-exists FL-4');
  });

  test('FL-4 nobody speaks while they change', () => {
    const given = seated().and(startSegment('one'), at('10:01')).and(ask('KE'), at('10:02'));
    given.and(give(given, 'ke'), at('10:03'));
    expect(outcome(given, startSegment('two'), at('10:04'))).toBe('speech-runs FL-4');
    expect(outcome(given, endSegment('one'), at('10:04'))).toBe('speech-runs FL-4');
  });

  test('FL-4 those who wait when a segment ends keep their places, or were not heard', () => {
    const begin = () => seated().and(startSegment('one'), at('10:01')).and(ask('KE'), at('10:02'));
    expect(turnIn(begin().and(endSegment('one'), at('10:03')), 'ke').status).toBe('waiting');
    expect(turnIn(begin().and(endSegment('one', true), at('10:03')), 'ke').status).toBe('unheard');
    expect(outcome(begin(), endSegment('two'), at('10:03'))).toBe('no-segment FL-4');
    expect(outcome(begin().and(endSegment('one'), at('10:03')), endSegment('one'), at('10:04'))).toBe('no-segment FL-4');
  });

  test('FL-4 only inside an open sitting, with a panel of this session', () => {
    const given = seated();
    expect(outcome(given, startSegment('one', 'elsewhere'), at('10:01'))).toBe('other-session FL-4');
    expect(outcome(given, startSegment('one', 'nowhere'), at('10:01'))).toMatch(/^not-found/u);
    given.and(ofFloor('suspend-sitting'), at('10:02'));
    expect(outcome(given, startSegment('one'), at('10:02'))).toBe('sitting-suspended FL-4');
    given.and(ofFloor('close-sitting'), at('10:03'));
    expect(outcome(given, startSegment('one'), at('10:03'))).toBe('no-sitting FL-4');
  });
});

test('PR-1 a sitting keeps the rules under which it was opened', () => {
  const given = seated().and(setRules({ interventionSeconds: 60 }), at('10:01', secretariat)).and(ask('KE'), at('10:02', delegationOf('KE')));
  given.and(give(given, 'ke'), at('10:03'));
  expect(turnIn(given, 'ke').limitSeconds).toBe(180);
  given.and(openSitting('tuesday'), nextDay('10:00'));
  expect(floorIn(given).limits.intervention).toBe(60);
});
