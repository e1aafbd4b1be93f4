import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberStates } from '../../../src/process/vocabulary/member-states.ts';
import { regionalGroupOf } from '../../../src/process/vocabulary/states/state.ts';
import { inventedPeople } from './invented-people.ts';

const people = inventedPeople(5000);
const share = (wanted: (person: (typeof people)[number]) => boolean) => people.filter(wanted).length / people.length;

describe('5,000 invented people', () => {
  test('are distinct by name and by address', () => {
    expect(new Set(people.map((one) => `${one.given} ${one.family}`)).size).toBe(5000);
    expect(new Set(people.map((one) => one.email)).size).toBe(5000);
  });

  test('have an ASCII address under example.org, and no address of anybody', () => {
    for (const { email } of people) expect(email).toMatch(/^[a-z]+\.[a-z]+\.\d+@example\.org$/u);
  });

  test('come from every Member State, as evenly as 5,000 can be', () => {
    const from = Object.groupBy(people, (one) => one.country);
    expect(Object.keys(from).toSorted()).toEqual([...memberStates].toSorted());
    for (const some of Object.values(from)) expect([25, 26]).toContain(some?.length);
    expect(share((one) => regionalGroupOf(one.country) === 'african')).toBeCloseTo(54 / 193, 2);
  });

  test('are women and men alike, some neither, some silent, of every age from 18 in 2017', () => {
    expect(share((one) => one.gender === 'woman')).toBeGreaterThan(0.45);
    expect(share((one) => one.gender === 'man')).toBeGreaterThan(0.45);
    expect(share((one) => one.gender === 'other')).toBeCloseTo(0.01, 2);
    expect(share((one) => one.gender === 'not-stated')).toBeCloseTo(0.04, 1);
    for (const { birthYear } of people) expect(birthYear >= 1942 && birthYear <= 1999).toBe(true);
    expect(share((one) => one.birthYear >= 1988)).toBeGreaterThan(0.1);
    expect(share((one) => one.birthYear <= 1957)).toBeGreaterThan(0.1);
  });

  test('carry names in at least ten scripts beside Latin', () => {
    const scripts = ['Arabic', 'Cyrillic', 'Han', 'Hiragana', 'Hangul', 'Devanagari', 'Bengali', 'Thai', 'Ethiopic', 'Armenian', 'Georgian', 'Greek', 'Hebrew'];
    const found = scripts.filter((script) => people.some((one) => new RegExp(`\\p{Script=${script}}`, 'u').test(one.ownScript ?? '')));
    expect(found).toEqual(scripts);
    for (const { given, family, ownScript } of people) {
      expect(`${given} ${family}`).toMatch(/^[\p{Script=Latin}' -]+$/u);
      if (ownScript !== undefined) expect(ownScript).not.toMatch(/\p{Script=Latin}|[|/]/u);
    }
  });

  test('write the family name first and its form for women where that is done', () => {
    const chinese = people.find((one) => one.country === 'CN');
    expect(chinese?.ownScript).toMatch(/^[王陈刘赵林徐郭唐]\p{Script=Han}+$/u);
    const russian = people.filter((one) => one.country === 'RU' && one.family.startsWith('Sokolov'));
    for (const { given, family, ownScript } of russian) expect([family.endsWith('a'), ownScript?.endsWith('а')]).toEqual(Array.from({ length: 2 }, () => ['Olga', 'Natalia', 'Svetlana', 'Irina', 'Daria', 'Vera'].includes(given)));
    expect(russian.length).toBeGreaterThan(0);
  });
});

describe('the generator', () => {
  test('invents the same people for the same seed, the shorter list being the beginning of the longer', () => {
    expect(inventedPeople(3)[0]).toEqual(inventedPeople(1)[0]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), fc.nat(1000), (some, more, seed) => {
      expect(inventedPeople(some + more, seed).slice(0, some)).toEqual(inventedPeople(some, seed));
    }), { numRuns: 25 });
  });

  test('invents others for another seed', () => {
    const others = new Set(inventedPeople(500, 1).map((one) => `${one.given} ${one.family} ${one.country} ${one.birthYear}`));
    expect(inventedPeople(500, 2).filter((one) => others.has(`${one.given} ${one.family} ${one.country} ${one.birthYear}`)).length).toBeLessThan(50);
  });

  test('keeps names apart when a country runs out of plain ones, and says when there are no more', () => {
    const many = inventedPeople(10_000);
    expect(new Set(many.map((one) => `${one.given} ${one.family}, ${one.country}`)).size).toBe(10_000);
    expect(many.some((one) => one.country === 'AM' && one.given.includes(' '))).toBe(true);
    expect(() => inventedPeople(60_000)).toThrow(RangeError);
  });
});
