import { expect, test } from 'vitest';
import { parseIsoDay } from '../fuzzy-date/fuzzy-date.ts';
import { isDeveloping, isLandlockedDeveloping, isLeastDeveloped, isSmallIslandDeveloping, leastDeveloped } from './least-developed.ts';
import { isState, stateTable } from './state.ts';

function on(text: string) {
  const day = parseIsoDay(text);
  if (day === undefined) throw new Error(text);
  return stateTable.filter(({ code }) => isLeastDeveloped(code, day)).map(({ code }) => code);
}

test('there are as many least developed countries on a day as the list of that day has', () => {
  expect(['2017-04-03', '2017-06-04', '2020-12-04', '2023-12-12', '2023-12-13', '2024-12-12', '2024-12-13'].map((day) => on(day).length)).toEqual([48, 47, 46, 46, 45, 45, 44]);
  expect([on('2024-12-12').includes('ST'), on('2024-12-13').includes('ST'), on('2024-12-13').includes('AO')]).toEqual([true, false, true]);
});

test('a graduation that is only foreseen has not happened', () => {
  expect(leastDeveloped.filter(({ foreseen }) => foreseen !== undefined).map(({ code }) => code)).toEqual(['BD', 'KH', 'LA', 'NP', 'SB', 'SN']);
  expect(on('2027-01-01').length).toBe(44);
});

test('the other lists have as many States as their sources, and all of them are developing', () => {
  const codes = stateTable.map(({ code }) => code);
  expect([codes.filter(isLandlockedDeveloping).length, codes.filter(isSmallIslandDeveloping).length]).toEqual([32, 37]);
  expect(codes.filter((code) => isSmallIslandDeveloping(code) || isLandlockedDeveloping(code)).every(isDeveloping)).toBe(true);
  expect(['CH', 'JP', 'KR', 'US', 'MD', 'GH', 'CN'].map(isDeveloping)).toEqual([false, false, false, false, true, true, true]);
  for (const { code } of leastDeveloped) expect(isState(code)).toBe(true);
});
