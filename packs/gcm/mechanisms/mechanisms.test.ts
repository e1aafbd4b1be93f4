import { expect, test } from 'vitest';
import { Given } from '../../../src/process/participation/given.test-support.ts';
import { gcmPack } from '../index.ts';
import { mechanismFacts } from './mechanism-steps.ts';

test('every mechanism of the inventory is registered once, with its lines, in six languages', () => {
  expect(mechanismFacts).toHaveLength(64);
  expect(new Set(mechanismFacts.map(({ id }) => id)).size).toBe(64);
  for (const { places, title } of mechanismFacts) {
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ locator }) => !/^L\d+(?:–L\d+)?$/u.test(locator))).toEqual([]);
    expect(new Set(Object.values(title)).size).toBe(6);
  }
});

test('the record holds their fates with provisions of the retold text, and who runs one', () => {
  const whole = new Given();
  for (const { at, by, commands } of gcmPack.steps) for (const command of commands) whole.and(command, { at, by });
  const mechanisms = [...whole.states.values()].flatMap((state) => (state.kind === 'mechanism' ? [state] : []));
  const count = (fate: string) => mechanisms.filter((one) => one.fate === fate).length;
  expect([mechanisms.length, count('taken-up'), count('changed'), count('not-taken-up'), count('open')]).toEqual([64, 3, 9, 0, 52]);
  expect(mechanisms.flatMap(({ running }) => running)).toHaveLength(6);
  expect(whole.state('mechanism:one-stop-shops')).toMatchObject({ provisions: ['objective-15-a'] });
});
