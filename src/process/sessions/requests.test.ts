import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { ask, at, chair, delegationOf, event, floorIn, focalPointOf, give, moderatorOf, ofFloor, ofTurn, openSitting, outcome, seated, secretariat, startSegment, turnIn } from './floor.test-support.ts';

const kenya = delegationOf('KE');
const amend = (turn: string, more: object = {}): ProcessCommand => ({ name: 'amend-request', data: { event, turn, language: 'fr', gender: 'woman', ...more } });
const present = (holder: string): ProcessCommand => ({ name: 'declare-presence', data: { event, holder } });

describe('asking', () => {
  test('FL-5 while a sitting is open or suspended', () => {
    const given = seated();
    expect(outcome(given, ask('KE'), at('10:01', kenya))).toBe('done');
    given.and(ofFloor('suspend-sitting'), at('10:02'));
    expect(outcome(given, ask('EG'), at('10:03', delegationOf('EG')))).toBe('done');
    given.and(ofFloor('close-sitting'), at('10:04'));
    expect(outcome(given, ask('FR'), at('10:05', delegationOf('FR')))).toBe('no-sitting FL-5');
  });

  test('FL-5 those who wait when a sitting closes wait in the next, in their places', () => {
    const given = seated().and(ask('KE'), at('10:01')).and(ofFloor('close-sitting'), at('10:04')).and(openSitting('afternoon'), at('15:00')).and(ask('EG'), at('15:01'));
    expect(outcome(given, give(given, 'ke'), at('15:02'))).toBe('done');
  });

  test('FL-6 a delegation for its State, a focal point for its entity, the desk for anybody', () => {
    for (const [holder, by, said] of [
      ['KE', kenya, 'done'], ['EG', kenya, 'not-yours FL-6'], ['iom', focalPointOf('iom'), 'done'], ['caritas', focalPointOf('iom'), 'not-yours FL-6'],
      ['KE', chair, 'done'], ['caritas', secretariat, 'done'], ['PS', delegationOf('PS'), 'done'], ['XX', secretariat, 'not-a-state FL-6'],
    ] as const) expect([holder, by.standing, outcome(seated(), ask(holder), at('10:01', by))]).toEqual([holder, by.standing, said]);
    expect(outcome(seated(), ask('nobody'), at('10:01'))).toMatch(/^not-found/u);
  });

  test('FL-6 what is charged: the regional group, observer States, organizations, stakeholders together or each constituency', () => {
    const flows = (stakeholders: 'together' | 'constituencies') => {
      const given = seated({ stakeholders });
      for (const holder of ['KE', 'PS', 'iom', 'caritas']) given.and(ask(holder), at('10:01'));
      return floorIn(given).turns.map(({ flow }) => flow);
    };
    expect(flows('together')).toEqual(['african', 'observer-states', 'organizations', 'stakeholders']);
    expect(flows('constituencies')).toEqual(['african', 'observer-states', 'organizations', 'non-governmental-organization']);
  });

  test('FL-6 who is no longer on the register does not ask', () => {
    expect(outcome(seated(), ask('gone'), at('10:01', focalPointOf('gone')))).toBe('already-ended FL-6');
  });

  test('FL-6 a group speaks by a State that belongs to it on that day', () => {
    const forGroup = (holder: string) => ask(holder, { turn: `g-${holder.toLowerCase()}`, group: 'g77' });
    expect(outcome(seated(), forGroup('KE'), at('10:01', kenya))).toBe('done');
    expect(outcome(seated(), forGroup('FR'), at('10:01', delegationOf('FR')))).toBe('not-a-member FL-6');
    expect(outcome(seated(), forGroup('BR'), at('23:59:59', delegationOf('BR')))).toBe('not-a-member FL-6');
    expect(outcome(seated(), forGroup('BR'), at('00:00', delegationOf('BR'), '2017-05-09'))).toBe('done');
    expect(outcome(seated(), forGroup('CL'), at('23:59:59', delegationOf('CL')))).toBe('done');
    expect(outcome(seated(), forGroup('CL'), at('00:00', delegationOf('CL'), '2017-05-09'))).toBe('not-a-member FL-6');
    expect(outcome(seated(), forGroup('iom'), at('10:01', focalPointOf('iom')))).toBe('not-a-state FL-6');
    expect(outcome(seated(), ask('KE', { group: 'nothing' }), at('10:01'))).toMatch(/^not-found/u);
  });

  test('FL-6 a group\'s statement is charged to the groups, with the groups\' limit, and is no turn of the State', () => {
    const given = seated({ groupSeconds: 300 }).and(ask('KE', { group: 'g77' }), at('10:01', kenya));
    given.and(give(given, 'ke'), at('10:02')).and(ofTurn('end-speech', 'ke'), at('10:06'));
    expect(turnIn(given, 'ke').limitSeconds).toBe(300);
    expect(floorIn(given).order).toMatchObject({ secondsByFlow: { groups: 240 }, turns: { g77: 1 } });
    expect(floorIn(given).order.turns).not.toHaveProperty('KE');
  });

  test('FL-6 the clock of a phone that runs ahead is left out, and an earlier moment is kept without a better place', () => {
    const given = seated().and(ask('EG'), at('10:01')).and(ask('KE', { queuedAt: '2017-05-08T08:00:00.000Z' }), at('10:02', kenya)).and(ask('FR', { queuedAt: '2017-05-08T23:00:00.000Z' }), at('10:03'));
    expect(turnIn(given, 'ke').queuedAt).toBe('2017-05-08T08:00:00.000Z');
    expect(turnIn(given, 'fr')).not.toHaveProperty('queuedAt');
    expect(turnIn(given, 'ke').arrival).toBeGreaterThan(turnIn(given, 'eg').arrival);
  });

  test('FL-7 a delegate with two phones asks once', () => {
    const given = seated().and(ask('KE', { turn: 'phone-1' }), at('10:01', kenya));
    expect(outcome(given, ask('KE', { turn: 'phone-1' }), at('10:01', kenya))).toBe('already-exists FL-7');
    expect(outcome(given, ask('KE', { turn: 'phone-2' }), at('10:01', kenya))).toBe('already-on-list FL-7');
    expect(outcome(given, ask('KE', { turn: 'tablet', group: 'g77' }), at('10:01', kenya))).toBe('done');
    given.and(ofTurn('withdraw-request', 'phone-1'), at('10:02', kenya));
    expect(outcome(given, ask('KE', { turn: 'phone-1' }), at('10:03', kenya))).toBe('already-exists FL-7');
    expect(outcome(given, ask('KE', { turn: 'phone-2' }), at('10:03', kenya))).toBe('done');
  });

  test('FL-7 whoever speaks may ask again; whoever was interrupted may not', () => {
    const given = seated().and(ask('KE'), at('10:01')).and(ask('FR', { lane: 'point-of-order' }), at('10:01'));
    given.and(give(given, 'ke'), at('10:02'));
    given.and(give(given, 'fr'), at('10:03'));
    expect(outcome(given, ask('KE', { turn: 'again' }), at('10:03'))).toBe('already-on-list FL-7');
    given.and(ofTurn('end-speech', 'fr'), at('10:04'));
    expect(outcome(given, ask('KE', { turn: 'again' }), at('10:04'))).toBe('done');
  });
});

