import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import type { Given } from '../participation/given.test-support.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import { ask, at, call, chair, delegationOf, event, experts, floorIn, focalPointOf, give, moderatorOf, ofFloor, ofTurn, openSitting, outcome, seated, secretariat, startSegment, turnIn } from './floor.test-support.ts';
import { floorView } from './floor-view.ts';

const [expert, secondExpert] = experts;
const stranger = 'p-00000000000000aa';
/** Two African States and one of Latin America asked, in this order. */
function asked(): Given {
  return seated().and(ask('KE'), at('10:01')).and(ask('EG'), at('10:02')).and(ask('BR'), at('10:03'));
}
const question = (turn: string, to: string, answer = `${turn}-answer`): ProcessCommand => ({ name: 'put-question', data: { event, turn, answer, to, question: 'How many?' } });
const change = (data: object): ProcessCommand => ({ name: 'change-floor-terms', data: { event, reason: 'Time is short.', ...data } });

describe('who is given the floor', () => {
  test('FL-9 the next of the order, with the reasons of the order and the limit', () => {
    const given = asked().and(ofTurn('withdraw-request', 'br'), at('10:03:30'));
    const acts = given.when(give(given, 'ke'), at('10:04'));
    expect(acts).toMatchObject([{ type: 'floor-given', data: { turn: 'ke', holder: 'KE', limitSeconds: 180, reasons: [{ code: 'asked-first' }, { code: 'only-flow', flow: 'african' }, { code: 'first-time' }] } }]);
    expect(turnIn(given, 'ke')).toMatchObject({ status: 'speaking', sitting: 'morning', givenAt: '2017-05-08T08:04:00.000Z', runningSince: '2017-05-08T08:04:00.000Z' });
    expect(floorIn(given)).toMatchObject({ speaking: 'ke', lastGiven: 'ke' });
  });

  test('FL-9 to whom the chair chooses, with the reason and who was next', () => {
    const given = asked();
    expect(outcome(given, give(given, 'br'), at('10:04'))).toBe('reason-needed FL-9');
    const acts = given.when(give(given, 'br', 'The minister has to leave.'), at('10:04'));
    expect(acts).toMatchObject([{ data: { turn: 'br', reasons: [], override: 'The minister has to leave.', insteadOf: 'ke' } }]);
    expect(turnIn(given, 'br').override).toBe('The minister has to leave.');
    expect([turnIn(given, 'ke').overtaken, turnIn(given, 'eg').overtaken, turnIn(given, 'eg').overtakenInFlow]).toEqual([1, 1, 0]);
  });

  test('FL-9 who was shown as the next while somebody spoke keeps to the order, although a short speech made another due', () => {
    const given = seated().and(ask('BR'), at('10:00')).and(give(seated(), 'br'), at('10:01')).and(ofTurn('end-speech', 'br'), at('10:02:40'));
    given.and(ask('KE'), at('10:03')).and(give(given, 'ke'), at('10:03')).and(ask('EG'), at('10:03:05')).and(ask('MX'), at('10:03:10'));
    const [shown] = floorView(floorIn(given), 'chair').queue;
    expect(shown).toBe('mx');
    expect(outcome(given, give(given, 'mx'), at('10:03:30'))).toBe('done');
    expect(turnIn(given, 'mx')).not.toHaveProperty('override');
  });

  test('FL-9 who has a question to answer is given the floor out of turn without a reason', () => {
    const given = seated().and(startSegment('panel', 'one'), at('10:00')).and(ask('KE'), at('10:01')).and(give(seated(), 'ke'), at('10:01'));
    given.and(question('ke', expert), at('10:02')).and(ask('MX'), at('10:03')).and(ofTurn('end-speech', 'ke'), at('10:04'));
    for (const turn of ['ke-answer', 'mx']) expect(outcome(given, give(given, turn), at('10:05'))).toBe('done');
    expect(turnIn(given, 'ke-answer')).not.toHaveProperty('override');
  });

  test('FL-9 a reason where none is needed is not kept', () => {
    const given = asked();
    given.and(give(given, 'ke', 'Because.'), at('10:04'));
    expect(turnIn(given, 'ke')).not.toHaveProperty('override');
  });

  test('FL-9 whoever spoke has spoken, and is charged before the next is told', () => {
    const given = asked();
    given.and(give(given, 'ke'), at('10:04'));
    expect(floorView(floorIn(given), 'chair').queue).toEqual(['br', 'eg']);
    const acts = given.when(give(given, 'br'), at('10:06'));
    expect(isRefusal(acts) ? acts : acts.map(({ type }) => type)).toEqual(['speech-ended', 'floor-given']);
    expect(turnIn(given, 'ke')).toMatchObject({ status: 'ended', seconds: 120 });
    expect(turnIn(given, 'br').reasons?.[0]).toEqual({ code: 'flow-is-due', flow: 'latin-american-and-caribbean', secondsHad: 0 });
  });

  test('FL-9 only to somebody who waits, in an open sitting', () => {
    const given = asked();
    expect(outcome(given, give(given, 'xx'), at('10:04'))).toBe('not-found FL-9');
    given.and(give(given, 'ke'), at('10:04'));
    expect(outcome(given, give(given, 'ke'), at('10:04'))).toBe('not-waiting FL-9');
    given.and(ofFloor('close-sitting'), at('10:05'));
    expect(outcome(given, give(given, 'eg'), at('10:06'))).toBe('no-sitting FL-9');
    expect(outcome(given, call(given, 'c', stranger, 'chair'), at('10:06'))).toBe('no-sitting FL-9');
  });

  test('FL-10 of two who chair at once the second is told, and nothing happens', () => {
    const given = asked();
    given.and(give(given, 'ke'), at('10:04')).and(ofTurn('end-speech', 'ke'), at('10:05'));
    const [one, other] = [give(given, 'br'), give(given, 'eg', 'In their order.')];
    const called = call(given, 'guest', stranger, 'guest');
    given.and(one, at('10:06'));
    const before = given.acts.length;
    for (const late of [one, other, called]) expect(outcome(given, late, at('10:06', secretariat))).toBe('given-meanwhile FL-10');
    expect(given.acts).toHaveLength(before);
    expect(outcome(given, { name: 'give-floor', data: { event, turn: 'eg' } }, at('10:06'))).toBe('given-meanwhile FL-10');
  });

  test('FL-10 only the speech that runs is ended, paused, resumed and extended', () => {
    const given = asked();
    const extend: ProcessCommand = { name: 'extend-speech', data: { event, turn: 'eg', seconds: 60 } };
    given.and(give(given, 'ke'), at('10:04'));
    for (const command of [ofTurn('end-speech', 'eg'), ofTurn('pause-speech', 'eg'), ofTurn('resume-speech', 'eg'), extend]) expect(outcome(given, command, at('10:05'))).toBe('not-speaking FL-10');
    given.and(ofTurn('end-speech', 'ke'), at('10:05'));
    expect(outcome(given, ofTurn('end-speech', 'ke'), at('10:05'))).toBe('not-speaking FL-10');
  });
});

