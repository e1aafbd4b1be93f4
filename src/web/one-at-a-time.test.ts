import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('work about one thing is done in turn, about another at the same time, and a failure holds up nobody', async () => {
  const seen: string[] = [];
  const work = (name: string, fails = false) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const outcomes = await Promise.allSettled([oneAtATime('a', work('a1', true)), oneAtATime('b', work('b1')), oneAtATime('a', work('a2'))]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(seen.filter((line) => line.startsWith('a'))).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends']);
  expect(seen.indexOf('b1 begins')).toBeLessThan(seen.indexOf('a1 ends'));
});
