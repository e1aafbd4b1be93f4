import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadingDirections } from './leading-directions.ts';
import { tridiagonalPairs } from './tridiagonal.ts';

const number = fc.integer({ min: -9, max: 9 });
const table = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2, max: 12 })).chain(([height, width]) => fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }));

function gramOf(rows: readonly (readonly number[])[]): number[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, a) => Array.from({ length: width }, (_, b) => rows.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), 0)));
}

function times(matrix: readonly (readonly number[])[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => row.reduce((sum, entry, at) => sum + entry * (vector[at] ?? 0), 0));
}

describe('the leading directions', () => {
  test('are what the matrix only stretches, orthogonal, of length one, greatest first', () => {
    fc.assert(fc.property(table, (rows) => {
      const gram = gramOf(rows);
      const { directions, settled } = leadingDirections((vector) => times(gram, vector), gram.length, 2);
      const [first, second] = directions;
      if (first === undefined || second === undefined) throw new Error('none');
      expect(settled).toBe(true);
      const scale = Math.max(1, first.spread);
      for (const { spread, vector } of directions) for (const [at, entry] of times(gram, vector).entries()) expect(Math.abs(entry - spread * (vector[at] ?? 0)) / scale).toBeLessThan(1e-9);
      expect(Math.abs(first.vector.reduce((sum, entry, at) => sum + entry * (second.vector[at] ?? 0), 0))).toBeLessThan(1e-9);
      expect(first.spread).toBeGreaterThanOrEqual(second.spread);
      // None stretches more: what is left of the trace after the first is no less than the second, and no vector beats the first.
      for (const row of gram) expect(Math.max(...row)).toBeLessThanOrEqual(first.spread + 1e-9 * scale);
    }));
  });

  test('a spread that occurs twice is found twice', () => {
    const { directions } = leadingDirections((vector) => vector.map((entry, at) => entry * ([5, 1, 5, 0][at] ?? 0)), 4, 2);
    expect(directions.map(({ spread }) => Number(spread.toFixed(9)))).toEqual([5, 5]);
  });
});

test('a tridiagonal matrix is put together again from its pairs', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 15 }).chain((size) => fc.tuple(fc.array(number, { minLength: size, maxLength: size }), fc.array(number, { minLength: size, maxLength: size }))), ([diagonal, beside]) => {
    const { values, vectors } = tridiagonalPairs(diagonal, beside);
    for (let row = 0; row < diagonal.length; row += 1) {
      for (let column = 0; column < diagonal.length; column += 1) {
        const expected = row === column ? diagonal[row] : Math.abs(row - column) === 1 ? beside[Math.min(row, column)] : 0;
        expect(vectors.reduce((sum, vector, at) => sum + (values[at] ?? 0) * (vector[row] ?? 0) * (vector[column] ?? 0), 0)).toBeCloseTo(expected ?? 0, 9);
      }
    }
  }));
});
