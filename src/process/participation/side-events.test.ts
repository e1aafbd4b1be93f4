import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import type { EnrolmentId, EventId } from '../vocabulary/ids.ts';
import { scheduled } from '../work-plan/given.test-support.ts';
import { begun, day, delegationOf, outcome } from './bodies.test-support.ts';
import type { Given } from './given.test-support.ts';
import type { EnrolmentState } from './state.ts';

const union: ProcessCommand = { name: 'record-participant', data: { participant: 'unions', name: { en: 'Unions' }, type: 'consultative-status', since: '2017-01-01' } };
const given = () => begun([union]);

interface Asked {
  readonly id?: string;
  readonly organizers?: string[];
  readonly on?: string;
  readonly event?: string;
}
function ask({ id = 'talk', organizers = ['unions', 'MX'], on = '2017-05-08', event = 'session' }: Asked = {}): ProcessCommand {
  return { name: 'request-side-event', data: { sideEvent: id, event, title: { en: 'Fair recruitment' }, organizers, day: on, slot: 'lunch' } };
}
function approve({ id = 'talk', on = '2017-05-08', event = 'session', slot = 'lunch', place = 'geneva' }: { id?: string; on?: string; event?: string; slot?: 'before' | 'lunch' | 'after'; place?: string } = {}): ProcessCommand {
  return { name: 'approve-side-event', data: { sideEvent: id, event, day: on, slot, place } };
}
const decline: ProcessCommand = { name: 'decline-side-event', data: { sideEvent: 'talk', reason: 'There is no room.' } };
const withdraw: ProcessCommand = { name: 'withdraw-side-event', data: { sideEvent: 'talk' } };
const now = { at: '2017-05-01T12:00:00Z' };
const focalPoint = { ...now, by: { standing: 'focal-point', of: 'unions' } } as const;

/** Registration for the meeting, which says when the meeting ends. */
function withEnrolment(to: Given): Given {
  const id = 'session';
  const enrolment: EnrolmentState = {
    kind: 'enrolment', id: id as EnrolmentId, event: id as EventId, opensOn: day('2017-04-01'), closesOn: day('2017-05-01'), timeZone: 'Pacific/Auckland', endsOn: day('2017-05-09'),
    quotas: [], fields: [], formVersion: 1, topics: [], status: 'announced',
  };
  to.states.set('enrolment:session', enrolment);
  return to;
}

describe('asking', () => {
  test('BO-14 the first organizer asks, or the secretariat for it', () => {
    expect(outcome(given(), ask(), focalPoint)).toBe('done');
    expect(outcome(given(), ask(), now)).toBe('done');
    expect(outcome(given(), ask(), { ...now, by: delegationOf('MX') })).toBe('not-yours BO-14');
    expect(outcome(given(), ask({ organizers: ['MX', 'unions'] }), { ...now, by: delegationOf('MX') })).toBe('done');
  });

  test('BO-14 organizers are known, and stand there once', () => {
    expect(outcome(given(), ask({ organizers: ['unions', 'nobody'] }), now)).toBe('not-found WP-6');
    expect(outcome(given(), ask({ organizers: ['unions', 'XX'] }), now)).toBe('not-a-state BO-1');
    expect(outcome(given(), ask({ organizers: ['unions', 'MX', 'unions'] }), now)).toBe('organizer-twice BO-14');
    expect(outcome(given(), ask({ organizers: [] }), now)).toBe('bad-input WP-7');
    expect(outcome(given(), ask({ event: 'nowhere' }), now)).toBe('unknown-event WP-6');
  });

  test('BO-15 not for a day that is past, in the zone of the meeting where it is known', () => {
    expect(outcome(given(), ask({ on: '2017-04-30' }), now)).toBe('day-past BO-15');
    expect(outcome(given(), ask({ on: '2017-05-01' }), now)).toBe('done');
    expect(outcome(withEnrolment(given()), ask({ on: '2017-05-01' }), now)).toBe('day-past BO-15');
    expect(outcome(withEnrolment(given()), ask({ on: '2017-05-02' }), now)).toBe('done');
  });

  test('BO-15 not after the last day of the meeting, neither asked for nor approved', () => {
    const meeting = withEnrolment(given());
    expect(outcome(meeting, ask({ on: '2017-05-10' }), now)).toBe('after-meeting BO-15');
    expect(outcome(meeting, ask({ on: '2017-05-09' }), now)).toBe('done');
    expect(outcome(meeting, approve({ on: '2017-05-10' }), now)).toBe('after-meeting BO-15');
    expect(outcome(meeting, approve({ on: '2017-05-09' }), { at: '2017-05-09T12:00:00Z' })).toBe('day-past BO-15');
    expect(outcome(meeting, approve({ on: '2017-05-09' }), { at: '2017-05-09T11:59:59Z' })).toBe('done');
  });
});