describe('asides', () => {
  test('FL-12 a point of order interrupts, and nobody else is given the floor meanwhile', () => {
    const given = asked().and(ask('FR', { lane: 'point-of-order' }), at('10:04')).and(ask('IN', { lane: 'point-of-order' }), at('10:04'));
    given.and(give(given, 'ke'), at('10:05'));
    const acts = given.when(give(given, 'fr'), at('10:06'));
    expect(acts).toMatchObject([{ type: 'floor-given', data: { turn: 'fr', limitSeconds: 120, reasons: [] } }]);
    expect(floorIn(given)).toMatchObject({ speaking: 'fr', interrupted: 'ke', lastGiven: 'fr' });
    for (const command of [give(given, 'eg', 'x'), give(given, 'in'), call(given, 'c', stranger, 'chair')]) expect(outcome(given, command, at('10:06'))).toBe('speech-interrupted FL-12');
    given.and(ofTurn('end-speech', 'fr'), at('10:07'));
    expect(floorIn(given)).toMatchObject({ speaking: 'ke', lastGiven: 'fr' });
    expect(floorIn(given)).not.toHaveProperty('interrupted');
    expect(outcome(given, give(given, 'in'), at('10:07'))).toBe('done');
  });

  test('FL-12 a right of reply ends what is spoken, and needs no reason', () => {
    const given = asked().and(ask('FR', { lane: 'right-of-reply' }), at('10:04'));
    given.and(give(given, 'ke'), at('10:05')).and(give(given, 'fr'), at('10:06'));
    expect(turnIn(given, 'ke').status).toBe('ended');
    expect(turnIn(given, 'fr').limitSeconds).toBe(180);
  });

  test('FL-12 FO-14 asides are no turn: who only raised one has not spoken yet', () => {
    const given = seated().and(ask('FR', { lane: 'point-of-order' }), at('10:04'));
    given.and(give(given, 'fr'), at('10:05')).and(ofTurn('end-speech', 'fr'), at('10:06'));
    expect(floorIn(given).order).toMatchObject({ turns: {}, asides: { FR: 1 }, secondsByFlow: { 'western-european-and-other': 60 } });
  });

  test('FL-12 so many of each name, those that wait counted', () => {
    const given = seated();
    const raise = (turn: string, lane: 'point-of-order' | 'right-of-reply' = 'point-of-order', group?: string) => ask('KE', { turn, lane, ...(group !== undefined && { group }) });
    given.and(raise('a'), at('10:01')).and(raise('b', 'right-of-reply'), at('10:01'));
    given.and(give(given, 'a'), at('10:02'));
    expect(outcome(given, raise('c'), at('10:02'))).toBe('asides-used FL-12');
    given.and(ofTurn('end-speech', 'a'), at('10:03')).and(ofTurn('withdraw-request', 'b'), at('10:03'));
    expect(outcome(given, raise('d'), at('10:04'))).toBe('done');
    given.and(give(given, 'd'), at('10:05')).and(ofTurn('end-speech', 'd'), at('10:06'));
    expect(outcome(given, raise('e', 'right-of-reply'), at('10:07'))).toBe('asides-used FL-12');
    expect(outcome(given, raise('f', 'point-of-order', 'g77'), at('10:07'))).toBe('done');
    given.and(ofFloor('close-sitting'), at('10:08')).and(openSitting('afternoon'), at('15:00'));
    expect(outcome(given, raise('g'), at('15:01'))).toBe('asides-used FL-12');
  });
});

