import { expect, test } from 'vitest';
import { ask, at, call, chair, floorIn, give, ofTurn, seated, secretariat } from './floor.test-support.ts';
import { sessionReport } from './session-report.ts';

/** Kenya for the G77, IOM, a point of order, an expert, and Mexico that waits in vain. */
function morning() {
  const given = seated();
  given.and(ask('KE', { group: 'g77', gender: 'woman' }), at('10:00')).and(give(given, 'ke'), at('10:01'));
  given.and(ask('EG', { turn: 'po', lane: 'point-of-order' }), at('10:02')).and(give(given, 'po'), at('10:03')).and(ofTurn('end-speech', 'po'), at('10:04'));
  given.and(ofTurn('end-speech', 'ke'), at('10:06:30'));
  given.and(ask('iom'), at('10:07')).and(ask('MX', { gender: 'man' }), at('10:08')).and(ask('BR'), at('10:09'));
  given.and(give(given, 'br', 'The minister has to leave.'), at('10:10')).and(ofTurn('end-speech', 'br'), at('10:11'));
  given.and(call(given, 'welcome', 'CH', 'chair'), at('10:12')).and(ofTurn('end-speech', 'welcome'), at('10:13'));
  given.and(ofTurn('withdraw-request', 'iom'), at('10:14'));
  return given.and({ name: 'close-sitting', data: { event: 'session', listEnds: true } }, at('10:15', chair));
}

test('FL-21 who spoke, in the order of the room, how long and how far over the limit', () => {
  const { speeches } = sessionReport(floorIn(morning()));
  expect(speeches.map(({ turn, seconds, over }) => [turn.id, seconds, over])).toEqual([['ke', 270, 90], ['po', 60, 0], ['br', 60, 0], ['welcome', 60, 0]]);
  expect(speeches.every(({ sitting }) => sitting?.id === 'morning')).toBe(true);
});

test('FL-21 who was not heard, who took the request back, and where the chair chose otherwise', () => {
  const report = sessionReport(floorIn(morning()));
  expect(report.unheard.map(({ id }) => id)).toEqual(['mx']);
  expect(report.withdrawn.map(({ id }) => id)).toEqual(['iom']);
  expect(report.overrides.map(({ turn }) => [turn.id, turn.override])).toEqual([['br', 'The minister has to leave.']]);
});

test('FL-21 shares of the floor leave asides out, and the podium out of the groups', () => {
  const report = sessionReport(floorIn(morning()));
  expect(Object.fromEntries(report.byFlow)).toEqual({ groups: { interventions: 1, seconds: 270 }, 'latin-american-and-caribbean': { interventions: 1, seconds: 60 } });
  expect(Object.fromEntries(report.byGender)).toEqual({ woman: { interventions: 1, seconds: 270 }, 'not-stated': { interventions: 1, seconds: 60 } });
  expect(Object.fromEntries(report.byKind)).toEqual({ groups: { interventions: 1, seconds: 270 }, states: { interventions: 1, seconds: 60 }, podium: { interventions: 1, seconds: 60 } });
});

test('FL-19 every speech has its time code in the recording, once that has begun', () => {
  const given = morning().and({ name: 'link-recording', data: { event: 'session', sitting: 'morning', address: 'https://media.example.org/a', startsAt: '2017-05-08T08:02:00.000Z' } }, at('11:00', secretariat));
  const { speeches } = sessionReport(floorIn(given));
  expect(speeches.map(({ turn, timeCode }) => [turn.id, timeCode])).toEqual([['ke', undefined], ['po', 60], ['br', 480], ['welcome', 600]]);
});
