import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../vocabulary/refusal.ts';
import { begun, delegationOf, outcome } from './bodies.test-support.ts';
import { anna, announce, announced, boris, close, committee, file, open, self, sha256, speakers, stepBack } from './selections.test-support.ts';
import type { Body } from './selections.test-support.ts';

describe('announcing', () => {
  test('BO-18 a body has a name of its own and at least one seat', () => {
    expect(outcome(begun(), announce())).toBe('done');
    expect(outcome(begun(), announce({ bodies: [committee, committee] }))).toBe('body-twice BO-18');
    expect(outcome(begun(), announce({ bodies: [{ ...speakers, seats: 0 }] }))).toBe('bad-input WP-7');
    expect(outcome(begun(), announce({ bodies: [] }))).toBe('bad-input WP-7');
  });

  test('BO-18 quotas that contradict themselves are refused, with the way in which they do', () => {
    const quota = (least: number, most: number, value = 'woman') => ({ attribute: 'gender', value, least, most });
    const why = (quotas: Body['quotas']) => {
      const result = begun().when(announce({ bodies: [{ ...committee, quotas }] }), open);
      return isRefusal(result) ? `${result.code} ${result.details['why']} ${result.details['least']}` : 'done';
    };
    expect(why([quota(2, 1)])).toBe('quota-impossible turned 2');
    expect(why([quota(0, 1), quota(1, 2)])).toBe('quota-impossible twice 1');
    expect(why([quota(3, 3)])).toBe('quota-impossible seats 3');
    expect(why([quota(1, 2), quota(2, 2, 'man')])).toBe('quota-impossible seats 3');
    expect(why([quota(1, 2), quota(1, 2, 'man')])).toBe('done');
  });

  test('BO-18 a quota of zero means that nobody of that value is taken', () => {
    expect(outcome(begun(), announce({ bodies: [{ ...committee, quotas: [{ attribute: 'sector', value: 'private', least: 0, most: 0 }] }] }))).toBe('done');
  });

  test('BO-18 the last day for applications has not passed', () => {
    expect(outcome(begun(), announce(), { at: '2017-04-30T21:59:59Z' })).toBe('done');
    expect(outcome(begun(), announce(), { at: '2017-04-30T22:00:00Z' })).toBe('deadline-past BO-18');
  });

  test('a selection is announced once, and excludes only selections that there are', () => {
    expect(outcome(announced(), announce())).toBe('already-exists WP-1');
    expect(outcome(begun(), announce({ excludes: ['nothing'] }))).toBe('not-found WP-6');
    expect(outcome(begun(), announce({ selection: 'a'.repeat(61) }))).toBe('bad-input WP-7');
  });
});

describe('candidacies', () => {
  test('BO-20 a person stands for themselves, put forward by their entity, or through the secretariat', () => {
    expect(outcome(announced(), file(anna), { ...open, by: self(anna) })).toBe('done');
    expect(outcome(announced(), file(anna), { ...open, by: self(boris) })).toBe('not-yours BO-20');
    expect(outcome(announced(), file(anna, { of: 'unions' }), { ...open, by: { standing: 'focal-point', of: 'unions' } })).toBe('done');
    expect(outcome(announced(), file(anna, { of: 'unions' }), { ...open, by: delegationOf('MX') })).toBe('not-yours BO-20');
    expect(outcome(announced(), file(anna), { ...open, by: { standing: 'public' } })).toBe('not-yours BO-20');
    expect(outcome(announced(), file(anna), open)).toBe('done');
  });

  test('BO-20 until midnight in Zurich, and after it from nobody', () => {
    expect(outcome(announced(), file(anna), { at: '2017-04-30T21:59:59.999Z' })).toBe('done');
    expect(outcome(announced(), file(anna), { at: '2017-04-30T22:00:00Z' })).toBe('deadline-past BO-20');
  });

  test('BO-20 once, for bodies that there are, as put forward by somebody known', () => {
    expect(outcome(announced().and(file(anna), open), file(anna), open)).toBe('already-standing BO-20');
    expect(outcome(announced(), file(anna, { bodies: ['parliament'] }), open)).toBe('unknown-body BO-20');
    expect(outcome(announced(), file(anna, { bodies: ['speakers', 'speakers'] }), open)).toBe('bad-input WP-7');
    expect(outcome(announced(), file(anna, { of: 'nobody' }), open)).toBe('not-found WP-6');
    expect(outcome(announced(), file(anna, { of: 'XX' }), open)).toBe('not-a-state BO-1');
    expect(outcome(announced(), file(anna, { selection: 'other' }), open)).toBe('not-found WP-6');
  });

  test('BO-20 the pool is closed after midnight and not before: at every moment exactly one of filing and closing is possible', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 3 }), fc.constantFrom('Europe/Zurich', 'Asia/Kathmandu', 'America/New_York', 'Pacific/Apia'), fc.integer({ min: 0, max: 86_399_999 }), (days, timeZone, moment) => {
        const at = new Date(Date.parse('2017-04-30T00:00:00Z') + days * 86_400_000 + moment).toISOString();
        const given = announced({ timeZone });
        const closes = outcome(announced({ timeZone }), close, { at });
        const files = outcome(given, file(anna), { at });
        expect([files, closes]).toEqual(files === 'done' ? ['done', 'deadline-to-come BO-20'] : ['deadline-past BO-20', 'done']);
      }),
    );
  });

  test('BO-22 a candidate steps back, alone or through the secretariat, and may come again while the pool is open', () => {
    const given = announced().and(file(anna, { of: 'unions' }), open);
    expect(outcome(given, stepBack(anna), { ...open, by: self(boris) })).toBe('not-yours BO-22');
    expect(outcome(given, stepBack(anna), { ...open, by: { standing: 'focal-point', of: 'unions' } })).toBe('not-yours BO-22');
    expect(outcome(given, stepBack(boris), open)).toBe('no-candidate BO-22');
    expect(outcome(given, stepBack(anna), { ...open, by: self(anna) })).toBe('done');
    expect(outcome(given, stepBack(anna), open)).toBe('nothing-changes BO-22');
    expect(outcome(given, file(anna, { bodies: ['speakers'] }), open)).toBe('done');
    expect(given.state(`candidacy:joint-${anna}`)).toEqual({ kind: 'candidacy', id: `joint-${anna}`, selection: 'joint', person: anna, bodies: ['speakers'], commitment: sha256(anna), status: 'standing' });
  });
});
