import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { begun, delegationOf, outcome } from './bodies.test-support.ts';
import type { Given } from './given.test-support.ts';
import { statesBehind } from './states-behind.ts';

const group: ProcessCommand = {
  name: 'form-group',
  data: { group: 'friends', name: { en: 'Friends' }, shortName: { en: 'F' }, type: 'ad-hoc', members: [{ state: 'MX' }, { state: 'CH', to: '2017-05-08' }, { state: 'SE', from: '2017-05-09' }, { state: 'BR' }] },
};
function statement(by: string, on: string, id = 's'): ProcessCommand {
  return { name: 'record-statement', data: { statement: id, group: 'friends', by, on, title: { en: 'On return' }, event: 'session' } };
}
function dissociate(state: string, explanation?: string): ProcessCommand {
  return { name: 'record-dissociation', data: { statement: 's', group: 'friends', state, ...(explanation !== undefined && { explanation }) } };
}
const later = { at: '2017-05-10T12:00:00Z' };

function behind(given: Given): readonly string[] {
  const [made, by] = [given.state('statement:s'), given.state('group:friends')];
  if (made.kind !== 'statement' || by.kind !== 'group') throw new Error('No statement of a group.');
  return statesBehind(made, by);
}

describe('statements on behalf of a group', () => {
  test('BO-4 a member of that day speaks', () => {
    expect(outcome(begun([group]), statement('CH', '2017-05-08'), later)).toBe('done');
    expect(outcome(begun([group]), statement('CH', '2017-05-09'), later)).toBe('not-a-member BO-4');
    expect(outcome(begun([group]), statement('SE', '2017-05-08'), later)).toBe('not-a-member BO-4');
  });

  test('BO-4 its own delegation or the secretariat records it', () => {
    expect(outcome(begun([group]), statement('MX', '2017-05-08'), { ...later, by: delegationOf('MX') })).toBe('done');
    expect(outcome(begun([group]), statement('MX', '2017-05-08'), { ...later, by: delegationOf('BR') })).toBe('not-yours BO-4');
  });

  test('BO-4 a statement is not recorded before its day has come anywhere', () => {
    expect(outcome(begun([group]), statement('MX', '2017-05-11'), later)).toBe('done');
    expect(outcome(begun([group]), statement('MX', '2017-05-11'), { at: '2017-05-10T09:59:59Z' })).toBe('day-to-come BO-4');
    expect(outcome(begun([group]), statement('MX', '2017-05-12'), later)).toBe('day-to-come BO-4');
  });

  test('a statement is recorded once, for a group that there is', () => {
    expect(outcome(begun([group]).and(statement('MX', '2017-05-08'), later), statement('MX', '2017-05-08'), later)).toBe('already-exists WP-1');
    expect(outcome(begun(), statement('MX', '2017-05-08'), later)).toBe('not-found WP-6');
  });
});

describe('dissociation', () => {
  const made = () => begun([group]).and(statement('MX', '2017-05-08'), later);

  test('BO-5 a member of that day dissociates itself, itself or through the secretariat', () => {
    expect(outcome(made(), dissociate('CH', 'We see detention otherwise.'), { ...later, by: delegationOf('CH') })).toBe('done');
    expect(outcome(made(), dissociate('CH'), later)).toBe('done');
    expect(outcome(made(), dissociate('CH'), { ...later, by: delegationOf('BR') })).toBe('not-yours BO-5');
    expect(outcome(made(), dissociate('SE'), later)).toBe('not-a-member BO-5');
  });

  test('BO-5 once, and not the State that spoke', () => {
    const given = made().and(dissociate('CH'), later);
    expect(outcome(given, dissociate('CH'), later)).toBe('already-dissociated BO-5');
    expect(outcome(given, dissociate('MX'), later)).toBe('spoke-itself BO-5');
  });

  test('a dissociation names the group of the statement', () => {
    const other: ProcessCommand = { name: 'form-group', data: { group: 'others', name: { en: 'O' }, shortName: { en: 'O' }, type: 'ad-hoc', members: [{ state: 'CH' }] } };
    const given = made().and(other, later);
    expect(outcome(given, { name: 'record-dissociation', data: { statement: 's', group: 'others', state: 'CH' } }, later)).toBe('not-found WP-6');
    expect(outcome(given, { name: 'record-dissociation', data: { statement: 'none', group: 'friends', state: 'CH' } }, later)).toBe('not-found WP-6');
  });

  test('what was said in explanation stays with it', () => {
    const state = made().and(dissociate('CH', 'We see it otherwise.'), later).and(dissociate('BR'), later).state('statement:s');
    expect(state).toMatchObject({ dissociations: [{ state: 'CH', at: '2017-05-10T12:00:00.000Z', explanation: 'We see it otherwise.' }, { state: 'BR', at: '2017-05-10T12:00:00.000Z' }] });
  });
});

describe('who stands behind', () => {
  test('BO-6 the members of that day less those who dissociated themselves', () => {
    const given = begun([group]).and(statement('MX', '2017-05-08'), later);
    expect(behind(given)).toEqual(['BR', 'CH', 'MX']);
    given.and(dissociate('CH'), later);
    expect(behind(given)).toEqual(['BR', 'MX']);
  });

  test('BO-6 whoever comes or goes afterwards changes nothing', () => {
    const change = fc.record({ joins: fc.boolean(), state: fc.constantFrom('MX', 'CH', 'SE', 'BR', 'FR', 'KE'), ahead: fc.integer({ min: 1, max: 28 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 10 }), fc.uniqueArray(fc.constantFrom('CH', 'BR')), (changes, dissociating) => {
        const given = begun([group]).and(statement('MX', '2017-05-08'), later);
        for (const state of dissociating) given.and(dissociate(state), later);
        const before = behind(given);
        expect(before).toEqual(['BR', 'CH', 'MX'].filter((state) => !dissociating.some((one) => one === state)));
        for (const { joins, state, ahead } of changes) {
          const on = `2017-06-${String(ahead).padStart(2, '0')}`;
          given.when(joins ? { name: 'join-group', data: { group: 'friends', state, from: on } } : { name: 'leave-group', data: { group: 'friends', state, lastDay: on } }, later);
        }
        expect(behind(given)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
