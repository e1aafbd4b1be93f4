import { expect, test } from 'vitest';
import { readQuotas, writeQuotas } from './quotas.ts';

test('quotas are read a line each, and written back the same', () => {
  const text = 'gender woman 4-6\nregion african 1-3\nage under-35 2-2';
  const read = readQuotas(`${text}\n\n`);
  expect(read).toEqual({ quotas: [{ attribute: 'gender', value: 'woman', least: 4, most: 6 }, { attribute: 'region', value: 'african', least: 1, most: 3 }, { attribute: 'age', value: 'under-35', least: 2, most: 2 }] });
  expect('quotas' in read && writeQuotas(read.quotas)).toBe(text);
  expect(readQuotas('age under-35 2')).toEqual({ quotas: [{ attribute: 'age', value: 'under-35', least: 2, most: 2 }] });
});

test.each(['gender woman', 'gender woman many', 'gender 4-6', '4-6 woman gender', 'gender women 4-6', 'shoe-size 44 1-2'])('a line that is no quota is given back: %s', (line) => {
  expect(readQuotas(`region african 1-3\n${line}`)).toEqual({ wrong: line });
});