describe('moderators and panels', () => {
  const panel = () => asked().and(startSegment('one', 'one'), at('10:04'));

  test('FL-13 a moderator runs the floor while the segment is that of their panel', () => {
    const given = panel();
    expect(outcome(given, give(given, 'ke'), at('10:05', moderatorOf('KE')))).toBe('not-your-panel FL-13');
    expect(outcome(given, ofFloor('close-speakers-list'), at('10:05', moderatorOf('KE')))).toBe('not-your-panel FL-13');
    expect(outcome(given, give(given, 'ke'), at('10:05', moderatorOf('MX')))).toBe('done');
    expect(outcome(given, ofTurn('end-speech', 'ke'), at('10:06', moderatorOf('KE')))).toBe('not-your-panel FL-13');
    given.and(ofTurn('end-speech', 'ke'), at('10:06', moderatorOf('MX'))).and(startSegment('two', 'two'), at('10:07'));
    expect(outcome(given, give(given, 'br'), at('10:08', moderatorOf('MX')))).toBe('not-your-panel FL-13');
    expect(outcome(given, give(given, 'br'), at('10:08', moderatorOf('KE')))).toBe('done');
  });

  test('FL-13 and not outside every panel', () => {
    const given = asked();
    expect(given.when(give(given, 'ke'), at('10:05', moderatorOf('MX')))).toMatchObject({ code: 'not-your-panel', details: { state: 'MX', moderator: '' } });
  });

  test('FL-14 experts and the moderator are called in the segment of their own panel', () => {
    const given = panel();
    expect(outcome(given, call(given, 'x', stranger, 'expert'), at('10:05'))).toBe('not-of-this-panel FL-14');
    expect(outcome(given, call(given, 'x', 'KE', 'moderator'), at('10:05'))).toBe('not-of-this-panel FL-14');
    given.and(call(given, 'm', 'MX', 'moderator'), at('10:05')).and(call(given, 'e', expert, 'expert', { seconds: 240 }), at('10:08'));
    expect([turnIn(given, 'm'), turnIn(given, 'e')]).toMatchObject([{ status: 'ended', seconds: 180, limitSeconds: 420, side: 'panel' }, { status: 'speaking', limitSeconds: 240, lane: 'podium' }]);
    expect(outcome(given, call(given, 'e', secondExpert, 'expert'), at('10:09'))).toBe('already-exists FL-7');
    given.and(ofTurn('end-speech', 'e'), at('10:10')).and(startSegment('two', 'two'), at('10:11'));
    expect(outcome(given, call(given, 'e2', expert, 'expert'), at('10:12'))).toBe('not-of-this-panel FL-14');
  });

  test('FL-14 greetings from the podium are in no order and charged to nobody', () => {
    const given = asked();
    given.and(call(given, 'sg', stranger, 'secretary-general'), at('10:05')).and(ofTurn('end-speech', 'sg'), at('10:15'));
    expect(turnIn(given, 'sg')).toMatchObject({ limitSeconds: 600, seconds: 600, flow: 'podium' });
    expect(floorIn(given).order).toMatchObject({ turns: {}, secondsByFlow: {} });
  });

  test('FL-14 a question put in an intervention waits on the panel\'s side until it is answered', () => {
    const given = panel();
    expect(outcome(given, question('ke', expert), at('10:05', delegationOf('KE')))).toBe('not-speaking FL-14');
    given.and(give(given, 'ke'), at('10:05'));
    expect(outcome(given, question('ke', stranger), at('10:06', delegationOf('KE')))).toBe('not-of-this-panel FL-14');
    expect(outcome(given, question('ke', expert), at('10:06', delegationOf('EG')))).toBe('not-yours FL-6');
    expect(outcome(given, question('xx', expert), at('10:06'))).toBe('not-speaking FL-14');
    given.and(question('ke', expert), at('10:06', delegationOf('KE'))).and(question('ke', 'MX', 'second'), at('10:06', delegationOf('KE')));
    expect(outcome(given, question('ke', expert), at('10:06', delegationOf('KE')))).toBe('already-exists FL-14');
    expect([turnIn(given, 'ke-answer'), turnIn(given, 'second')]).toMatchObject([{ side: 'panel', capacity: 'expert', answers: 'ke', question: 'How many?', status: 'waiting' }, { capacity: 'moderator', holder: 'MX' }]);
    given.and(give(given, 'ke-answer', 'Answers first.'), at('10:07')).and(ofTurn('end-speech', 'ke-answer'), at('10:09'));
    expect(turnIn(given, 'ke-answer')).toMatchObject({ status: 'ended', seconds: 120, limitSeconds: 420 });
    expect(floorIn(given).order.secondsByFlow).toEqual({ african: 120, panel: 120 });
  });

  test('FL-14 where room and panel alternate, the panel is next after so many interventions', () => {
    const given = seated({ alternation: { floorTurns: 1, panelSeconds: 120 } }).and(startSegment('one', 'one'), at('10:00')).and(ask('KE'), at('10:01')).and(ask('BR'), at('10:02'));
    given.and(give(given, 'ke'), at('10:03')).and(question('ke', expert), at('10:04', delegationOf('KE')));
    expect(floorView(floorIn(given), 'chair').queue).toEqual(['ke-answer', 'br']);
    given.and(give(given, 'ke-answer'), at('10:05')).and(give(given, 'br'), at('10:07'));
    expect(turnIn(given, 'br')).not.toHaveProperty('override');
  });

  test('FL-14 questions to a panel that has left were not heard', () => {
    const asking = () => {
      const given = panel();
      return given.and(give(given, 'ke'), at('10:05')).and(question('ke', expert), at('10:06', delegationOf('KE'))).and(ofTurn('end-speech', 'ke'), at('10:07'));
    };
    for (const given of [asking().and(startSegment('two', 'two'), at('10:08')), asking().and(ofFloor('close-sitting'), at('10:08'))]) expect([turnIn(given, 'ke-answer').status, turnIn(given, 'eg').status]).toEqual(['unheard', 'waiting']);
  });
});

