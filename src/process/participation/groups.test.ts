import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { ProcessCommand } from '../commands.ts';
import { begun, day, delegationOf, outcome } from './bodies.test-support.ts';
import { isMemberOn } from '../vocabulary/membership.ts';
import { groupsOf, membersOn, twiceMember } from './group-members.ts';
import type { Given } from './given.test-support.ts';
import type { GroupState } from './state.ts';

const now = { at: '2017-04-10T12:00:00Z' };
type Members = ProcessCommand<'form-group'>['data']['members'];

function form(group: string, members: Members, type: GroupState['type'] = 'standing'): ProcessCommand {
  return { name: 'form-group', data: { group, name: { en: group }, shortName: { en: group }, type, members } };
}
function join(state: string, from: string, group = 'union'): ProcessCommand {
  return { name: 'join-group', data: { group, state, from } };
}
function leave(state: string, lastDay: string, group = 'union'): ProcessCommand {
  return { name: 'leave-group', data: { group, state, lastDay } };
}
function groupIn(given: Given, id = 'union'): GroupState {
  const state = given.state(`group:${id}`);
  if (state.kind !== 'group') throw new Error('No group.');
  return state;
}

describe('forming groups', () => {
  test('BO-1 only States are members, and observer States are States', () => {
    expect(outcome(begun(), form('g', [{ state: 'MX' }, { state: 'VA' }, { state: 'PS' }]))).toBe('done');
    expect(outcome(begun(), form('g', [{ state: 'MX' }, { state: 'XX' }]))).toBe('not-a-state BO-1');
    expect(outcome(begun([form('union', [])]), join('XX', '2017-05-01'))).toBe('not-a-state BO-1');
  });

  test('BO-2 the periods of one State do not overlap, and none ends before it begins', () => {
    expect(outcome(begun(), form('g', [{ state: 'MX', to: '2000-01-01' }, { state: 'MX', from: '2000-01-02' }]))).toBe('done');
    expect(outcome(begun(), form('g', [{ state: 'MX', to: '2000-01-01' }, { state: 'MX', from: '2000-01-01' }]))).toBe('already-a-member BO-2');
    expect(outcome(begun(), form('g', [{ state: 'MX', from: '2000-01-02', to: '2000-01-01' }]))).toBe('end-before-start BO-2');
  });

  test('a group is formed once', () => {
    expect(outcome(begun([form('g', [])]), form('g', []))).toBe('already-exists WP-1');
  });

  test('BO-3 a delegation forms an ad hoc group with itself alone, from today on', () => {
    const mexico = { ...now, by: delegationOf('MX') };
    expect(outcome(begun(), form('g', [{ state: 'MX', from: '2017-04-10' }], 'ad-hoc'), mexico)).toBe('done');
    expect(outcome(begun(), form('g', [{ state: 'MX', from: '2017-04-10' }], 'standing'), mexico)).toBe('only-for-itself BO-3');
    expect(outcome(begun(), form('g', [{ state: 'CH', from: '2017-04-10' }], 'ad-hoc'), mexico)).toBe('only-for-itself BO-3');
    expect(outcome(begun(), form('g', [{ state: 'MX', from: '2017-04-10' }, { state: 'CH', from: '2017-04-10' }], 'ad-hoc'), mexico)).toBe('only-for-itself BO-3');
    expect(outcome(begun(), form('g', [], 'ad-hoc'), mexico)).toBe('only-for-itself BO-3');
    expect(outcome(begun(), form('g', [{ state: 'MX', from: '2017-04-09' }], 'ad-hoc'), mexico)).toBe('day-past BO-3');
    expect(outcome(begun(), form('g', [{ state: 'MX' }], 'ad-hoc'), mexico)).toBe('bad-input BO-3');
  });
});

