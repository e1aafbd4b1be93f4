import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { FewKept } from './few-kept.ts';

test('what was not asked for longest goes, and each database has its own', () => {
  const [one, other] = [new Pool(), new Pool()];
  const kept = new FewKept<number>(2);
  kept.set(one, 'a', 1);
  kept.set(one, 'b', 2);
  kept.set(other, 'a', 3);
  expect(kept.get(one, 'a')).toBe(1);
  kept.set(one, 'c', 4);
  expect(['a', 'b', 'c'].map((name) => kept.get(one, name))).toEqual([1, undefined, 4]);
  expect(['a', 'b'].map((name) => kept.get(other, name))).toEqual([3, undefined]);
});
