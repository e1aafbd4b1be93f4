import { expect, test } from 'vitest';
import { observerStates, stateTable } from './state.ts';
import { statesOfSubregion, subregions } from './subregion.ts';

test('every Member and observer State lies in one subregion', () => {
  const all = subregions.flatMap((one) => statesOfSubregion(one));
  expect(all.toSorted()).toEqual([...stateTable, ...observerStates].map(({ code }) => code).toSorted());
  for (const one of subregions) expect(statesOfSubregion(one).length).toBeGreaterThan(0);
});
