import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberStates } from '../../../src/process/vocabulary/member-states.ts';
import { isState } from '../../../src/process/vocabulary/states/state.ts';
import { idPattern } from '../../../src/process/vocabulary/ids.ts';
import { membersOn } from './group.ts';
import type { GroupFact } from './group.ts';
import { groupFacts } from './groups.ts';

function group(id: string): GroupFact {
  const found = groupFacts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The pack has no group ${id}.`);
  return found;
}

const sizes = (day: string) => Object.fromEntries(groupFacts.map((one) => [one.id, membersOn(one, day).length]));

describe('groups of States on a day', () => {
  test('the first thematic session, 8 May 2017', () => {
    expect(sizes('2017-05-08')).toEqual({
      'african-group': 54, 'asia-pacific-group': 54, 'eastern-european-group': 23, grulac: 33, weog: 28,
      g77: 134, eu: 28, ldcs: 48, lldcs: 32, aosis: 37, 'league-of-arab-states': 21, oic: 56, caricom: 14, asean: 10,
    });
  });

  test('February 2026', () => {
    expect(sizes('2026-02-01')).toEqual({
      'african-group': 54, 'asia-pacific-group': 55, 'eastern-european-group': 23, grulac: 33, weog: 28,
      g77: 134, eu: 27, ldcs: 44, lldcs: 32, aosis: 37, 'league-of-arab-states': 22, oic: 57, caricom: 14, asean: 11,
    });
  });

  test('the European Union loses the United Kingdom after 31 January 2020', () => {
    expect(membersOn(group('eu'), '2020-01-31')).toContain('GB');
    expect(membersOn(group('eu'), '2020-02-01')).not.toContain('GB');
    expect(['2003-12-31', '2004-05-01', '2007-01-01', '2013-07-01'].map((day) => membersOn(group('eu'), day).length)).toEqual([15, 25, 27, 28]);
  });

  test('least developed countries graduate on the day, not before', () => {
    const count = (day: string) => membersOn(group('ldcs'), day).length;
    expect([count('2016-09-19'), count('2017-06-03'), count('2017-06-04')]).toEqual([48, 48, 47]);
    expect([count('2020-12-03'), count('2020-12-04')]).toEqual([47, 46]);
    expect([count('2023-12-12'), count('2023-12-13')]).toEqual([46, 45]);
    expect([count('2024-12-12'), count('2024-12-13')]).toEqual([45, 44]);
  });

  test('the Group of 77 is 134, then 135 with Azerbaijan, then 134', () => {
    expect(['2019-09-26', '2019-09-27', '2021-01-01'].map((day) => membersOn(group('g77'), day).length)).toEqual([134, 135, 134]);
  });

  test('nobody speaks for a suspended State', () => {
    expect(membersOn(group('league-of-arab-states'), '2023-05-06')).not.toContain('SY');
    expect(membersOn(group('league-of-arab-states'), '2023-05-07')).toContain('SY');
    expect(membersOn(group('oic'), '2025-03-06')).not.toContain('SY');
    expect(membersOn(group('oic'), '2025-03-07')).toContain('SY');
  });

  test('regional groups: Türkiye in two, the United States in none, Kiribati in none in 2017', () => {
    const regional = groupFacts.filter((one) => one.type === 'regional');
    const of = (state: string, day: string) => regional.filter((one) => membersOn(one, day).includes(state)).map((one) => one.id);
    expect(of('TR', '2017-05-08')).toEqual(['asia-pacific-group', 'weog']);
    expect(of('US', '2017-05-08')).toEqual([]);
    expect(of('KI', '2017-05-08')).toEqual([]);
    for (const state of memberStates) if (!['TR', 'US', 'KI'].includes(state)) expect(of(state, '2017-05-08')).toHaveLength(1);
  });
});

describe('every group', () => {
  test('has its own id, and names in six languages', () => {
    expect(new Set(groupFacts.map((one) => one.id)).size).toBe(groupFacts.length);
    for (const { id, name, shortName } of groupFacts) {
      expect(id).toMatch(idPattern);
      for (const text of [...Object.values(name), ...Object.values(shortName)]) expect(text).toMatch(/\S/u);
      expect(new Set(Object.values(name)).size).toBe(6);
    }
  });

  test('holds States only, and no State twice at a time', () => {
    for (const { members } of groupFacts) {
      for (const { state, from, to } of members) {
        expect(isState(state)).toBe(true);
        if (from !== undefined && to !== undefined) expect(from < to).toBe(true);
        const again = members.filter((one) => one.state === state && (from === undefined || one.to === undefined || one.to >= from) && (to === undefined || one.from === undefined || one.from <= to));
        expect(again).toHaveLength(1);
      }
    }
  });

  test('changes on a boundary of a membership and on no other day', () => {
    const day = fc.date({ min: new Date('2016-09-19'), max: new Date('2030-01-01'), noInvalidDate: true });
    const iso = (at: Date) => at.toISOString().slice(0, 10);
    fc.assert(fc.property(fc.constantFrom(...groupFacts), day, (one, at) => {
      const [before, after] = [iso(at), iso(new Date(at.getTime() + 86_400_000))];
      const boundary = one.members.some((time) => time.to === before || time.from === after);
      expect(membersOn(one, before).join() !== membersOn(one, after).join()).toBe(boundary);
    }));
  });
});