describe('deciding', () => {
  test('BO-16 one place, one slot, one side event, whichever meeting it belongs to', () => {
    const two = begun([union, scheduled('hearing', [])]).and(ask(), now).and(ask({ id: 'other', event: 'hearing' }), now).and(approve(), now);
    const other = { id: 'other', event: 'hearing' };
    expect(outcome(two, approve(other), now)).toBe('place-taken BO-16');
    expect(outcome(two, approve({ ...other, slot: 'after' }), now)).toBe('done');
  });

  test('BO-16 another day, another place, or a place given up is free', () => {
    const two = () => given().and(ask(), now).and(ask({ id: 'other' }), now).and(approve(), now);
    expect(outcome(two(), approve({ id: 'other' }), now)).toBe('place-taken BO-16');
    expect(outcome(two(), approve({ id: 'other', on: '2017-05-09' }), now)).toBe('done');
    expect(outcome(two(), approve({ id: 'other', place: 'vienna' }), now)).toBe('done');
    expect(outcome(two().and(withdraw, now), approve({ id: 'other' }), now)).toBe('done');
  });

  test('BO-16 no order of asking, approving and withdrawing puts two into one place', () => {
    const step = fc.record({ id: fc.constantFrom('a', 'b', 'c'), does: fc.constantFrom('approve', 'withdraw'), slot: fc.constantFrom('before', 'lunch'), place: fc.constantFrom('geneva', 'vienna') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const process = given();
        for (const id of ['a', 'b', 'c']) process.and(ask({ id }), now);
        for (const { id, does, slot, place } of steps) {
          process.when(does === 'approve' ? approve({ id, slot, place }) : { name: 'withdraw-side-event', data: { sideEvent: id } }, now);
          const approved = ['a', 'b', 'c'].map((each) => process.state(`sideevent:${each}`)).flatMap((state) => (state.kind === 'sideevent' && state.status === 'approved' ? [`${state.place} ${state.slot}`] : []));
          expect(new Set(approved).size).toBe(approved.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('BO-17 what is asked for is decided once, and declined with a reason', () => {
    const declined = given().and(ask(), now).and(decline, now);
    expect(declined.state('sideevent:talk')).toMatchObject({ status: 'declined', reason: 'There is no room.' });
    expect(outcome(declined, decline, now)).toBe('side-event-settled BO-17');
    expect(outcome(declined, approve(), now)).toBe('side-event-settled BO-17');
    expect(outcome(given().and(ask(), now), { name: 'decline-side-event', data: { sideEvent: 'talk', reason: ' ' } }, now)).toBe('bad-input WP-7');
    expect(outcome(given().and(ask(), now).and(approve(), now), decline, now)).toBe('side-event-settled BO-17');
  });

  test('BO-17 whoever asked withdraws it, before and after approval', () => {
    expect(outcome(given().and(ask(), now), withdraw, { ...now, by: delegationOf('MX') })).toBe('not-yours BO-14');
    expect(outcome(given().and(ask(), now), withdraw, focalPoint)).toBe('done');
    expect(outcome(given().and(ask(), now).and(approve(), now), withdraw, focalPoint)).toBe('done');
    expect(outcome(given().and(ask(), now).and(decline, now), withdraw, focalPoint)).toBe('side-event-settled BO-17');
  });

  test('an approval says when and where, and is for the meeting that was asked for', () => {
    const asked = begun([union, scheduled('hearing', [])]).and(ask(), now);
    expect(outcome(asked, approve({ event: 'hearing' }), now)).toBe('not-found WP-6');
    expect(outcome(asked, approve({ place: 'nowhere' }), now)).toBe('unknown-place WP-6');
    asked.and(approve({ on: '2017-05-09', slot: 'after' }), now);
    expect(asked.state('sideevent:talk')).toMatchObject({ status: 'approved', day: '2017-05-09', slot: 'after', place: 'geneva', organizers: ['unions', 'MX'] });
  });

  test('what was never asked for is not found', () => {
    for (const command of [approve(), decline, withdraw]) expect(outcome(given(), command, now)).toBe('not-found WP-6');
  });
});
