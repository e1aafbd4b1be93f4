import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastOrder, movedOrder, ordersAmong } from './sentence-order.ts';

describe('the order of sentences', () => {
  test('what is added stands in the order that was wanted, among what stands', () => {
    expect([...ordersAmong(['a', 'b'], new Map())]).toEqual([['a', 100], ['b', 200]]);
    expect([...ordersAmong(['a', 'b', 'c'], new Map([['b', 100]]))]).toEqual([['a', 50], ['c', 200]]);
    expect([...ordersAmong(['a', 'b', 'c', 'd'], new Map([['a', 100], ['d', 200], ['free', 160]]))]).toEqual([['b', 120], ['c', 140]]);
  });

  test('of any list of which some stand in order, the whole is in order afterwards', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (stands) => {
        const ids = stands.map((_, index) => `s${index}`);
        const standing = new Map(ids.flatMap((id, index) => (stands[index] === true ? [[id, (index + 1) * 100] as const] : [])));
        const all = new Map([...standing, ...ordersAmong(ids, standing)]);
        expect(all.size).toBe(ids.length);
        expect([...all].toSorted(([, a], [, b]) => a - b).map(([id]) => id)).toEqual(ids);
      }),
    );
  });

  test('one is moved past its neighbour, and no further than the end', () => {
    expect(movedOrder([100, 200, 300], 2, 'up')).toBe(150);
    expect(movedOrder([100, 200, 300], 1, 'up')).toBe(50);
    expect(movedOrder([100, 200, 300], 0, 'down')).toBe(250);
    expect(movedOrder([100, 200, 300], 1, 'down')).toBe(400);
    expect(movedOrder([100, 200, 300], 0, 'up')).toBeUndefined();
    expect(movedOrder([100, 200, 300], 2, 'down')).toBeUndefined();
    expect(lastOrder([100, 250])).toBe(350);
    expect(lastOrder([])).toBe(100);
  });
});