describe('amending and withdrawing', () => {
  const asked = () => seated().and(ask('KE', { topic: 'Children' }), at('10:01', kenya)).and(ask('EG'), at('10:02'));

  test('FL-8 language, topic and what is stated may change; the place stays', () => {
    const given = asked().and(amend('ke', { topic: 'Visas' }), at('10:03', kenya));
    expect(turnIn(given, 'ke')).toMatchObject({ language: 'fr', gender: 'woman', topic: 'Visas', arrival: turnIn(asked(), 'ke').arrival, status: 'waiting' });
    expect(outcome(given, amend('ke', { topic: 'Visas' }), at('10:04', kenya))).toBe('nothing-changes FL-8');
    given.and(amend('ke'), at('10:05', kenya));
    expect(turnIn(given, 'ke')).not.toHaveProperty('topic');
  });

  test('FL-8 nobody else\'s, and not once the floor was given', () => {
    const given = asked();
    expect(outcome(given, amend('ke'), at('10:03', delegationOf('EG')))).toBe('not-yours FL-6');
    expect(outcome(given, amend('xx'), at('10:03', kenya))).toBe('not-found FL-8');
    expect(outcome(given, ofTurn('withdraw-request', 'ke'), at('10:03', delegationOf('EG')))).toBe('not-yours FL-6');
    expect(outcome(given, ofTurn('withdraw-request', 'xx'), at('10:03'))).toBe('not-found FL-8');
    given.and(give(given, 'ke'), at('10:04'));
    expect(outcome(given, amend('ke'), at('10:05', kenya))).toBe('not-waiting FL-8');
    expect(outcome(given, ofTurn('withdraw-request', 'ke'), at('10:05', kenya))).toBe('not-waiting FL-8');
  });

  test('FL-8 what was withdrawn stays in the record and is given to nobody', () => {
    const given = asked().and(ofTurn('withdraw-request', 'ke'), at('10:03', kenya));
    expect(turnIn(given, 'ke').status).toBe('withdrawn');
    expect(outcome(given, ofTurn('withdraw-request', 'ke'), at('10:03', kenya))).toBe('not-waiting FL-8');
    expect(outcome(given, give(given, 'ke'), at('10:04'))).toBe('not-waiting FL-9');
    expect(outcome(given, give(given, 'eg'), at('10:04'))).toBe('done');
  });

  test('FL-13 a moderator notes and withdraws for others only while their panel runs', () => {
    const given = asked().and(startSegment('one', 'one'), at('10:03'));
    expect(outcome(given, ofTurn('withdraw-request', 'ke'), at('10:04', moderatorOf('EG')))).toBe('not-your-panel FL-13');
    expect(outcome(given, ask('FR'), at('10:04', moderatorOf('EG')))).toBe('not-your-panel FL-13');
    expect(outcome(given, ask('FR'), at('10:04', moderatorOf('MX')))).toBe('done');
    expect(outcome(given, ofTurn('withdraw-request', 'ke'), at('10:04', moderatorOf('KE')))).toBe('done');
  });
});

