import { describe, expect, test } from 'vitest';
import { isMemberState, memberStates } from '../member-states.ts';
import { isRegionalGroup, regionalCaseOf, regionalGroups } from './regional-group.ts';
import { countedIn, isObserverState, isState, memberState, observerStates, regionalGroupOf, stateCoded, stateTable } from './state.ts';

describe('the table of States', () => {
  test('has the 193 Member States, each once, by every code', () => {
    expect(stateTable).toHaveLength(193);
    const everyone = [...stateTable, ...observerStates];
    for (const key of ['code', 'alpha3', 'm49'] as const) expect(new Set(everyone.map((state) => state[key])).size).toBe(195);
    for (const { m49 } of everyone) expect(m49).toMatch(/^\d{3}$/u);
    expect(memberState('AF')?.m49).toBe('004');
    expect(memberState('CH')).toEqual({ code: 'CH', alpha3: 'CHE', m49: '756', group: 'western-european-and-other', admitted: '2002-09-10' });
  });

  test('keeps the names under which the rest of the domain asks for it', () => {
    expect(memberStates).toHaveLength(193);
    expect(isMemberState('MX')).toBe(true);
    expect(isMemberState('VA')).toBe(false);
    expect(isMemberState('XK')).toBe(false);
  });

  test('every code stands for a region that ICU knows', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    for (const code of memberStates) expect(names.of(code)).toBeDefined();
  });

  test('the two observer States are States, and no members', () => {
    expect(observerStates.map((state) => state.code)).toEqual(['PS', 'VA']);
    expect(isState('VA') && isState('PS') && isState('MX')).toBe(true);
    expect(isState('TW')).toBe(false);
    expect(isObserverState('PS')).toBe(true);
    expect(isObserverState('CH')).toBe(false);
    expect(regionalGroupOf('PS')).toBeUndefined();
  });

  test('a State is found by any of its codes', () => {
    for (const written of ['mx', 'MEX', '484', ' Mx ']) expect(stateCoded(written)).toBe('MX');
    for (const written of ['8', '08', '008']) expect(stateCoded(written)).toBe('AL');
    expect(stateCoded('336')).toBe('VA');
    for (const written of ['', '999', 'MEXI', 'XX']) expect(stateCoded(written)).toBeUndefined();
  });
});

describe('admission', () => {
  // The United Nations' own count of how its membership grew, less Czechoslovakia and Yugoslavia among the 51 of 1945 and less unions since undone.
  const admitted = {
    1945: 49, 1946: 4, 1947: 2, 1948: 1, 1949: 1, 1950: 1, 1955: 16, 1956: 4, 1957: 2, 1958: 1, 1960: 17, 1961: 4, 1962: 6, 1963: 2, 1964: 3, 1965: 3, 1966: 4, 1968: 3, 1970: 1,
    1971: 5, 1973: 2, 1974: 3, 1975: 6, 1976: 3, 1977: 2, 1978: 2, 1979: 1, 1980: 2, 1981: 3, 1983: 1, 1984: 1, 1990: 2, 1991: 7, 1992: 13, 1993: 6, 1994: 1, 1999: 3, 2000: 2, 2002: 2, 2006: 1, 2011: 1,
  };

  test('grows year by year as the United Nations counts it', () => {
    const years = Object.groupBy(stateTable, (state) => state.admitted.slice(0, 4));
    expect(Object.fromEntries(Object.entries(years).map(([year, states]) => [year, states?.length]))).toEqual(admitted);
  });

  test('falls on days that exist, none before the Charter entered into force', () => {
    for (const { admitted: day } of stateTable) {
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      expect(day >= '1945-10-24').toBe(true);
    }
  });
});

describe('regional groups', () => {
  test('hold as many as the United Nations lists: 54, 53, 23, 33 and 28, and Kiribati and the United States', () => {
    expect(regionalGroups.map((group) => countedIn(group).length)).toEqual([54, 54, 23, 33, 29]);
    const formal = regionalGroups.map((group) => countedIn(group).filter((code) => code !== 'KI' && code !== 'US').length);
    expect(formal).toEqual([54, 53, 23, 33, 28]);
  });

  test('the four special cases are said', () => {
    expect([regionalGroupOf('TR'), regionalCaseOf('TR')]).toEqual(['western-european-and-other', 'also-asia-pacific']);
    expect([regionalGroupOf('US'), regionalCaseOf('US')]).toEqual(['western-european-and-other', 'observer']);
    expect([regionalGroupOf('IL'), regionalCaseOf('IL')]).toEqual(['western-european-and-other', 'admitted-2000']);
    expect([regionalGroupOf('KI'), regionalCaseOf('KI')]).toEqual(['asia-pacific', 'once-in-no-group']);
    expect(memberStates.filter((code) => regionalCaseOf(code) !== undefined)).toHaveLength(4);
  });

  test('are told from other words', () => {
    expect(isRegionalGroup('african')).toBe(true);
    expect(isRegionalGroup('African')).toBe(false);
    expect(isRegionalGroup(undefined)).toBe(false);
  });
});