describe('joining and leaving', () => {
  const union = () => begun([form('union', [{ state: 'GB', from: '1973-01-01' }, { state: 'FR' }])]);

  test('BO-2 a State joins where it is no member and leaves where it is one', () => {
    const given = union();
    expect(outcome(given, join('GB', '2018-01-01'))).toBe('already-a-member BO-2');
    expect(outcome(given, leave('HR', '2018-01-01'))).toBe('not-a-member BO-2');
    expect(outcome(given, leave('GB', '1972-12-31'))).toBe('not-a-member BO-2');
    expect(outcome(given, leave('GB', '2020-01-31'))).toBe('done');
    expect(outcome(given, leave('GB', '2020-01-31'))).toBe('nothing-changes BO-2');
    expect(outcome(given, join('GB', '2020-01-31'))).toBe('already-a-member BO-2');
    expect(outcome(given, join('GB', '2020-02-01'))).toBe('done');
    expect(groupIn(given).members).toEqual([{ state: 'GB', from: '1973-01-01', to: '2020-01-31' }, { state: 'FR' }, { state: 'GB', from: '2020-02-01' }]);
  });

  test('BO-2 nobody joins before a membership that already stands', () => {
    expect(outcome(union(), join('GB', '1960-01-01'))).toBe('already-a-member BO-2');
  });

  test('BO-3 a delegation joins and leaves ad hoc groups for its own State, not for days gone by', () => {
    const given = union().and(form('friends', [{ state: 'CH' }], 'ad-hoc'), now);
    const mexico = { ...now, by: delegationOf('MX') };
    expect(outcome(given, join('MX', '2017-04-10'), mexico)).toBe('only-for-itself BO-3');
    expect(outcome(given, join('CA', '2017-04-10', 'friends'), mexico)).toBe('only-for-itself BO-3');
    expect(outcome(given, join('MX', '2017-04-09', 'friends'), mexico)).toBe('day-past BO-3');
    expect(outcome(given, join('MX', '2017-04-10', 'friends'), mexico)).toBe('done');
    expect(outcome(given, leave('CH', '2017-04-10', 'friends'), mexico)).toBe('only-for-itself BO-3');
    expect(outcome(given, leave('MX', '2017-04-10', 'friends'), mexico)).toBe('done');
    expect(outcome(given, leave('CH', '2017-04-09', 'friends'), { ...now, by: delegationOf('CH') })).toBe('day-past BO-3');
  });

  test('BO-3 today is not past while it is still today somewhere', () => {
    const given = begun([form('friends', [], 'ad-hoc')]);
    const lateInNewYork = { at: '2017-04-11T02:00:00Z', by: delegationOf('MX') };
    expect(outcome(given, join('MX', '2017-04-10', 'friends'), lateInNewYork)).toBe('done');
  });

  test('nobody joins or leaves a group that does not exist', () => {
    expect(outcome(begun(), join('MX', '2017-05-01'))).toBe('not-found WP-6');
    expect(outcome(begun(), leave('MX', '2017-05-01'))).toBe('not-found WP-6');
  });

  test('BO-2 however States come and go, nobody is a member twice, and each day answers as the acts say', () => {
    const step = fc.record({ joins: fc.boolean(), state: fc.constantFrom('MX', 'CH'), day: fc.integer({ min: 0, max: 12 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const given = begun([form('union', [])]);
        const start = day('2017-05-01');
        const days = Array.from({ length: 14 }, (_, index) => addDays(start, index));
        // Of which joining each day of each State is a part.
        const model = new Map<string, number>();
        for (const [number, { joins, state, day: index }] of steps.entries()) {
          const on = addDays(start, index);
          const done = outcome(given, joins ? join(state, on) : leave(state, on)) === 'done';
          const part = model.get(`${state} ${on}`);
          for (const each of days) {
            if (done && joins && each >= on) model.set(`${state} ${each}`, number);
            if (done && !joins && each > on && model.get(`${state} ${each}`) === part) model.delete(`${state} ${each}`);
          }
        }
        const group = groupIn(given);
        expect(twiceMember(group.members)).toBeUndefined();
        for (const each of days) for (const state of ['MX', 'CH']) expect(isMemberOn(group, state, each)).toBe(model.has(`${state} ${each}`));
      }),
      { numRuns: 200 },
    );
  });
});

describe('looking up', () => {
  test('BO-7 the first and the last day count', () => {
    const group = groupIn(begun([form('union', [{ state: 'GB', from: '1973-01-01', to: '2020-01-31' }, { state: 'FR' }])]));
    expect(membersOn(group, day('1972-12-31'))).toEqual(['FR']);
    expect(membersOn(group, day('1973-01-01'))).toEqual(['FR', 'GB']);
    expect(membersOn(group, day('2020-01-31'))).toEqual(['FR', 'GB']);
    expect(membersOn(group, day('2020-02-01'))).toEqual(['FR']);
  });

  test('BO-7 the groups of a State are those of that day', () => {
    const given = begun([form('union', [{ state: 'GB', to: '2020-01-31' }]), form('island', [{ state: 'GB', from: '2020-02-01' }, { state: 'IE' }])]);
    const groups = [groupIn(given), groupIn(given, 'island')];
    expect(groupsOf('GB', day('2020-01-31'), groups).map(({ id }) => id)).toEqual(['union']);
    expect(groupsOf('GB', day('2020-02-01'), groups).map(({ id }) => id)).toEqual(['island']);
    expect(groupsOf('MX', day('2020-02-01'), groups)).toEqual([]);
  });
});
