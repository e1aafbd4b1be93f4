import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantAt } from '../vocabulary/instant.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { atTheDoor } from './at-the-door.test-support.ts';
import { checkedIn } from './checked-in.ts';
import type { CheckedIn } from './checked-in.ts';
import type { Given } from './given.test-support.ts';

const showing = (registration: string, shownAt: string, device = 'door-1') => ({ name: 'check-in', data: { registration, enrolment: 'hearing', shownAt, device } }) as const;
const zone = 'America/New_York';

/** Told two seconds after it was shown. */
function show(state: Given, registration: string, shownAt: string, device?: string): ReturnType<Given['when']> {
  return state.when(showing(registration, shownAt, device), { at: instantAt(Date.parse(shownAt) + 2000) });
}

test('RG-15 a badge opens the door once it is approved, and of the meeting that it is for', () => {
  const state = atTheDoor(zone);
  expect(show(state, 'r2', '2018-05-01T13:50:00.000Z')).toMatchObject({ code: 'badge-not-valid', rule: 'RG-15', details: { status: 'requested' } });
  expect(show(state, 'r9', '2018-05-01T13:50:00.000Z')).toMatchObject({ code: 'badge-unknown', rule: 'RG-15' });
  expect(state.when({ name: 'check-in', data: { registration: 'r1', enrolment: 'other', shownAt: '2018-05-01T13:50:00.000Z', device: 'door-1' } }, { at: '2018-05-01T14:00:00Z' })).toMatchObject({ code: 'badge-unknown' });
});

test('RG-15 a badge shown twice the same day is refused with the moment of the first time', () => {
  const state = atTheDoor(zone);
  expect(show(state, 'r1', '2018-05-01T13:50:00.000Z')).toMatchObject([{ type: 'checked-in', data: { day: '2018-05-01' } }]);
  expect(show(state, 'r1', '2018-05-01T14:10:00.000Z', 'door-2')).toMatchObject({ code: 'already-checked-in', rule: 'RG-15', details: { at: '2018-05-01T13:50:00.000Z' } });
});

test('RG-15 a badge shown the next day opens the door again, once', () => {
  const state = atTheDoor(zone);
  show(state, 'r1', '2018-05-01T13:50:00.000Z');
  expect(show(state, 'r1', '2018-05-02T13:40:00.000Z')).toMatchObject([{ data: { day: '2018-05-02' } }]);
  expect(show(state, 'r1', '2018-05-02T18:00:00.000Z')).toMatchObject({ code: 'already-checked-in', details: { at: '2018-05-02T13:40:00.000Z' } });
  expect(state.state('registration:r1')).toMatchObject({ attendedAt: '2018-05-01T13:50:00.000Z', showings: ['2018-05-01T13:50:00.000Z', '2018-05-02T13:40:00.000Z'] });
});

test.each([
  ['Europe/Zurich', '2018-05-02', true],
  ['UTC', '2018-05-01', false],
  ['America/New_York', '2018-05-01', false],
])('RG-15 in %s half past eleven in the evening in UTC is on %s', (timeZone, day, opens) => {
  const state = atTheDoor(timeZone);
  show(state, 'r1', '2018-05-01T12:00:00.000Z');
  const outcome = show(state, 'r1', '2018-05-01T23:30:00.000Z');
  expect(outcome).toMatchObject(opens ? [{ data: { day } }] : { code: 'already-checked-in' });
});

test('RG-16 of two doors that were offline on one day the earlier counts, in whichever order they tell, and the later is refused', () => {
  const [early, late] = ['2018-05-01T13:55:00.000Z', '2018-05-01T14:00:00.000Z'];
  const inOrder = atTheDoor(zone);
  inOrder.and(showing('r1', early), { at: '2018-05-02T09:00:00Z' });
  expect(inOrder.when(showing('r1', late, 'door-2'), { at: '2018-05-02T09:01:00Z' })).toMatchObject({ code: 'already-checked-in', details: { at: early } });
  const reversed = atTheDoor(zone);
  reversed.and(showing('r1', late, 'door-2'), { at: '2018-05-02T09:00:00Z' });
  expect(reversed.when(showing('r1', early), { at: '2018-05-02T09:01:00Z' })).toMatchObject([{ data: { day: '2018-05-01', replaces: late } }]);
  expect(reversed.when(showing('r1', late, 'door-2'), { at: '2018-05-02T09:02:00Z' })).toMatchObject({ code: 'already-checked-in', details: { at: early } });
  for (const state of [inOrder, reversed]) expect(state.state('registration:r1')).toMatchObject({ attendedAt: early, showings: [early] });
});

test('RG-16 a device offline for a day reconciles: told twice counts once, and a clock ahead is refused', () => {
  const state = atTheDoor(zone);
  state.and(showing('r1', '2018-05-02T14:00:00.000Z', 'door-2'), { at: '2018-05-02T14:00:02Z' });
  const offline = showing('r1', '2018-05-01T13:55:00.000Z');
  expect(state.when(offline, { at: '2018-05-02T15:00:00Z' })).toHaveLength(1);
  expect(state.when(offline, { at: '2018-05-02T15:01:00Z' })).toEqual([]);
  expect(state.state('registration:r1')).toMatchObject({ attendedAt: '2018-05-01T13:55:00.000Z', showings: ['2018-05-01T13:55:00.000Z', '2018-05-02T14:00:00.000Z'] });
  expect(state.when(showing('r1', '2018-05-03T14:00:00.000Z'), { at: '2018-05-02T14:00:00Z' })).toMatchObject({ code: 'clock-ahead', rule: 'RG-16' });
});

test('RG-16 in whatever order doors tell of what was shown, the first of each day counts and no other', () => {
  const moments = fc.array(fc.integer({ min: Date.parse('2018-05-01T04:00:00Z'), max: Date.parse('2018-05-04T03:59:59Z') }), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(moments, fc.constantFrom('UTC', zone, 'Asia/Kolkata', 'Pacific/Auckland'), (times, timeZone) => {
      const state = atTheDoor(timeZone);
      const all = times.map(instantAt);
      for (const at of all) state.when(showing('r1', at), { at: '2018-05-05' });
      const firsts = [...Map.groupBy(all, (at) => dayIn(at, timeZone)).values()].map((own) => own.toSorted()[0]).toSorted();
      expect(state.state('registration:r1')).toMatchObject({ attendedAt: firsts[0], showings: firsts });
    }),
  );
});

test('acts from before a badge opened the door each day say no day: of them the last counts', () => {
  const state = atTheDoor(zone).state('registration:r1');
  if (state.kind !== 'registration') throw new Error('unreachable');
  const old = (shownAt: string): CheckedIn['data'] => checkedIn.shape.parse({ registration: 'r1', enrolment: 'hearing', shownAt, device: 'door-1' });
  const stamp = { position: 9, at: instantAt(0), by: { standing: 'secretariat' } } as const;
  const first = checkedIn.after(state, old('2018-05-01T14:00:00.000Z'), stamp);
  expect(checkedIn.after(first, old('2018-05-01T13:00:00.000Z'), stamp)).toMatchObject({ attendedAt: '2018-05-01T13:00:00.000Z', showings: ['2018-05-01T13:00:00.000Z'] });
});