describe('terms', () => {
  test('FL-18 whoever chairs shortens interventions for those who come after, with the reason', () => {
    const given = asked();
    given.and(give(given, 'ke'), at('10:04')).and(change({ intervention: 120 }), at('10:05', chair)).and(give(given, 'br'), at('10:06'));
    expect([turnIn(given, 'ke').limitSeconds, turnIn(given, 'br').limitSeconds]).toEqual([180, 120]);
    expect(outcome(given, change({ intervention: 120 }), at('10:07'))).toBe('nothing-changes FL-18');
    expect(outcome(given, change({}), at('10:07'))).toBe('nothing-changes FL-18');
    expect(outcome(given, change({ intervention: 5 }), at('10:07'))).toMatch(/^bad-input/u);
    expect(outcome(given, change({ intervention: 60 }), at('10:07', moderatorOf('MX')))).toBe('not-your-panel FL-13');
    given.and(ofFloor('close-sitting'), at('10:08'));
    expect(outcome(given, change({ intervention: 60 }), at('10:09'))).toBe('no-sitting FL-18');
  });

  test('FL-18 groups follow where they spoke as long as anybody, and never have less', () => {
    expect(floorIn(seated().and(change({ intervention: 120 }), at('10:05'))).limits).toMatchObject({ intervention: 120, group: 120 });
    expect(floorIn(seated({ groupSeconds: 300 }).and(change({ intervention: 120 }), at('10:05'))).limits).toMatchObject({ intervention: 120, group: 300 });
    expect(floorIn(seated({ groupSeconds: 300 }).and(change({ intervention: 400 }), at('10:05'))).limits).toMatchObject({ intervention: 400, group: 400 });
  });

  test('FL-18 a bound on being overtaken is set and lifted', () => {
    const given = seated().and(change({ overtakes: 1 }), at('10:05'));
    expect(floorIn(given).terms.overtakes).toBe(1);
    given.and(change({ overtakes: 0 }), at('10:06'));
    expect(floorIn(given).terms).not.toHaveProperty('overtakes');
    expect(outcome(given, change({ overtakes: 0 }), at('10:07', focalPointOf('iom')))).toBe('nothing-changes FL-18');
  });
});