describe('the list and those present', () => {
  test('FL-16 after the list is closed nobody joins it; asides remain, and so do those on it', () => {
    const given = seated().and(ask('KE'), at('10:01')).and(ofFloor('close-speakers-list'), at('10:02'));
    expect(outcome(given, ask('EG'), at('10:03'))).toBe('list-closed FL-16');
    expect(outcome(given, ask('EG', { lane: 'point-of-order' }), at('10:03'))).toBe('done');
    expect(outcome(given, ask('FR', { lane: 'right-of-reply' }), at('10:03'))).toBe('done');
    expect(outcome(given, give(given, 'ke'), at('10:04'))).toBe('done');
    expect(outcome(given, ofFloor('close-speakers-list'), at('10:04'))).toBe('nothing-changes FL-16');
    given.and(ofFloor('reopen-speakers-list'), at('10:05'));
    expect(outcome(given, ofFloor('reopen-speakers-list'), at('10:05'))).toBe('nothing-changes FL-16');
    expect(outcome(given, ask('EG', { turn: 'later' }), at('10:06'))).toBe('done');
  });

  test('FL-16 each sitting begins with an open list', () => {
    const given = seated().and(ofFloor('close-speakers-list'), at('10:02')).and(ofFloor('close-sitting'), at('10:03'));
    expect(outcome(given, ofFloor('close-speakers-list'), at('10:04'))).toBe('no-sitting FL-16');
    expect(floorIn(given.and(openSitting('afternoon'), at('15:00'))).listClosed).toBe(false);
  });

  test('FL-17 present once one says so, asks, or is called', () => {
    const given = seated().and(present('KE'), at('10:01', kenya)).and(ask('EG'), at('10:02')).and(present('iom'), at('10:03', focalPointOf('iom'))).and(ask('KE'), at('10:04'));
    given.and({ name: 'call-speaker', data: { event, turn: 'guest', holder: 'CH', capacity: 'guest' } }, at('10:05'));
    expect(floorIn(given).present).toEqual(['KE', 'EG', 'iom', 'CH']);
    expect(outcome(given, present('KE'), at('10:06', kenya))).toBe('nothing-changes FL-17');
  });

  test('FL-17 nobody declares others present, nor what is no State, nor between sittings', () => {
    const given = seated();
    expect(outcome(given, present('EG'), at('10:01', kenya))).toBe('not-yours FL-6');
    expect(outcome(given, present('XX'), at('10:01'))).toBe('not-a-state FL-6');
    expect(outcome(given, present('nobody'), at('10:01'))).toMatch(/^not-found/u);
    given.and(ofFloor('close-sitting'), at('10:02'));
    expect(outcome(given, present('KE'), at('10:03', kenya))).toBe('no-sitting FL-17');
  });
});
