import { expect, test } from 'vitest';
import { readCounts } from './read-counts.ts';

const read = (text: string) => readCounts(new TextEncoder().encode(text));
const plain = 'age,sex,count\n0-17,F,4\n0-17,M,6\n18+,F,10\n18+,M,12\n';

test('DC-10 counts are read with their totals, missing combinations are zero, and columns that say one thing are no dimension', () => {
  const whole = [4, 6, 10, 10, 12, 22, 14, 18, 32];
  expect(read(plain)).toEqual({ axes: [{ name: 'age', categories: ['0-17', '18+', 'total'] }, { name: 'sex', categories: ['F', 'M', 'total'] }], counts: whole });
  expect(read(`${plain}total,F,14\n_T,_T,32\n`)).toMatchObject({ counts: whole });
  expect(read('REF_AREA;OBS_VALUE;AGE\r\nMX;7;Y0T4\r\nMX;9;Y5T9\r\n')).toEqual({ axes: [{ name: 'AGE', categories: ['Y0T4', 'Y5T9', 'total'] }], counts: [7, 9, 16] });
  expect(read('a,b,n\nx,p,1\ny,q,2\n')).toMatchObject({ counts: [1, 0, 1, 0, 2, 2, 1, 2, 3] });
});

test.each([
  ['age,sex,count\n0-17,F,=SUM(A1)\n', 'formula', 2],
  ['age,sex,count\n=cmd,F,4\n', 'formula', 2],
  ['age,sex,count\n0-17,F,4\n0-17,M,-6\n', 'bad-count', 3],
  ['age,sex,count\n0-17,F,4\n0-17,M,6.5\n', 'bad-count', 3],
  ['age,sex,count\n0-17,F,"1,000"\n', 'bad-count', 2],
  ['age,sex,count\n0-17,F,4\n0-17,F,5\n18+,F,5\n', 'count-twice', 3],
  ['age,sex,count\n0-17,F,4\n18+,M,6\ntotal,total,11\n', 'wrong-total', 4],
  ['age,sex,count\n0-17,,4\n', 'no-category', 2],
  ['age,sex,count\n0-17,"F,4\n', 'bad-quotes', 2],
  ['age,sex,count\n', 'no-rows', undefined],
  ['count\n4\n', 'no-headings', undefined],
  ['a,b,c,d,n\n1,1,1,1,5\n2,2,2,2,6\n', 'too-many-axes', undefined],
  ['age,count\n0-17,4\n', 'too-few-categories', undefined],
] as const)('DC-10 a file of counts with a fault is refused whole: %j', (text, problem, line) => {
  expect(read(text)).toMatchObject({ problem, ...(line !== undefined && { line }) });
});

test('DC-10 a file that is too large, no text, or makes too many cells is refused', () => {
  expect(readCounts(new Uint8Array(3 * 1024 * 1024))).toEqual({ problem: 'too-large' });
  expect(readCounts(new Uint8Array([80, 75, 3, 4, 0, 0]))).toEqual({ problem: 'not-text' });
  const many = Array.from({ length: 60 }, (_, a) => Array.from({ length: 60 }, (_, b) => `a${a},b${b},1`).join('\n')).join('\n');
  expect(read(`a,b,n\n${many}\n`)).toEqual({ problem: 'too-many-cells' });
});
