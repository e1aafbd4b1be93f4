import { describe, expect, test } from 'vitest';
import type { Given } from '../participation/given.test-support.ts';
import { ask, at, call, delegationOf, event, experts, floorIn, focalPointOf, give, ofFloor, ofTurn, planned, seated, startSegment } from './floor.test-support.ts';
import { floorCounts } from './floor-counts.ts';
import { floorClasses, floorView } from './floor-view.ts';
import type { FloorClass } from './floor-view.ts';

/** Kenya spoke, Egypt speaks; Brazil, Caritas and a point of order of France wait; Palestine is present and silent. */
function busy(): Given {
  const given = seated().and(startSegment('one', 'one'), at('10:00'));
  given.and({ name: 'declare-presence', data: { event, holder: 'PS' } }, at('10:00', delegationOf('PS')));
  given.and(ask('KE', { gender: 'woman' }), at('10:01')).and(ask('EG', { gender: 'man' }), at('10:01')).and(give(given, 'ke'), at('10:02')).and(ofTurn('end-speech', 'ke'), at('10:05'));
  given.and({ name: 'deposit-statement', data: { event, turn: 'ke', statement: { sha256: 'a'.repeat(64), bytes: 9, pages: 1, type: 'text' } } }, at('10:05'));
  given.and(give(given, 'eg'), at('10:06'));
  given.and(ask('BR', { gender: 'woman', topic: 'Visas' }), at('10:07')).and(ask('caritas'), at('10:07', focalPointOf('caritas')));
  given.and(ask('IN', { lane: 'right-of-reply' }), at('10:07')).and(ask('FR', { lane: 'point-of-order' }), at('10:08'));
  return given.and({ name: 'put-question', data: { event, turn: 'eg', answer: 'answer', to: experts[0], question: 'Why?' } }, at('10:08'));
}
const seen = (cls: FloorClass) => floorView(floorIn(busy()), cls);

describe('what is shown', () => {
  test('FL-21 everybody sees who speaks, who waits in which order, and who was heard', () => {
    for (const cls of floorClasses) {
      const view = seen(cls);
      expect(view).toMatchObject({
        status: 'open', sitting: { id: 'morning', day: '2017-05-08' }, segment: { id: 'one', kind: 'panel', panel: 'one', moderator: 'MX', experts }, lastGiven: 'eg', listClosed: false,
        speaking: { id: 'eg', holder: 'EG', flow: 'african', limitSeconds: 180, spokenMs: 0, runningSince: '2017-05-08T08:06:00.000Z' },
        heard: { ke: { holder: 'KE', lane: 'list', seconds: 180, statement: true, endedAt: '2017-05-08T08:05:00.000Z' } },
        asides: ['fr', 'in'],
      });
      expect(view.queue.toSorted()).toEqual(['answer', 'br', 'caritas']);
      expect(Object.keys(view.waiting).toSorted()).toEqual(['answer', 'br', 'caritas', 'fr', 'in']);
      expect(view.waiting['answer']).toMatchObject({ answers: 'eg', question: 'Why?', capacity: 'expert' });
      expect(view.waiting['br']).toMatchObject({ topic: 'Visas', lane: 'list' });
    }
  });

  test('FL-21 the public sees nothing of gender, no reasons, no balance and nobody as silent', () => {
    const text = JSON.stringify(seen('public'));
    expect(text).not.toMatch(/gender|woman|reasons|balance|silent|"first"|asked-first/u);
    expect(Object.keys(seen('public'))).not.toContain('reasons');
  });

  test('FL-21 delegations see the reasons of the first three and nothing of who stated what', () => {
    const view = seen('delegation');
    expect(Object.keys(view.reasons ?? {})).toEqual(view.queue.slice(0, 3));
    expect(JSON.stringify({ ...view, reasons: {} })).not.toMatch(/gender|woman|balance|silent|"first"/u);
  });

  test('FL-21 whoever chairs sees what was stated, the balance, who comes for the first time and who is silent', () => {
    const view = seen('chair');
    expect(view.waiting['br']).toMatchObject({ gender: 'woman', first: true });
    expect(view.speaking?.gender).toBe('man');
    expect(view.balance).toEqual({ byFlow: { african: 180 }, byGender: { woman: 180, man: 0, other: 0, 'not-stated': 0 } });
    expect(view.silent).toEqual(['PS', 'BR', 'caritas', 'IN', 'FR']);
  });

  test('FL-21 who was interrupted is shown beside who interrupts', () => {
    const given = busy();
    const view = floorView(floorIn(given.and(give(given, 'fr'), at('10:09'))), 'public');
    expect(view).toMatchObject({ speaking: { id: 'fr', lane: 'point-of-order', limitSeconds: 120 }, interrupted: { id: 'eg', spokenMs: 180_000 }, asides: ['in'] });
    expect(view.interrupted).not.toHaveProperty('runningSince');
  });

  test('FL-21 whoever speaks is expected to use their limit: the order shown is the one after', () => {
    const given = seated().and(ask('KE'), at('10:01')).and(ask('EG'), at('10:02')).and(ask('BR'), at('10:03'));
    expect(floorView(floorIn(given), 'public').queue).toEqual(['ke', 'br', 'eg']);
    given.and(give(given, 'ke'), at('10:04'));
    expect(floorView(floorIn(given), 'public').queue).toEqual(['br', 'eg']);
  });

  test('FL-21 between the sittings there is neither a sitting nor a segment', () => {
    const view = floorView(floorIn(busy().and(ofFloor('close-sitting'), at('13:00'))), 'public');
    expect(view.status).toBe('risen');
    for (const gone of ['sitting', 'segment', 'speaking', 'interrupted']) expect(view).not.toHaveProperty(gone);
  });
});

describe('what is counted', () => {
  test('FL-21 as the reports of sessions count', () => {
    const given = busy();
    given.and(give(given, 'fr'), at('10:09')).and(ofTurn('end-speech', 'fr'), at('10:10')).and(give(given, 'caritas', 'They have to leave.'), at('10:11')).and(give(given, 'in'), at('10:13'));
    given.and(ask('iom'), at('10:13')).and(give(given, 'iom', 'It was asked.'), at('10:14')).and(ask('EG', { turn: 'again' }), at('10:14')).and(call(given, 'mx', 'MX', 'moderator'), at('10:15'));
    expect(floorCounts(floorIn(given))).toEqual({ states: 7, interventions: 2, organizations: 1, stakeholders: 1, others: 2, informal: 0, waiting: 3, unheard: 0, pointsOfOrder: 1, rightsOfReply: 1, seconds: 180 + 240 + 60 + 120 + 60 + 60 });
  });

  test('FL-21 observer States count as States, a group\'s statement as an intervention, each organization once', () => {
    const given = seated().and(ask('PS'), at('10:01')).and(ask('KE', { group: 'g77' }), at('10:01')).and(ask('iom'), at('10:01'));
    for (const turn of ['ps', 'ke', 'iom']) given.and(give(given, turn, 'In any order.'), at('10:02'));
    given.and(ask('iom', { turn: 'iom-2' }), at('10:03'));
    given.and(give(given, 'iom-2'), at('10:04')).and(ask('EG'), at('10:05')).and({ name: 'close-sitting', data: { event, listEnds: true } }, at('10:06'));
    expect(floorCounts(floorIn(given))).toMatchObject({ states: 3, interventions: 2, organizations: 1, stakeholders: 0, others: 2, waiting: 0, unheard: 1 });
  });

  test('FL-21 whoever speaks in an informal dialogue is counted there, each once, and nowhere else', () => {
    const given = seated().and({ name: 'start-segment', data: { event, segment: 'dialogue', kind: 'informal-dialogue', title: { en: 'Dialogue' } } }, at('10:00'));
    given.and(ask('caritas'), at('10:01')).and(give(given, 'caritas'), at('10:02')).and(ask('caritas', { turn: 'again' }), at('10:03')).and(give(given, 'again'), at('10:04'));
    given.and(ofTurn('end-speech', 'again'), at('10:05')).and(startSegment('plenary'), at('10:06')).and(ask('iom'), at('10:07')).and(give(given, 'iom'), at('10:08'));
    expect(floorCounts(floorIn(given))).toMatchObject({ interventions: 0, organizations: 1, stakeholders: 0, others: 1, informal: 1 });
  });

  test('FL-21 nothing is counted where nobody sat', () => {
    expect(planned().states.has('floor:session')).toBe(false);
    expect(floorCounts(floorIn(seated()))).toEqual({ states: 0, interventions: 0, organizations: 0, stakeholders: 0, others: 0, informal: 0, waiting: 0, unheard: 0, pointsOfOrder: 0, rightsOfReply: 0, seconds: 0 });
  });
});
